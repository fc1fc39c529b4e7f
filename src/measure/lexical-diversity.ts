import type { Corpus } from "../corpus/corpus";
import type { DocumentRow } from "../corpus/document-row";
import type { AskedLanguage } from "../read/document";
import { Table, type Columns, type Evidence } from "../table";
import { grouping, type By } from "./by";
import { compare } from "./compare";
import { breathe, type MeasureOptions } from "./count/breathe";
import { documentsIn } from "./count/documents-in";
import { sentencesOf } from "./count/sentence";
import { toEvidence } from "./evidence/to-evidence";
import { countedNotes } from "./notes/counted-notes";
import { lexicalDiversityScores, type LexicalDiversityScores } from "./statistics/lexical-diversity-scores";

export interface LexicalDiversityOptions extends MeasureOptions {
  /** The language whose text is counted, translations among it. */
  readonly language: AskedLanguage;
  /** One row for all documents together unless told. */
  readonly by?: By | undefined;
  /** Words in a run of MATTR: 100 unless told. */
  readonly window?: number | undefined;
}

export interface LexicalDiversity extends LexicalDiversityScores {
  readonly group: string;
  readonly group_label: string;
  readonly n_docs: number;
}

const COLUMNS: Columns<LexicalDiversity> = {
  group: { type: "string", about: "group of documents or sentences" },
  group_label: { type: "string", about: "name of the group" },
  n_docs: { type: "int32", counts: "document", about: "documents with one word or more" },
  n_tokens: { type: "int32", about: "words, bare numbers left out" },
  n_types: { type: "int32", about: "different words" },
  ttr: { type: "float32", about: "type–token ratio: different words over words; falls as a text grows" },
  mattr: { type: "float32", about: "mean type–token ratio of all runs of as many words; hardly depends on length" },
  mtld: { type: "float32", about: "mean length of runs whose type–token ratio stays above 0.72; hardly depends on length" },
};

/**
 * How varied the words of each group are, sorted by group. Stop words count; bare numbers don't, as in quanteda.
 *
 * TTR falls as a text grows, and compares groups of the same size alone; MATTR and MTLD compare others too. Runs of MATTR
 * and MTLD don't reach over a document's end. Words are those of the segmentation: languages can't be compared. Formulae,
 * and when a value is null: see `lexicalDiversityScores`.
 *
 * @throws RangeError where `window` is not a whole number of 1 or more.
 * @throws the signal's reason once it is aborted.
 * @example
 * const varied = await lexicalDiversity(corpus, { language: "zh", by: "issuer_region" });
 */
export async function lexicalDiversity(corpus: Corpus, { language, by, window = 100, signal }: LexicalDiversityOptions): Promise<Table<LexicalDiversity>> {
  if (!(Number.isInteger(window) && window >= 1)) throw new RangeError(`window is a whole number of 1 or more, not ${window}`);
  const passages = corpus.counted(language);
  const groups = grouping(corpus, by);
  const texts = new Map<string, Map<DocumentRow, string[]>>();
  for (const [i, passage] of passages.entries()) {
    await breathe(i, signal);
    for (const sentence of sentencesOf(passage)) {
      const words = passage.tokens.terms.slice(...sentence.tokens).filter(isWord);
      if (words.length === 0) continue;
      for (const group of groups.groupsOf(sentence)) add(texts, group, passage.document, words);
    }
  }
  return new Table({
    name: "lexical_diversity",
    about: `How varied the words are${groups.words}.`,
    columns: COLUMNS,
    rows: [...texts]
      .sort(([a], [b]) => compare(a, b))
      .map(([group, documents]) => ({ group, group_label: groups.labelOf(group), n_docs: documents.size, ...lexicalDiversityScores([...documents.values()], window) })),
    notes: [...countedNotes(corpus, passages, language, documentsIn(passages, groups), groups), `mattr: runs of ${window} words. Bare numbers are left out.`, "ttr falls as a text grows: compare it between groups of the same size alone."],
    evidence: ({ group }) => {
      const evidence = new Map<DocumentRow, Evidence>();
      for (const passage of passages) {
        if (evidence.has(passage.document)) continue;
        for (const sentence of sentencesOf(passage)) {
          const word = passage.tokens.terms.slice(...sentence.tokens).findIndex(isWord);
          if (word < 0 || !groups.groupsOf(sentence).includes(group)) continue;
          const at = sentence.tokens[0] + word;
          const hit = { sentence, key: group, start: passage.tokens.starts[at] as number, end: passage.tokens.ends[at] as number };
          evidence.set(passage.document, toEvidence(hit, [hit]));
          break;
        }
      }
      return [...evidence.values()];
    },
  });
}

const LETTER = /\p{L}/u;

function isWord(token: string): boolean {
  return LETTER.test(token);
}

function add(texts: Map<string, Map<DocumentRow, string[]>>, group: string, document: DocumentRow, words: readonly string[]): void {
  let documents = texts.get(group);
  if (documents === undefined) texts.set(group, (documents = new Map<DocumentRow, string[]>()));
  const text = documents.get(document);
  if (text === undefined) documents.set(document, [...words]);
  else text.push(...words);
}
