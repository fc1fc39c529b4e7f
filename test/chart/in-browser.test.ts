import assert from "node:assert/strict";
import { test } from "node:test";
import { bars } from "../../src/chart/bars";
import { biplot } from "../../src/chart/biplot";
import type { Chart } from "../../src/chart/chart";
import { diverging } from "../../src/chart/diverging";
import { dots } from "../../src/chart/dots";
import { dumbbell } from "../../src/chart/dumbbell";
import { heatmap } from "../../src/chart/heatmap";
import { matrix } from "../../src/chart/matrix";
import { network } from "../../src/chart/network";
import { PROVINCE_TILES } from "../../src/chart/province-tiles";
import { stacked } from "../../src/chart/stacked";
import { renderSvg } from "../../src/chart/svg";
import { tiles } from "../../src/chart/tiles";
import { timeline } from "../../src/chart/timeline";
import { xray } from "../../src/chart/xray";
import { tableOf } from "../../src/table";
import { needsChromium, openChromium } from "../browser";
import { numbersFrom } from "./charted";

const NAMES = Array.from({ length: 36 }, (_, i) => [
  `粤港澳大湾区与西部陆海新通道高质量共建合作机制${i}`,
  `Cross-border economic cooperation zones and customs clearance ${i}`,
  `Hợp tác thương mại qua biên giới và phát triển hành lang kinh tế ${i}`,
  `Ports of entry and clearance 口岸通关 ${i}`,
][i % 4] ?? "");
const YEARS = ["2019", "2020", "2021", "2022", "2024"];

interface Measured {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** The white edge behind a label, which stands in its place. */
  readonly halo: boolean;
}

/** Each chart type with labels as long as they come. */
function charts(): Map<string, Chart> {
  const random = numbersFrom(5);
  const part = () => random(1000) / 1000;
  const title = NAMES.slice(0, 4).join(", ");
  const rows = tableOf(NAMES.map((name, i) => ({ name, group: NAMES[i % 7] ?? "", share: part(), low: 0.01, high: 0.99, n: i, before: part(), after: part(), difference: part() - 0.5, kept: random(20), omitted: random(9), added: random(5), x: part() - 0.5, y: part() - 0.5, kind: i % 2 === 0 ? "group" : "theme" })), "names", title);
  const grid = tableOf(NAMES.slice(0, 12).flatMap((name) => NAMES.slice(12, 30).map((other) => ({ name, other, share: part() }))), "grid", title);
  const years = tableOf(NAMES.slice(0, 8).flatMap((name) => YEARS.map((year) => ({ name, year, share: part(), low: 0.01, high: 0.99 }))), "years", title);
  const pairs = tableOf(NAMES.flatMap((a, i) => [1, 5].map((step) => ({ a, b: NAMES[(i + step) % NAMES.length] ?? "", npmi: part() }))), "pairs", title);
  const regions = tableOf(PROVINCE_TILES.map(({ code }, i) => ({ code, share: part(), n: i })), "regions", title);
  const hits = tableOf(NAMES.flatMap((name) => [0, 0.5, 1].map((position) => ({ document: name, title: name, position }))), "hits", title);
  return new Map<string, Chart>([
    ["bars", bars(rows, { category: "name", value: "share", low: "low", high: "high", n: "n", top: 36 })],
    ["bars by colour", bars(rows, { category: "name", value: "share", color: "group" })],
    ["dots", dots(rows, { category: "name", value: "share", low: "low", high: "high", n: "n", top: 36 })],
    ["dots by colour", dots(years.filter((row) => row.year < "2021"), { category: "name", value: "share", color: "year" })],
    ["dumbbell", dumbbell(rows, { category: "name", before: "before", after: "after", low: "low", high: "high", label_before: NAMES[1] ?? "", label_after: NAMES[2] ?? "" })],
    ["diverging", diverging(rows, { category: "name", value: "difference", label_left: NAMES[0] ?? "", label_right: NAMES[2] ?? "" })],
    ["stacked", stacked(rows, { category: "name", parts: ["kept", "omitted", "added"] })],
    ["tiles", tiles(regions, { region: "code", value: "share", n: "n" })],
    ["heatmap", heatmap(grid, { x: "name", y: "other", color: "share" })],
    ["matrix", matrix(pairs, { from: "a", to: "b", weight: "npmi" })],
    ["network", network(pairs, { from: "a", to: "b", weight: "npmi" })],
    ["timeline", timeline(years, { x: "year", y: "share", series: "name" })],
    ["timeline in panels", timeline(years, { x: "year", y: "share", low: "low", high: "high", series: "name", intervals: "bands" })],
    ["xray", xray(hits, { document: "document", position: "position" })],
    ["biplot", biplot(rows, { x: "x", y: "y", kind: "kind", label: "name" })],
  ]);
}

// Runs in the page: the boxes of all lines of text, in pixels of the picture.
const MEASURE = `[...document.querySelectorAll("svg text")].flatMap((text) => (text.children.length > 0 ? [...text.children] : [text]).map((line) => {
  const range = document.createRange();
  range.selectNodeContents(line);
  const box = range.getBoundingClientRect();
  return { text: line.textContent, left: box.left, top: box.top, right: box.right, bottom: box.bottom, halo: text.getAttribute("stroke") === "#ffffff" || text.parentElement.getAttribute("stroke") === "#ffffff" };
}))`;

test("in a browser every text of every chart type lies inside its picture, and none lies on another", { skip: needsChromium }, async (t) => {
  const browser = await openChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
    for (const [name, chart] of charts()) {
      await t.test(name, async () => {
        await page.setContent(`<body style="margin:0">${await renderSvg(chart)}</body>`);
        const { width, height } = (await page.locator("svg").boundingBox()) ?? { width: 0, height: 0 };
        const boxes = (await page.evaluate<Measured[]>(MEASURE)).filter(({ text }) => text.trim() !== "");
        assert.ok(boxes.length > 10, `${boxes.length} texts`);
        const outside = boxes.filter((box) => box.left < 0 || box.top < 0 || box.right > width || box.bottom > height);
        assert.deepEqual(outside.map(({ text }) => text), []);
        assert.deepEqual(overlaps(boxes.filter(({ halo }) => !halo)), []);
      });
    }
  } finally {
    await browser.close();
  }
});

/** A line's box is higher than its letters, by about a sixth above and below. */
function overlaps(boxes: readonly Measured[]): string[] {
  const inked = boxes.map((box) => ({ ...box, top: box.top + (box.bottom - box.top) / 6, bottom: box.bottom - (box.bottom - box.top) / 6 }));
  return inked.flatMap((a, i) => inked.slice(i + 1).flatMap((b) => {
    const [across, down] = [Math.min(a.right, b.right) - Math.max(a.left, b.left), Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)];
    return across > 0.5 && down > 0.5 ? [`${a.text} lies on ${b.text}`] : [];
  }));
}
