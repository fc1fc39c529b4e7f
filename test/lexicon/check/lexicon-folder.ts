import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A theme in a few words: id, parent, and the terms of zh, en and vi. */
export interface ThemeInFew {
  readonly id: string;
  readonly parent?: string;
  readonly zh?: readonly string[];
  readonly en?: readonly string[];
  readonly vi?: readonly string[];
}

const HEADER = "code,level,parent,name_zh,name_en,name_vi,aliases,members,valid_from,valid_to,successor";
const CHINA = "CN,country,,中国,China,Trung Quốc,,,,,";

/** Writes a lexicon to check; a term of a theme stands in a line of its own. Regions are rows behind the header and China. */
export function lexiconFolder(themes: readonly ThemeInFew[], regions: readonly string[] = []): string {
  const folder = mkdtempSync(join(tmpdir(), "policyscope-lexicon-"));
  const list = (terms: readonly string[] = []): string => (terms.length === 0 ? " []" : terms.map((term) => `\n    - ${JSON.stringify(term)}`).join(""));
  const entry = ({ id, parent, zh, en, vi }: ThemeInFew): string =>
    `- id: ${id}\n  parent: ${parent ?? "null"}\n  label: {zh: 题, en: Theme, vi: Đề}\n  definition: One.\n  zh:${list(zh)}\n  en:${list(en)}\n  vi:${list(vi)}\n`;
  writeFileSync(join(folder, "themes.yaml"), themes.map(entry).join(""));
  writeFileSync(join(folder, "regions.csv"), `${[HEADER, CHINA, ...regions].join("\n")}\n`);
  return folder;
}
