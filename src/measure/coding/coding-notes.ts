import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Corpus } from "../../corpus/corpus";
import type { CountedPassage } from "../../corpus/counted-passage";
import type { Finder } from "../find/finder";
import { coded } from "./coded";
import { describeCoded } from "./describe";
import { population } from "./population";
import { codingFolder, readVerdicts, shortHash } from "./verdicts";

/**
 * A note for each theme or region of a table that a person has coded (`npm run code`): its precision and recall in the
 * text that the table counts, over all groups together.
 *
 * @param labels the keys of the table with their names.
 * @throws MendableError where a file of verdicts is broken.
 */
export function codingNotes(corpus: Corpus, passages: readonly CountedPassage[], kind: "theme" | "region", find: Finder, labels: ReadonlyMap<string, string>): string[] {
  const folder = join(codingFolder, corpus.name);
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).sort();
  return files.flatMap((file) => {
    const key = new RegExp(`^${kind}-(.+)\\.csv$`).exec(file)?.[1];
    const label = key === undefined ? undefined : labels.get(key);
    if (key === undefined || label === undefined) return [];
    const verdicts = readVerdicts(join(folder, file));
    const last = verdicts.at(-1);
    if (last === undefined) return [];
    const isOlder = verdicts.some(({ lexicon }) => lexicon !== shortHash(corpus.lexicon.hash));
    return [`${label}: ${describeCoded(coded(population(passages, { key, find }, last.seed), verdicts), isOlder)}`];
  });
}
