import { unitSet } from "./unit-set";

/** A pattern that is tried only at places whose character may begin it. */
export interface StickyPattern {
  /** Matches at its lastIndex alone. */
  readonly pattern: RegExp;
  /** 1 for each UTF-16 unit with which it may begin. */
  readonly first: Uint8Array;
}

/**
 * Tells with which characters a pattern begins, so that a search need not try it elsewhere.
 *
 * @param pattern alternatives that each begin with a character or a list of characters, perhaps behind a lookbehind.
 * @throws Error where one begins with anything else.
 * @example
 * withFirstUnits(/论坛|[文艺]术节|(?<!自)由/u).first["文".charCodeAt(0)];   // 1
 */
export function withFirstUnits(pattern: RegExp): StickyPattern {
  let first = "";
  for (const alternative of alternativesOf(pattern.source)) {
    const start = alternative.replace(/^\(\?<[!=](?:[^()]|\([^()]*\))*\)/u, "");
    const [, list, single] = /^(?:\[([^\]\\^-]+)\]|([^\\()[\].^$*+?{}]))/u.exec(start) ?? [];
    const units = list ?? single;
    if (units === undefined) throw new Error(`${alternative} does not begin with a character`);
    first += units;
  }
  return { first: unitSet(first), pattern: new RegExp(pattern.source, "uy") };
}

/** Where a sticky pattern's match at a place ends; -1 where there is none. */
export function endAt({ pattern, first }: StickyPattern, text: string, at: number): number {
  if (first[text.charCodeAt(at)] !== 1) return -1;
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

function alternativesOf(source: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < source.length; at++) {
    const character = source.charAt(at);
    if (character === "(" || character === "[") depth++;
    if (character === ")" || character === "]") depth--;
    if (character !== "|" || depth > 0) continue;
    found.push(source.slice(from, at));
    from = at + 1;
  }
  return [...found, source.slice(from)];
}
