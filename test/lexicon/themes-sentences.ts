import { join } from "node:path";
import { loadCorpus } from "../../src/corpus/load-corpus";
import { sentencesOf, type Sentence } from "../../src/measure/count/sentence";
import { themeFinder } from "../../src/measure/find/theme-finder";
import { themeKeys } from "../../src/measure/find/theme-keys";
import type { AskedLanguage } from "../../src/read/document";
import { shared } from "../needs";

export const CORPORA = ["interleaved", "policy-records", "provincial-reports", "seeds", "tainan-releases"] as const;
const LANGUAGES: readonly AskedLanguage[] = ["zh", "en", "vi"];

/** A sentence by its place in a corpus: [start, end) in the field's decoded value. */
export interface Place {
  readonly corpus: string;
  readonly file: string;
  readonly record: number | null;
  readonly field: string | null;
  readonly start: number;
  readonly end: number;
}

export interface PlacedSentence extends Place {
  readonly language: AskedLanguage;
  readonly text: string;
  /** The themes that the lexicon finds; political formulae, which no total counts, are left out. */
  readonly found: readonly { readonly theme: string; readonly at: number }[];
}

/** Every sentence of the shared corpora that counts in some language, translations among them. */
export async function placedSentences(): Promise<PlacedSentence[]> {
  const placed: PlacedSentence[] = [];
  for (const corpus of CORPORA) {
    const loaded = await loadCorpus(join(shared, "corpus", corpus));
    const find = themeFinder(themeKeys(loaded.lexicon));
    for (const language of LANGUAGES) {
      for (const passage of loaded.counted(language)) {
        for (const sentence of sentencesOf(passage)) {
          const found: { theme: string; at: number }[] = [];
          find(sentence, (theme, start) => found.push({ theme, at: inField(sentence, start) }));
          const { file, record, field, text } = passage.passage;
          placed.push({ corpus, file, record, field, start: inField(sentence, sentence.start), end: inField(sentence, sentence.end), language, text: text.slice(sentence.start, sentence.end), found });
        }
      }
    }
  }
  return placed;
}

function inField({ passage: { passage } }: Sentence, at: number): number {
  return passage.offsets === null ? passage.start + at : (passage.offsets[at] ?? passage.start + at);
}
