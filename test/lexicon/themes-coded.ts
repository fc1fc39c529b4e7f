import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../../src/project";
import type { Place } from "./themes-sentences";

/** A sentence that a person read, with the themes that it is about. */
export interface CodedSentence extends Place {
  readonly language: string;
  /** Whether the lexicon matched it when it was drawn: its stratum. */
  readonly matched: boolean;
  readonly half: "tune" | "score";
  readonly themes: readonly string[];
}

export interface Stratum {
  readonly language: string;
  readonly matched: boolean;
  readonly n_sentences: number;
}

type Line = [corpus: string, file: string, record: number | null, field: string | null, start: number, end: number, language: string, matched: boolean, half: "tune" | "score", themes: string];

const { strata, sentences } = JSON.parse(readFileSync(join(projectRoot, "test/lexicon/fixtures/themes-coded.json"), "utf8")) as { strata: readonly Stratum[]; sentences: readonly Line[] };

export const coded: { readonly strata: readonly Stratum[]; readonly sentences: readonly CodedSentence[] } = {
  strata,
  sentences: sentences.map(([corpus, file, record, field, start, end, language, matched, half, themes]) => ({ corpus, file, record, field, start, end, language, matched, half, themes: themes === "" ? [] : themes.split(" ") })),
};

export function placeKey({ corpus, file, record, field, start, end, language }: Place & { readonly language: string }): string {
  return JSON.stringify([corpus, file, record, field, start, end, language]);
}
