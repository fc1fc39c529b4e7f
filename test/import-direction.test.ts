import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { test } from "node:test";
import { projectRoot } from "../src/project";

/** The folders of src in the order in which a document passes through them. */
const ORDER = ["read", "text", "lexicon", "corpus", "measure", "chart", "report", "commands"];
/** What any folder may import: what all of them return or report. */
const SHARED = ["table", "problem", "project", "nearest-name", "wrong-name"];

const src = join(projectRoot, "src");

function sources(): string[] {
  return readdirSync(src, { recursive: true }).map(String).filter((file) => /\.tsx?$/.test(file)).sort();
}

/** The modules of src that a file imports or requires, relative to src. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(src, file), "utf8");
  return [...text.matchAll(/(?:from|import|require\()\s*\(?"(\.[^"]*)"/g)].map((found) => relative(src, resolve(src, dirname(file), found[1] ?? "")).split(sep).join("/"));
}

test("each folder of src imports only from itself, from those before it, and from what all may import", () => {
  const wrong: string[] = [];
  for (const file of sources()) {
    const own = ORDER.indexOf(file.split(sep)[0] ?? "");
    if (own < 0) continue;
    for (const target of importsOf(file)) {
      const at = ORDER.indexOf(target.split("/")[0] ?? "");
      if (at > own || (at < 0 && !SHARED.includes(target))) wrong.push(`${file} imports ${target}`);
    }
  }
  assert.deepEqual(wrong, []);
});

test("every folder of src has its place in that order", () => {
  const folders = readdirSync(src, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  assert.deepEqual(folders.sort(), [...ORDER].sort());
});

test("what any folder may import imports nothing else of the kit", () => {
  assert.deepEqual(SHARED.flatMap((name) => importsOf(`${name}.ts`)).filter((target) => !SHARED.includes(target)), []);
});

test("no modules import each other in a circle, not even for types", () => {
  const graph = new Map(sources().map((file) => [file.replace(/\.tsx?$/, "").split(sep).join("/"), importsOf(file)]));
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (name: string, path: readonly string[]): void => {
    if (path.includes(name)) circles.push([...path.slice(path.indexOf(name)), name].join(" → "));
    if (done.has(name) || path.includes(name)) return;
    for (const next of graph.get(name) ?? []) visit(next, [...path, name]);
    done.add(name);
  };
  for (const name of graph.keys()) visit(name, []);
  assert.deepEqual(circles, []);
});
