import { findDates } from "./dates";
import type { SourceDocument } from "./document";
import type { Draft } from "./draft";

type Genre = SourceDocument["genre"];

/** Chinese names its kind of document last; English and Vietnamese say it in words anywhere. */
const TITLES: readonly (readonly [Genre, RegExp])[] = [
  ["speech", /(?:讲话|致辞|致詞|发言|演讲|講話|演講|贺信|谈话)(?:全文|稿|（.*）|\(.*\))?$|\b(?:speech|remarks|address|statement) (?:by|at|of)\b|phát biểu (?:của|tại)|bài phát biểu/i],
  ["report", /(?:政府工作报告|工作报告|报告|白皮书|蓝皮书|統計公報|统计公报|年报)(?:全文|（.*）|\(.*\)|\[.*\])?$|\b(?:work report|annual report|white paper|report on)\b|báo cáo/i],
  [
    "notice",
    /(?:通知|公告|通告|通报|通報|意见|办法|規定|规定|条例|决定|决议|批复|复函|函|方案|规划|细则|纲要|令|章程|要点|措施|计划|规则|目录|标准|辦法|要點|須知|公示|\d+\s?号)(?:的通知)?(?:[（([].{0,20}[）)\]])?[》]?$|^关于.*的(?:通知|函)|\b(?:notice|circular|notification|decree|regulations?|measures for|opinions on|decision on|provisions)\b|^(?:thông báo|quyết định|nghị (?:quyết|định)|chỉ thị|công văn|thông tư|kế hoạch)\b/i,
  ],
  ["release", /新聞稿|新闻稿|\bpress release\b|thông cáo báo chí/i],
];
const GIVEN = new Map<string, Genre>(["report", "notice", "news", "speech", "release", "other"].map((genre) => [genre, genre as Genre]));

/** The kind of a document: by its title's words, then by what its page has (a number, a press office's labels, a dateline). */
export function genreOf(draft: Draft, title: string | null, lead: string, body: string): Genre {
  const given = draft.columns.genre === null ? undefined : GIVEN.get(draft.columns.genre.trim().toLowerCase());
  if (given !== undefined) return given;
  for (const [genre, pattern] of TITLES) {
    if (title !== null && pattern.test(title.trim()) && !(genre === "notice" && HEADLINE.test(title))) return genre;
  }
  const { facts } = draft;
  if (facts.venue !== null) return "speech";
  if (facts.doc_number !== null || ORDERS.test(body)) return "notice";
  if (/新聞稿|新闻稿/.test(body) || facts.pressOffice) return "release";
  const dated = facts.dateline || facts.published !== null || draft.columns.published !== null || draft.columns.date !== null || saysDay(lead);
  const reports = facts.publishers.source !== null || REPORTS.test(lead) || (dated && !(title !== null && WORKS_OF_REFERENCE.test(title)));
  return reports ? "news" : "other";
}

/** Whether the first sentence of a lead names a day, as news does that tells what happened on it. */
function saysDay(lead: string): boolean {
  const sentence = /^[^]*?(?:[。！？!?；;\n]|\.(?=\s+\p{Lu})|$)/u.exec(lead)?.[0] ?? "";
  return findDates(sentence, false).some(({ date }) => date.length >= 7);
}

/** What is published with a date and reports nothing. */
const WORKS_OF_REFERENCE = /解读|解讀|问答|問答|预算|預算|决算|決算|公报|公報|名单|名單|目录|目錄|简介|簡介|指南|一览|一覽|词汇|原文|\b(?:glossary|guide|list of|q ?& ?a)\b|^(?:the |an? )?(?:action |work |implementation )?plan\b/i;

/** A headline about measures is no measure: it says who does what. */
const HEADLINE = /^(?!.*(?:关于|關於|《|令|号|號))(?=.*(?:发布|出台|公布|推出|启动|举行|召开|签署|部署|研究|审议|商议|商讨|会商|研讨|通报|介绍|解读|发力|助力|聚焦|發布|推動|啟動|召開|舉行)).*(?:措施|计划|方案|规划|意见|办法|要点|细则|标准|目录|规则|章程|計畫|辦法|要點)$/;
/** What only a notice says. */
const ORDERS = /特此(?:通知|公告|通告|批复|函复|公示)|请(?:认真)?(?:贯彻|遵照|按照|结合实际).{0,20}执行/;
/** How news tells what happened. */
const REPORTS = /召开|举行|出席|会见|会谈|调研|考察|签署|记者|座谈|召開|舉行|會見|會談|調研|簽署|\b(?:held|attended|met with|visited|signed|led a (?:team|delegation)|talks?)\b|hội đàm|tiếp|làm việc với|khai mạc|tổ chức/i;
