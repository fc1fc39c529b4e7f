import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { readCorpus, type ReadCorpus } from "../../src/read/read-corpus";
import { needsShared, shared } from "../needs";

interface Release {
  readonly published: string;
  readonly department: string;
  readonly content: string;
}

const folder = join(shared, "corpus/tainan-releases");
const FILES = ["2024.jsonl", "2025.jsonl"];
/** How a person would look for the two labels in the raw text. */
const TIME = /發稿時間\s*[:：]\s*(\d{3,4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/;
const OFFICE = /發稿單位\s*[:：]\s*((?:(?!發稿)[^\s:：&])+)/;
/** Labels that follow the office without a blank. */
const NEXT_LABEL = /(?:新聞聯絡人|業務單位)$/;
const ENTITY = /&(?:#\d+|#x[0-9a-f]+|[a-z][a-z0-9]*);/i;

test("the 425 releases are in Traditional Chinese, each with date, publisher and clean text", { skip: needsShared }, async (t) => {
  const { documents, problems } = await readCorpus(folder);
  const releases = rawReleases();
  assert.equal(documents.length, 425);

  await t.test("all are zh-Hant", () => {
    assert.deepEqual(documents.filter(({ language }) => language !== "zh-Hant").map(({ record }) => record), []);
  });

  await t.test("where the text has 發稿時間 the date is that one", () => {
    const dated = documents.flatMap((document) => {
      const told = toldDate(releases.get(`${document.file} ${String(document.record)}`));
      return told === null ? [] : [{ document, told }];
    });
    assert.equal(dated.length, 200);
    assert.deepEqual(dated.filter(({ document, told }) => document.date !== told || document.published !== told).map(({ document, told }) => [document.file, document.record, document.date, told]), []);
  });

  await t.test("a 發稿時間 that differs from the field is a problem", () => {
    const conflicts = conflictsOf(problems);
    const differ = [...releases].filter(([, release]) => ![null, release.published].includes(toldDate(release))).map(([place]) => place);
    assert.ok(differ.length > 0);
    assert.deepEqual(differ.filter((place) => !conflicts.has(place)), []);
  });

  await t.test("the publisher is 發稿單位 where it stands, else the department", () => {
    let named = 0;
    const wrong: unknown[] = [];
    for (const { file, record, publisher } of documents) {
      const release = releases.get(`${file} ${String(record)}`);
      const office = OFFICE.exec(release?.content ?? "")?.[1];
      if (office !== undefined) named++;
      const right = office === undefined ? publisher === release?.department : publisher === office.replace(NEXT_LABEL, "");
      if (!right) wrong.push([file, record, publisher, office ?? release?.department]);
    }
    assert.equal(named, 279);
    assert.deepEqual(wrong, []);
  });

  await t.test("no HTML entity is left in any passage", () => {
    assert.deepEqual(documents.flatMap(({ file, record, passages }) => passages.filter(({ text }) => ENTITY.test(text)).map(() => [file, record])), []);
  });
});

function rawReleases(): Map<string, Release> {
  const found = new Map<string, Release>();
  for (const file of FILES) {
    for (const [i, line] of readFileSync(join(folder, file), "utf8").split("\n").entries()) {
      if (line.trim() !== "") found.set(`${file} ${String(i + 1)}`, JSON.parse(line) as Release);
    }
  }
  return found;
}

function toldDate(release: Release | undefined): string | null {
  const match = TIME.exec(release?.content.replace(/&nbsp;/g, " ") ?? "");
  if (match === null) return null;
  const [, year = "", month = "", day = ""] = match;
  return `${year.length === 3 ? String(Number(year) + 1911) : year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function conflictsOf(problems: ReadCorpus["problems"]): Set<string> {
  return new Set(problems.filter(({ code }) => code === "date-conflict").map(({ file, record }) => `${file} ${String(record)}`));
}
