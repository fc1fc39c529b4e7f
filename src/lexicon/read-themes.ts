import type { z } from "zod";
import { MendableError, problem, type Problem } from "../problem";
import { themeMistakes, type ReadEntry, type Report } from "./theme-mistakes";
import type { Theme } from "./match";
import { ThemeEntry } from "./theme-entry";
import { yamlEntries, type YamlEntry } from "./yaml-entries";
import { keyOffset, offsetOf } from "./yaml-places";

/**
 * Reads themes.yaml.
 *
 * @param source the file's content.
 * @param file its path, for the messages.
 * @throws MendableError with every mistake at once, each with its line: broken YAML, an unknown key, a wrong type,
 *   an id twice, a parent that is not there, a term twice within a theme, a bad glob.
 */
export function readThemes(source: string, file: string): Theme[] {
  const problems: Problem[] = [];
  const report: Report = (line, reason, mend) => void problems.push(problem({ code: "lexicon", file, line, reason, mend }));
  const { entries, mistakes } = yamlEntries(source);
  for (const { line, reason } of mistakes) report(line, reason, "Correct the YAML at this line.");
  if (entries === null) report(1, "the file must be a list of themes", "Begin every theme with `- id:`.");
  const read: ReadEntry[] = [];
  const unread: string[] = mistakes.map(({ entry }) => entry);
  for (const yaml of entries ?? []) {
    const parsed = ThemeEntry.safeParse(yaml.value);
    if (parsed.success) read.push({ entry: parsed.data, yaml });
    else {
      for (const issue of parsed.error.issues) reportIssue(issue, yaml, report);
      unread.push(`id: ${idOf(yaml.value)}`);
    }
  }
  themeMistakes(read, unread, report);
  if (problems.length > 0) throw new MendableError(problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)));
  return read.map(({ entry: { zh, en, vi, ...theme } }) => ({ ...theme, terms: { zh, en, vi } }));
}

function reportIssue(issue: z.core.$ZodIssue, { node, lineAt }: YamlEntry, report: Report): void {
  if (issue.code === "unrecognized_keys") {
    const known = issue.path.length === 0 ? Object.keys(ThemeEntry.shape) : ["zh", "en", "vi"];
    for (const key of issue.keys) {
      const at = keyOffset(node, [...issue.path, key]) ?? offsetOf(node, issue.path);
      report(lineAt(at), `unknown key ${[...issue.path.map(String), key].join(".")}`, `Remove it, or correct its spelling: ${known.join(", ")}.`);
    }
    return;
  }
  const at = issue.path.map(String).join(".");
  const missing = typeof issue.path.at(-1) === "string" && keyOffset(node, issue.path) === undefined;
  const line = lineAt(offsetOf(node, issue.path));
  if (missing) report(line, `${at} is missing`, "Add it.");
  else report(line, at === "" ? `this ${issue.message}` : `${at}: ${issue.message}`, "Correct the value.");
}

function idOf(value: unknown): string {
  return typeof value === "object" && value !== null && "id" in value ? String(value.id) : "";
}
