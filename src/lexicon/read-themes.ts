import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from "yaml";
import { z } from "zod";
import { MendableError, problem, type Problem } from "../problem";
import { foldTerm } from "./find-themes";
import type { Theme } from "./match";
import { badGlob } from "./glob";

const terms = z.array(z.string("a term must be text: put it in quotes").trim().min(1, "a term must not be empty"), "must be a list of terms");
const text = (what: string) => z.string(`${what} must be text`).trim().min(1, `${what} must not be empty`);

const Entry = z.strictObject({
  id: text("id").regex(/^[a-z][a-z0-9_]*$/, "must be lower-case letters, digits and _"),
  parent: z.string("parent must be the id of a group, or null").nullable(),
  label: z.strictObject({ zh: text("label"), en: text("label"), vi: text("label") }),
  definition: text("definition"),
  zh: terms,
  en: terms,
  vi: terms,
});
type Entry = z.infer<typeof Entry>;

const SIDES = ["zh", "en", "vi"] as const;

/**
 * Reads themes.yaml.
 *
 * @param source the file's content.
 * @param file its path, for the messages.
 * @throws MendableError with every mistake at once, each with its line: broken YAML, an unknown key, a wrong type,
 *   an id twice, a parent that is not there, a term twice within a theme, a bad glob.
 */
export function readThemes(source: string, file: string): Theme[] {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter });
  const problems: Problem[] = [];
  const report = (offset: number | undefined, reason: string, mend: string): void => {
    problems.push(problem({ code: "lexicon", file, line: offset === undefined ? null : counter.linePos(offset).line, reason, mend }));
  };
  // What follows the first syntax error is mostly its echo.
  for (const error of document.errors.slice(0, 1)) report(error.pos[0], error.message.split("\n")[0] ?? "", "Correct the YAML at this line.");
  const read: { entry: Entry; node: Node }[] = [];
  if (document.errors.length === 0) {
    const list: unknown = document.contents;
    if (!isSeq(list)) report(0, "the file must be a list of themes", "Begin every theme with `- id:`.");
    else {
      for (const item of list.items as Node[]) {
        const parsed = Entry.safeParse(item.toJS(document));
        if (parsed.success) read.push({ entry: parsed.data, node: item });
        else for (const issue of parsed.error.issues) reportIssue(issue, item, report);
      }
      checkReferences(read, report);
      for (const { entry, node } of read) checkTerms(entry, node, report);
    }
  }
  if (problems.length > 0) throw new MendableError(problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)));
  return read.map(({ entry: { zh, en, vi, ...theme } }) => ({ ...theme, terms: { zh, en, vi } }));
}

type Report = (offset: number | undefined, reason: string, mend: string) => void;

function reportIssue(issue: z.core.$ZodIssue, item: Node, report: Report): void {
  const at = issue.path.map(String).join(".");
  if (issue.code === "unrecognized_keys") {
    for (const key of issue.keys) report(keyOffset(item, [...issue.path, key]), `unknown key ${key}`, `Remove it, or correct its spelling: ${Object.keys(Entry.shape).join(", ")}.`);
    return;
  }
  const missing = issue.code === "invalid_type" && typeof issue.path.at(-1) === "string" && keyOffset(item, issue.path) === undefined;
  report(offsetOf(item, issue.path), missing ? `${at} is missing` : `${at}: ${issue.message}`, missing ? "Add it." : "Correct the value.");
}

function checkReferences(read: readonly { entry: Entry; node: Node }[], report: Report): void {
  const groups = new Map<string, Entry>();
  for (const { entry, node } of read) {
    if (groups.has(entry.id)) report(offsetOf(node, ["id"]), `the id ${entry.id} is there already`, "Give each theme an id of its own.");
    else groups.set(entry.id, entry);
  }
  for (const { entry, node } of read) {
    if (entry.parent === null) continue;
    const parent = groups.get(entry.parent);
    if (parent === undefined) report(offsetOf(node, ["parent"]), `there is no theme ${entry.parent} to be the parent of ${entry.id}`, "Correct the parent's id, or add the group.");
    else if (parent.parent !== null) report(offsetOf(node, ["parent"]), `${entry.parent} has a parent itself: themes have two levels`, "Name a group as the parent.");
  }
}

function checkTerms(entry: Entry, node: Node, report: Report): void {
  for (const side of SIDES) {
    const before = new Map<string, string>();
    entry[side].forEach((term, i) => {
      const glob = badGlob(term);
      if (glob !== null) report(offsetOf(node, [side, i]), `${entry.id}: the term ${term} has ${glob}`, "Use one star for the rest of a word, as in export*.");
      const folded = foldTerm(term, side);
      const same = before.get(folded);
      if (same !== undefined) report(offsetOf(node, [side, i]), `${entry.id}: the term ${term} is there already${same === term ? "" : ` as ${same}`}`, "Remove one of the two.");
      before.set(folded, term);
    });
  }
}

/** Where the value at a path begins; the nearest thing around it where it is missing. */
function offsetOf(item: Node, path: readonly PropertyKey[]): number | undefined {
  let node: unknown = item;
  let offset = item.range?.[0];
  for (const step of path) {
    const next: unknown = isMap(node) ? node.get(step, true) : isSeq(node) ? node.items[Number(step)] : undefined;
    if (next === undefined || next === null) break;
    node = next;
    offset = (next as Node).range?.[0] ?? offset;
  }
  return offset;
}

function keyOffset(item: Node, path: readonly PropertyKey[]): number | undefined {
  let node: unknown = item;
  for (const step of path.slice(0, -1)) node = isMap(node) ? node.get(step, true) : isSeq(node) ? node.items[Number(step)] : undefined;
  if (!isMap(node)) return undefined;
  const pair = node.items.find(({ key }) => isScalar(key) && key.value === path.at(-1));
  return pair !== undefined && isScalar(pair.key) ? pair.key.range?.[0] : undefined;
}
