import assert from "node:assert/strict";
import { test } from "node:test";
import { MendableError } from "../../src/problem";
import { corpusOf } from "./corpus-of";
import { everyMeasure, type Asked } from "./every-measure";

// Names that are none, as a notebook's parameter may hold them: every measure says what was meant.

const asked: Asked = { language: "en", by: "publisher", between: ["a", "b"], terms: ["trade"], theme: "trade", region: "LA", min: 1, minDocuments: 1, date: "2020" };
const wrong: Readonly<Record<string, readonly [asked: Asked, meant: RegExp, calls: number]>> = {
  language: [{ ...asked, language: "eng" as never }, /there is no language eng\n.*Did you mean en\? There are: zh, en, vi\./u, 10],
  by: [{ ...asked, by: "issuer_regions" as never }, /there is no grouping issuer_regions\n.*Did you mean issuer_region\?/u, 12],
  group: [{ ...asked, between: ["a", "bb"] }, /there is no group by publisher with text that counts: bb\n.*Did you mean b\? There are: a, b\./u, 1],
  theme: [{ ...asked, theme: "musik" }, /there is no theme musik\n.*Did you mean music\?/u, 1],
  region: [{ ...asked, region: "Loas" }, /there is no region Loas\n.*Did you mean LA \(Laos 老挝\)\?/u, 1],
};

for (const [what, [options, meant, calls]] of Object.entries(wrong)) {
  test(`a wrong ${what} is refused by every measure that takes one, with what was meant`, async () => {
    const corpus = corpusOf(["a", "b"].map((publisher) => ({ publisher, lines: ["Trade and music."] })));
    let refused = 0;
    for (const [call, measure] of Object.entries(everyMeasure(corpus, options))) {
      await measure().catch((error: unknown) => {
        assert.ok(error instanceof MendableError && meant.test(error.message), `${call}: ${String(error)}`);
        refused++;
      });
    }
    assert.ok(refused >= calls, `${refused} measures`);
  });
}
