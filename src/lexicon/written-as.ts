/**
 * A test whether a run of a text that a term matches has capitals where the term has them. That the letters are the
 * same is the matcher's business; a star stands for letters of either case.
 */
export function writtenAs(term: string): (run: string) => boolean {
  const pieces = term.split(/([*?])/).map((piece) => (piece === "*" ? "[Aa]*" : piece === "?" ? "[Aa]?" : cases(piece)));
  const pattern = new RegExp(`^${pieces.join("")}$`);
  return (run) => pattern.test(cases(run));
}

/** A for each capital, a for each small letter, nothing for what has no case. */
function cases(text: string): string {
  return text.normalize("NFKC").replace(/[^\p{Lu}\p{Ll}\p{Lt}]/gu, "").replace(/[\p{Lu}\p{Lt}]/gu, "A").replace(/\p{Ll}/gu, "a");
}
