import { findDates } from "./dates";
import { furnitureOf } from "./furniture";
import { trailingLabelsOf } from "./labels";

export interface Dateline {
  readonly date: string;
  readonly publisher: string | null;
}

const CLOCK = /T?\d{1,2}\s?(?:[:：]|\.(?=\d{2}\s?(?:[A-Z]{2,4}\b|[ap]m))|时|時|点|點|h)\s?\d{0,2}\s?分?(?::\d{2}(?:\.\d{1,6})?Z?)?\s?(?:[ap]\.?m\.?)?|(?:\b(?:GMT|UTC|HKT|BST|CST|EST|ICT)\s?[+-]?\d{0,2}|[+-]\d{2})(?::?\d{2})?(?!\d)/giu;
const WEEKDAY = /星期[一二三四五六日天]|[(（]?(?:周|週)[一二三四五六日][)）]?|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:mon|tues?|wed|thur?s?|fri|sat|sun)\b\.?|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật/giu;
const WORDS = /\b(?:last|first|updated?|published|posted|issued|ends?|on|at|ngày|lúc|cập nhật|đăng|xuất bản)\b/giu;
/** What happens on a day is a headline or a sentence, not a dateline. */
const HAPPENS = /召开|召開|举行|舉行|施行|实施|會議|会议|通过|通過|^(?:本[报報网刊台社]|.{0,6}社).{0,12}[电電讯訊]$|\b(?:held|meeting|hold|visit)\b/i;
/** Names of papers and offices end so; other words of this length are a headline. */
const OUTLET = /(?:[报報网網社台刊府局署處处厅廳部]|公報|公报|新聞稿|新闻稿|在线|在線|客户端|中心|频道)$/;
/** A town and a comma stand before a date as often as a paper does. */
const LATIN_OUTLET = /\b(?:daily|news|times|post|press|herald|journal|agency|bureau|office|department|government|ministry|committee|council|online|net|observer|review|gazette|tribune|TTXVN|VOV|VTV)\b|\.(?:vn|com|net|org|cn|gov|example)|(?:^|\s)(?:báo|đài|cổng|tạp chí|sở|bộ|ubnd|ban)\s/i;

/**
 * A line that is nothing but a date, with a clock time, the name of a paper or labels perhaps: `03/08/2021 17:01`,
 * `某某日报2023-08-01`, `2022-03-05 来源：某某日报 字体：大 中 小`. Null for any other line.
 */
export function datelineOf(whole: string, dayFirst: boolean): Dateline | null {
  if (whole.length > 160) return null;
  const { before: line, labels } = trailingLabelsOf(whole);
  if (line.length > 60) return null;
  const source = labels.find(({ kind, value }) => kind === "source" && value !== "")?.value ?? null;
  const updated = labels.find(({ kind, value }) => kind === "published" && value !== "")?.value;
  if (updated !== undefined && (/[|｜]/.test(whole) || /^by\s|新[聞闻]稿\s*$/i.test(line)) && !/\d/.test(line)) {
    const told = datelineOf(updated, dayFirst);
    return told === null ? null : { date: told.date, publisher: source ?? told.publisher ?? outletOf(line) };
  }
  const dates = findDates(line, dayFirst).filter(({ date }) => date.length === 10 && !date.startsWith("-"));
  const [only] = dates;
  if (only === undefined || dates.length > 1) return null;
  const rest = (line.slice(0, only.start) + " " + line.slice(only.end))
    .replace(CLOCK, " ")
    .replace(WEEKDAY, " ")
    .replace(WORDS, " ")
    .replace(/[《》]|\d{1,2}\s?版/g, " ")
    .split(/[|｜]/)
    .filter((part) => furnitureOf(part.trim()) !== "interface")
    .join("|")
    .replace(/^[\s|｜/·,，、:：;()（）[\]【】〔〕—–-]+|[\s|｜/·,，、:：;()（）[\]【】〔〕—–-]+$/g, "");
  if (!/\p{L}/u.test(rest)) return rest === "" ? { date: only.date, publisher: source } : null;
  const han = rest.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = rest.match(/[\p{Script=Latin}\p{M}.]+/gu)?.length ?? 0;
  if (han > (OUTLET.test(rest) ? 24 : 12) || words > 5 || /[。！？；，,]/.test(rest) || /^[在于於]|^(?:at|in) /.test(rest) || HAPPENS.test(rest) || rest.length < 2) return null;
  const place = /^\s*,|,\s*(?:ngày\s*)?$/i.test(line.slice(0, only.start).trimStart()) || /^\s*,/.test(line.slice(only.end));
  const named = !/\bby\s/i.test(line) && (!place || LATIN_OUTLET.test(rest) || han > 0);
  return { date: only.date, publisher: source ?? (named ? rest : null) };
}

/** The paper among the names before a date: the last that is no reporter's. */
function outletOf(names: string): string | null {
  return names.split(/[|｜]/).map((name) => name.trim()).filter((name) => name !== "" && !/^by\s/i.test(name)).pop() ?? null;
}
