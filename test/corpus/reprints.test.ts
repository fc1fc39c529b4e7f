import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { loadCorpus } from "../../src/corpus/load-corpus";
import { reprints } from "../../src/corpus/reprints";
import { termFrequencies } from "../../src/measure/term-frequencies";
import { projectRoot } from "../../src/project";
import { documentOf } from "./reprints/document-of";
import { SEED, copies } from "./reprints/invented-releases";

const FAIR = "第十九届丙州边境贸易博览会5月6日开幕，来自23个国家的1,200名客商参加，签约金额35.6亿元。主办方表示，将把会期固定在每年春天，并为中小企业减免展位费用。";
const LATER = "第二十届丙州边境贸易博览会5月8日开幕，来自27个国家的1,500名客商参加，签约金额41.2亿元。主办方表示，将把会期固定在每年春天，并为中小企业减免展位费用。";
const EDITED = "据悉，第十九届丙州边境贸易博览会于5月6日开幕，来自23个国家和地区的1200名客商参会，签约金额达35.6亿元。主办方称，会期将固定在每年春天，同时为中小企业减免展位费。";

test("a release that another site edits is a reprint of the earliest, one of the next year's event is not", () => {
  const documents = [documentOf("copy", EDITED, "zh-Hans", "2023-05-08"), documentOf("first", FAIR, "zh-Hans", "2023-05-06"), documentOf("next year", LATER, "zh-Hans", "2024-05-08")];
  assert.deepEqual([...reprints(documents)], [["copy", "first"]]);
});

test("a text in the other script is the same text", () => {
  const traditional = "第十九屆丙州邊境貿易博覽會5月6日開幕，來自23個國家的1,200名客商參加，簽約金額35.6億元。主辦方表示，將把會期固定在每年春天，並為中小企業減免展位費用。";
  assert.deepEqual([...reprints([documentOf("hans", FAIR, "zh-Hans", "2023-05-06"), documentOf("hant", traditional, "zh-Hant", "2023-05-07")])], [["hant", "hans"]]);
});

test("of copies the earliest is the original, then the first in order; a month is later than its days, and no date latest", () => {
  const at = (id: string, date: string | null) => documentOf(id, FAIR, "zh-Hans", date);
  assert.deepEqual([...reprints([at("undated", null), at("month", "2023-05"), at("day", "2023-05-30"), at("same day", "2023-05-30")])].sort(), [["month", "day"], ["same day", "day"], ["undated", "day"]]);
});

test("two issuers are two voices; an unknown one may be either", () => {
  const of = (id: string, issuer_region: string | null) => documentOf(id, FAIR, "zh-Hans", "2023-05-06", { issuer_region });
  assert.deepEqual([...reprints([of("a", "530000"), of("b", "450000"), of("c", null), of("d", "450000")])], [["c", "a"], ["d", "b"]]);
});

test("two document numbers are two documents", () => {
  const of = (id: string, doc_number: string | null) => documentOf(id, FAIR, "zh-Hans", "2023-05-06", { doc_number });
  assert.deepEqual([...reprints([of("a", "甲政发〔2023〕1号"), of("b", "甲政发〔2023〕2号"), of("c", null)])], [["c", "a"]]);
});

test("a text of a few words is a reprint only where its title is the same too", () => {
  const of = (id: string, title: string) => documentOf(id, "见附件。", "zh-Hans", "2023-05-06", { title });
  assert.deepEqual([...reprints([of("a", "关于港口的通知"), of("b", "关于公路的通知"), of("c", "关于港口的通知")])], [["c", "a"]]);
});

test("documents without text that counts are nobody's reprints", () => {
  const empty = (id: string) => documentOf(id, "", "zh-Hans", null);
  assert.deepEqual([...reprints([empty("a"), empty("b")])], []);
});

test("among 2,000 invented releases, copies with 5 to 20 % of their characters edited are found, and other facts from one template are not taken for one", () => {
  for (const how of ["characters", "words"] as const) {
    const made = copies({ documents: 2_000, edited: (random) => 0.05 + random.index(1_501) / 10_000, how, seed: SEED });
    const found = reprints(made.documents);
    const recall = made.reprints.filter(({ id, of }) => found.get(id) === of).length / made.reprints.length;
    const wrong = made.others.filter((id) => found.has(id)).length / made.others.length;
    assert.ok(recall >= 0.95, `${how}: recall ${recall}`);
    assert.ok(wrong <= 0.02, `${how}: ${wrong} of the templates with other facts`);
  }
});

interface Place { readonly file: string; readonly record: number | null }

test("the sample's reprints are found, and measures leave it out and say so", async () => {
  const { reprints: expected } = JSON.parse(readFileSync(join(projectRoot, "data/sample/.expected.json"), "utf8")) as { reprints: readonly (Place & { duplicate_of: Place })[] };
  const corpus = await loadCorpus("data/sample");
  const named = new Map(corpus.documents.rows.map((row) => [row.id, row]));
  const place = (row: Place | undefined) => `${row?.file ?? ""} ${row?.record ?? ""}`;
  const found = corpus.documents.rows.filter(({ duplicate_of }) => duplicate_of !== null).map((row) => [place(row), place(named.get(row.duplicate_of ?? ""))]);
  assert.deepEqual(found, expected.map((one) => [place(one), place(one.duplicate_of)]));
  const { notes } = await termFrequencies(corpus, { language: "zh", top: 1 });
  assert.ok(notes.some((note) => note.includes(`${expected.length} reprints`)), notes.join(" "));
  assert.ok(corpus.counted().every(({ document }) => document.duplicate_of === null));
});
