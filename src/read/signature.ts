import type { Block } from "./blocks";
import { isProse } from "./head-and-tail";

const OFFICE = /(?:政府|办公厅|办公室|府办|委员会|厅|局|部|委|院|会|司|署|处|中心|总社|纺织总会|办|室|行|政府辦公室|處|會|廳|辦公室|committee|government|department|office|bureau|ministry|council)$/i;
const MOST_SIGNERS = 6;

/** The offices that sign above a date at the end of a notice, in reading order. */
export function signersBefore(blocks: readonly Block[], date: number): readonly Block[] {
  const signers: Block[] = [];
  for (let i = date - 1; i >= 0 && signers.length < MOST_SIGNERS; i--) {
    const block = blocks[i];
    if (block === undefined || block.role === "title" || block.text.length > 40 || isProse(block) || !OFFICE.test(block.text.trim())) break;
    signers.unshift(block);
  }
  return signers;
}
