import type { Corpus } from "../corpus/corpus";
import type { CountedPassage } from "../corpus/counted-passage";
import type { AskedLanguage } from "../read/document";
import { Table, type Columns } from "../table";
import { wrongName } from "../wrong-name";
import { grouping } from "./by";
import { breathe, type MeasureOptions } from "./count/breathe";
import { documentsIn } from "./count/documents-in";
import { sentencesOf, type Sentence } from "./count/sentence";
import { contextOf } from "./evidence/context-of";
import { compareWords, neighbours } from "./evidence/neighbours";
import { toEvidence, type Hit } from "./evidence/to-evidence";
import type { Finder } from "./find/finder";
import { COUNTED_KINDS } from "./find/mention-kinds";
import { soughtIn, type Sought } from "./find/sought";
import { termSequence } from "./find/term-sequence";
import { countedNotes } from "./notes/counted-notes";
import { mentionNotes } from "./notes/mention-notes";

/** One of the three: a word or phrase, the id of a theme or of a group of themes, or the code of a region. */
export type Asked = { readonly term: string } | Sought;

export type ConcordanceOptions = MeasureOptions & {
  /** Counts this language's text, translations among it, instead of the originals. */
  readonly language?: AskedLanguage | undefined;
  /** Keeps the places in whose sentence this stands too, apart from the match: a pair that co-occurs. */
  readonly beside?: Asked | undefined;
  /** Sorts by the words before the match, read backwards from it, or by those after it; in the order of the corpus unless told. */
  readonly sort?: "left" | "right" | undefined;
} & Asked;

export interface ConcordanceLine {
  readonly document: string;
  readonly passage: number;
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly left: string;
  readonly match: string;
  readonly right: string;
  readonly key: string;
  /** Null unless something was asked for beside it. */
  readonly beside: string | null;
  readonly file: string;
  readonly date: string | null;
  readonly issuer_region: string | null;
  readonly title: string | null;
  readonly position: number;
}

const COLUMNS: Columns<ConcordanceLine> = {
  document: { type: "string", about: "id of the document" },
  passage: { type: "int32", about: "number of the passage within the document, from 0" },
  sentence: { type: "int32", about: "number of the sentence within the passage, from 0" },
  start: { type: "int32", about: "where the match begins in the passage's text, in UTF-16 units" },
  end: { type: "int32", about: "where it ends" },
  left: { type: "string", about: "text before it" },
  match: { type: "string", counts: "match", about: "the match, as it stands in the text" },
  right: { type: "string", about: "text after it" },
  key: { type: "string", about: "what was looked for" },
  beside: { type: "string", about: "the nearest match, in the sentence, of what was asked for beside it" },
  file: { type: "string", about: "file, relative to the corpus" },
  date: { type: "string", about: "date of the document" },
  issuer_region: { type: "string", about: "code of the region whose government speaks" },
  title: { type: "string", about: "title of the document" },
  position: { type: "float32", about: "share of the document's counted text that stands before it" },
};

/**
 * Every place of a term, a theme or a region with the text around it (keyword in context), in the order of the corpus or
 * sorted by the words on one side; with `beside`, the places of a pair that stands in one sentence. Contexts hold up to 30 Chinese characters or 60 letters and end between words, within the passage.
 *
 * @throws MendableError for a theme or a region that the lexicon doesn't have, with the nearest that it has.
 * @throws the signal's reason once it is aborted.
 * @example
 * const lines = await concordance(corpus, { term: "opening up", language: "en" });
 * lines.frame.loc({ columns: ["left", "match", "right"] }).head(10).print();
 * await concordance(corpus, { region: "LA", beside: { theme: "goods_trade" }, sort: "right" });
 */
export async function concordance(corpus: Corpus, options: ConcordanceOptions): Promise<Table<ConcordanceLine>> {
  const language = options.language ?? corpus.language;
  const { key, find } = finderOf(corpus, options);
  const other = options.beside === undefined ? null : finderOf(corpus, options.beside);
  const { sort } = options;
  if (sort !== undefined && !SIDES.includes(sort)) throw wrongName("side", sort, SIDES, "the option sort");
  const passages = corpus.counted(language);
  const lines: { readonly row: ConcordanceLine; readonly hit: Hit; readonly words: readonly string[] }[] = [];
  const places = placesOf(passages);
  for (const [i, passage] of passages.entries()) {
    await breathe(i, options.signal);
    const { document, text, passage: number } = passage.passage;
    const { file, date, issuer_region, title } = passage.document;
    const { before, of } = places[i] ?? { before: 0, of: 1 };
    for (const sentence of sentencesOf(passage)) {
      find(sentence, (found, start, end) => {
        if (found !== key) return;
        const beside = other === null ? null : nearest(sentence, other, start, end);
        if (other !== null && beside === null) return;
        const { left, right } = contextOf(passage, start, end);
        const row = { document, passage: number, sentence: sentence.index, start, end, left, match: text.slice(start, end), right, key, beside, file, date, issuer_region, title, position: (before + start) / of };
        lines.push({ row, hit: { sentence, key, start, end }, words: sort === undefined ? [] : neighbours(passage, start, end, sort) });
      });
    }
  }
  // Stable: lines with the same words stay in the order of the corpus.
  lines.sort((a, b) => compareWords(a.words, b.words));
  const hits = new Map(lines.map(({ row, hit }) => [row, hit]));
  const all = grouping(corpus, undefined);
  return new Table({
    name: "concordance",
    about: `Every place of ${key} in the text${other === null ? "" : ` in whose sentence ${other.key} stands too`}.`,
    columns: COLUMNS,
    rows: lines.map(({ row }) => row),
    notes: [...countedNotes(corpus, passages, language, documentsIn(passages, all), all), ...("region" in options || (options.beside !== undefined && "region" in options.beside) ? mentionNotes(passages, COUNTED_KINDS) : [])],
    evidence: (row) => {
      const hit = hits.get(row);
      return hit === undefined ? [] : [toEvidence(hit, [hit])];
    },
  });
}

const SIDES: readonly string[] = ["left", "right"];

function finderOf({ lexicon }: Corpus, asked: Asked): { key: string; find: Finder } {
  return "term" in asked ? { key: asked.term, find: termSequence(asked.term) } : soughtIn(lexicon, asked);
}

/** The match of a key in a sentence that is nearest to a run without overlapping it; null where there is none. */
function nearest(sentence: Sentence, { key, find }: { key: string; find: Finder }, start: number, end: number): string | null {
  let [best, distance]: [string | null, number] = [null, Infinity];
  find(sentence, (found, from, to) => {
    const apart = from >= end ? from - end : start - to;
    if (found !== key || apart < 0 || apart >= distance) return;
    [best, distance] = [sentence.passage.passage.text.slice(from, to), apart];
  });
  return best;
}

/** Of each passage: how many characters of its document stand before it, of how many. */
function placesOf(passages: readonly CountedPassage[]): { before: number; of: number }[] {
  const lengths = new Map<CountedPassage["document"], number>();
  const before = passages.map(({ document, passage }) => {
    const sofar = lengths.get(document) ?? 0;
    lengths.set(document, sofar + passage.text.length);
    return sofar;
  });
  return passages.map(({ document }, i) => ({ before: before[i] ?? 0, of: lengths.get(document) ?? 1 }));
}
