import assert from "node:assert/strict";
import { test } from "node:test";
import { matrix } from "../../src/chart/matrix";
import { draw, pairTable, REGIONS, saysAll, type PairRow } from "./charted";
import { positioned } from "./svg-reading";

const pair = (a: string, b: string, npmi: number | null): PairRow => ({ a, b, n: 9, npmi });

test("pairs of one kind are drawn in both directions, those never together stay blank", async () => {
  const drawn = await draw(matrix(pairTable([pair("A", "B", 0.5), pair("B", "C", 0.25)]), { from: "a", to: "b", weight: "npmi" }));
  assert.equal(drawn.boxes.filter((box) => box.text === "0.50").length, 2);
  assert.equal(drawn.boxes.filter((box) => box.text === "0.25").length, 2);
  assert.equal(positioned(drawn.root).filter(({ element }) => element.attributes.get("fill") === "#e4e4e4").length, 0);
});

test("pairs of two kinds have one kind above and one at the left", async () => {
  const drawn = await draw(matrix(pairTable([pair("四川", "trade", 0.5), pair("Hà Nội", "trade", 0.25)]), { from: "a", to: "b", weight: "npmi" }));
  for (const word of ["四川", "trade", "Hà Nội", "0.50", "0.25"]) assert.equal(drawn.boxes.filter((box) => box.text === word).length, 1, word);
});

test("thirty regions fit", async () => {
  const rows = REGIONS.slice(1).map((name, i) => pair(REGIONS[i] ?? "", name, (i - 5) / 30));
  saysAll(await draw(matrix(pairTable(rows), { from: "a", to: "b", weight: "npmi" })), REGIONS);
});
