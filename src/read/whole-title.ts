import type { Block } from "./blocks";
import { bare } from "./head-and-tail";

const CUT = /^(.{5,}?)\s*(?:\.{2,}|…+|⋯+|。{2,})\s*$/su;

/** Whether a title breaks off with dots, as lists of headlines cut them. */
export function isCutShort(title: string): boolean {
  return CUT.test(title);
}

/** Whether the lines are the whole of a title that was cut short. */
export function isWholeOf(lines: readonly Block[], cut: string): boolean {
  const beginning = bare(CUT.exec(cut)?.[1] ?? cut);
  const whole = bare(lines.map(({ text }) => text).join(""));
  return whole.length > beginning.length && whole.startsWith(beginning);
}
