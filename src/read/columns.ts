import type { Slice } from "./slice";

export const COLUMN_ROLES = [
  "title", "body", "summary", "translated_title", "translated_body", "published", "issued", "date", "year",
  "url", "input_url", "archive_url", "publisher", "doc_number", "genre", "html",
] as const;

/** What a field of a record or a column of a table holds. */
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** The role of each column of one table; of columns with the same role the lowest rank is preferred. */
export type ColumnRoles = ReadonlyMap<string, { readonly role: ColumnRole; readonly rank: number }>;

/** Names by which columns go, in the order in which they are preferred: lower case, without blanks and underscores. */
const NAMES: Readonly<Record<ColumnRole, string>> = {
  title: "title headline 主旨 tênvănbản 标题 標題 题目 題目 名称 文件名称 文件标题 tiêuđề tựađề titre doctitle",
  body: "body fulltext resultingtext content text maintext articletext 正文 全文 内容 內容 内文 內文 文本 nộidung toànvăn vănbản article",
  summary: "englishsummary summary abstract 摘要 概要 概述 tómtắt",
  translated_title: "translatedtitle titletranslated titleen entitle titleenglish 标题翻译 标题译文 tiêuđềdịch",
  translated_body: "translatedcontent translatedtext translatedbody contenttranslated contenten 译文 翻译 bảndịch",
  published: "published publishdate publishingdate publicationdate pubdate publishedat dateposted datepublished releasedate 上架日期 上版日期 公告日期 发布日期 发布时间 公布日期 發布日期 發佈日期 發布時間 發稿日期 發稿時間 ngàyđăng ngàyxuấtbản",
  issued: "issued issuedate issuingdate dateissued issuedon 成文日期 印发时间 成文时间 颁布日期 发文日期 發文日期 印发日期 ngàybanhành",
  date: "date 日期 时间 時間 ngày datetime timestamp",
  year: "year 年份 年 年度 năm",
  url: "sourceurl url link href 链接 网址 連結 網址 来源网址 原文链接 đườngdẫn liênkết pageurl",
  input_url: "inputurl",
  archive_url: "returnedurl archiveurl waybackurl archivedurl",
  publisher: "department publisher mainissuer issuer agency issuingbody authority 发布机构 发文机关 发布单位 發布單位 發稿單位 發佈單位 發布機關 提供單位 发文单位 制定机关 颁布机构 颁布单位 機關名稱 機關 机构 部门 部門 单位 來源 来源 sourcename publishername cơquanbanhành cơquan nguồn source",
  doc_number: "docnumber documentnumber docno 文号 文號 公文文號 发文字号 發文字號 sốhiệu sốkýhiệu",
  genre: "genre doctype documenttype 文种 体裁 类型 loạivănbản",
  html: "html rawhtml",
};
const ROLES = new Map(Object.entries(NAMES).flatMap(([role, names]) => names.split(" ").map((name, rank) => [name.normalize("NFC"), { role: role as ColumnRole, rank }] as const)));

/** Ways in which a table says that there is nothing. */
const MISSING = new Set(["nan", "null", "none", "n/a", "na", "undefined", "undetermined", "-", "--", "error", "nil", "无", "無"]);

/**
 * The field for each role; empty ones and `nan` are left out.
 *
 * @param roles what the columns of its table hold; without them each field goes by its name
 */
export function columnsOf(fields: ReadonlyMap<string, Slice>, roles?: ColumnRoles): Map<ColumnRole, Slice> {
  const best = new Map<ColumnRole, { rank: number; slice: Slice }>();
  for (const [name, slice] of fields) {
    const known = columnRole(name, roles);
    if (known === null || isMissing(slice)) continue;
    const there = best.get(known.role);
    if (there === undefined || known.rank < there.rank) best.set(known.role, { rank: known.rank, slice });
  }
  return new Map([...best].map(([role, { slice }]) => [role, slice]));
}

/** What a table's columns are known to hold, else what a column's name promises; null for a name that is not known. */
export function columnRole(name: string, roles?: ColumnRoles): { readonly role: ColumnRole; readonly rank: number } | null {
  if (roles !== undefined) return roles.get(name) ?? null;
  return ROLES.get(name.normalize("NFC").toLowerCase().replace(/[\s_.-]+/g, "")) ?? null;
}

export function isMissing(slice: Slice): boolean {
  const value = slice.source.slice(slice.start, slice.end).trim();
  return value === "" || MISSING.has(value.toLowerCase());
}
