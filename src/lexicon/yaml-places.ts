import { isMap, isScalar, isSeq, type Node } from "yaml";

/** Where the value at a path begins, in characters of the file; the nearest thing around it where it is missing. */
export function offsetOf(item: Node, path: readonly PropertyKey[]): number {
  let node: unknown = item;
  let offset = item.range?.[0] ?? 0;
  for (const step of path) {
    const next: unknown = isMap(node) ? node.get(step, true) : isSeq(node) ? node.items[Number(step)] : undefined;
    if (next === undefined || next === null) break;
    node = next;
    offset = (next as Node).range?.[0] ?? offset;
  }
  return offset;
}

/** Where the key at a path begins; undefined where it is missing. */
export function keyOffset(item: Node, path: readonly PropertyKey[]): number | undefined {
  let node: unknown = item;
  for (const step of path.slice(0, -1)) node = isMap(node) ? node.get(step, true) : isSeq(node) ? node.items[Number(step)] : undefined;
  if (!isMap(node)) return undefined;
  const pair = node.items.find(({ key }) => isScalar(key) && key.value === path.at(-1));
  return pair !== undefined && isScalar(pair.key) ? pair.key.range?.[0] : undefined;
}
