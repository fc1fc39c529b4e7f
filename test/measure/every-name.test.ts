import assert from "node:assert/strict";
import { test } from "node:test";
import type { Corpus } from "../../src/corpus/corpus";
import { beforeAfter } from "../../src/measure/before-after";
import { cooccurrence } from "../../src/measure/cooccurrence";
import { cooccurrenceDifference } from "../../src/measure/cooccurrence-difference";
import { correspondenceAnalysis } from "../../src/measure/correspondence-analysis";
import { firstMentions } from "../../src/measure/first-mentions";
import { partnerThemes } from "../../src/measure/partner-themes";
import { regionCounts } from "../../src/measure/region-counts";
import { regionSimilarity } from "../../src/measure/region-similarity";
import { themeCounts } from "../../src/measure/theme-counts";
import { themeTrends } from "../../src/measure/theme-trends";
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

// Options that few measures take, each with its own wrong name.
const few: readonly (readonly [what: string, meant: RegExp, calls: readonly ((corpus: Corpus) => Promise<unknown>)[]])[] = [
  [
    "level of themes",
    /there is no level of themes Group\n.*Did you mean group\? There are: theme, group\./u,
    [
      (c) => themeCounts(c, { level: "Group" as never }),
      (c) => themeTrends(c, { unit: "year", level: "Group" as never }),
      (c) => beforeAfter(c, { date: "2020", level: "Group" as never }),
      (c) => regionSimilarity(c, { level: "Group" as never }),
      (c) => correspondenceAnalysis(c, { level: "Group" as never }),
    ],
  ],
  ["level of regions", /there is no level of regions countries\n.*Did you mean country\? There are: country, province/u, [(c) => regionCounts(c, { level: "countries" as never })]],
  ["unit of time", /there is no unit of time years\n.*Did you mean year\? There are: month, year\./u, [(c) => themeTrends(c, { unit: "years" as never })]],
  [
    "kind of mention",
    /there is no kind of mention places\n.*Did you mean place\? There are: place, institution/u,
    [
      (c) => regionCounts(c, { kinds: ["places" as never] }),
      (c) => cooccurrence(c, { of: "regions", within: "sentence", kinds: ["places" as never] }),
      (c) => cooccurrenceDifference(c, { of: "regions", within: "sentence", by: "publisher", between: ["a", "b"], kinds: ["places" as never] }),
      (c) => partnerThemes(c, { kinds: ["places" as never] }),
      (c) => firstMentions(c, { of: "regions", kinds: ["places" as never] }),
    ],
  ],
];

for (const [what, meant, calls] of few) {
  test(`a wrong ${what} is refused by each measure that takes one, with what was meant`, async () => {
    const corpus = corpusOf(["a", "b"].map((publisher) => ({ publisher, lines: ["Trade and music."] })));
    for (const call of calls) await assert.rejects(call(corpus), (error) => error instanceof MendableError && meant.test(error.message), call.toString());
  });
}
