const DELIMITERS = [",", "\t", ";", "|"];
/** Excel's own first line: `sep=;`. */
const SAID = /^"?sep=([,;|\t])"?\r?\n/i;

/**
 * What parts the cells of a table: what its first line says (`sep=;`), else what its header holds most of outside of
 * quotes; of equals the comma, in a .tsv the tab.
 *
 * @returns the delimiter, and the table with the line on which it begins
 */
export function guessDelimiter(file: string, decoded: string): { readonly delimiter: string; readonly text: string; readonly firstLine: number } {
  const said = SAID.exec(decoded);
  if (said?.[1] !== undefined) return { delimiter: said[1], text: decoded.slice(said[0].length), firstLine: 2 };
  const header = (/^\s*(?:"(?:[^"]|"")*"|[^"\n])*/.exec(decoded)?.[0] ?? "").replace(/"(?:[^"]|"")*"/g, "");
  let best = /\.tsv(?:\.gz)?$/i.test(file) ? "\t" : ",";
  let most = header.split(best).length - 1;
  for (const candidate of DELIMITERS) {
    const n = header.split(candidate).length - 1;
    if (n > most) [best, most] = [candidate, n];
  }
  return { delimiter: best, text: decoded, firstLine: 1 };
}
