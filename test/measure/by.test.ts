import assert from "node:assert/strict";
import { test } from "node:test";
import type { By } from "../../src/measure/by";
import { coverage } from "../../src/measure/coverage";
import { corpusOf, type Lines } from "./corpus-of";

async function groups(by: By, documents: readonly Lines[]): Promise<unknown[]> {
  const { rows } = await coverage(corpusOf(documents), { by });
  return rows.map(({ group, group_label, n_docs, n_sentences }) => [group, group_label, n_docs, n_sentences]);
}

test("a sentence belongs to every region that it names", async () => {
  const lines = ["Laos met Sichuan in Laos. Laos left. Nobody stayed."];
  assert.deepEqual(await groups("mentioned_region", [{ lines }, { lines: ["Laos."] }]), [
    ["510000", "Sichuan 四川", 1, 1],
    ["LA", "Laos 老挝", 2, 3],
  ]);
});

test("a month is known only where the date has one", async () => {
  assert.deepEqual(await groups("month", [{ lines: ["A."], date: "2024-03-09" }, { lines: ["B."], date: "2024-03" }, { lines: ["C."], date: "2024" }]), [["2024-03", "2024-03", 2, 2]]);
});

test("both scripts of Chinese are one language", async () => {
  assert.deepEqual(await groups("language", [{ lines: ["贸易。"], language: "zh-Hans" }, { lines: ["貿易。"], language: "zh-Hant" }, { lines: ["Trade."] }]), [
    ["en", "English", 1, 1],
    ["zh", "Chinese", 2, 2],
  ]);
});

test("a function groups documents by what it gives, and leaves out those for which it gives null", async () => {
  const by: By = ({ genre }) => (genre === "news" ? "__proto__" : null);
  assert.deepEqual(await groups(by, [{ lines: ["A."] }, { lines: ["B."], genre: "speech" }]), [["__proto__", "__proto__", 1, 1]]);
});

test("the issuer's region is labelled by its name", async () => {
  assert.deepEqual(await groups("issuer_region", [{ lines: ["A."], publisher: "Department of Commerce of Sichuan Province" }]), [["510000", "Sichuan 四川", 1, 1]]);
});
