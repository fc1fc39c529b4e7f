import assert from "node:assert/strict";
import test from "node:test";
import type { SourceDocument } from "../../src/read/document";
import { readTexts } from "./read-texts";

const PLACES = ["Bridge", "Harbour", "Road", "School", "Market"];

async function bodies(host: (i: number) => string, n: number): Promise<string[][]> {
  const rows = PLACES.slice(0, n).map((place, i) => ({
    title: `${place} opens this year`,
    url: `${host(i)}/${i}.html`,
    content: `Welcome to the lake county portal\nThe ${place.toLowerCase()} opens in month ${i + 1}, the county office said on its own site.\nII. Outlook\nWork goes on at the ${place.toLowerCase()} until the end of the coming year, the office added.`,
  }));
  const { documents } = await readTexts({ "a.jsonl": rows.map((row) => JSON.stringify(row)).join("\n") });
  return documents.map(({ passages }: SourceDocument) => passages.filter(({ role }) => role === "body").map(({ text }) => text.slice(0, 11)));
}

test("a short line at the edge of five pages of one host is the site's; a heading is the text's", async () => {
  const found = await bodies(() => "https://www.lake.example", 5);
  assert.deepEqual(found[0], ["The bridge ", "II. Outlook", "Work goes o"]);
});

test("a line on fewer pages, on pages of several hosts or behind a proxy stays", async () => {
  assert.deepEqual((await bodies(() => "https://www.lake.example", 4))[0]?.[0], "Welcome to ");
  assert.deepEqual((await bodies((i) => `https://www.lake${i}.example`, 5))[0]?.[0], "Welcome to ");
  assert.deepEqual((await bodies(() => "https://library.example/sso/goto/385", 5))[0]?.[0], "Welcome to ");
});
