import type { CountedPassage } from "../../corpus/counted-passage";
import { compare } from "../compare";

/** So many words on a side decide the order of a concordance. */
const MOST = 10;

/** The words beside a run of a passage, the nearest first: those before it read backwards. */
export function neighbours({ tokens: { terms, starts, ends } }: CountedPassage, start: number, end: number, side: "left" | "right"): string[] {
  const first = firstFrom(ends, start + 1);
  const after = firstFrom(starts, end);
  return side === "left" ? terms.slice(Math.max(0, first - MOST), first).reverse() : terms.slice(after, after + MOST);
}

/** Word by word; nothing comes before something. */
export function compareWords(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const order = compare(a[i] ?? "", b[i] ?? "");
    if (order !== 0) return order;
  }
  return 0;
}

/** The first place of an ascending list that is at least `least`. */
function firstFrom(places: ArrayLike<number>, least: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
