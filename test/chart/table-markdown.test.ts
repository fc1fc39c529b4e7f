import assert from "node:assert/strict";
import { test } from "node:test";
import { tableMarkdown } from "../../src/chart/table-markdown";
import { tableOf } from "../../src/table";

test("numbers stand at the right, missing values are a dash, and nothing in a cell becomes Markdown or HTML", () => {
  const table = tableOf([{ name: "a|b *c*", n: 12 }, { name: "<script>", n: null }], "names", "Names.");
  assert.equal(tableMarkdown(table), "**Names.**\n\n| name | n |\n| --- | ---: |\n| a\\|b \\*c\\* | 12 |\n| \\<script\\> | – |");
});

test("rows past the limit are said to be in the CSV", () => {
  assert.equal(tableMarkdown(tableOf([{ n: 1 }, { n: 2 }, { n: 3 }], "t", ""), 1), "| n |\n| ---: |\n| 1 |\n\n2 more rows in the CSV");
});
