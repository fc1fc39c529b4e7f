import type { Corpus } from "../../corpus/corpus";
import type { CountedPassage } from "../../corpus/counted-passage";
import type { AskedLanguage } from "../../read/document";
import type { Hit } from "../evidence/to-evidence";
import type { Finder } from "../find/finder";
import { sentencesOf } from "./sentence";

export type TranslationOrigin = "human" | "machine";

/** A passage and what translates it, one side in each of two languages. */
export interface LinkedUnit {
  readonly document: CountedPassage["document"];
  /** Who translated. */
  readonly origin: TranslationOrigin;
  readonly sides: readonly [LinkedSide, LinkedSide];
}

export interface LinkedSide {
  readonly passages: readonly CountedPassage[];
  /** What was found in it, by key, in the order of the text. */
  readonly found: ReadonlyMap<string, readonly Hit[]>;
}

/**
 * The units of a corpus that stand in both languages, in its order: each passage that counts with the passages that
 * translate it, whichever of the two is the original. Reprints are left out.
 */
export function linkedUnits(corpus: Corpus, [first, second]: readonly [AskedLanguage, AskedLanguage], find: Finder): LinkedUnit[] {
  const [firsts, seconds] = [byPlace(corpus.counted(first)), byPlace(corpus.counted(second))];
  const units = new Map<string, [CountedPassage[], CountedPassage[]]>();
  for (const [translations, originals, side] of [[seconds, firsts, 1], [firsts, seconds, 0]] as const) {
    for (const translation of translations.values()) {
      const { translation_of, origin } = translation.passage;
      const original = translation_of === null ? undefined : originals.get(placeOf(translation.document.id, translation_of));
      if (original === undefined || origin === "original") continue;
      const key = `${placeOf(original.document.id, original.passage.passage)} ${origin} ${side}`;
      const unit = units.get(key);
      if (unit !== undefined) unit[side].push(translation);
      else units.set(key, side === 1 ? [[original], [translation]] : [[translation], [original]]);
    }
  }
  return [...units.values()].map(([ones, others]): LinkedUnit => {
    const origin = [...ones, ...others].some(({ passage }) => passage.origin === "machine translation") ? "machine" : "human";
    return { document: (ones[0] as CountedPassage).document, origin, sides: [toSide(ones, find), toSide(others, find)] };
  });
}

function byPlace(passages: readonly CountedPassage[]): ReadonlyMap<string, CountedPassage> {
  return new Map(passages.map((passage) => [placeOf(passage.document.id, passage.passage.passage), passage]));
}

function placeOf(document: string, passage: number): string {
  return `${document} ${passage}`;
}

function toSide(passages: readonly CountedPassage[], find: Finder): LinkedSide {
  const found = new Map<string, Hit[]>();
  for (const passage of passages) {
    for (const sentence of sentencesOf(passage)) {
      find(sentence, (key, start, end) => {
        const hits = found.get(key);
        if (hits === undefined) found.set(key, [{ sentence, key, start, end }]);
        else hits.push({ sentence, key, start, end });
      });
    }
  }
  return { passages, found };
}
