import { readFileSync, writeFileSync } from "node:fs";
import { deserialize, serialize } from "node:v8";
import type { Lexicon } from "../lexicon/lexicon";
import type { AskedLanguage } from "../read/document";
import { Corpus } from "./corpus";
import type { CountedPassage } from "./counted-passage";

/** What a snapshot holds; objects that stand in several places come back as one object, as they were. */
type Kept = Pick<Corpus, "name" | "files" | "contents" | "language"> & { readonly problems: Corpus["problems"]["rows"]; readonly counted: readonly CountedPassage[] };

/**
 * Keeps a corpus as it was read, with the tokens and matches of all that counts in any language: a report run reads
 * its documents once, and the notebooks' kernels, which would each need seconds for it, take what was read. The
 * lexicon is not kept.
 */
export function writeSnapshot(corpus: Corpus, file: string): void {
  const counted = new Set(LANGUAGES.flatMap((language) => corpus.counted(language)));
  const { name, files, contents, language } = corpus;
  const kept: Kept = { name, files, contents, language, problems: corpus.problems.rows, counted: [...counted] };
  writeFileSync(file, serialize(kept));
}

/** The corpus that was kept, with its lexicon, which must be the one that it was read with. */
export function readSnapshot(file: string, lexicon: Lexicon): Corpus {
  const { counted, ...kept } = deserialize(readFileSync(file)) as Kept;
  return new Corpus({ ...kept, lexicon, analysed: new Map(counted.map((one) => [one.passage, one])) });
}

const LANGUAGES: readonly (AskedLanguage | null)[] = [null, "zh", "en", "vi"];
