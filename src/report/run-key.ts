import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { dataFolder, projectRoot } from "../project";
import { listFiles } from "../read/list-files";
import type { Notebook } from "./notebook";

/** Everything that a notebook's outputs depend on, each part as a SHA-256: equal keys give equal outputs. */
export const RunKey = z.strictObject({
  cells: z.string(),
  kit: z.string(),
  documents: z.string(),
  lexicon: z.string(),
  parameters: z.string(),
  packages: z.string(),
});
export type RunKey = z.infer<typeof RunKey>;

/** What a difference in a part means to a person. */
const WORDS: Readonly<Record<keyof RunKey, string>> = {
  cells: "its code changed",
  kit: "the kit changed",
  documents: "the documents changed",
  lexicon: "the lexicon changed",
  parameters: "the parameters changed",
  packages: "package-lock.json changed",
};

/** Where the parts of a key lie that are the project's own. */
const PLACES = {
  kit: join(projectRoot, "dist/src"),
  page: join(projectRoot, "src/report/page"),
  lexicon: join(dataFolder, "lexicon"),
  packages: join(projectRoot, "package-lock.json"),
};

/**
 * The key of a notebook's run, part by part.
 *
 * @param corpusPath absolute path of the documents.
 * @param parameters what the run is given beside them, by name.
 */
export function runKeys(corpusPath: string, parameters: Readonly<Record<string, unknown>>, places = PLACES): (notebook: Notebook) => RunKey {
  const shared = {
    kit: hashOf(hashFiles(filesBelow(places.kit).filter((file) => file.endsWith(".js")), places.kit) + hashFiles(filesBelow(places.page), places.page)),
    documents: documentsHash(corpusPath),
    lexicon: hashFiles(filesBelow(places.lexicon), places.lexicon),
    parameters: hashOf(JSON.stringify(Object.entries(parameters).sort(([a], [b]) => (a < b ? -1 : 1)))),
    packages: hashFiles([places.packages], places.packages),
  };
  return (notebook) => ({ cells: hashOf(JSON.stringify(notebook.cells.filter((cell) => cell.cell_type === "code").map((cell) => cell.source))), ...shared });
}

/** Why a run with one key does not serve for another; empty where it does. */
export function reasonsToRun(last: RunKey, now: RunKey): string[] {
  return (Object.keys(WORDS) as (keyof RunKey)[]).filter((part) => last[part] !== now[part]).map((part) => WORDS[part]);
}

function documentsHash(corpusPath: string): string {
  const { folder, files } = listFiles(corpusPath);
  const settings = join(folder, "corpus.yaml");
  return hashFiles([...files.map((file) => join(folder, file)), ...(existsSync(settings) ? [settings] : [])], folder);
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Names count relative to `root`: a project that was moved has the same key. */
function hashFiles(paths: readonly string[], root: string): string {
  const hash = createHash("sha256");
  for (const path of paths) hash.update(path.slice(root.length)).update("\0").update(createHash("sha256").update(readFileSync(path)).digest());
  return hash.digest("hex");
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
