import assert from "node:assert/strict";
import { test } from "node:test";
import { shownColumns } from "../../src/chart/table-columns";
import { tableHtml } from "../../src/chart/table-html";
import { tableText } from "../../src/chart/table-text";
import { tableOf } from "../../src/table";

const line = (left: string, match: string, right: string, date: string | null) => ({ document: "d", start: 0, left, match, right, key: "k", file: "a.txt", date, issuer_region: "510000" });
const lines = tableOf([line("扩大", "边境贸易", "规模。", "2024-01-05"), line("", "Border <trade>", " grew", null)], "concordance", "Every place.");

test("a concordance shows its lines, and where they are from", () => {
  assert.deepEqual(shownColumns(lines).map(({ name }) => name), ["left", "match", "right", "date", "issuer_region", "file"]);
  assert.deepEqual(shownColumns(tableOf([{ left: "a", match: "b" }], "t", "T")).map(({ name, look }) => [name, look]), [["left", "text"], ["match", "text"]]);
});

test("in HTML the contexts meet at the marked match, and dates don't break", () => {
  const html = tableHtml(lines);
  assert.match(html, /<td style="text-align:right" lang="zh">扩大<\/td><td style="text-align:center;white-space:nowrap" lang="zh"><mark>边境贸易<\/mark><\/td><td style="text-align:left" lang="zh">规模。<\/td><td style="text-align:left;white-space:nowrap">2024-01-05<\/td>/);
  assert.match(html, /<td style="text-align:right"><\/td><td [^>]*><mark>Border &lt;trade&gt;<\/mark>/);
});

test("in a terminal the left contexts end in one column, and lose their beginnings first", () => {
  const long = "abcdefghij".repeat(5);
  const text = tableText(tableOf([line(long, "X", "b", null), line("四川", "Y", "c", null)], "concordance", "Every place."));
  const [, , , first = "", second = ""] = text.split("\n");
  assert.ok(first.startsWith(`…${long.slice(-39)}  X`));
  assert.ok(second.startsWith(`${" ".repeat(36)}四川  Y`));
});
