import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { dataFolder, projectRoot } from "../project";
import { chineseStems } from "./chinese-stems";
import { ISO_COUNTRIES } from "./iso-countries";

/**
 * Writes data/lexicon/regions.csv from its sources:
 *
 * - codes and names of China's divisions: @vant/area-data 2.1.0 (GB/T 2260 as the Ministry of Civil Affairs
 *   publishes it, edition of the end of 2024: it holds 653228 和康县, set up in December 2024);
 * - countries: ISO 3166-1 codes, with the names of the running Node's `Intl.DisplayNames` (CLDR);
 * - everything else (English, Vietnamese, short and other names, Viet Nam, Taiwan, groups):
 *   the tables in src/lexicon/gazetteer, which are ours.
 *
 * Run `node dist/src/lexicon/build-regions.js` after an edit of those tables. What was edited in regions.csv
 * itself is overwritten.
 */
const HEADER = ["code", "level", "parent", "name_zh", "name_en", "name_vi", "aliases", "members", "valid_from", "valid_to", "successor"] as const;
type Row = Partial<Record<(typeof HEADER)[number], string>> & { code: string };

/** Codes that GB/T 2260 held before, with the day on which the unit ended. */
const ENDED = new Map([["371200", { valid_to: "2018-12-26", successor: "370100" }]]);

function main(): void {
  const divisions = readDivisions();
  const rows = [...countries(), ...provinces(divisions.provinces), ...prefectures(divisions), ...taiwan(), ...vietnam(), ...groups()];
  rows.sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
  writeFileSync(join(dataFolder, "lexicon/regions.csv"), stringify(rows.map((row) => HEADER.map((name) => row[name] ?? "")), { header: true, columns: [...HEADER] }));
  console.log(`data/lexicon/regions.csv: ${rows.length} regions`);
}

interface Divisions {
  readonly provinces: ReadonlyMap<string, string>;
  readonly prefectures: ReadonlyMap<string, string>;
}

function readDivisions(): Divisions {
  interface AreaList {
    province_list: Record<string, string>;
    city_list: Record<string, string>;
    county_list: Record<string, string>;
  }
  let list: AreaList;
  try {
    list = (require("@vant/area-data") as { areaList: AreaList }).areaList;
  } catch {
    throw new Error("@vant/area-data is not installed: it is a devDependency, so run `npm ci` without --omit=dev");
  }
  const mainland = ([code]: [string, string]): boolean => code < "700000";
  const provinces = Object.entries(list.province_list).filter(mainland);
  const cities = Object.entries(list.city_list).filter(mainland);
  // Units that a province governs without a prefecture between them: 469001 五指山市, 659001 石河子市 …
  const direct = Object.entries(list.county_list).filter(([code]) => /^(4190|4290|4690|6590)/.test(code));
  return { provinces: new Map(provinces), prefectures: new Map([...cities.filter(([code]) => !/^(?:11|12|31|50)|^..9000$/.test(code)), ...direct]) };
}

function countries(): Row[] {
  const ours = new Map(gazetteer("countries").map((row) => [row.code, row]));
  const names = { zh: displayNames("zh-Hans"), en: displayNames("en"), vi: displayNames("vi") };
  return ISO_COUNTRIES.map((code) => {
    const given = ours.get(code);
    const row = { code, level: "country", name_zh: given?.name_zh || names.zh(code), name_en: given?.name_en || names.en(code), name_vi: given?.name_vi || names.vi(code) };
    return withAliases(row, [...list(given?.aliases), names.zh(code), names.en(code), names.vi(code)].filter((name) => !/[()（）,&]| - /.test(name)));
  });
}

function provinces(names: ReadonlyMap<string, string>): Row[] {
  return gazetteer("china-provinces").map((given) => {
    const name_zh = names.get(given.code);
    if (name_zh === undefined) throw new Error(`china-provinces.csv: ${given.code} is no province of GB/T 2260`);
    return withAliases({ ...given, level: "province", parent: "CN", name_zh }, list(given.aliases));
  });
}

function prefectures({ prefectures: names }: Divisions): Row[] {
  const given = new Map(gazetteer("china-prefectures").map((row) => [row.code, row]));
  const missing = [...names.keys()].filter((code) => !given.has(code));
  if (missing.length > 0) throw new Error(`china-prefectures.csv: no row for ${missing.join(", ")}`);
  return [...given.values()].map((row) => {
    const name_zh = names.get(row.code) ?? row.name_zh ?? "";
    const level = /^\d{4}00$/.test(row.code) ? "prefecture" : "county";
    return withAliases(
      { ...row, level, parent: `${row.code.slice(0, 2)}0000`, name_zh, name_vi: row.name_vi || row.name_en, ...ENDED.get(row.code) },
      [...chineseStems(name_zh), ...list(row.aliases)],
    );
  });
}

function taiwan(): Row[] {
  return gazetteer("taiwan").map((row) => withAliases({ ...row, level: "province", parent: "TW" }, list(row.aliases)));
}

function vietnam(): Row[] {
  return gazetteer("vietnam").map((row) => withAliases({ ...row, level: "province", parent: "VN" }, [...vietnameseStems(row.name_zh ?? ""), ...list(row.aliases)]));
}

/** 广宁省 → ?广宁: the bare name counts only beside Viet Nam or another of its provinces; 越南河南 where China has one too. */
function vietnameseStems(name: string): string[] {
  const stem = name.replace(/（.*）/u, "").replace(/[省市]$/u, "");
  return [IN_CHINA.has(stem) ? `越南${stem}` : `?${stem}`];
}

/** Stems that name a place in China. */
const IN_CHINA = new Set(["河南", "太原", "西宁", "兴安"]);

function groups(): Row[] {
  return gazetteer("groups").map((row) => withAliases({ ...row, level: "group" }, list(row.aliases)));
}

function gazetteer(name: string): Row[] {
  return parse<Row>(readFileSync(join(projectRoot, "src/lexicon/gazetteer", `${name}.csv`)), { columns: true });
}

function displayNames(locale: string): (code: string) => string {
  const names = new Intl.DisplayNames(locale, { type: "region", fallback: "none" });
  return (code) => names.of(code) ?? "";
}

function list(aliases: string | undefined): string[] {
  return (aliases ?? "").split("|").filter((alias) => alias !== "");
}

/** Aliases without the names themselves, each once; a name that stands plain needs no second line with "?". */
function withAliases(row: Row, aliases: readonly string[]): Row {
  const taken = new Set([row.name_zh, row.name_en, row.name_vi, ""]);
  const kept: string[] = [];
  for (const alias of aliases) {
    if (taken.has(alias) || taken.has(alias.replace(/^\?/, ""))) continue;
    taken.add(alias);
    kept.push(alias);
  }
  return { ...row, aliases: kept.join("|") };
}

main();
