import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { loadCorpus } from "../../src/corpus/load-corpus";
import { projectRoot } from "../../src/project";

interface Changed {
  readonly file: string;
  readonly paragraph: number;
  readonly left_out: readonly string[];
  readonly added: readonly string[];
}

const { translations } = JSON.parse(readFileSync(join(projectRoot, "data/sample/.expected.json"), "utf8")) as { translations: readonly Changed[] };

test("every paragraph of the sample's bilingual documents has its translation, in its place", async () => {
  const { contents } = await loadCorpus("data/sample");
  const bilingual = contents.map(({ source }) => source).filter(({ layout }) => layout === "bilingual block" || layout === "interleaved");
  assert.equal(bilingual.length, 22);
  for (const { file, passages } of bilingual) {
    const originals = passages.filter(({ role, origin }) => role === "body" && origin === "original");
    const translated = passages.filter(({ role, origin }) => role === "body" && origin === "translation").map(({ translation_of }) => translation_of);
    assert.ok(originals.length >= 4, file);
    assert.deepEqual(translated, originals.map(({ passage }) => passage), file);
  }
});

test("what the sample's translators left out or added on purpose is found so, by theme", async () => {
  const { contents, lexicon } = await loadCorpus("data/sample");
  for (const { file, paragraph, left_out, added } of translations) {
    const passages = contents.find(({ source }) => source.file === file)?.source.passages ?? [];
    const original = passages.filter(({ role, origin }) => role === "body" && origin === "original")[paragraph - 1];
    const translation = passages.find(({ translation_of }) => translation_of === original?.passage);
    assert.ok(original !== undefined && translation !== undefined, `${file} ${paragraph}`);
    const [there, here] = [original, translation].map(({ text, language }) => new Set(lexicon.findThemes(text, language).map(({ key }) => key)));
    for (const theme of left_out) assert.ok(there?.has(theme) === true && here?.has(theme) === false, `${file} ${paragraph}: ${theme} is left out`);
    for (const theme of added) assert.ok(there?.has(theme) === false && here?.has(theme) === true, `${file} ${paragraph}: ${theme} is added`);
  }
});
