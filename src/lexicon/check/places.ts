import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parse, type Info } from "csv-parse/sync";
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from "yaml";
import { projectRoot } from "../../project";
import type { Theme } from "../match";

/** In which file and line themes, terms and regions stand. */
export interface Places {
  readonly themesFile: string;
  readonly regionsFile: string;
  /** The line of a theme; with a side and the number of a term, from 0, that of the term. */
  themeLine(id: string, side?: keyof Theme["terms"], term?: number): number | null;
  regionLine(code: string): number | null;
}

/**
 * Finds the places in a folder with themes.yaml and regions.csv, both without mistakes: {@link loadLexicon} reads them
 * first.
 */
export function readPlaces(folder: string): Places {
  const [themes, regions] = [join(folder, "themes.yaml"), join(folder, "regions.csv")] as const;
  const counter = new LineCounter();
  const document = parseDocument(readFileSync(themes, "utf8"), { lineCounter: counter });
  const entries = new Map((isSeq(document.contents) ? (document.contents.items as Node[]) : []).map((entry) => [isMap(entry) ? String(entry.get("id")) : "", entry]));
  const rows = parse(readFileSync(regions, "utf8"), { bom: true, info: true, columns: true, skip_empty_lines: true }) as unknown as { record: Record<string, string>; info: Info }[];
  const lines = new Map(rows.map(({ record, info }) => [record["code"], info.lines]));
  return {
    themesFile: shown(themes),
    regionsFile: shown(regions),
    themeLine(id, side, term) {
      const entry = entries.get(id);
      const list = side !== undefined && isMap(entry) ? entry.get(side, true) : undefined;
      const node: unknown = isSeq(list) && term !== undefined ? list.items[term] : list;
      const range = (isScalar(node) || isMap(node) || isSeq(node) ? node.range : undefined) ?? entry?.range;
      return range === undefined || range === null ? null : counter.linePos(range[0]).line;
    },
    regionLine: (code) => lines.get(code) ?? null,
  };
}

function shown(path: string): string {
  const within = relative(projectRoot, path);
  return within.startsWith("..") ? path : within.replaceAll("\\", "/");
}
