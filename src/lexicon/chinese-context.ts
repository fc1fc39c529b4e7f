import { unitSet } from "./unit-set";

/** Whether the character at a place is a Chinese one. */
export function isHan(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x3400 && unit <= 0x9fff;
}

/** Function words and verbs' ends before which a name may begin. */
const OPENERS = unitSet("与和及同跟从由到至向往在对为以推促强化建动加深助入跨的等将是享接连融于过比进");

/** Whether a name may begin at a place: at the beginning, behind a mark, or behind a function word. */
export function opensName(text: string, at: number): boolean {
  return !isHan(text, at - 1) || OPENERS[text.charCodeAt(at - 1)] === 1;
}
