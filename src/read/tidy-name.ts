import { furnitureOf } from "./furniture";

/** Where a template goes on after a source's name: buttons in brackets, a note on reprinting, a font switch, a counter. */
const CUT =
  /\s*(?:[【〖「[]|[（(]\s*(?:转载|轉載|转自|原创|有删减|编辑|責編|责编|记者|reprint|repost|via|đăng lại|đã biên tập)|(?:\s|^)(?:选择)?字[体號号級级](?=$|[\s:：（(【])|\s(?:浏览|阅读|点击|分享|打印|views?|print|share)(?=$|[\s:：\d（(【]))/i;
/** What a press office calls its paper: the office is the one that speaks. */
const PAPER = /(?<=.{3}(?:府|局|署|處|处|部|廳|厅|署|會|会|院))\s*(?:新聞公報|新闻公报|新聞稿|新闻稿|公報)$|\s*[-–|]?\s*\bPress Releases?$/iu;
/** How a note on reprinting begins. */
const FROM = /^(?:摘自|转自|转载自|轉載自|轉自|载于|原载)[\s:：]*/;
/** Who of the office wrote it, with a post before the name. */
const PERSON = /[\s\u3000]+(?:记者|記者|通讯员|编辑|編輯|作者|[\p{Script=Han}]{0,4}(?:科長|股長|處長|主任|科員|科长|股长|处长|科员|專員|专员))[\s\u3000:：].*$/u;

/** The name of an outlet or an office without what a page's template puts around it; null where nothing is left. */
export function tidyName(value: string | null): string | null {
  if (value === null) return null;
  const cut = CUT.exec(value)?.index ?? -1;
  let name = (cut > 0 ? value.slice(0, cut) : value).trim();
  // Buttons without brackets: the last words that are a page's own.
  for (let blank = /\s+(\S+)$/.exec(name); blank !== null && furnitureOf(blank[1] ?? "") === "interface"; blank = /\s+(\S+)$/.exec(name)) name = name.slice(0, blank.index);
  name = name.replace(FROM, "").replace(PERSON, "").replace(PAPER, "").replace(/^[\s:：|｜丨,，、;；·–—-]+|[\s:：|｜丨,，、;；·–—-]+$/g, "");
  return /[\p{L}\p{N}]/u.test(name) ? name : null;
}
