import type { NamedRegion } from "./match";
import { CITY_SHORT_NAMES } from "./short-names-data";

/** The places of one province by the first character of their names: 牡 → 231000; several where several share it. */
export interface HomeInitials {
  readonly cities: ReadonlyMap<string, readonly string[]>;
  /** Cities, and the counties and districts whose character no city of the province has. */
  readonly all: ReadonlyMap<string, readonly string[]>;
  /** The characters that any city of China begins with: the far ends of lines that leave the province. */
  readonly cityInitials: ReadonlySet<string>;
  /** 1 for the characters that `all` holds. */
  readonly isInitial: Uint8Array;
}

/** The first characters of a province's prefectures and counties (of a municipality's districts: as counties). */
export function homeInitials(regions: Iterable<NamedRegion>, province: string): HomeInitials {
  const [cities, counties] = [new Map<string, string[]>(), new Map<string, string[]>()];
  const cityInitials = new Set<string>();
  for (const { code, level, name_zh: name } of regions) {
    if (!/^\d{6}$/u.test(code) || (level !== "prefecture" && level !== "county") || SIDES.has(name.charAt(0))) continue;
    if (name.endsWith("市")) cityInitials.add(name.charAt(0));
    if (!code.startsWith(province)) continue;
    const kept = level === "prefecture" ? cities : counties;
    kept.set(name.charAt(0), [...(kept.get(name.charAt(0)) ?? []), code]);
  }
  for (const [name, code] of CITY_SHORT_NAMES) if (code.startsWith(province)) cities.set(name, [code]);
  const all = new Map<string, readonly string[]>([...counties, ...cities]);
  const isInitial = new Uint8Array(0x10000);
  for (const name of all.keys()) isInitial[name.charCodeAt(0)] = 1;
  return { cities, all, cityInitials, isInitial };
}

/** 攀西 is the west of Panzhihua, and no 西区. */
const SIDES: ReadonlySet<string> = new Set("东南西北中上下");
