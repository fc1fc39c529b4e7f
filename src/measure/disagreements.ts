import type { Corpus } from "../corpus/corpus";
import { Table, type Columns } from "../table";
import type { AgreementOptions } from "./agreement";
import { compare } from "./compare";
import { linkedUnits, type LinkedUnit, type TranslationOrigin } from "./count/linked-units";
import { linkedEvidence, sideEvidence, textOf } from "./evidence/linked-evidence";
import { themeFinder } from "./find/theme-finder";
import { themeKeys } from "./find/theme-keys";
import { themeLabel } from "./theme-label";

export interface Disagreement {
  readonly theme: string;
  readonly theme_label: string;
  readonly origin: TranslationOrigin;
  /** Disagreements of the theme and origin. */
  readonly n: number;
  /** The side that has it. */
  readonly side: 1 | 2;
  readonly match: string;
  readonly text_1: string;
  readonly text_2: string;
  readonly document: string;
  readonly file: string;
}

const COLUMNS: Columns<Disagreement> = {
  theme: { type: "string", about: "id of the theme" },
  theme_label: { type: "string", about: "name of the theme" },
  origin: { type: "string", about: "who translated: human or machine" },
  n: { type: "int32", counts: "unit", about: "disagreements of the theme and origin" },
  side: { type: "int32", about: "the side that has the theme: 1 or 2" },
  match: { type: "string", about: "the characters that were found there" },
  text_1: { type: "string", about: "the first language" },
  text_2: { type: "string", about: "the second language" },
  document: { type: "string", about: "id of the document" },
  file: { type: "string", about: "file, relative to the corpus" },
};

/**
 * The passages in which one language names a theme and the other does not, both side by side, those of the themes
 * with the most disagreements first: what a person reads to mend the lexicon. The side that has the theme shows the
 * sentences that name it; the other all of its text, since the counterpart may stand in any sentence.
 *
 * The evidence of `n` is all of the theme's disagreements by that kind of translator, the row's own first.
 *
 * @throws RangeError where both languages are one.
 * @example
 * (await disagreements(corpus, { between: ["zh", "en"] })).filter(({ theme }) => theme === "goods_trade");
 */
export async function disagreements(corpus: Corpus, { between, formulae = false, signal }: AgreementOptions): Promise<Table<Disagreement>> {
  if (between[0] === between[1]) throw new RangeError(`disagreements need two languages: ${between.join(", ")}`);
  await Promise.resolve(signal?.throwIfAborted());
  const keys = themeKeys(corpus.lexicon, { formulae });
  const found = linkedUnits(corpus, between, themeFinder(keys)).flatMap((unit) =>
    keys.keys.filter((theme) => unit.sides[0].found.has(theme) !== unit.sides[1].found.has(theme)).map((theme) => ({ theme, unit })),
  );
  const counts = new Map<string, number>();
  for (const { theme, unit } of found) counts.set(`${unit.origin} ${theme}`, (counts.get(`${unit.origin} ${theme}`) ?? 0) + 1);
  const units = new Map<Disagreement, LinkedUnit>();
  for (const { theme, unit } of found) {
    units.set({ theme, theme_label: themeLabel(corpus.lexicon, theme), origin: unit.origin, n: counts.get(`${unit.origin} ${theme}`) ?? 0, ...sideBySide(unit, theme) }, unit);
  }
  // Stable: those of one theme stay in the order of the corpus.
  const rows = [...units.keys()].sort((a, b) => b.n - a.n || compare(a.origin, b.origin) || compare(a.theme, b.theme));
  return new Table({
    name: "disagreements",
    about: `Passages in which ${between[0]} and ${between[1]} do not name the same themes.`,
    columns: COLUMNS,
    rows,
    evidence: (row) => {
      const alike = rows.filter(({ theme, origin }) => theme === row.theme && origin === row.origin);
      return [row, ...alike.filter((other) => other !== row)].flatMap((one) => {
        const unit = units.get(one);
        return unit === undefined ? [] : [linkedEvidence(unit, one.theme)];
      });
    },
  });
}

function sideBySide({ document, sides: [first, second] }: LinkedUnit, theme: string): Pick<Disagreement, "side" | "match" | "text_1" | "text_2" | "document" | "file"> {
  const [one, other] = [sideEvidence(first, theme), sideEvidence(second, theme)];
  return { side: one === null ? 2 : 1, match: one?.match ?? other?.match ?? "", text_1: one?.text ?? textOf(first), text_2: other?.text ?? textOf(second), document: document.id, file: document.file };
}
