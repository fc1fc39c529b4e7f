import type { CountedPassage } from "../../corpus/counted-passage";
import type { Grouping } from "../by";
import type { Finder } from "../find/finder";
import { breathe } from "./breathe";
import { sentencesOf } from "./sentence";

/** How often a key was found in a group. */
export interface Cell {
  n: number;
  n_sentences: number;
  n_docs: number;
  /** The numbers (within the group) of the passages that hold it, and how often each does. */
  readonly passages: number[];
  readonly counts: number[];
  /** The last sentence and document that it was found in. */
  sentence: number;
  document: number;
}

/** What a group holds. */
export interface Group {
  n_docs: number;
  n_sentences: number;
  n_tokens: number;
  /** Of each of its passages, in order: tokens, and the number of its document within the group. */
  readonly passageTokens: number[];
  readonly passageDocument: number[];
  readonly cells: Map<string, Cell>;
  /** The last passage and document that it was entered from. */
  passage: number;
  document: number;
}

export interface Tally {
  /** By group; one without a sentence is not there. */
  readonly groups: ReadonlyMap<string, Group>;
  /** Documents with text that counts. */
  readonly n_docs: number;
  /** Those of them that are in no group. */
  readonly n_open: number;
}

/**
 * Counts what a finder finds, by group. A sentence in several groups counts in each; the documents, sentences and
 * tokens of a group are those of its own sentences.
 */
export async function tally(passages: readonly CountedPassage[], { groupsOf }: Grouping, find: Finder, signal?: AbortSignal): Promise<Tally> {
  const groups = new Map<string, Group>();
  // Numbers from 1, of all that was walked through so far.
  let [sentence, document, open] = [0, 0, 0];
  let row: CountedPassage["document"] | undefined;
  let isOpen = false;
  let current: Group[] = [];
  const found = (key: string): void => {
    for (const group of current) add(group, key, sentence, document);
  };
  for (const [i, passage] of passages.entries()) {
    await breathe(i, signal);
    for (const at of sentencesOf(passage)) {
      sentence++;
      if (passage.document !== row) {
        row = passage.document;
        document++;
        open += isOpen ? 1 : 0;
        isOpen = true;
      }
      current = groupsOf(at).map((name) => enter(groups, name, i, document, at.tokens[1] - at.tokens[0]));
      isOpen &&= current.length === 0;
      find(at, found);
    }
  }
  return { groups, n_docs: document, n_open: open + (isOpen ? 1 : 0) };
}

/** Adds a sentence to a group. */
function enter(groups: Map<string, Group>, name: string, passage: number, document: number, tokens: number): Group {
  let group = groups.get(name);
  if (group === undefined) {
    group = { n_docs: 0, n_sentences: 0, n_tokens: 0, passageTokens: [], passageDocument: [], cells: new Map(), passage: -1, document: 0 };
    groups.set(name, group);
  }
  if (group.document !== document) {
    group.document = document;
    group.n_docs++;
  }
  if (group.passage !== passage) {
    group.passage = passage;
    group.passageTokens.push(0);
    group.passageDocument.push(group.n_docs - 1);
  }
  const last = group.passageTokens.length - 1;
  group.passageTokens[last] = (group.passageTokens[last] ?? 0) + tokens;
  group.n_tokens += tokens;
  group.n_sentences++;
  return group;
}

function add(group: Group, key: string, sentence: number, document: number): void {
  let cell = group.cells.get(key);
  if (cell === undefined) {
    cell = { n: 0, n_sentences: 0, n_docs: 0, passages: [], counts: [], sentence: 0, document: 0 };
    group.cells.set(key, cell);
  }
  cell.n++;
  if (cell.sentence !== sentence) {
    cell.sentence = sentence;
    cell.n_sentences++;
  }
  if (cell.document !== document) {
    cell.document = document;
    cell.n_docs++;
  }
  const passage = group.passageTokens.length - 1;
  const last = cell.passages.length - 1;
  if (cell.passages[last] === passage) cell.counts[last] = (cell.counts[last] ?? 0) + 1;
  else {
    cell.passages.push(passage);
    cell.counts.push(1);
  }
}
