import { trimmedPart, type Slice } from "./slice";

export interface Paragraph {
  readonly slice: Slice;
  /** Blank lines before it; a page's blocks are told apart by them. */
  readonly gap: number;
}

const LINE_END = /\r\n|[\n\r\u2028\u2029]/g;
const ENDS = /[。！？!?.…：:；;”"’)）】\]]$/;
/** A doubled bracket is an ornament: `》》 … 《《`. */
const CONTINUES_ZH = /^(?!》》|】】|））)[，。、；：！？）】》”’]/;
/** Words with which no line of Latin letters ends, but one that was broken. */
const NEVER_LAST =
  /[,–-]$|[ ](?:the|a|an|of|in|on|at|to|for|from|by|with|and|or|that|which|as|is|are|was|were|be|been|has|have|had|its|their|his|her|this|these|will|would|not|into|between|của|và|các|những|trong|với|cho|là|để|được|tại|về|từ|một|đã|sẽ|này|do|theo)$/i;
/** Where and when a speech was given, broken in the middle. */
const VENUE_BEGINS = /^[—–\-(（\s]*\d{4}年\d{1,2}月\d{1,2}日在[^上]{2,40}$/;
const OPENERS = new Map([["“", "”"], ["《", "》"], ["（", "）"]]);
/** A bracket that stays open longer than this was never closed. */
const OPEN_AT_MOST = 4;

/**
 * Paragraphs are lines, but for lines that a page or a mail program broke: a line in Latin letters that ends in the
 * middle of a sentence and goes on in lower case, and a Chinese one that ends within a bracket or goes on with a comma.
 */
export function paragraphs(slice: Slice): Paragraph[] {
  const lines = splitLines(slice);
  const found: Paragraph[] = [];
  for (let i = 0; i < lines.length; ) {
    const first = lines[i];
    if (first === undefined) break;
    let last = i;
    while (last + 1 < lines.length && goesOn(lines, i, last)) last++;
    const end = lines[last]?.slice.end ?? first.slice.end;
    found.push({ slice: { ...first.slice, end }, gap: first.gap });
    i = last + 1;
  }
  return found;
}

function splitLines(slice: Slice): Paragraph[] {
  const lines: Paragraph[] = [];
  let gap = 0;
  const add = (start: number, end: number): void => {
    const part = trimmedPart(slice, start, end);
    if (part.start === part.end) {
      gap++;
    } else {
      lines.push({ slice: part, gap });
      gap = 0;
    }
  };
  let start = slice.start;
  LINE_END.lastIndex = start;
  for (let match = LINE_END.exec(slice.source); match !== null && match.index < slice.end; match = LINE_END.exec(slice.source)) {
    add(start, match.index);
    start = match.index + match[0].length;
  }
  if (start < slice.end) add(start, slice.end);
  return lines;
}

function goesOn(lines: readonly Paragraph[], first: number, last: number): boolean {
  const line = textOf(lines[last]);
  const next = lines[last + 1];
  if (next === undefined || next.gap > 0) return false;
  const following = textOf(next);
  if (CONTINUES_ZH.test(following) || (VENUE_BEGINS.test(line) && following.length <= 40 && /上[)）]?$/.test(following))) return true;
  if (line.length >= 45 && !ENDS.test(line) && /^[\p{Script=Latin}\d]/u.test(following) && (/^\p{Ll}/u.test(following) || NEVER_LAST.test(line))) return true;
  return closesLater(lines, first, last);
}

/** Whether a bracket that is open at the end of line `last` closes within the next lines, before another one opens. */
function closesLater(lines: readonly Paragraph[], first: number, last: number): boolean {
  if (last - first >= OPEN_AT_MOST) return false;
  let joined = "";
  for (let i = first; i <= last; i++) joined += textOf(lines[i]);
  if (/[。！？；：]$/.test(joined)) return false;
  for (const [opener, closer] of OPENERS) {
    if (joined.lastIndexOf(opener) <= joined.lastIndexOf(closer)) continue;
    for (let i = last + 1; i < lines.length && i <= last + OPEN_AT_MOST; i++) {
      const next = lines[i];
      if (next === undefined || next.gap > 0) break;
      const text = textOf(next);
      const closes = text.indexOf(closer);
      const opens = text.indexOf(opener);
      if (closes >= 0 && (opens < 0 || closes < opens)) return true;
      if (opens >= 0) break;
    }
  }
  return false;
}

function textOf(line: Paragraph | undefined): string {
  return line === undefined ? "" : line.slice.source.slice(line.slice.start, line.slice.end);
}
