import assert from "node:assert/strict";
import { test } from "node:test";
import { diverging } from "../../src/chart/diverging";
import { Table, type Evidence } from "../../src/table";
import { draw, saysAll, THEMES, type Drawn } from "./charted";
import { positioned } from "./svg-reading";

interface Row {
  readonly term: string;
  readonly n_target: number;
  readonly n_reference: number;
  readonly n_docs_target: number;
  readonly n_docs_reference: number;
  readonly lrc: number | null;
}

const row = (term: string, lrc: number | null, more: Partial<Row> = {}): Row => ({ term, n_target: 9, n_reference: 8, n_docs_target: 7, n_docs_reference: 6, lrc, ...more });

function table(rows: readonly Row[]): Table<Row> {
  const count = (counts: "match" | "document") => ({ type: "int32", counts, about: "how many" }) as const;
  return new Table<Row>({
    name: "keyness",
    about: "The terms that tell the target from the reference.",
    columns: { term: { type: "string", about: "term" }, n_target: count("match"), n_reference: count("match"), n_docs_target: count("document"), n_docs_reference: count("document"), lrc: { type: "float32", about: "conservative log ratio" } },
    rows,
    evidence: (one, column) => [{ key: `${one.term} ${column}` } as Evidence],
  });
}

const columns = { category: "term", value: "lrc" } as const;
/** Of each bar: from and to, in pixels, from the top. */
const bars = ({ root }: Drawn) => positioned(root).filter(({ element }) => element.name === "path" && ["#542788", "#b35806"].includes(element.attributes.get("stroke") ?? "")).map(({ element, at }) => {
  const [, x = "NaN", y = "NaN", width = "NaN"] = /^M([\d.]+),([\d.]+)h([\d.]+)/.exec(element.attributes.get("d") ?? "") ?? [];
  const [from, top] = at(Number(x), Number(y));
  return { from, to: from + Number(width), top, color: element.attributes.get("stroke"), fill: element.attributes.get("fill") };
});

test("bars run left and right of one line, as long as their values, the largest above and the least below", async () => {
  const drawn = await draw(diverging(table([row("b", 1), row("d", -2), row("a", 4), row("c", -1)]), columns));
  const found = bars(drawn);
  assert.deepEqual(found.map(({ color }) => color), ["#b35806", "#b35806", "#542788", "#542788"]);
  const unit = ((found[0]?.to ?? 0) - (found[0]?.from ?? 0)) / 4;
  assert.deepEqual(found.map(({ from, to }) => Math.round((100 * (to - from)) / unit) / 100), [4, 1, 1, 2]);
  const zero = found[0]?.from ?? NaN;
  for (const { from, to, color } of found) assert.ok(Math.abs((color === "#b35806" ? from : to) - zero) < 0.1);
  saysAll(drawn, ["a 4.00", "d −2.00", "← reference", "target →"]);
});

test("each label stands at its bar's side, beyond its end", async () => {
  const drawn = await draw(diverging(table(THEMES.map((theme, i) => row(theme, (i - 19.5) / 4))), { ...columns, top: 40 }));
  saysAll(drawn, THEMES);
  for (const bar of bars(drawn)) {
    const beside = drawn.boxes.filter((box) => box.top > 100 && box.top < bar.top + 13 && box.bottom > bar.top && /[\u4e00-\u9fff]|\p{L}/u.test(box.text));
    assert.ok(beside.length > 0);
    for (const box of beside) assert.ok(bar.color === "#b35806" ? box.left > bar.to : box.right < bar.from, `${box.text} lies on its bar`);
  }
});

test("a term of few documents on its side is hollow", async () => {
  const chart = diverging(table([row("a", 1, { n_docs_target: 4 }), row("b", -1, { n_docs_target: 0 }), row("c", -2, { n_docs_reference: 3 })]), columns);
  assert.deepEqual(bars(await draw(chart)).map(({ fill }) => fill), ["#ffffff", "#542788", "#ffffff"]);
});

test("a term's evidence is that of the side that it is typical of", () => {
  const chart = diverging(table([row("a", 1), row("b", -1)]), columns);
  const given = chart.table as Table<Row>;
  assert.equal(chart.behind, "n_target");
  assert.deepEqual(given.rows.map((one) => given.evidence(one, "n_target")[0]?.key), ["a n_target", "b n_reference"]);
});

test("what is not drawn is counted below the picture", () => {
  const chart = diverging(table([row("a", 1), row("b", 2), row("c", 0), row("d", null), row("e", -1)]), { ...columns, top: 1, label_left: "less", label_right: "more" });
  assert.equal(chart.about, "The longest of 2 to the right and 1 to the left. At zero, and not drawn: 1. Without a value: 1.");
  assert.match(chart.description, /more: b 2\.00; a 1\.00\. less: e −1\.00\.$/);
});

test("a table without rows gives an empty picture with its title", async () => {
  saysAll(await draw(diverging(table([]), columns)), ["The terms that tell the target from the reference"]);
});

test("a key in two rows is an error that names it", () => {
  assert.throws(() => diverging(table([row("a", 1), row("a", 2)]), columns), /term a stands in two rows/);
});

test("a column that is misspelt, or holds no numbers, does not compile", () => {
  // @ts-expect-error no such column
  diverging(table([]), { category: "terms", value: "lrc" });
  // @ts-expect-error not a number
  diverging(table([]), { category: "term", value: "term" });
});
