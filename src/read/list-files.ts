import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** Settings of a corpus, not a document. */
const NOT_DOCUMENTS = new Set(["corpus.yaml"]);

/**
 * The files below a folder, or the one file that the path names: paths relative to the folder with forward slashes,
 * in the order of their code units, so that every machine reads them alike. Hidden files are left out.
 */
export function listFiles(path: string): { readonly folder: string; readonly files: readonly string[] } {
  if (!statSync(path).isDirectory()) {
    const cut = Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\"));
    return { folder: cut < 0 ? "." : path.slice(0, cut + 1), files: [path.slice(cut + 1)] };
  }
  const files: string[] = [];
  walk(path, "", files);
  return { folder: path, files: files.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)) };
}

function walk(folder: string, prefix: string, files: string[]): void {
  for (const entry of readdirSync(join(folder, prefix), { withFileTypes: true })) {
    if (entry.name.startsWith(".") || (prefix === "" && NOT_DOCUMENTS.has(entry.name))) continue;
    if (entry.isDirectory()) walk(folder, `${prefix}${entry.name}/`, files);
    else files.push(prefix + entry.name);
  }
}
