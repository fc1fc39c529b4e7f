import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parse } from "csv-parse/sync";
import { GOV_CN_LABELS } from "../../src/corpus/government-hosts";
import { hostRegion } from "../../src/corpus/host-region";
import { loadLexicon } from "../../src/lexicon/lexicon";
import { random } from "../../src/measure/statistics/random";
import { dataFolder } from "../../src/project";
import { needsShared, shared } from "../needs";

interface Site {
  readonly Province: string;
  readonly "City/district": string;
  readonly Url: string;
}
type Row = Record<"code" | "level" | "parent" | "name_en" | "aliases", string>;

const lexicon = loadLexicon();
const sites = needsShared === false ? parse<Site>(readFileSync(join(shared, "gold/regions/government-websites.csv")), { columns: true, bom: true }) : [];
const rows = parse<Row>(readFileSync(join(dataFolder, "lexicon/regions.csv")), { columns: true });

/** What the list says that is not so: the host of Shaanxi for Shanxi, Jiayuguan's for Jiuquan, a county's for the prefecture that it is in. */
const MISTAKEN = new Set(["Shanxi www.shaanxi.gov.cn", "Gansu jyg.gov.cn Jiuquan", "Yunnan www.xiangyun.gov.cn"]);

const hostOf = ({ Url }: Site): string => /^\w+:\/\/([^/?]+)/.exec(Url)?.[1] ?? "";
const plain = (name: string): string => name.replace(/,.*/, "").replace(/ (?:Hui Autonomous Prefecture|Prefecture|District|City|County|New [Aa]rea|new area)$/, "").toLowerCase();

/** The codes that a place of the list may have, by its names in regions.csv: a city and the prefecture around it share theirs. */
function codesOf(site: Site): string[] {
  const province = rows.find(({ level, name_en }) => level === "province" && name_en === site.Province)?.code ?? "";
  const place = site["City/district"];
  if (/government$/.test(place)) return [province];
  return rows.filter(({ code, name_en, aliases }) => code.startsWith(province.slice(0, 2)) && code !== province && [name_en, ...aliases.split("|")].some((name) => plain(name.replace(/^\?/, "")) === plain(place))).map(({ code }) => code);
}

function score(asked: readonly Site[], known: ReadonlyMap<string, string>): { right: number; wrong: string[] } {
  let right = 0;
  const wrong: string[] = [];
  for (const site of asked) {
    const found = hostRegion(hostOf(site), lexicon, known);
    if (found !== null && codesOf(site).includes(found)) right++;
    else wrong.push(`${hostOf(site)} ${site.Province} ${site["City/district"]}: ${String(found)}`);
  }
  return { right, wrong };
}

test("the government sites of the list belong to their places, at least 98 in 100", { skip: needsShared }, (t) => {
  const asked = sites.filter((site) => !MISTAKEN.has(`${site.Province} ${hostOf(site)}`) && !MISTAKEN.has(`${site.Province} ${hostOf(site)} ${site["City/district"]}`));
  assert.ok(sites.length - asked.length === 3);
  const { right, wrong } = score(asked, GOV_CN_LABELS);
  t.diagnostic(`${right} of ${asked.length} (${(right / asked.length).toFixed(3)}); wrong: ${wrong.join("; ")}`);
  assert.ok(right >= asked.length * 0.98);
});

test("a seeded fifth of the sites, with none of its labels in the table: the rules alone tell three in five, and hardly any wrongly", { skip: needsShared }, (t) => {
  const draw = random(20250701);
  const held = sites.filter(() => draw.index(5) === 0);
  const labels = new Set(held.map((site) => hostOf(site).trim().replace(/^www\.|\.gov\.cn\.?$/g, "")));
  const known = new Map([...GOV_CN_LABELS].filter(([label]) => !labels.has(label)));
  const { right, wrong } = score(held, known);
  const silent = wrong.filter((line) => line.endsWith(": null")).length;
  t.diagnostic(`${right} of ${held.length} right, ${silent} left open, ${wrong.length - silent} wrong: ${wrong.filter((line) => !line.endsWith(": null")).join("; ")}`);
  assert.ok(held.length > 40 && right >= held.length * 0.6 && wrong.length - silent <= held.length * 0.05);
});
