import type { Block } from "./blocks";

/** A caption stands within this many blocks of what it repeats. */
const NEAR = 2;
const LEAST_SHARE = 0.8;
/** A heading of a few words may well come again below it. */
const LEAST_PAIRS = 6;
const LEAST_PAIRS_HAN = 14;
const ENUMERATED = /^(?:[一二三四五六七八九十]+、|[(（][一二三四五六七八九十\d]+[)）]|\d+[.、．)]|第.{1,4}[章条节]|[-—•·*])/;

/**
 * Whether a short block without a full stop only says again what a neighbouring paragraph says, as the caption of a
 * picture does: four fifths of its word pairs stand there. Such a line would count the same words twice.
 */
export function repeatsNeighbour(blocks: readonly Block[], i: number): boolean {
  const block = blocks[i];
  if (block === undefined || block.heading || block.text.length > 260 || /[。！？.!?：:；;][”"’)）]*$/.test(block.text) || ENUMERATED.test(block.text)) return false;
  const own = wordPairs(block.text);
  if (own.size < (block.language.startsWith("zh") ? LEAST_PAIRS_HAN : LEAST_PAIRS)) return false;
  for (let k = Math.max(0, i - NEAR); k <= Math.min(blocks.length - 1, i + NEAR); k++) {
    const other = blocks[k];
    if (k === i || other === undefined || other.role !== "body" || other.language !== block.language || other.text.length < block.text.length * 1.3) continue;
    const theirs = wordPairs(other.text);
    let shared = 0;
    for (const pair of own) if (theirs.has(pair)) shared++;
    if (shared / own.size >= LEAST_SHARE) return true;
  }
  return false;
}

/** Neighbouring words; characters where words are not spaced. */
function wordPairs(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{Script=Han}|[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const pairs = new Set<string>();
  for (let i = 1; i < words.length; i++) pairs.add(`${words[i - 1] ?? ""} ${words[i] ?? ""}`);
  return pairs;
}
