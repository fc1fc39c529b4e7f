import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { test } from "node:test";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import { dataFolder } from "../../src/project.js";

const sample = join(dataFolder, "sample");

const Place = z.strictObject({ file: z.string(), record: z.int().positive().nullable() });
const Expected = z.strictObject({
  about: z.string(),
  documents: z.array(
    Place.extend({
      layout: z.enum(["record", "article", "bilingual block", "interleaved", "web page", "table", "text"]),
      languages: z.array(z.enum(["zh-Hans", "zh-Hant", "en", "vi"])),
      title: z.string().nullable(),
      date: z.string().nullable(),
      date_basis: z.enum(["issued", "published", "event"]).nullable(),
      publisher: z.string().nullable(),
      issuer_region: z.string(),
      subject_region: z.string().nullable(),
    }),
  ),
  reprints: z.array(Place.extend({ duplicate_of: Place })),
  problems: z.array(Place.extend({ field: z.string().nullable(), reason: z.string() })),
});

const files = readdirSync(sample, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
  .map((entry) => relative(sample, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
  .sort();
const read = (file: string): string => readFileSync(join(sample, file), "utf8");
const expected = Expected.parse(JSON.parse(read(".expected.json")));

/** The records that a file holds, as its own parser counts them; a text file is one document without a number. */
function records(file: string): (number | null)[] {
  if (file.endsWith(".csv")) return parse(read(file), { bom: true, columns: true }).map((_, i) => i + 1);
  if (file.endsWith(".jsonl")) return read(file).split("\n").flatMap((line, i) => (isJson(line) ? [i + 1] : []));
  return [null];
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

function countBy<T>(items: readonly T[], key: (item: T) => string): Record<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

test("the sample says that it is invented", () => {
  assert.match(read(".about.md"), /Every document in this folder is invented/);
});

test("the sample holds 49 files, ten rows in one of them and ten whole lines in another", () => {
  assert.equal(files.length, 49);
  assert.equal(records("records/archive-export.csv").length, 10);
  assert.equal(records("releases/city-releases.jsonl").length, 10);
});

test("the expectation names every document of the sample once, and no other", () => {
  const there = files.flatMap((file) => records(file).map((record) => `${file} ${record ?? ""}`));
  assert.deepEqual(expected.documents.map(({ file, record }) => `${file} ${record ?? ""}`).sort(), there.sort());
});

test("the sample has every layout, four kinds of text and six years", () => {
  assert.deepEqual(countBy(expected.documents, (d) => d.layout), {
    article: 19, "bilingual block": 3, interleaved: 5, record: 17, table: 10, "web page": 13,
  });
  assert.deepEqual(countBy(expected.documents, (d) => d.languages.join(" ")), {
    en: 8, "en zh-Hans": 19, "en zh-Hant": 2, vi: 11, "zh-Hans": 15, "zh-Hant": 12,
  });
  assert.deepEqual(countBy(expected.documents, (d) => d.date?.slice(0, 4) ?? "undated"), {
    2019: 8, 2020: 7, 2021: 11, 2022: 13, 2023: 14, 2024: 13, undated: 1,
  });
});

test("24 issuers speak in the sample, each at least twice", () => {
  const issuers = countBy(expected.documents, (d) => d.issuer_region);
  assert.equal(Object.keys(issuers).length, 24);
  assert.deepEqual(Object.entries(issuers).filter(([, n]) => n < 2), []);
});

test("every address in the sample stands under .example", () => {
  const addresses = /https?:\/\/([^/\s"]+)[^\s"]*|\b((?:[a-z0-9-]+\.)+[a-z]{2,})\b/gi;
  const others = files.flatMap((file) =>
    [...read(file).matchAll(addresses)]
      .map((match) => match[1] ?? match[2] ?? "")
      .filter((host) => !host.endsWith(".example") && !/\.(pdf|xls)$/.test(host))
      .map((host) => `${file}: ${host}`),
  );
  assert.deepEqual(others, []);
});

test("no mailbox and no telephone number stands in the sample", () => {
  const reachable = files.filter((file) => /[\w.]+@[\w.]+|\b0\d{1,2}-\d{6,8}\b/.test(read(file)));
  assert.deepEqual(reachable, []);
});

test("the dirt of the sample is still there", () => {
  const decomposed = files.filter((file) => read(file) !== read(file).normalize("NFC"));
  const zeroWidth = files.filter((file) => /[\u200b\u200d]/.test(read(file)));
  const fullWidth = files.filter((file) => /[０-９]/.test(read(file)));
  assert.deepEqual(decomposed, ["web/lang-son-smart-gate-2024.txt"]);
  assert.deepEqual(zeroWidth, ["records/yunnan-rail-port-2022-01.txt", "web/kunming-flowers-2024-reprint.txt"]);
  assert.deepEqual(fullWidth, ["reports/inner-mongolia-2024.md"]);
  assert.equal(read("records/archive-export.csv").charCodeAt(0), 0xfeff);
  assert.equal(isJson(read("releases/city-releases.jsonl").split("\n").at(-1) ?? ""), false);
});
