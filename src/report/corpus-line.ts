import type { Provenance } from "./provenance";

/** The corpus in one line: what a reader must know before any number. */
export function corpusLine({ corpus, n_documents, n_tokens, languages, issuers, first_year, last_year }: Provenance): string {
  const years = first_year === null ? "no dated document" : first_year === last_year ? String(first_year) : `${first_year}–${String(last_year)}`;
  return (
    `Corpus ${corpus}: ${plural(n_documents, "document")}, ${grouped(n_tokens)} word tokens, ${plural(languages.length, "language")} ` +
    `(${languages.join(", ")}), ${plural(issuers.length, "issuing region")}, ${years}.`
  );
}

/** What was left out of the counts, in one line. */
export function notCountedLine({ not_counted }: Provenance): string {
  if (not_counted.length === 0) return "Everything that was read is counted.";
  return `Not counted: ${not_counted.map(({ why, n }) => `${plural(n, "passage")} (${why})`).join("; ")}.`;
}

export function plural(n: number, noun: string): string {
  return `${grouped(n)} ${noun}${n === 1 ? "" : "s"}`;
}

/** 12 345 with thin spaces, the same in every locale. */
export function grouped(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, "\u2009");
}
