import type { Evidence } from "../../table";
import type { LinkedSide, LinkedUnit } from "../count/linked-units";
import { toEvidence } from "./to-evidence";

/** Stands between the two sides. */
const BETWEEN = " ⇄ ";

/**
 * A unit in both languages as evidence of a theme: the first side, " ⇄ ", the second, each with its matches marked.
 * A side with matches shows their sentences, one without shows all of its text, since what it lacks may stand in any
 * sentence. The place in the file is the first match's.
 *
 * @throws RangeError where neither side has the key.
 */
export function linkedEvidence({ sides: [first, second] }: LinkedUnit, key: string): Evidence {
  const [one, other] = [sideEvidence(first, key), sideEvidence(second, key)];
  const place = one ?? other;
  if (place === null) throw new RangeError(`neither side has ${key}`);
  const [left, right] = [one?.text ?? textOf(first), other?.text ?? textOf(second)];
  const shift = left.length + BETWEEN.length;
  return {
    ...place,
    match: [one?.match, other?.match].filter((match) => match !== undefined).join(" + "),
    text: left + BETWEEN + right,
    marks: [...(one?.marks ?? []), ...(other?.marks ?? []).map(([start, end]) => [start + shift, end + shift] as const)],
  };
}

/** A side's sentences with matches; null without any. */
export function sideEvidence({ found }: LinkedSide, key: string): Evidence | null {
  const hits = found.get(key) ?? [];
  const [first] = hits;
  return first === undefined ? null : toEvidence(first, hits);
}

/** All of a side's text. */
export function textOf({ passages }: LinkedSide): string {
  return passages.map(({ passage }) => passage.text).join("\n");
}
