import { findDates } from "./dates";

/** `（1999年5月23日…发布 2013年7月18日…第二次修订）`: the history of a law or a regulation, in brackets below its title. */
const NOTE = /^\s*[(（][^]{0,40}?\d[^]{10,600}[)）]\s*$/;
const DONE = /发布|公布|颁布|通过|修订|修正|修改|批准|發布|通過/;
const IN_FORCE = /^\s*(?:起|开始)?(?:施行|实施|生效|執行|执行)/;

/**
 * The day on which a regulation was given the form that it has: the last that its history names, those left out from
 * which it is in force. Null where the paragraph is no such history.
 *
 * @example
 * promulgationNote("（2001年3月1日某市人民政府令第5号发布 根据2013年7月18日某市人民政府令第9号修订）");   // "2013-07-18"
 */
export function promulgationNote(paragraph: string): string | null {
  if (!NOTE.test(paragraph) || !DONE.test(paragraph)) return null;
  const days = findDates(paragraph, false)
    .filter(({ date, end }) => date.length === 10 && !date.startsWith("-") && !IN_FORCE.test(paragraph.slice(end, end + 8)))
    .map(({ date }) => date)
    .sort();
  return days[days.length - 1] ?? null;
}
