import assert from "node:assert/strict";
import { test } from "node:test";
import { xray } from "../../src/chart/xray";
import { tableOf } from "../../src/table";
import { draw, saysAll, THEMES } from "./charted";
import { positioned, type Element } from "./svg-reading";

const hit = (document: string, position: number, title = `Title ${document}`) => ({ document, position, title, date: "2024-01", file: `${document}.txt`, left: "l ", match: "m", right: " r" });
const table = (hits: readonly ReturnType<typeof hit>[]) => tableOf(hits, "concordance", "Every place of trade.");
const columns = { document: "document", position: "position" } as const;
const strokes = (root: Element) => positioned(root).filter(({ element }) => element.name === "line" && element.attributes.get("stroke") === "#0072b2").map(({ at }) => at(0, 0));

test("a stroke stands for each match, at its place between beginning and end", async () => {
  const chart = xray(table([hit("a", 0.5), hit("b", 0), hit("b", 1), hit("b", 0.25)]), columns);
  const drawn = await draw(chart);
  const [begin, end] = [drawn.boxes.find((box) => box.text === "beginning")?.left ?? NaN, drawn.boxes.find((box) => box.text === "end")?.right ?? NaN];
  // b has more and stands first.
  assert.deepEqual(strokes(drawn.root).map(([x]) => Math.round(((x - begin) / (end - begin)) * 100) / 100), [0, 1, 0.25, 0.5]);
  saysAll(drawn, ["Title b, 2024-01", "Title a, 2024-01", "3"]);
  assert.match(chart.description, /Title b, 2024-01 3, of which 2 in its first half/);
});

test("a stroke says its line", () => {
  assert.match(JSON.stringify(xray(table([hit("a", 0.5)]), columns).spec), /"says":"l m r"/);
});

test("documents of one title are told apart by their files", async () => {
  saysAll(await draw(xray(table([hit("a", 0.5, "Report"), hit("b", 0.5, "Report")]), columns)), ["a.txt", "b.txt"]);
});

test("long titles in three languages all stand in the picture, and what is left out is said", async () => {
  const chart = xray(table(THEMES.flatMap((title, i) => [hit(String(i), 0.1, title), ...(i < 30 ? [hit(String(i), 0.9, title)] : [])])), columns);
  saysAll(await draw(chart), THEMES.slice(0, 30));
  assert.match(chart.about, /The 30 documents with the most matches, of 40 that have any\./);
});

test("a column that is misspelt, or holds no numbers, does not compile", () => {
  // @ts-expect-error no such column
  xray(table([]), { document: "documents", position: "position" });
  // @ts-expect-error not a number
  xray(table([]), { document: "document", position: "title" });
});
