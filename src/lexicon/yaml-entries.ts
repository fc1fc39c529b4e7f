import { isSeq, LineCounter, parseDocument, visit, type Document, type Node } from "yaml";

/** An entry of a YAML list, and the line of each of its characters. */
export interface YamlEntry {
  readonly node: Node;
  readonly value: unknown;
  readonly lineAt: (offset: number) => number;
}

/** A mistake in the YAML itself. */
export interface YamlMistake {
  readonly line: number;
  readonly reason: string;
  /** The text of the entry that it makes unreadable. */
  readonly entry: string;
}

/**
 * The entries of a list in block form. Where the YAML is broken, each entry is read by itself, so that one broken
 * entry hides no mistakes of the others.
 *
 * @returns null in place of the entries where the file is no list.
 */
export function yamlEntries(source: string): { entries: YamlEntry[] | null; mistakes: YamlMistake[] } {
  const whole = readPart(source, 0);
  if (whole.mistakes.length === 0) return whole;
  const lines = source.split("\n");
  const starts = lines.flatMap((line, i) => (/^-(?:\s|$)/.test(line) ? [i] : []));
  if (starts.length === 0) return whole;
  const parts = [0, ...starts.filter((start) => start > 0)].map((start, i, all) => readPart(lines.slice(start, all[i + 1]).join("\n"), start));
  const mistakes = parts.flatMap((part) => part.mistakes);
  // What is broken only between entries (a key beside the list) is seen in the whole alone.
  return { entries: parts.flatMap(({ entries }) => entries ?? []), mistakes: mistakes.length > 0 ? mistakes : whole.mistakes };
}

function readPart(source: string, linesBefore: number): { entries: YamlEntry[] | null; mistakes: YamlMistake[] } {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number): number => counter.linePos(offset).line + linesBefore;
  // What follows an entry's first mistake is mostly its echo.
  const [first] = [...document.errors, ...document.warnings];
  const mistakes = first === undefined ? starsOf(document).map((at) => ({ line: lineAt(at), reason: "a term that begins with * must stand in quotes", entry: source })) : [{ line: lineAt(first.pos[0]), reason: reasonOf(first.code, first.message), entry: source }];
  if (mistakes.length > 0) return { entries: [], mistakes };
  return { entries: isSeq(document.contents) ? document.contents.items.map((node) => entryOf(node as Node, document, lineAt)) : document.contents === null && linesBefore > 0 ? [] : null, mistakes };
}

function entryOf(node: Node, document: Document, lineAt: (offset: number) => number): YamlEntry {
  return { node, value: node.toJS(document), lineAt };
}

/** `*export` without quotes is YAML's reference to something named before, which is not there. */
function starsOf(document: Document): number[] {
  const places: number[] = [];
  visit(document, {
    Alias: (_, alias) => {
      if (alias.resolve(document) === undefined) places.push(alias.range?.[0] ?? 0);
    },
  });
  return places;
}

function reasonOf(code: string, message: string): string {
  if (code === "DUPLICATE_KEY") return "a key stands there twice in one entry";
  if (code === "TAB_AS_INDENT") return "a tab stands where YAML wants spaces";
  return `this is no good YAML: ${message}`;
}
