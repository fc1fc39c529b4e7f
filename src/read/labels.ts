/** What the value behind a label is good for. */
export type LabelKind = "source" | "issuer" | "poster" | "issued" | "published" | "number" | "contact" | "other";

export interface Labelled {
  readonly kind: LabelKind;
  readonly value: string;
}

/** Labels that page templates and press offices put before a value: `来源：…`, `發稿時間：…`, `Nguồn: …`. */
const LABELS: readonly { readonly kind: LabelKind; readonly han: string; readonly latin: string }[] = [
  { kind: "source", han: "(?:信息|文章|稿件|资料|消息|新闻|資料|新聞)?(?:来源|來源)|稿源|(?:資料|资料|新聞|稿件|新闻)提供(?:單位|单位)?|出处|出處", latin: "Source|From|Nguồn(?: tin)?" },
  {
    kind: "issuer",
    han: "(?:发文|發文|发稿|發稿|制发)(?:机构|機構|单位|單位|部门|部門|機關|机关)|公开主体",
    latin: "Issued by|Issuing (?:body|authority)|Publisher|Cơ quan ban hành",
  },
  { kind: "poster", han: "(?:发布|發布|發佈)(?:机构|機構|单位|單位|部门|部門|機關|机关)", latin: "Posted by" },
  { kind: "issued", han: "(?:成文|发文|發文|印发|签发)(?:日期|时间)", latin: "Date of issue|Issue date|Ngày ban hành" },
  {
    kind: "published",
    han: "(?:公开|公布|发布|发表|发稿|上网|更新|發布|發佈|發稿|發表|刊登|刊載|上版|上架|張貼|登載|公告|上傳)?(?:时间|日期|時間)",
    latin: "(?:Publish(?:ed|ing)|Updated?|Posted|Release)(?: (?:date|on|at|time))?|Date|Ngày (?:đăng|cập nhật|xuất bản)|Cập nhật(?: lúc)?|Đăng (?:ngày|lúc)",
  },
  { kind: "number", han: "(?:发文)?文号|发文字号|發文字號|公文文號", latin: "Document (?:number|No\\.?)|Số(?: hiệu| ký hiệu)?" },
  {
    kind: "contact",
    han:
      "(?:(?<!\\p{Script=Han})\\p{Script=Han}{0,4}|新聞|新闻|媒體|媒体|業務|业务)[联聯連]\\s?[络絡系繫]\\s?(?:人(?:员|員)?|电话|電話)|电\\s?话|電\\s?話|传真|傳真|(?:業務|业务)(?:單位|单位)|(?:發稿|发稿|撰稿|供稿|(?:業務)?承辦|承办|经办)(?:人(?:员|員)?|科長)|" +
      "责任编辑|責任編輯|责编|编辑|編輯|作者|记者|通讯员|审核|校对|初审|复审|终审|编审|監製|监制|供稿(?:单位)?|撰稿|撰文|图文|摄影|攝影|编校|(?:电子|電子)?(?:邮箱|郵箱|郵件)|邮编|地\\s?址",
    latin: "e-?mail(?: address)?|tel(?:ephone)?|phone|fax|contact(?: person)?|(?:(?:web|copy|managing|chief|executive) )?editors?(?:-in-chief)?|author|reporter|Tác giả|Biên tập|Liên hệ|Điện thoại|Phóng viên|Thư điện tử|Địa chỉ|Address|Edited by|Người (?:đăng|viết|gửi)|Bài(?:,| và) ảnh|Nguồn ảnh|Ảnh|Photo",
  },
  {
    kind: "other",
    han:
      "(?:选择)?字[体號号級级體](?:大小)?|分享(?:到|至)?|索\\s?引\\s?号|主题分类|主题词|文件登记号|有效性|信息分类|公开(?:方式|范围|类别)|体裁分类|(?:本文)?关键[词字]|(?:浏览|阅读|点击|访问|瀏覽|點閱)(?:次数|次數|人次|数|數|量|率)?|(?:本文|原文)链接|連結網址|[上下]一[篇条條则則页頁个]|责任编辑",
    latin: "Views|Previous(?: (?:article|post|page))?|Next(?: (?:article|post|page))?|(?:Bài|Tin) (?:trước|sau|kế tiếp)|Tags?|Keywords?|Category|Lượt xem|Từ khóa|Chuyên mục",
  },
];

const LABEL = new RegExp(LABELS.map(({ han, latin }) => `((?:${han})\\s{0,3}[:：丨｜]|(?<![\\p{L}\\p{N}])(?:${latin})\\s{0,3}[:：])`).join("|"), "giu");

/** Lines of labels are short; a paragraph that begins like one is text. */
const LONGEST = 300;
const COLON = /[:：丨｜]/;

/** The labels of a line and their values, where the line begins with a label; several may share a line, even unspaced. */
export function labelsOf(line: string): readonly Labelled[] {
  if (line.length > LONGEST) return [];
  const text = line.replace(/^[\s【[(（〔●■◆*·-]+/, "");
  const matches = COLON.test(text) ? [...text.matchAll(LABEL)] : [];
  if (matches[0]?.index === 0) return valuesOf(text, matches);
  const bare = WITHOUT_COLON.exec(text);
  return bare?.[1] === undefined ? [] : [{ kind: "source", value: bare[1] }];
}

/** The part of a line before its first label, and the labels: `2022-03-05 09:12 来源：…`. */
export function trailingLabelsOf(line: string): { readonly before: string; readonly labels: readonly Labelled[] } {
  const matches = line.length > LONGEST || !COLON.test(line) ? [] : [...line.matchAll(LABEL)];
  const before = matches.length === 0 ? line : line.slice(0, matches[0]?.index).replace(/[\s【[(（|｜]+$/, "");
  return { before, labels: valuesOf(line, matches) };
}

/** `Theo Báo …`, `(Via …)`: a source line that does without the colon. */
const WITHOUT_COLON = /^(?:Theo|Nguồn|Via|转自|转载自|摘自)\s*[:：]?\s*((?:(?<=\s)(?!Nghị|Quyết|Luật|Thông tư|Kế hoạch|Chỉ thị|Quy|Hiệp|Điều|Chương|Đề án)\p{Lu}|《)[^.!?。！？,，]{1,40}?)[)）\]]?$/u;

function valuesOf(text: string, matches: readonly RegExpMatchArray[]): readonly Labelled[] {
  return matches.map((match, i) => ({
    kind: LABELS[match.slice(1).findIndex((group: string | undefined) => group !== undefined)]?.kind ?? "other",
    value: text.slice((match.index ?? 0) + match[0].length, matches[i + 1]?.index ?? text.length).replace(/[\s【[(（】\])）〕|｜–—-]+$/, "").trim(),
  }));
}
