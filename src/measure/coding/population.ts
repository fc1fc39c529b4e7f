import { createHash } from "node:crypto";
import type { CountedPassage } from "../../corpus/counted-passage";
import { sentencesOf, type Sentence } from "../count/sentence";
import type { Finder } from "../find/finder";

/** A sentence that can be drawn for a person to judge. */
export interface Unit {
  readonly sentence: Sentence;
  /** Its place in the draw: from 0 to 2^48 − 1. */
  readonly number: number;
}

/** All sentences that count, in the two parts from which samples are drawn, each in the order of the draw. */
export interface Population {
  readonly matched: readonly Unit[];
  readonly unmatched: readonly Unit[];
}

/**
 * Divides the sentences by whether a key is found in them, and gives each a random number that it keeps: a hash of
 * the seed, the key, its place and its text. The first n of a part are a random sample of it without replacement; they
 * stay its sample, but for what changed, when documents are added or the lexicon moves sentences between the parts, and
 * those of them in a part of the corpus are a sample of that (permanent random numbers: Ohlsson 1995, "Coordination of
 * samples using permanent random numbers").
 */
export function population(passages: readonly CountedPassage[], { key, find }: { readonly key: string; readonly find: Finder }, seed: number): Population {
  const [matched, unmatched]: [Unit[], Unit[]] = [[], []];
  for (const passage of passages) {
    for (const sentence of sentencesOf(passage)) {
      const part = isFound(sentence, key, find) ? matched : unmatched;
      part.push({ sentence, number: numberOf(sentence, key, seed) });
    }
  }
  // Equal numbers keep the order of the corpus.
  for (const part of [matched, unmatched]) part.sort((a, b) => a.number - b.number);
  return { matched, unmatched };
}

/** A sentence's characters, as they stand in the passage. */
export function sentenceText({ passage, start, end }: Sentence): string {
  return passage.passage.text.slice(start, end);
}

function isFound(sentence: Sentence, key: string, find: Finder): boolean {
  const found = new Set<string>();
  find(sentence, (one) => found.add(one));
  return found.has(key);
}

function numberOf(sentence: Sentence, key: string, seed: number): number {
  const { document, passage } = sentence.passage.passage;
  return createHash("sha256").update([seed, key, document, passage, sentence.index, sentenceText(sentence)].join("\n")).digest().readUIntBE(0, 6);
}
