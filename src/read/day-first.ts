import type { Block } from "./blocks";

const LEAST_SHARE = 0.2;

/** Whether 03/08/2021 is 3 August here: where a good part of the text is Vietnamese. */
export function isDayFirst(blocks: readonly Block[]): boolean {
  let all = 0;
  let vietnamese = 0;
  for (const { language, text } of blocks) {
    all += text.length;
    if (language === "vi") vietnamese += text.length;
  }
  return vietnamese > 0 && vietnamese >= all * LEAST_SHARE;
}
