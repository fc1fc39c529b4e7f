import assert from "node:assert/strict";
import { test } from "node:test";
import { network } from "../../src/chart/network";
import { discsOf, draw, numbersFrom, pairTable, REGIONS, saysAll, THEMES, type PairRow } from "./charted";
import { positioned } from "./svg-reading";

const pair = (a: string, b: string, npmi: number | null, n = 9): PairRow => ({ a, b, n, npmi });

function manyPairs(seed: number, nodes: readonly string[], chance: number): PairRow[] {
  const random = numbersFrom(seed);
  return nodes.flatMap((a, i) => nodes.slice(i + 1).flatMap((b) => (random(100) < chance ? [pair(a, b, (1 + random(90)) / 100)] : [])));
}

test("pairs that stand together less than by chance are not drawn", async () => {
  const chart = network(pairTable([pair("四川", "Laos", 0.5), pair("Laos", "Hà Nội", 0.2), pair("Laos", "Peru", -0.3), pair("Laos", "Chile", null)]), { from: "a", to: "b", weight: "npmi" });
  const drawn = await draw(chart);
  saysAll(drawn, ["四川", "Laos", "Hà Nội"]);
  assert.ok(!drawn.words.has("Peru") && !drawn.words.has("Chile"));
  assert.match(chart.description, /Network of 3 nodes and 2 pairs.*Strongest: 四川 with Laos 0\.50; Laos with Hà Nội 0\.20\./);
});

test("a pair that is seen few times is dashed", async () => {
  const drawn = await draw(network(pairTable([pair("A", "B", 0.5, 9), pair("B", "C", 0.4, 2)]), { from: "a", to: "b", weight: "npmi", n: "n" }));
  const dashes = positioned(drawn.root).filter(({ element }) => element.name === "line").map(({ element }) => element.attributes.get("stroke-dasharray"));
  assert.deepEqual(dashes, ["1,0", "3,3"]);
});

test("two groups that hardly meet are two communities, each named by its strongest", async () => {
  const rows = [pair("A1", "A2", 0.9), pair("A1", "A3", 0.9), pair("A2", "A3", 0.8), pair("B1", "B2", 0.7), pair("B1", "B3", 0.7), pair("B2", "B3", 0.6), pair("A3", "B3", 0.05)];
  const drawn = await draw(network(pairTable(rows), { from: "a", to: "b", weight: "npmi" }));
  assert.deepEqual(discsOf(drawn.root).map(({ fill }) => fill), ["#0072b2", "#0072b2", "#0072b2", "#d55e00", "#d55e00", "#d55e00"]);
  // Once in the legend, and twice at the node: the halo and the word.
  for (const [word, times] of [["A1", 3], ["A2", 2], ["B1", 3], ["B2", 2]] as const) assert.equal(drawn.boxes.filter((box) => box.text === word).length, times, word);
});

test("sixty nodes have sixty labels, none of which overlaps another or lies on a disc", async () => {
  for (const seed of [1, 2, 3]) {
    const names = [...REGIONS, ...THEMES.slice(0, 30)];
    const drawn = await draw(network(pairTable(manyPairs(seed, names, 8)), { from: "a", to: "b", weight: "npmi", top: 120 }));
    const elements = positioned(drawn.root);
    const labels = elements.filter(({ element, inherited }) => element.name === "text" && inherited.get("stroke") === "#ffffff");
    assert.ok(labels.length > 50 && labels.length <= 60, `${labels.length} labels`);
    const spans = new Set(labels.flatMap(({ element }) => (element.children.length > 0 ? element.children : [element])).map((element) => element.text));
    // Each word stands twice in one place (halo and word) and once more in the legend, above all nodes.
    const unique = new Map(drawn.boxes.filter((box) => spans.has(box.text)).map((box) => [`${Math.round(box.left)} ${Math.round(box.top)} ${box.text}`, box]));
    const boxes = [...unique.values()];
    for (const [i, a] of boxes.entries()) {
      for (const b of boxes.slice(i + 1)) {
        assert.ok(a.right <= b.left || b.right <= a.left || a.bottom <= b.top + 1 || b.bottom <= a.top + 1, `${a.text} lies on ${b.text}`);
      }
    }
    const discs = discsOf(drawn.root);
    assert.equal(discs.length, labels.length);
    for (const { x, y, radius } of discs) {
      for (const box of boxes) {
        const [dx, dy] = [Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom)];
        assert.ok(dx * dx + dy * dy >= (radius - 1) ** 2, `${box.text} lies on a disc`);
      }
    }
  }
});

test("the order of the rows changes nothing", async () => {
  const rows = manyPairs(5, REGIONS, 15);
  const [one, other] = await Promise.all([rows, [...rows].reverse()].map((list) => draw(network(pairTable(list), { from: "a", to: "b", weight: "npmi" }))));
  assert.equal(one?.svg, other?.svg);
});

test("the table beside the picture has the strongest pairs first, and keeps all", () => {
  const chart = network(pairTable([pair("A", "B", 0.1), pair("B", "C", null), pair("A", "C", 0.9)]), { from: "a", to: "b", weight: "npmi" });
  assert.equal(chart.table?.toCSV(), "a,b,n,npmi\nA,C,9,0.9\nA,B,9,0.1\nB,C,9,\n");
});

test("a pair in two rows, in either direction, is an error that names it", () => {
  assert.throws(() => network(pairTable([pair("A", "B", 0.1), pair("B", "A", 0.2)]), { from: "a", to: "b", weight: "npmi" }), /B with A stands in two rows/);
});

test("no pairs give a picture that says so", async () => {
  const chart = network(pairTable([]), { from: "a", to: "b", weight: "npmi" });
  await draw(chart);
  assert.match(chart.about, /No pair stands together more often than by chance\./);
});

test("a column that is misspelt, or holds no numbers, does not compile", () => {
  const table = pairTable([pair("A", "B", 0.1)]);
  // @ts-expect-error no such column
  network(table, { from: "from", to: "b", weight: "npmi" });
  // @ts-expect-error not a number
  network(table, { from: "a", to: "b", weight: "b" });
});
