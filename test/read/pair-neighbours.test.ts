import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { projectRoot } from "../../src/project";
import { readCorpus } from "../../src/read/read-corpus";
import { needsShared, shared } from "../needs";
import { outline, readText } from "./read-texts";

const folder = join(shared, "corpus/interleaved");
const fixture = JSON.parse(readFileSync(join(projectRoot, "test/read/fixtures/interleaved-pairs.json"), "utf8")) as {
  files: Record<string, { pairs: [number, number][]; alone: number[] }>;
};

test("every paragraph of the six interleaved files pairs up with its translation, and no vocabulary is counted", { skip: needsShared }, async () => {
  const { documents, problems } = await readCorpus(folder);
  assert.deepEqual(problems, []);
  const found = documents.map(({ file, layout, passages }) => {
    const text = readFileSync(join(folder, file), "utf8");
    const lineOf = (start: number): number => text.slice(0, start).split("\n").length;
    const counted = passages.filter(({ role }) => role === "title" || role === "body");
    const paired = new Set(counted.map(({ translation_of }) => translation_of));
    return {
      file,
      layout,
      pairs: counted.flatMap(({ start, translation_of, language }) => (language === "en" ? [[lineOf(passages[translation_of ?? -1]?.start ?? 0), lineOf(start)]] : [])),
      alone: counted.filter(({ passage, language }) => language !== "en" && !paired.has(passage)).map(({ start }) => lineOf(start)),
    };
  });
  assert.deepEqual(found, Object.entries(fixture.files).map(([file, { pairs, alone }]) => ({ file, layout: "interleaved", pairs, alone })));
});

test("two paragraphs and then their two translations pair in order", async () => {
  const document = await readText(
    "港口建设 Building the port\n\n" +
      "新港口今年开工，预计三年后建成。\n\nWork on the new port begins this year and will take three years.\n\n" +
      "铁路也将通到港口。\n\n沿线的五个县都设车站。\n\nThe railway will reach the port as well.\n\nAll five counties along the line get a station.\n",
  );
  assert.equal(document.layout, "interleaved");
  assert.deepEqual(outline(document).filter((line) => line.startsWith("en")), [
    "en title of 0: Building the port",
    "en body of 2: Work on the new port begins this year and will take three years.",
    "en body of 4: The railway will reach the port as well.",
    "en body of 5: All five counties along the line get a station.",
  ]);
});

test("translations that stand before their originals pair up too, and what nothing translates stays alone", async () => {
  const document = await readText(
    "The province opens a new port for cross-border trade.\n\n全省新开一个跨境贸易港口。\n\n" +
      "Officials from five counties were present.\n\n五个县的官员出席。\n\n这一段没有译文。\n\n" +
      "The next port will open in two years.\n\n下一个港口两年后开放。\n",
  );
  assert.equal(document.layout, "interleaved");
  assert.deepEqual(document.passages.map(({ language, translation_of }) => [language.slice(0, 2), translation_of]), [["en", 1], ["zh", null], ["en", 3], ["zh", null], ["zh", null], ["en", 6], ["zh", null]]);
});

test("word lists between fences, below a container or with a gap before the gloss are no pairs", async () => {
  const document = await readText(
    "# 1.1 河上的桥  a bridge across the river\n\n这座桥今天通车，全长两公里。\n\nThe bridge of two kilometres opened today.\n\n```\nbridge    桥\nopen to traffic   通车\n```\n\n" +
      "be open to traffic     通车\n\n这座桥连接两个县。\n\nIt links two counties.\n\n::: tip 【相关词汇】\n\n跨河大桥\n\nriver-crossing bridge\n:::\n",
  );
  assert.deepEqual(outline(document).filter((line) => !line.includes("boilerplate")), [
    "zh-Hans title: 1.1 河上的桥",
    "en title of 0: a bridge across the river",
    "zh-Hans body: 这座桥今天通车，全长两公里。",
    "en body of 2: The bridge of two kilometres opened today.",
    "zh-Hans body: 这座桥连接两个县。",
    `en body of ${document.passages.findIndex(({ text }) => text === "这座桥连接两个县。")}: It links two counties.`,
  ]);
});
