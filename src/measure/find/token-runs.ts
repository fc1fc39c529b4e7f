import type { Range, Sentence } from "../count/sentence";

/** The runs of a sentence's tokens with nothing but space between them, as [from, to) of the passage's tokens: marks end a run. */
export function tokenRuns({ passage: { passage, tokens }, tokens: [from, to] }: Sentence): Range[] {
  const runs: Range[] = [];
  let begin = from;
  for (let i = from; i < to; i++) {
    if (i + 1 < to && isSpace(passage.text, tokens.ends[i] as number, tokens.starts[i + 1] as number)) continue;
    runs.push([begin, i + 1]);
    begin = i + 1;
  }
  return runs;
}

const SPACE = /^\s*$/u;

function isSpace(text: string, start: number, end: number): boolean {
  // Most neighbours have nothing or one space between.
  return start >= end || (end === start + 1 && text.charCodeAt(start) === 0x20) || SPACE.test(text.slice(start, end));
}
