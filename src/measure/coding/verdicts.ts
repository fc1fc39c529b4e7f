import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parse, type Info } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { z } from "zod";
import { MendableError, problem } from "../../problem";
import { dataFolder, projectRoot } from "../../project";
import type { Sentence } from "../count/sentence";
import type { Sought } from "../find/sought";
import { sentenceText } from "./population";

const whole = z.string().regex(/^\d{1,9}$/, "must be a whole number").transform(Number);
const HASH_DIGITS = 12;
const hash = z.string().regex(/^[0-9a-f]{12}$/, `must be ${HASH_DIGITS} hexadecimal digits`);

const Verdict = z.strictObject({
  /** Of the draw for which the sentence was shown. */
  seed: whole,
  document: z.string().min(1, "must not be empty"),
  passage: whole,
  sentence: whole,
  /** Of the sentence's text, so that a verdict on other words is not taken for one on these. */
  hash,
  verdict: z.enum(["yes", "no", "unsure"], "must be yes, no or unsure"),
  /** Of the lexicon at that time. */
  lexicon: hash,
});
/** What a person said of a sentence: its place and a hash of its text, never the text. */
export type Verdict = z.infer<typeof Verdict>;

const COLUMNS = Object.keys(Verdict.shape);

/** Where the verdicts on all corpora are kept: beside the lexicon, since they are what defends it. */
export const codingFolder = join(dataFolder, "lexicon/coding");

/** The file of the verdicts on one theme or region in one corpus: data/lexicon/coding/sample/theme-ports.csv. */
export function verdictsFile(corpus: string, sought: Sought): string {
  return join(codingFolder, corpus, "theme" in sought ? `theme-${sought.theme}.csv` : `region-${sought.region}.csv`);
}

/**
 * Reads a file of verdicts; one that is not there has none.
 *
 * @throws MendableError with every mistake at once, each with its line.
 */
export function readVerdicts(path: string): Verdict[] {
  if (!existsSync(path)) return [];
  const file = relative(projectRoot, path);
  const [header, ...rows] = parse(readFileSync(path, "utf8"), { bom: true, info: true, skip_empty_lines: true, relax_column_count: true, relax_quotes: true }) as unknown as { record: string[]; info: Info }[];
  if (header?.record.join() !== COLUMNS.join()) {
    throw new MendableError([problem({ code: "verdicts", file, line: 1, reason: `the header is not ${COLUMNS.join(",")}`, mend: "Restore the header line, or remove the file to begin anew." })]);
  }
  const read = rows.map(({ record, info }) => ({ line: info.lines, parsed: Verdict.safeParse(Object.fromEntries(record.map((value, i) => [COLUMNS[i] ?? `column ${i + 1}`, value]))) }));
  const problems = read.flatMap(({ line, parsed }) =>
    parsed.success ? [] : parsed.error.issues.map((issue) => problem({ code: "verdicts", file, line, field: issue.path.join(".") || null, reason: issue.message, mend: "Correct the line, or remove it: the sentence is then asked again." })),
  );
  if (problems.length > 0) throw new MendableError(problems);
  return read.flatMap(({ parsed }) => (parsed.success ? [parsed.data] : []));
}

/** The content of a file of verdicts. */
export function formatVerdicts(verdicts: readonly Verdict[]): string {
  return stringify([...verdicts], { header: true, columns: COLUMNS });
}

/** A sentence as a verdict names it. */
export function named(sentence: Sentence): Pick<Verdict, "document" | "passage" | "sentence" | "hash"> {
  const { document, passage } = sentence.passage.passage;
  return { document, passage, sentence: sentence.index, hash: createHash("sha256").update(sentenceText(sentence)).digest("hex").slice(0, HASH_DIGITS) };
}

/** A hash of the lexicon, as a verdict holds it. */
export function shortHash(hash: string): string {
  return hash.slice(0, HASH_DIGITS);
}

/** One string for a place and its text, to look verdicts up by. */
export function nameKey({ document, passage, sentence, hash }: Pick<Verdict, "document" | "passage" | "sentence" | "hash">): string {
  return `${document}\n${passage}\n${sentence}\n${hash}`;
}
