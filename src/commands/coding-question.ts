import { cleanText } from "../chart/clean-text";
import type { Unit } from "../measure/coding/population";

/**
 * A sentence as a person is asked about it: the question, where it stands, what stands around it in its passage.
 * Whether the matcher found anything, and where, is not shown. Nothing of a document can steer the terminal.
 */
export function codingQuestion({ sentence: { passage, index, start, end } }: Unit, asked: string, count: string): string {
  const { document, passage: { text, origin }, sentences } = passage;
  const [before, behind] = [sentences[index - 1], sentences[index + 1]];
  const around = (span: typeof before): string => (span === undefined ? "" : `    ${cleanText(text.slice(span.start, span.end))}\n`);
  const source = [document.title ?? "without a title", document.date ?? "without a date", document.file, ...(origin === "original" ? [] : [origin])];
  return [
    `\n${count}  ${cleanText(asked)}`,
    `  ${source.map(cleanText).join(" · ")}\n`,
    `${around(before)}  > ${cleanText(text.slice(start, end))}\n${around(behind)}`,
    "y yes   n no   ? unsure   b back   q stop and keep: ",
  ].join("\n");
}
