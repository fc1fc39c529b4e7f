import assert from "node:assert/strict";
import { test } from "node:test";
import { heatmap } from "../../src/chart/heatmap";
import { bars } from "../../src/chart/bars";
import { ownChart } from "../../src/chart/own-chart";
import { renderSvg } from "../../src/chart/svg";
import { themeTable } from "./charted";
import { readXml, textBoxes } from "./svg-reading";

const table = themeTable([{ group: "A", theme: "trade", n_docs: 3, share_docs: 0.5, low: 0.25, high: 0.75 }]);
const heat = () => heatmap(table, { x: "group", y: "theme", color: "share_docs" });

test("a picture has a role, a title and a description that it points to", async () => {
  const chart = heat();
  const root = readXml((await renderSvg(chart)).trim());
  const [title, desc] = root.children;
  assert.ok(title !== undefined && desc !== undefined);
  assert.equal(root.attributes.get("role"), "img");
  assert.equal(title.text, "Themes by region");
  assert.equal(title.attributes.get("id"), root.attributes.get("aria-labelledby"));
  assert.equal(desc.text, chart.description);
  assert.equal(desc.attributes.get("id"), root.attributes.get("aria-describedby"));
});

test("its bytes do not depend on what was drawn before, its ids do not meet another picture's", async () => {
  const first = await renderSvg(heat());
  const other = await renderSvg(bars(table, { category: "theme", value: "share_docs" }));
  const clipped = await renderSvg(ownChart({ data: { values: [{ x: 1 }] }, mark: { type: "point", clip: true }, encoding: { x: { field: "x", type: "quantitative" } } }));
  assert.equal(await renderSvg(heat()), first);
  const ids = (svg: string) => [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  const all = [first, other, clipped].flatMap(ids);
  assert.equal(new Set(all).size, all.length);
  for (const svg of [first, other, clipped]) for (const [, id] of svg.matchAll(/url\(#([^)]*)\)/g)) assert.ok(ids(svg).includes(id));
  assert.match(first, /url\(#/);
  assert.match(clipped, /clip-path="url\(#/);
});

test("without a heading the words are left to the page, but not to those who don't see", async () => {
  const svg = await renderSvg(heat(), { heading: false });
  assert.deepEqual(textBoxes(readXml(svg.trim())).filter((box) => box.text.includes("Themes by region")), []);
  assert.match(svg, /<title [^>]*>Themes by region<\/title>/);
});
