import { basename, relative, resolve } from "node:path";
import { loadLexicon } from "../lexicon/lexicon";
import { dataFolder, projectRoot } from "../project";
import { parseColumnMap } from "../read/column-map";
import { readCorpus } from "../read/read-corpus";
import type { TableColumns } from "../read/table-columns";
import { Corpus } from "./corpus";
import type { Filter } from "./filter";
import { readSnapshot } from "./snapshot";

/** The environment variable by which a report run tells its notebooks which corpus they are about. */
export const CORPUS_VARIABLE = "POLICYSCOPE_CORPUS";

/** The one by which it tells them what its tables' columns hold: `--map` of that run. */
export const MAP_VARIABLE = "POLICYSCOPE_MAP";

/** The one by which it tells them which of its documents they are about: a filter, as JSON. */
export const WHERE_VARIABLE = "POLICYSCOPE_WHERE";

/** The one by which it gives them what it has read itself, so that not each of them reads it again. */
export const SNAPSHOT_VARIABLE = "POLICYSCOPE_SNAPSHOT";

/**
 * Loads a file, or every document in a folder and the folders in it.
 *
 * @param path relative to the project; left out, it is the corpus that this run is about: the PATH of
 *   `npm run report -- PATH` and `npm run notebook -- PATH`, else the sample corpus.
 * @param options.map what the columns of its tables hold, such as `title=标题,date=发布时间`, where their names don't
 *   tell; it goes before a corpus.yaml that stands beside the documents. What had to be guessed is printed.
 * @throws MendableError where the path does not exist or holds nothing that can be read, a column is named that is not
 *   there, or the lexicon or corpus.yaml is broken.
 * @example
 * const corpus = await loadCorpus("data/sample");
 * corpus.documents.rows.length;
 */
export async function loadCorpus(path?: string, options: { readonly map?: string | undefined } = {}): Promise<Corpus> {
  const snapshot = path === undefined ? process.env[SNAPSHOT_VARIABLE] : undefined;
  if (snapshot !== undefined) return readSnapshot(snapshot, loadLexicon());
  const given = resolve(projectRoot, path ?? process.env[CORPUS_VARIABLE] ?? `${dataFolder}/sample`);
  const lexicon = loadLexicon();
  const map = options.map ?? (path === undefined ? process.env[MAP_VARIABLE] : undefined);
  const { documents, problems, files, tables } = await readCorpus(given, map === undefined ? undefined : parseColumnMap(map));
  for (const table of tables) if (table.guessed.length > 0) console.error(describeGuesses(table));
  const corpus = Corpus.of({ name: corpusName(given), documents, problems, files, lexicon });
  const where = path === undefined ? process.env[WHERE_VARIABLE] : undefined;
  return where === undefined ? corpus : corpus.where(JSON.parse(where) as Filter);
}

/** A corpus is called after its file or folder: `data/sample` is `sample`, and so are its reports. */
export function corpusName(path: string): string {
  const name = basename(path).replace(/\.[a-z]+$/i, "");
  return name === "" || relative(projectRoot, path) === "" ? "corpus" : name;
}

/** What a person must see of a table whose columns had to be guessed, and how to say it better. */
function describeGuesses({ file, guessed }: TableColumns): string {
  const lines = guessed.map(({ role, column, reason }) => `  ${role} = ${column} (${reason})`);
  return `${file}: some columns have names that are not known, and were taken for\n${lines.join("\n")}\n  Where that is wrong, say --map ${guessed.map(({ role, column }) => `${role}=${column}`).join(",")} with the right ones, or write them into corpus.yaml.`;
}
