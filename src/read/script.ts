/** +1 for a character that only simplified text has, -1 for one that only traditional text has, by code unit from U+3400. */
let weights: Int8Array | undefined;
const FIRST = 0x3400;
const LAST = 0x9fff;

/**
 * Simplified minus traditional characters of a Chinese text: positive for zh-Hans, negative for zh-Hant, 0 where
 * nothing tells (both scripts share most characters). Characters that stand in both, such as 后 and 里, say nothing.
 */
export function simplifiedBalance(text: string): number {
  weights ??= readWeights();
  let balance = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= FIRST && unit <= LAST) balance += weights[unit - FIRST] ?? 0;
  }
  return balance;
}

/** From OpenCC's tables: a character whose other form differs, unless some phrase keeps it as it is in the other script. */
function readWeights(): Int8Array {
  const table = new Int8Array(LAST - FIRST + 1);
  const inTraditional = new Set<number>();
  const inSimplified = new Set<number>();
  for (const [from, to] of pairs("cn")) {
    if (from.length > 1) addUnits(inTraditional, to);
  }
  for (const [from, to] of pairs("toCn")) {
    if (from.length > 1) addUnits(inSimplified, to);
  }
  for (const [from, to] of pairs("cn")) mark(table, from, to, inTraditional, 1);
  for (const [from, to] of pairs("toCn")) mark(table, from, to, inSimplified, -1);
  return table;
}

function mark(table: Int8Array, from: string, to: string, inOther: ReadonlySet<number>, weight: number): void {
  const unit = from.charCodeAt(0);
  if (from.length === 1 && from !== to && unit >= FIRST && unit <= LAST && !inOther.has(unit)) table[unit - FIRST] = weight;
}

function addUnits(set: Set<number>, text: string): void {
  for (let i = 0; i < text.length; i++) set.add(text.charCodeAt(i));
}

/** The entries of the tables from simplified ("cn") or to it: `from to|from to|…`, in one or more groups. */
function* pairs(which: "cn" | "toCn"): Generator<readonly [string, string]> {
  // The package is an ES module to TypeScript, but has a CommonJS build; and only Chinese text needs it.
  const { Locale } = require("opencc-js") as { Locale: { from: { cn: unknown[] }; to: { cn: unknown[] } } };
  for (const entries of (which === "cn" ? Locale.from.cn : Locale.to.cn).flat(2)) {
    if (typeof entries !== "string") continue;
    for (const entry of entries.split("|")) {
      const blank = entry.indexOf(" ");
      if (blank > 0) yield [entry.slice(0, blank), entry.slice(blank + 1).split(" ")[0] ?? ""];
    }
  }
}
