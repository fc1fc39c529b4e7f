import { basename, relative, resolve } from "node:path";
import { loadLexicon } from "../lexicon/lexicon";
import { dataFolder, projectRoot } from "../project";
import { readCorpus } from "../read/read-corpus";
import { Corpus } from "./corpus";

/** The environment variable by which a report run tells its notebooks which corpus they are about. */
export const CORPUS_VARIABLE = "POLICYSCOPE_CORPUS";

/**
 * Loads a file, or every document in a folder and the folders in it.
 *
 * @param path relative to the project; left out, it is the corpus that this run is about: the PATH of
 *   `npm run report -- PATH` and `npm run notebook -- PATH`, else the sample corpus.
 * @throws MendableError where the path does not exist or holds nothing that can be read, or the lexicon is broken.
 * @example
 * const corpus = await loadCorpus("data/sample");
 * corpus.documents.rows.length;
 */
export async function loadCorpus(path?: string): Promise<Corpus> {
  const given = resolve(projectRoot, path ?? process.env[CORPUS_VARIABLE] ?? `${dataFolder}/sample`);
  const lexicon = loadLexicon();
  const { documents, problems, files } = await readCorpus(given);
  return Corpus.of({ name: corpusName(given), documents, problems, files, lexicon });
}

/** A corpus is called after its file or folder: `data/sample` is `sample`, and so are its reports. */
export function corpusName(path: string): string {
  const name = basename(path).replace(/\.[a-z]+$/i, "");
  return name === "" || relative(projectRoot, path) === "" ? "corpus" : name;
}
