import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import type { SourceDocument } from "../../src/read/document";
import { needsShared, shared } from "../needs";
import { readTexts } from "./read-texts";

interface Row {
  readonly url: string;
  readonly title: string;
  readonly iss: string;
  readonly pub: string;
}

const LEAST_SHARE = 0.98;
const IN_ADDRESS = /\/((?:19|20)\d{2})(?:\/|)(\d{2})-?(\d{2})\//;
const IN_MONTH = /^.*\/(20\d{2})(\d{2})\/.*$/;
const IN_TITLE = /((?:19|20)\d{2})年(\d{1,2})月(\d{1,2})日/;

/** The table holds single lines of rows that ran over several: what is not a whole row in a line is passed over. */
function goldRows(): Row[] {
  const lines = readFileSync(join(shared, "gold/dates/issued-and-published.csv"), "utf8").split("\n");
  return lines.flatMap((line) => {
    const [, url = "", title = "", iss = "", pub = ""] = /^(https?:[^,]+),(.+),([\d-]*),([\d-]*),-?\d*,\d*\s*$/.exec(line) ?? [];
    return url === "" ? [] : [{ url, title, iss, pub }];
  });
}

/** The rows as documents of one table with nothing but title and address. */
async function documentsOf(rows: readonly Row[]): Promise<SourceDocument[]> {
  const { documents } = await readTexts({ "a.jsonl": rows.map(({ url, title }) => JSON.stringify({ title, url })).join("\n") });
  assert.equal(documents.length, rows.length);
  return documents;
}

const whole = (match: RegExpExecArray | null): string | null => (match === null ? null : `${match[1] ?? ""}-${(match[2] ?? "").padStart(2, "0")}-${(match[3] ?? "").padStart(2, "0")}`);

test("a full date in an address is the publication, and never the issue", { skip: needsShared }, async () => {
  const rows = goldRows();
  const documents = await documentsOf(rows);
  let held = 0;
  const wrong: unknown[] = [];
  for (const [i, { url, title }] of rows.entries()) {
    const address = whole(IN_ADDRESS.exec(url));
    const document = documents[i];
    if (address === null) continue;
    held++;
    const issued = whole(IN_TITLE.exec(title));
    const known = issued === null || issued <= address;
    if (known && (document?.published !== address || document.issued !== issued)) wrong.push([url, document?.published, document?.issued]);
  }
  assert.ok(held >= 230, String(held));
  assert.ok(wrong.length <= held * (1 - LEAST_SHARE), JSON.stringify(wrong));
  // What no title says is not known: an upload is no day of issue.
  assert.deepEqual(documents.filter(({ issued }, i) => issued !== null && !IN_TITLE.test(rows[i]?.title ?? "")), []);
});

test("an address that holds year and month gives those", { skip: needsShared }, async () => {
  const rows = goldRows().filter(({ url }) => !IN_ADDRESS.test(url) && IN_MONTH.test(url));
  const documents = await documentsOf(rows);
  assert.ok(rows.length >= 100, String(rows.length));
  assert.deepEqual(documents.map(({ issued, published }) => [issued, published]), rows.map(({ url }) => [null, url.replace(IN_MONTH, "$1-$2")]));
});

test("a full date that closes a title is the day of issue", { skip: needsShared }, async () => {
  const rows = goldRows().filter(({ title, iss }) => IN_TITLE.test(title) && iss !== "");
  const documents = await documentsOf(rows);
  assert.ok(rows.length > 0);
  assert.deepEqual(documents.map(({ issued }) => issued), rows.map(({ iss }) => iss));
  assert.deepEqual(documents.map(({ date, date_basis }) => [date, date_basis]), rows.map(({ iss }) => [iss, "issued"]));
});

test("beside a column of issue dates the address still says nothing about the issue", { skip: needsShared }, async () => {
  const rows = goldRows().filter(({ iss, pub }) => iss !== "" && pub !== "" && iss <= pub);
  const { documents } = await readTexts({ "a.jsonl": rows.map(({ url, title, iss, pub }) => JSON.stringify({ title, url, 成文日期: iss, 发布日期: pub })).join("\n") });
  assert.deepEqual(documents.flatMap(({ issued, date, date_basis }, i) => (issued === rows[i]?.iss && date === issued && date_basis === "issued" ? [] : [rows[i]?.url])), []);
});
