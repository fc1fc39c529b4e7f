import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isMap, isScalar, LineCounter, parseDocument, type Node } from "yaml";
import { z } from "zod";
import { MendableError, problem, type Problem } from "../problem";
import { ColumnNames, toColumnMap, type ColumnMap } from "./column-map";

/** The settings of a corpus stand beside its documents, in a file of this name. */
export const SETTINGS_FILE = "corpus.yaml";

const Settings = z.strictObject({ columns: ColumnNames.optional() });

export interface CorpusSettings {
  readonly columns: ColumnMap;
  /** For the provenance: what was read depends on it. Null where there is no such file. */
  readonly read: { readonly file: string; readonly sha256: string; readonly bytes: number } | null;
}

/**
 * Reads the `corpus.yaml` of a folder; nothing is set where there is none.
 *
 * @throws MendableError with every mistake at once, each with its line: broken YAML, an unknown key, a wrong type.
 */
export function readCorpusSettings(folder: string): CorpusSettings {
  const path = join(folder, SETTINGS_FILE);
  if (!existsSync(path)) return { columns: new Map(), read: null };
  const bytes = readFileSync(path);
  const source = bytes.toString("utf8");
  return { columns: parseSettings(source), read: { file: SETTINGS_FILE, sha256: createHash("sha256").update(bytes).digest("hex"), bytes: bytes.length } };
}

function parseSettings(source: string): ColumnMap {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter });
  const problems: Problem[] = document.errors.map(({ pos, message }) => mistake(counter.linePos(pos[0]).line, message.split("\n")[0] ?? "", "Correct the YAML at this line."));
  if (problems.length === 0) {
    const parsed = Settings.safeParse(document.toJS() ?? {});
    if (parsed.success) return toColumnMap(parsed.data.columns ?? {});
    for (const issue of parsed.error.issues) {
      const unknown = issue.code === "unrecognized_keys" ? issue.keys : [];
      for (const key of unknown) {
        const known = issue.path.length === 0 ? Object.keys(Settings.shape) : Object.keys(ColumnNames.shape);
        problems.push(mistake(lineOf(document.contents, [...issue.path, key], counter), `unknown key ${key}`, `Remove it, or correct its spelling: ${known.join(", ")}.`));
      }
      if (unknown.length === 0) problems.push(mistake(lineOf(document.contents, issue.path, counter), `${issue.path.join(".") || "the file"}: ${issue.message}`, "Write, for example, columns: {title: 标题, date: 发布时间}."));
    }
  }
  throw new MendableError(problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)));
}

function mistake(line: number, reason: string, mend: string): Problem {
  return problem({ code: "corpus-settings", file: SETTINGS_FILE, line, reason, mend });
}

/** The line of the key at a path, or of the nearest thing around it. */
function lineOf(root: Node | null, path: readonly PropertyKey[], counter: LineCounter): number {
  let node: unknown = root;
  let offset = 0;
  for (const step of path) {
    if (!isMap(node)) break;
    const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
    if (pair === undefined) break;
    if (isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset;
    node = pair.value;
  }
  return counter.linePos(offset).line;
}
