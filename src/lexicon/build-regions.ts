import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { dataFolder, projectRoot } from "../project";
import { chineseStems } from "./chinese-stems";
import { countyNames, countyStem, type CountyGiven } from "./county-rows";
import { ISO_COUNTRIES } from "./iso-countries";

/**
 * Writes data/lexicon/regions.csv from its sources:
 *
 * - codes and names of China's divisions: @vant/area-data 2.1.0 (GB/T 2260 as the Ministry of Civil Affairs
 *   publishes it, edition of the end of 2024: it holds 653228 和康县, set up in December 2024);
 * - countries: ISO 3166-1 codes, with the names of the running Node's `Intl.DisplayNames` (CLDR);
 * - counties: codes and Chinese names from the same package, less what GB/T 2260 does not hold (see isCounty); their
 *   pinyin in gazetteer/china-counties.csv was made with pinyin-pro 3.29.4 and corrected by hand, with the official
 *   spellings of names in Mongolian, Tibetan and Uygur;
 * - everything else (English, Vietnamese, short and other names, Viet Nam, Taiwan, groups):
 *   the tables in src/lexicon/gazetteer, which are ours.
 *
 * Run `node dist/src/lexicon/build-regions.js` after an edit of those tables. What was edited in regions.csv
 * itself is overwritten.
 */
const HEADER = ["code", "level", "parent", "name_zh", "name_en", "name_vi", "aliases", "members", "valid_from", "valid_to", "successor"] as const;
type Row = Partial<Record<(typeof HEADER)[number], string>> & { code: string };

/** Prefectures' English names. */
const gazetteerNames = new Map(gazetteer("china-prefectures").map((row) => [row.code, row.name_en ?? ""]));

/** Codes that GB/T 2260 held before, with the day on which the unit ended. */
const ENDED = new Map([["371200", { valid_to: "2018-12-26", successor: "370100" }]]);

function main(): void {
  const divisions = readDivisions();
  const upper = [...provinces(divisions.provinces), ...prefectures(divisions)];
  const rows = [...countries(), ...upper, ...counties(divisions, upper), ...cityDistricts(divisions), ...taiwan(), ...vietnam(), ...groups()];
  rows.sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
  writeFileSync(join(dataFolder, "lexicon/regions.csv"), stringify(rows.map((row) => HEADER.map((name) => row[name] ?? "")), { header: true, columns: [...HEADER] }));
  console.log(`data/lexicon/regions.csv: ${rows.length} regions`);
}

interface Divisions {
  readonly provinces: ReadonlyMap<string, string>;
  readonly prefectures: ReadonlyMap<string, string>;
  readonly counties: ReadonlyMap<string, string>;
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
  return {
    provinces: new Map(provinces),
    prefectures: new Map([...cities.filter(([code]) => !/^(?:11|12|31|50)|^..9000$/.test(code)), ...direct]),
    counties: new Map(Object.entries(list.county_list).filter(([code, name]) => mainland([code, name]) && isCounty(code, name))),
  };
}

/**
 * The package also lists what GB/T 2260 does not hold: development zones and the like (codes that end in 71 to 79 or
 * 90 and above), the towns of cities without counties (Dongguan, Zhongshan, Danzhou, Jiayuguan), the offices
 * of Da Hinggan Ling that are no counties.
 */
function isCounty(code: string, name: string): boolean {
  if (/^(?:4190|4290|4690|6590|4419|4420|4604|6202|2327[67])/.test(code) || code === "321150") return false;
  const unit = Number(code.slice(4));
  return unit >= 81 ? name.endsWith("市") : unit <= 70 && /[县区市旗]$/.test(name);
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

function counties({ counties: names, prefectures: above }: Divisions, upper: readonly Row[]): Row[] {
  const given = new Map(gazetteer("china-counties").map((row) => [row.code, row as unknown as CountyGiven]));
  const known = new Set(upper.flatMap((row) => [row.name_zh, row.name_en, ...list(row.aliases)]));
  const times = new Map<string, number>();
  for (const name of names.values()) times.set(countyStem(name), (times.get(countyStem(name)) ?? 0) + 1);
  return [...names].map(([code, name]) => {
    const row = given.get(code);
    if (row === undefined) throw new Error(`china-counties.csv: no row for ${code} ${name}`);
    const stem = countyStem(name);
    const { aliases, ...written } = countyNames(name, row, stem.length > 2 && times.get(stem) === 1);
    const parent = above.has(`${code.slice(0, 4)}00`) ? `${code.slice(0, 4)}00` : `${code.slice(0, 2)}0000`;
    // 吉安 is the city, 西安 that of Shaanxi, 辽宁朝阳 the city and not the county in it: there a county is meant only where its class is said.
    const city = new Set(list(upper.find((above) => above.code === parent)?.aliases));
    // What the gazetteer gives it stays its own: Pingxiang is 凭祥 on the border as much as 萍乡.
    const own = new Set(list(row.aliases));
    return withAliases({ code, level: "county", parent, ...written }, aliases.filter((alias) => alias === `?${name}` || own.has(alias) || !(known.has(alias.replace(/^\?/, "")) || city.has(alias))));
  });
}

/** 淮安市市辖区: all districts of a city together have a code of their own. */
function cityDistricts({ counties: names, prefectures: cities }: Divisions): Row[] {
  return [...cities].flatMap(([code, city]): Row[] => {
    const has = [...names].some(([county, name]) => county.startsWith(code.slice(0, 4)) && name.endsWith("区"));
    if (!code.endsWith("00") || !city.endsWith("市") || !has || names.has(`${code.slice(0, 4)}01`)) return [];
    const plain = gazetteerNames.get(code) ?? city;
    return [{ code: `${code.slice(0, 4)}01`, level: "county", parent: code, name_zh: `${city}市辖区`, name_en: `Districts of ${plain.replace(/,.*/, "")}` }];
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
    // "?城区" in the row of 城区 says of the name itself that it counts only beside its parent.
    if (taken.has(alias) || (alias !== `?${row.name_zh ?? ""}` && taken.has(alias.replace(/^\?/, "")))) continue;
    taken.add(alias);
    kept.push(alias);
  }
  return { ...row, aliases: kept.join("|") };
}

main();
