import type { NamedRegion } from "./match";
import type { Report } from "./region-rows";

/** A row of regions.csv that could be read. */
export interface ReadRegion {
  readonly region: NamedRegion;
  readonly line: number;
}

const RANKS = { country: 0, province: 1, prefecture: 2, county: 3 } as const;

/**
 * Reports what is wrong between rows, and within one between its columns.
 *
 * @param codes those of all rows, unreadable ones among them: a parent may be there.
 */
export function regionMistakes(regions: readonly ReadRegion[], codes: ReadonlySet<string>, report: Report): void {
  const lines = new Map<string, number>();
  for (const { region, line } of regions) {
    const before = lines.get(region.code);
    if (before !== undefined) report(line, "code", `${region.code} is there already, in line ${before}`, "Keep one row a code, and put other names into its aliases.");
    else lines.set(region.code, line);
  }
  // Of two rows of one code the first is meant.
  const byCode = new Map(regions.map(({ region }) => [region.code, region] as const).reverse());
  for (const read of regions) {
    checkReferences(read, codes, report);
    checkLevel(read, byCode, report);
    checkNames(read, report);
    const { region, line } = read;
    if (region.valid_from !== null && region.valid_to !== null && region.valid_from > region.valid_to) report(line, "valid_to", `${region.code} ends before it begins`, "Correct one of the two days.");
  }
}

function checkReferences({ region, line }: ReadRegion, codes: ReadonlySet<string>, report: Report): void {
  const known = (field: string, wanted: string | null): void => {
    if (wanted !== null && !codes.has(wanted)) report(line, field, `there is no region ${wanted}`, "Correct the code, or add a row for it.");
    else if (wanted === region.code) report(line, field, `${region.code} is its own ${field.replace(/s$/u, "")}`, "Correct the code.");
  };
  known("parent", region.parent);
  known("successor", region.successor);
  for (const member of region.members) known("members", member);
  if (region.members.length > 0 && region.level !== "group") report(line, "members", `a ${region.level} has no members`, "Leave the column empty: parts name it as their parent.");
  if (region.successor !== null && region.valid_to === null) report(line, "successor", `${region.code} has a successor but does not end`, "Give its last day in valid_to, or leave the successor empty.");
}

/** A parent is of a higher level, so that none can lie in itself. */
function checkLevel({ region, line }: ReadRegion, byCode: ReadonlyMap<string, NamedRegion>, report: Report): void {
  const { code, level, parent } = region;
  const expected = !/^\d{6}$/.test(code) ? null : code.endsWith("0000") ? "province" : code.endsWith("00") ? "prefecture" : "county";
  if (expected !== null && expected !== level) report(line, "level", `${code} is the code of a ${expected}, not of a ${level}`, "Correct the level or the code.");
  if (level === "country" || level === "group") {
    if (parent !== null) report(line, "parent", `a ${level} has no parent`, "Leave the column empty; a group's row names its members.");
    return;
  }
  if (parent === null) {
    report(line, "parent", `a ${level} needs a parent`, "Give the code of the unit that it lies in.");
    return;
  }
  const above = byCode.get(parent);
  if (above === undefined || parent === code) return;
  if (above.level === "group" || RANKS[above.level] >= RANKS[level]) report(line, "parent", `the parent of a ${level} can't be a ${above.level} (${parent})`, "Correct the parent or the level.");
}

function checkNames({ region, line }: ReadRegion, report: Report): void {
  const seen = new Set<string>();
  for (const alias of region.aliases) {
    const name = alias.replace(/^\?/u, "");
    if (seen.has(alias)) report(line, "aliases", `${alias} stands there twice`, "Remove one.");
    seen.add(alias);
    if (name.trim() === "") report(line, "aliases", "an alias is empty", "Put | between two names alone, and a name behind ?.");
    else if (/[;；、｜*?]/u.test(name)) report(line, "aliases", `${name} is no name`, "Put | between two names, and ? only before one.");
  }
  for (const field of ["name_zh", "name_en", "name_vi"] as const) {
    if (/[|;；、｜*?]/u.test(region[field])) report(line, field, `${region[field]} is no name`, "Write one name here, the others into aliases with | between.");
  }
}
