/**
 * Moves labels along a line as little as needed so that none overlaps its neighbour and all stay within it.
 *
 * @param wanted where each label's middle should be
 * @param sizes each label's extent
 * @param length the line runs from 0 to here
 * @example
 * spread([50, 52], [20, 20], 100);   // [41, 61]
 */
export function spread(wanted: readonly number[], sizes: readonly number[], length: number): number[] {
  type Block = { members: number[]; size: number; middle: number };
  const order = [...wanted.keys()].sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
  const blocks: Block[] = [];
  for (const i of order) {
    let block: Block = { members: [i], size: sizes[i] ?? 0, middle: clamp(wanted[i] ?? 0, sizes[i] ?? 0, length) };
    // Blocks that overlap become one, which stands at the mean of what its members want.
    for (let above = blocks.at(-1); above !== undefined && above.middle + above.size / 2 > block.middle - block.size / 2; above = blocks.at(-1)) {
      blocks.pop();
      const size = above.size + block.size;
      const members = [...above.members, ...block.members];
      block = { members, size, middle: clamp(members.reduce((sum, member) => sum + (wanted[member] ?? 0), 0) / members.length, size, length) };
    }
    blocks.push(block);
  }
  const places = wanted.map(() => 0);
  for (const { members, size, middle } of blocks) {
    let at = middle - size / 2;
    for (const member of members) {
      places[member] = at + (sizes[member] ?? 0) / 2;
      at += sizes[member] ?? 0;
    }
  }
  return places;
}

function clamp(middle: number, size: number, length: number): number {
  return Math.max(size / 2, Math.min(length - size / 2, middle));
}
