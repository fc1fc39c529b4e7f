import { wrongName } from "../../wrong-name";
import { grouping, type Grouping } from "../by";

export type PeriodUnit = "month" | "year";

/** Stands in no group's name. */
const BORDER = "\0";

export interface PeriodGrouping extends Grouping {
  readonly join: (group: string, period: string) => string;
  readonly split: (name: string) => [group: string, period: string];
}

const UNITS: readonly string[] = ["month", "year"];

/**
 * Groups divided again by the year or month of the document.
 *
 * @throws MendableError for a unit that there is not, as a notebook's parameter may be one.
 */
export function byPeriod(groups: Grouping, unit: PeriodUnit): PeriodGrouping {
  if (!UNITS.includes(unit)) throw wrongName("unit of time", unit, UNITS, "the option unit");
  // Neither asks a lexicon.
  const periods = grouping({} as Parameters<typeof grouping>[0], unit);
  const join = (group: string, period: string): string => `${period}${BORDER}${group}`;
  return {
    words: `${groups.words}${periods.words}`,
    open: groups.open === "" ? periods.open : `${groups.open}, or ${periods.open}`,
    groupsOf: (sentence) => periods.groupsOf(sentence).flatMap((period) => groups.groupsOf(sentence).map((group) => join(group, period))),
    labelOf: (name) => name,
    join,
    split: (name) => {
      const at = name.indexOf(BORDER);
      return [name.slice(at + 1), name.slice(0, at)];
    },
  };
}

/** All years (2024) or months (2024-05) from one to another. */
export function periodsBetween(first: string, last: string, unit: PeriodUnit): string[] {
  const number = (period: string): number => (unit === "year" ? Number(period) : Number(period.slice(0, 4)) * 12 + Number(period.slice(5, 7)) - 1);
  const name = (at: number): string => (unit === "year" ? String(at) : `${String(Math.floor(at / 12)).padStart(4, "0")}-${String((at % 12) + 1).padStart(2, "0")}`);
  return Array.from({ length: number(last) - number(first) + 1 }, (_, i) => name(number(first) + i));
}
