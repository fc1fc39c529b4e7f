import type { Block } from "./blocks";
import { furnitureOf } from "./furniture";
import { isHeadline, isProse } from "./head-and-tail";
import { labelsOf } from "./labels";

/** Where a page goes on after its text; `start` is the number of blocks where it doesn't. */
export interface Tail {
  readonly start: number;
  readonly reason: string | null;
  /** The line below which other pages are named, its number among the blocks, and how many follow it. */
  readonly related: { readonly line: string; readonly at: number; readonly after: number } | null;
}

/** How much running text may follow, as a share of what came before, for a mark of each kind to be the text's end. */
const MAY_FOLLOW = { related: Infinity, legal: 0.4, source: 0.1, interface: 0.1 } as const;

/**
 * Finds the first block after the text that is the page's: a heading for other pages, a legal notice, the source
 * line or a button after which hardly any running text comes.
 */
export function tailStart(blocks: readonly Block[], started: number): Tail {
  const prose = new Float64Array(blocks.length + 1);
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i];
    prose[i] = (prose[i + 1] ?? 0) + (block !== undefined && isProse(block) ? block.text.length : 0);
  }
  const all = prose[started] ?? 0;
  const teasers = teaserStart(blocks, started);
  let start = teasers;
  let reason = teasers === blocks.length ? null : "headlines of other pages";
  for (let i = started + 1; i < Math.min(teasers, blocks.length); i++) {
    const block = blocks[i];
    const kind = block === undefined ? null : markOf(block);
    if (block === undefined || kind === null) continue;
    if ((prose[i + 1] ?? 0) - (prose[teasers] ?? 0) > (all - (prose[i] ?? 0)) * MAY_FOLLOW[kind]) continue;
    start = i;
    reason = `${kind} line "${block.text.slice(0, 40)}"`;
    break;
  }
  const at = blocks.findIndex((block, i) => i >= start && (i === teasers || furnitureOf(block.text) === "related"));
  return { start, reason, related: at < 0 ? null : { line: blocks[at]?.text.slice(0, 40) ?? "", at, after: blocks.length - at - 1 } };
}

/** Where lists of other pages begin, without a heading: headlines that stand twice, or with a teaser that breaks off. */
function teaserStart(blocks: readonly Block[], started: number): number {
  let first = blocks.length;
  let seen = 0;
  for (let i = blocks.length - 1; i > started; i--) {
    const block = blocks[i];
    const before = blocks[i - 1];
    if (block === undefined || before === undefined) break;
    const doubled = block.text === before.text && isHeadline(block);
    const teaser = BREAKS_OFF.test(block.text) && isHeadline(before);
    if (!doubled && !teaser) continue;
    seen++;
    first = i - 1;
  }
  return seen >= LEAST_TEASERS ? first : blocks.length;
}

const BREAKS_OFF = /(?:\.\.\.|…)$/;
const LEAST_TEASERS = 3;

function markOf(block: Block): keyof typeof MAY_FOLLOW | null {
  const kind = furnitureOf(block.text);
  if (kind === "related" || kind === "legal" || kind === "interface") return kind;
  const labels = labelsOf(block.text);
  return labels.some((label) => label.kind === "source") && block.text.length <= 80 ? "source" : null;
}
