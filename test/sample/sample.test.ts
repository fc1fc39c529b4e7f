import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
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
      title: z.string().nullable().optional(),
      date: z.string().nullable(),
      date_basis: z.enum(["issued", "published", "event"]).nullable().optional(),
      publisher: z.string().nullable(),
      issuer_region: z.string(),
      subject_region: z.string().nullable().optional(),
    }),
  ),
  reprints: z.array(Place.extend({ duplicate_of: Place })),
  problems: z.array(Place.extend({ field: z.string().nullable(), reason: z.string() })),
  translations: z.array(z.strictObject({ file: z.string(), paragraph: z.int().positive(), left_out: z.array(z.string()), added: z.array(z.string()) })),
});

const files = readdirSync(sample, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
  .map((entry) => relative(sample, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
  .sort();
/** The files that are not UTF-8, and what they are. */
const encodings = new Map([["releases/kaohsiung-southbound-2018.txt", "big5"], ["reports/guangxi-2018.txt", "gb18030"], ["web/lao-cai-railway-2025.txt", "utf-16le"]]);
const bytes = (file: string): Uint8Array => (file.endsWith(".gz") ? gunzipSync(readFileSync(join(sample, file))) : readFileSync(join(sample, file)));
const read = (file: string): string => new TextDecoder(encodings.get(file) ?? "utf-8", { fatal: true, ignoreBOM: true }).decode(bytes(file));
const expected = Expected.parse(JSON.parse(read(".expected.json")));

/** The records that a file holds, as its own parser counts them; a text file is one document without a number. */
function records(file: string): (number | null)[] {
  if (file.endsWith(".csv")) return parse(read(file), { bom: true, columns: true }).map((_, i) => i + 1);
  if (file.endsWith(".tsv")) return parse(read(file), { columns: true, delimiter: "\t" }).map((_, i) => i + 1);
  if (file.endsWith(".json")) return (JSON.parse(read(file)) as { tin: unknown[] }).tin.map((_, i) => i + 1);
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

test("the sample holds 75 files, four of them tables", () => {
  assert.equal(files.length, 75);
  assert.equal(records("records/archive-export.csv").length, 10);
  assert.equal(records("records/press-digest.tsv").length, 6);
  assert.equal(records("releases/city-releases.jsonl").length, 10);
  assert.equal(records("releases/provincial-bulletins.json").length, 3);
});

test("the sample has a file of every kind that is read", () => {
  assert.deepEqual(countBy(files, (file) => /(?:\.[a-z]+){1,2}$/.exec(file)?.[0] ?? ""), {
    ".csv": 1, ".html": 2, ".json": 1, ".jsonl": 1, ".md": 10, ".tsv": 1, ".txt": 58, ".txt.gz": 1,
  });
});

test("three files of the sample are in another encoding, and not UTF-8 too", () => {
  for (const file of encodings.keys()) assert.throws(() => new TextDecoder("utf-8", { fatal: true }).decode(bytes(file)), file);
});

test("the expectation names every document of the sample once, and no other", () => {
  const there = files.flatMap((file) => records(file).map((record) => `${file} ${record ?? ""}`));
  assert.deepEqual(expected.documents.map(({ file, record }) => `${file} ${record ?? ""}`).sort(), there.sort());
});

test("the sample has every layout, seven kinds of text and eight years", () => {
  assert.deepEqual(countBy(expected.documents, (d) => d.layout), {
    article: 27, "bilingual block": 11, interleaved: 11, record: 17, table: 19, "web page": 15,
  });
  assert.deepEqual(countBy(expected.documents, (d) => d.languages.join(" ")), {
    en: 9, "en zh-Hans": 27, "en zh-Hant": 2, vi: 15, "vi zh-Hans": 6, "zh-Hans": 26, "zh-Hant": 15,
  });
  assert.deepEqual(countBy(expected.documents, (d) => d.date?.slice(0, 4) ?? "undated"), {
    2018: 7, 2019: 9, 2020: 9, 2021: 12, 2022: 14, 2023: 16, 2024: 17, 2025: 15, undated: 1,
  });
});

test("27 issuers speak in the sample, each at least twice", () => {
  const issuers = countBy(expected.documents, (d) => d.issuer_region);
  assert.equal(Object.keys(issuers).length, 27);
  assert.deepEqual(Object.entries(issuers).filter(([, n]) => n < 2), []);
});

test("at least 15 documents are texts with a person's translation, of four paragraphs or more", () => {
  const pairs = expected.documents.filter(({ layout }) => layout === "bilingual block" || layout === "interleaved");
  assert.equal(pairs.length, 22);
  assert.deepEqual(countBy(pairs, ({ languages }) => languages.join(" ")), { "en zh-Hans": 14, "en zh-Hant": 2, "vi zh-Hans": 6 });
});

test("three reports of the sample have 40 sentences or more", () => {
  const long = files.filter((file) => file.startsWith("reports/") && (read(file).match(/[。！？]/g)?.length ?? 0) >= 40);
  assert.deepEqual(long, ["reports/chongqing-2025.txt.gz", "reports/guangxi-2018.txt", "reports/zhejiang-2025.md"]);
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
