import { findDates } from "./dates";

export interface TitleDate {
  readonly kind: "issued" | "event";
  readonly date: string;
}

/** A date that is all there is between the brackets that close a title, but for what was done on it. */
const CLOSING = /[(（【〔[]([^()（）【】〔〕[\]]{6,60})[)）】〕\]]\s*$/;
const DONE = /^(?:[于於]|自)?\s*$|^\s*(?:[^，。]{0,30})?(?:印发|发布|發布|公布|颁布|通过|通過|修订|修正|修改|批准|issued|adopted|amended|promulgated|ban hành)\s*$/i;
const GATHERING = /(?:会议|會議|大会|大會|全会|常务会|发布会|座谈会|论坛|論壇|活动|仪式)$/;
const SPAN = /^\s*(?:起|至|到|—|–|-|~|前|后|後|以来|以前|以后|为止|止)/;

/**
 * The day that a title names, and what it is: in brackets at its end the day of the document itself (of the meeting,
 * where it is a meeting's), at its beginning the day of what it reports. A day from or until which something holds is
 * neither, nor is one amid the words.
 *
 * @example
 * titleDate("某市价格局关于调整水价的通知（2023年8月9日）", false);   // { kind: "issued", date: "2023-08-09" }
 */
export function titleDate(title: string, dayFirst: boolean): TitleDate | null {
  const closing = CLOSING.exec(title);
  if (closing !== null) {
    const within = closing[1] ?? "";
    const [only, ...others] = days(within, dayFirst);
    if (only !== undefined && others.length === 0) {
      const before = within.slice(0, only.start);
      const after = within.slice(only.end);
      if (before.trim() === "" && /^\s*(?:上午|下午)?\s*(?:在|于|於|at\b|in\b).{2,}/.test(after)) return { kind: "event", date: only.date };
      if (DONE.test(before) && DONE.test(after)) return { kind: GATHERING.test(title.slice(0, closing.index).trim()) ? "event" : "issued", date: only.date };
    }
  }
  const [first] = days(title, dayFirst);
  if (first === undefined || title.slice(0, first.start).trim() !== "" || SPAN.test(title.slice(first.end))) return null;
  return { kind: "event", date: first.date };
}

function days(text: string, dayFirst: boolean): { readonly start: number; readonly end: number; readonly date: string }[] {
  return findDates(text, dayFirst).filter(({ date }) => date.length === 10 && !date.startsWith("-"));
}
