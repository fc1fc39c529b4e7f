import { isAbbreviation } from "./abbreviations";

/**
 * Where the sentences of English or Vietnamese text end: the place behind each mark and its closing quotes,
 * the last being the text's length.
 */
export function latinSentenceEnds(text: string): number[] {
  const ends: number[] = [];
  let start = 0;
  for (const { 0: run, index, groups } of text.matchAll(MARK)) {
    if (index < start) continue;
    const end = index + run.length;
    const mark = groups?.["mark"];
    const isEnd = mark === undefined ? isLineEnd(text, index, run) : isMarkEnd(text, start, index, mark, end);
    if (!isEnd) continue;
    ends.push(end);
    start = end;
  }
  if (start !== text.length) ends.push(text.length);
  return ends;
}

/** A mark with its closing quotes, brackets and note numbers, or a line end; ./. closes a Vietnamese news item. */
const MARK = /(?<mark>\.\/\.?|\/\.(?!\w)|[.!?…]{2,}|[.!?;…。！？；])(?:["'”’»)\]）」』]|\[\d{1,3}\])*|\n\s*/g;

/** A single line end is a soft wrap where the next line begins in lower case or this one breaks off at a comma. */
function isLineEnd(text: string, index: number, run: string): boolean {
  if (run.indexOf("\n", 1) !== -1) return true;
  const next = text.slice(index + run.length, index + run.length + 2);
  return !LOWER_START.test(next) && !/,\s?$/.test(text.slice(Math.max(0, index - 2), index));
}

function isMarkEnd(text: string, start: number, index: number, mark: string, end: number): boolean {
  if (end >= text.length || mark.startsWith("./") || mark === "/." || /[。！？；]/.test(mark)) return true;
  const following = text.slice(end, end + 24);
  if (mark === ";") return !/&#?\w{1,8}$/.test(text.slice(Math.max(0, index - 10), index)) && /^\s|^\p{Lu}/u.test(following);
  const next = following.trimStart();
  if (!/^\s/.test(following)) return isUnspacedEnd(text.slice(Math.max(0, index - 2), index), mark, following);
  if (/^[,;:)]/.test(next)) return false;
  const closes = end > index + mark.length;
  if (mark !== ".") return !(LOWER_START.test(next) && (closes || /^[.…]/.test(mark)));
  if (closes) return !LOWER_START.test(next);
  return !isLabel(text, start, index) && !isAbbreviation(wordBefore(text, index), next);
}

/** Scraped text loses spaces: "…development.The meeting…" ends, "gov.cn", "3.5" and "?id=1" do not. */
function isUnspacedEnd(before: string, mark: string, following: string): boolean {
  if (mark === ".") return /(?:\p{Ll}{2}|\d\d|[)%”"])$/u.test(before) && /^\p{Lu}\p{Ll}/u.test(following);
  return /^[\p{Lu}"“‘]/u.test(following);
}

/** "1." or "Điều 5." or "IV." where a sentence begins is the number of what follows. */
function isLabel(text: string, start: number, index: number): boolean {
  return index - start < 32 && /^[^\p{L}\d]*(?:\p{L}+\s)?(?:\d{1,3}(?:\.\d{1,3})*|[IVXLC]{1,5}|\p{L})$/u.test(text.slice(start, index));
}

function wordBefore(text: string, index: number): string {
  return /[\p{L}\p{M}\p{N}.'’-]*$/u.exec(text.slice(Math.max(0, index - 24), index))?.[0] ?? "";
}

const LOWER_START = /^["'“‘(]?\p{Ll}/u;
