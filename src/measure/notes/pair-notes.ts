import type { CountedPassage } from "../../corpus/counted-passage";
import type { Within } from "../count/units";
import { COUNTED_KINDS } from "../find/mention-kinds";
import { MOST_TERMS, type Thing, type ThingOptions } from "../find/things";
import { mentionNotes } from "./mention-notes";

/** What counts as a pair: units, formulae, kinds of mention, terms. */
export function pairNotes(within: Within, kinds: readonly Thing[], passages: readonly CountedPassage[], options: ThingOptions): string[] {
  const notes = [unitNote(within)];
  if (kinds.includes("themes")) notes.push(options.formulae === true ? "Political formulae are paired too." : "Political formulae are left out.");
  if (kinds.includes("regions")) notes.push("A region and one that holds it are no pair.", ...mentionNotes(passages, options.kinds ?? COUNTED_KINDS));
  if (kinds.includes("terms") && options.terms === undefined) notes.push(`Terms: the ${MOST_TERMS} most frequent.`);
  return [...notes, "Overlapping matches are no pair."];
}

/** For captions: "in one sentence", "within 5 tokens". */
export function withinWords(within: Within): string {
  if (typeof within === "string") return `in one ${within}`;
  return `within ${within.window} ${within.window === 1 ? "token" : "tokens"}${within.ordered === true ? ", the first before the second" : ""}`;
}

function unitNote(within: Within): string {
  if (typeof within === "string") return `Units are ${within}s.`;
  const counts = { frequency: "each pair of places", boolean: "each document once", weighted: within.weights === undefined ? "each pair of places by 1 / distance" : `each pair of places by its distance (${within.weights.join(", ")})` };
  return `A window counts ${counts[within.count ?? "frequency"]}; n_a, n_b and n_units are the marginals and the total of all pairs.`;
}
