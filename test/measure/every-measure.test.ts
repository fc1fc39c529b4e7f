import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { projectRoot } from "../../src/project";
import { corpusOf } from "./corpus-of";
import { everyMeasure } from "./every-measure";

const asked = { language: "en", by: "publisher", between: ["a", "b"], terms: [], theme: "trade", region: "LA", min: 1, minDocuments: 1, date: "2020" } as const;

/** Of each measure its name and its file, as a notebook imports it. */
const exported = [...readFileSync(join(projectRoot, "src/index.ts"), "utf8").matchAll(/^export \{ (\w+) \} from "\.\/measure\/([\w-]+)";$/gmu)].map(([, name = "", file = ""]) => [name, file] as const);

test("every measure is one that a notebook may import", () => {
  const folder = join(projectRoot, "src/measure");
  const made = readdirSync(folder).flatMap((file) => (file.endsWith(".ts") ? [...readFileSync(join(folder, file), "utf8").matchAll(/^export async function (\w+)/gmu)].map(([, name = ""]) => name) : []));
  assert.ok(made.length > 18, String(made));
  assert.deepEqual(exported.map(([name]) => name).sort(), made.sort());
});

test("every measure is among those whose evidence, edges, changes and wrong names are tested", () => {
  const tested = new Set(Object.keys(everyMeasure(corpusOf([]), asked)).map((call) => call.split(" ")[0]));
  assert.deepEqual([...tested].sort(), exported.map(([name]) => name).sort());
});

test("every measure has a test of its own that counts random corpora again in another way", () => {
  const without = exported.filter(([name, file]) => {
    const path = join(projectRoot, `test/measure/${file}.test.ts`);
    const text = existsSync(path) ? readFileSync(path, "utf8") : "";
    return !/\bfc\.assert\(/u.test(text) || !text.includes(`${name}(`);
  });
  assert.deepEqual(without, []);
});
