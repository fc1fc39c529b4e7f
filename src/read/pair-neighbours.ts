import type { Block } from "./blocks";
import { partners } from "./pair-up";

/**
 * Says of each translated block of an interleaved text which original it translates: the other part of its own line;
 * else, of the blocks of the other language right before it (right after it, in a text that begins with a
 * translation), the one at the same place, or the nearest where they are more than the translations.
 */
export function pairNeighbours(blocks: readonly Block[], isOriginal: (block: Block) => boolean): ReadonlyMap<Block, Block> {
  const found = new Map<Block, Block>();
  const [first] = blocks;
  if (first === undefined) return found;
  const leads = !isOriginal(first);
  const runs = runsOf(blocks, isOriginal);
  for (const [i, run] of runs.entries()) {
    if (run.original) continue;
    const ours = runs[leads ? i + 1 : i - 1]?.blocks ?? [];
    for (const [block, partner] of pairsOf(ours, run.blocks, leads)) found.set(block, partner);
  }
  const here = new Set(blocks);
  for (const block of blocks) {
    if (block.twin === null || !here.has(block.twin) || isOriginal(block) === isOriginal(block.twin)) continue;
    if (isOriginal(block)) found.set(block.twin, block);
    else found.set(block, block.twin);
  }
  return found;
}

interface Run {
  readonly original: boolean;
  readonly blocks: Block[];
}

/** Stretches of originals and of translations; a block of a line that holds both is a stretch of its own. */
function runsOf(blocks: readonly Block[], isOriginal: (block: Block) => boolean): Run[] {
  const runs: Run[] = [];
  const twins = new Set(blocks.flatMap((block) => (block.twin === null ? [] : [block, block.twin])));
  for (const block of blocks) {
    const last = runs[runs.length - 1];
    const original = isOriginal(block);
    const before = last?.blocks[last.blocks.length - 1];
    if (last?.original === original && !twins.has(block) && before !== undefined && !twins.has(before)) last.blocks.push(block);
    else runs.push({ original, blocks: [block] });
  }
  return runs;
}

function pairsOf(ours: readonly Block[], theirs: readonly Block[], leads: boolean): [Block, Block][] {
  const nearest = leads ? ours[0] : ours[ours.length - 1];
  if (theirs.length === 1) return theirs[0] === undefined || nearest === undefined ? [] : [[theirs[0], nearest]];
  const places = partners(ours.map(({ text }) => text), theirs.map(({ text }) => text));
  return theirs.flatMap((block, i): [Block, Block][] => {
    const partner = ours[places[i] ?? -1];
    return partner === undefined ? [] : [[block, partner]];
  });
}
