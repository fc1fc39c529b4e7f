import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { SourceDocument } from "../../src/read/document";
import { readCorpus, type ReadCorpus } from "../../src/read/read-corpus";

/** Writes the files into a folder of their own and reads it. */
export async function readTexts(files: Readonly<Record<string, string | Uint8Array>>): Promise<ReadCorpus> {
  const folder = mkdtempSync(join(tmpdir(), "policyscope-read-"));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    return await readCorpus(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The one document that a text is. */
export async function readText(text: string, name = "a.txt"): Promise<SourceDocument> {
  const { documents } = await readTexts({ [name]: text });
  const [document] = documents;
  if (document === undefined || documents.length !== 1) throw new Error(`${documents.length} documents instead of one`);
  return document;
}

/** Passages as `language role: text`, for whole comparisons. */
export function outline(document: SourceDocument): string[] {
  return document.passages.map(({ language, role, translation_of, text }) => `${language} ${role}${translation_of === null ? "" : ` of ${translation_of}`}: ${text}`);
}
