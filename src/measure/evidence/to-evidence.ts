import type { Evidence } from "../../table";
import type { Sentence } from "../count/sentence";

/** A run of a passage's text that was counted. */
export interface Hit {
  readonly sentence: Sentence;
  readonly key: string;
  /** [start, end) in the passage's text. */
  readonly start: number;
  readonly end: number;
}

/** Stands between sentences that do not follow one another. */
const GAP = " … ";

/**
 * The sentence of some hits with each hit marked; hits of several sentences (of one document) give these sentences
 * with " … " between. The place in the file is the first hit's.
 *
 * @param key what was counted.
 * @param match the characters to show as the match; those of the first hit by default.
 */
export function toEvidence(first: Hit, hits: readonly Hit[], { key = first.key, match = textOf(first) }: { key?: string; match?: string } = {}): Evidence {
  const { passage, document } = first.sentence.passage;
  let text = "";
  let last: Sentence | undefined;
  const marks: [number, number][] = [];
  for (const hit of hits) {
    if (hit.sentence !== last) {
      if (last !== undefined) text += GAP;
      text += sentenceText(hit.sentence, hits);
      last = hit.sentence;
    }
    const shift = text.length - endOf(hit.sentence, hits);
    marks.push([hit.start + shift, hit.end + shift]);
  }
  return {
    document: passage.document,
    passage: passage.passage,
    sentence: first.sentence.index,
    key,
    match,
    text,
    marks,
    file: passage.file,
    record: passage.record,
    field: passage.field,
    start: inField(passage, first.start),
    end: inField(passage, first.end),
    title: document.title,
    date: document.date,
    issuer_region: document.issuer_region,
    url: document.url,
  };
}

/** The characters of a hit. */
export function textOf({ sentence, start, end }: Hit): string {
  return sentence.passage.passage.text.slice(start, end);
}

/** A match may begin before its passage's first sentence, or reach over its sentence's end. */
function sentenceText(sentence: Sentence, hits: readonly Hit[]): string {
  const start = Math.min(sentence.start, ...hits.filter((hit) => hit.sentence === sentence).map((hit) => hit.start));
  return sentence.passage.passage.text.slice(start, endOf(sentence, hits));
}

function endOf(sentence: Sentence, hits: readonly Hit[]): number {
  return Math.max(sentence.end, ...hits.filter((hit) => hit.sentence === sentence).map((hit) => hit.end));
}

function inField({ offsets, start }: Sentence["passage"]["passage"], at: number): number {
  return offsets === null ? start + at : (offsets[at] ?? start + at);
}
