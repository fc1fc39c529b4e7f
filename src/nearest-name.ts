import { closest, distance } from "fastest-levenshtein";

/**
 * The name that someone who wrote `given` most likely meant, by edit distance; null where none is like it.
 *
 * @example
 * nearestName("goods_trad", ["goods_trade", "ports"]);   // "goods_trade"
 */
export function nearestName(given: string, names: readonly string[]): string | null {
  if (names.length === 0) return null;
  const within = names.find((name) => given.length > 2 && name.toLowerCase().includes(given.toLowerCase()));
  const near = closest(given.toLowerCase(), names.map((name) => name.toLowerCase()));
  const best = names.find((name) => name.toLowerCase() === near) ?? near;
  if (distance(given.toLowerCase(), near) <= Math.max(1, Math.ceil(given.length / 3))) return best;
  return within ?? null;
}
