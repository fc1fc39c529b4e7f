import type { CountedPassage } from "../../corpus/counted-passage";
import type { Grouping } from "../by";
import type { Hit } from "../evidence/to-evidence";
import type { Finder } from "../find/finder";
import { sentencesOf } from "./sentence";

export type Within = "sentence" | "passage" | "document";

/** A unit in which things stand together: those sentences of a sentence, passage or document that are in one group. */
export interface Unit {
  readonly group: string;
  readonly document: CountedPassage["document"];
  /** What each finder found, by key, in the order of the text. */
  readonly found: readonly ReadonlyMap<string, readonly Hit[]>[];
}

/** The units of a corpus, in its order, those in which nothing is found among them. */
export function* unitsOf(passages: readonly CountedPassage[], within: Within, { groupsOf }: Grouping, finders: readonly Finder[]): Generator<Unit, void, undefined> {
  let open = new Map<string, MutableUnit>();
  let last: CountedPassage | undefined;
  for (const passage of passages) {
    const ended = last !== undefined && (within === "passage" || (within === "document" && passage.document !== last.document));
    if (ended) {
      yield* open.values();
      open = new Map();
    }
    last = passage;
    for (const sentence of sentencesOf(passage)) {
      for (const group of groupsOf(sentence)) {
        let unit = open.get(group);
        if (unit === undefined) open.set(group, (unit = { group, document: passage.document, found: finders.map(() => new Map<string, Hit[]>()) }));
        for (const [side, find] of finders.entries()) collect(find, sentence, unit.found[side] as Map<string, Hit[]>);
      }
      if (within !== "sentence") continue;
      yield* open.values();
      open = new Map();
    }
  }
  yield* open.values();
}

interface MutableUnit extends Unit {
  readonly found: readonly Map<string, Hit[]>[];
}

function collect(find: Finder, sentence: Hit["sentence"], into: Map<string, Hit[]>): void {
  find(sentence, (key, start, end) => {
    const hits = into.get(key);
    const hit = { sentence, key, start, end };
    if (hits === undefined) into.set(key, [hit]);
    else hits.push(hit);
  });
}
