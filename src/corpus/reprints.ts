import type { Passage, SourceDocument } from "../read/document";
import { findDates } from "../read/dates";
import { canonical } from "../text/canonical";
import { countedPassages } from "./counted-passage";
import type { DocumentRow } from "./document-row";
import { agree, type Facts } from "./reprints/agree";
import { FEW_NUMBERS, candidates } from "./reprints/candidates";
import { minHash, resemblance } from "./reprints/min-hash";
import { rarestFirst } from "./reprints/rarest-first";
import { numbersOf } from "./reprints/numbers";
import { shingles } from "./reprints/shingles";

/** A document as far as reprints go. */
export interface Reprintable {
  readonly source: SourceDocument;
  readonly row: Pick<DocumentRow, "id" | "date" | "issuer_region" | "doc_number">;
}

/** Texts with so much in common are compared by what they report. A fifth of a text's characters may have been edited. */
const RESEMBLES = 0.14;
/** Where one names few numbers, the words must be mostly the same. */
const RESEMBLES_WITHOUT_NUMBERS = 0.4;
/** Shorter texts (见附件, "see below") are the same only where every character and the title are. */
const LEAST_LETTERS = 40;

/**
 * Finds the documents that reprint another one: whose counted text is nearly the same and names the same dates and
 * numbers. The earliest is the original (by date, the more exact first; then in the order given; undated ones last).
 * Releases from one template that report different things are no reprints, nor are documents with document numbers of
 * their own, nor documents of two issuers: each has its voice.
 *
 * @returns for each reprint's id, its original's.
 * @example
 * reprints(corpus.contents).get("5d41402abc4b2a76-2");   // "5d41402abc4b2a76"
 */
export function reprints(documents: readonly Reprintable[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const all = inOrder(documents).flatMap((document) => toCompared(document) ?? []);
  const { texts: ranks, counts } = rarestFirst(all.map(({ facts }) => facts.numbers));
  const index = candidates(counts, all.length);
  const indexed: Compared[] = [];
  const short = new Map<string, Compared[]>();
  for (const [i, compared] of all.entries()) {
    const { row, text, facts } = compared;
    if (text === null) {
      const same = short.get(compared.letters) ?? [];
      const original = same.find((one) => mayBeOne(one.row, row));
      if (original === undefined) short.set(compared.letters, [...same, compared]);
      else found.set(row.id, original.row.id);
      continue;
    }
    const filed = { text, ranks: ranks[i] ?? new Int32Array(0), figures: facts.figures };
    const original = index.of(filed).map((at) => indexed[at]).find((one) => one !== undefined && isReprint(compared, one));
    if (original !== undefined) {
      found.set(row.id, original.row.id);
      continue;
    }
    index.add(filed);
    indexed.push(compared);
  }
  return found;
}

interface Compared {
  readonly row: Reprintable["row"];
  /** Of a short text: its title's and text's letters. */
  readonly letters: string;
  /** The signature of its text; null for a short one. */
  readonly text: Uint32Array | null;
  readonly facts: Facts;
}

/** Earliest first; 2024 is some day of 2024, so it stands behind all that are known exactly. */
function inOrder(documents: readonly Reprintable[]): readonly Reprintable[] {
  const key = ({ row }: Reprintable): string => `${row.date ?? ""}~`;
  return documents.map((document, i) => ({ document, i, key: key(document) })).sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.i - b.i)).map(({ document }) => document);
}

function toCompared({ source, row }: Reprintable): Compared | null {
  const counted = countedPassages(source, null);
  const body = counted.filter(({ role }) => role === "body").map(comparable).join("\n");
  const title = counted.filter(({ role }) => role === "title").map(comparable).join("\n");
  const letters = lettersOf(body);
  const whole = `${title}\n${body}`.trim();
  const numbers = numbersOf(whole);
  let dates: readonly string[] | undefined;
  const facts: Facts = { numbers, figures: whole.replace(/\D+/g, ""), dates: () => (dates ??= datesOf(counted)) };
  if (letters.length >= LEAST_LETTERS) {
    return { row, letters: "", text: minHash(shingles(letters)), facts };
  }
  return whole === "" ? null : { row, letters: whole, text: null, facts };
}

/** Script, width and case don't make another text. */
function comparable({ text, language }: Passage): string {
  // Converting characters is most of the work, and simplified text needs none.
  return language === "zh-Hant" ? canonical(text, language).text : text.normalize("NFKC").toLowerCase();
}

/** Numbers are compared apart, and marks are set as a house likes. */
function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{M}]+/gu, "");
}

function datesOf(passages: readonly Passage[]): readonly string[] {
  return [...new Set(passages.flatMap(({ text, language }) => findDates(text, language === "vi").map(({ date }) => date)))];
}

function isReprint(a: Compared, b: Compared): boolean {
  if (!mayBeOne(a.row, b.row) || a.text === null || b.text === null) return false;
  const few = Math.min(a.facts.numbers.length, b.facts.numbers.length) < FEW_NUMBERS;
  return resemblance(a.text, b.text) >= (few ? RESEMBLES_WITHOUT_NUMBERS : RESEMBLES) && agree(a.facts, b.facts);
}

/** Two issuers are two voices, and two document numbers two documents. */
function mayBeOne(a: Reprintable["row"], b: Reprintable["row"]): boolean {
  const differ = (one: string | null, other: string | null): boolean => one !== null && other !== null && one !== other;
  return !differ(a.issuer_region, b.issuer_region) && !differ(a.doc_number, b.doc_number);
}
