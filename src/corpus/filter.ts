import { z } from "zod";
import { MendableError, problem } from "../problem";
import type { Lexicon } from "../lexicon/lexicon";
import { PartialDate, isLanguage } from "../read/document";
import type { DocumentRow } from "./document-row";

/** Which documents a smaller corpus keeps; several conditions all have to hold. */
export const Filter = z.strictObject({
  /** Keeps documents that have text in this language, and counts that text, translations among it. */
  language: z.enum(["zh", "en", "vi"]).optional(),
  /** First date (`2021`, `2021-03` or a day), included; documents without a date are left out. */
  from: PartialDate.optional(),
  /** Last date, included: `2021` keeps all of 2021. */
  to: PartialDate.optional(),
  /** Code of the issuer, or of a region that holds it. */
  issuer_region: z.string().optional(),
  /** Code of the subject, or of a region that holds it. */
  subject_region: z.string().optional(),
  genre: z.string().optional(),
  publisher: z.string().optional(),
});
export type Filter = z.input<typeof Filter>;

/**
 * Reads a filter as a person wrote it.
 *
 * @throws MendableError for a condition that does not exist, or a value that it can't have.
 */
export function toFilter(filter: Filter, { lexicon }: { readonly lexicon: Lexicon }): z.output<typeof Filter> {
  const read = Filter.safeParse(filter);
  const wrong = read.success
    ? ([read.data.issuer_region, read.data.subject_region] as const)
        .filter((code) => code !== undefined && !lexicon.regions.has(code))
        .map((code) => `region ${String(code)} is not in regions.csv`)
    : read.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  if (read.success && wrong.length === 0) return read.data;
  throw new MendableError(
    wrong.map((reason) => problem({ code: "filter", file: "corpus.where", reason, mend: `Conditions are ${Object.keys(Filter.shape).join(", ")}.` })),
  );
}

/** Whether a document meets a filter. */
export function meets(document: DocumentRow, languages: readonly string[], filter: z.output<typeof Filter>, { lexicon }: { readonly lexicon: Lexicon }): boolean {
  const { language, from, to, issuer_region, subject_region, genre, publisher } = filter;
  const within = (code: string | null, wanted: string | undefined) => wanted === undefined || (code !== null && lexicon.isWithin(code, wanted));
  return (
    (language === undefined || languages.some((one) => isLanguage(one as never, language))) &&
    (from === undefined || (document.date !== null && document.date >= from.slice(0, document.date.length))) &&
    (to === undefined || (document.date !== null && document.date.slice(0, to.length) <= to)) &&
    within(document.issuer_region, issuer_region) &&
    within(document.subject_region, subject_region) &&
    (genre === undefined || document.genre === genre) &&
    (publisher === undefined || document.publisher === publisher)
  );
}
