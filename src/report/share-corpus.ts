import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Corpus } from "../corpus/corpus";
import { SNAPSHOT_VARIABLE } from "../corpus/load-corpus";
import { writeSnapshot } from "../corpus/snapshot";

/** Hands what was read to the kernels, by a file in a folder that only this user may open. */
export function shareCorpus(corpus: Corpus): { readonly env: Readonly<Record<string, string>>; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "policyscope-"));
  const file = join(folder, "corpus");
  const remove = (): void => { rmSync(folder, { recursive: true, force: true }); };
  try {
    writeSnapshot(corpus, file);
  } catch (error) {
    remove();
    throw error;
  }
  return { env: { [SNAPSHOT_VARIABLE]: file }, remove };
}
