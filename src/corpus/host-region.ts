import type { Lexicon } from "../lexicon/lexicon";
import { GOV_CN_LABELS } from "./government-hosts";

/**
 * The region whose government a host belongs to; null where the host does not say.
 * Only government suffixes are evidence, and the country's own suffix in Viet Nam: a library's proxy, an archive
 * or a reprinting site says nothing of who issued a text.
 *
 * @example
 * hostRegion("swt.sc.gov.cn", lexicon);   // "510000"
 */
export function hostRegion(host: string, lexicon: Lexicon): string | null {
  const labels = host.toLowerCase().replace(/:\d+$/, "").split(".").filter((label) => label !== "www");
  const suffix = labels.slice(-2).join(".");
  // The label beside the suffix is the government's, those before it its departments'.
  const label = labels.at(-3);
  if (suffix === "gov.cn") return label === undefined ? "CN" : (GOV_CN_LABELS.get(label) ?? named(label, "CN", lexicon));
  if (suffix === "gov.hk") return "HK";
  if (suffix === "gov.mo") return "MO";
  if (suffix === "gov.tw") return label === undefined ? "TW" : (named(label, "TW", lexicon) ?? "TW");
  if (suffix === "gov.vn") return label === undefined ? "VN" : (named(label, "VN", lexicon) ?? "VN");
  if (labels.at(-1) !== "vn") return null;
  return provinceInName(labels.join("."), "VN", lexicon) ?? "VN";
}

/** The one region of a country whose name in Latin letters a site's name begins with: langsonngaynay.com, baolaocai.vn. */
export function provinceInName(site: string, country: string, lexicon: Lexicon): string | null {
  const name = site.toLowerCase().replace(/^www\./, "").replace(/^bao/, "");
  const found = [...lexicon.regions.values()].filter(
    ({ code, level, name_en }) => level !== "group" && code !== country && lexicon.isWithin(code, country) && plain(name_en).length > 4 && name.startsWith(plain(name_en)),
  );
  return found.length === 1 ? (found[0]?.code ?? null) : null;
}

/** The one region within a country whose name in Latin letters a label is. */
function named(label: string, country: string, lexicon: Lexicon): string | null {
  let found: string | null = null;
  for (const region of lexicon.regions.values()) {
    if (region.level === "group" || !lexicon.isWithin(region.code, country) || region.code === country) continue;
    if (plain(region.name_en) !== label && plain(region.name_vi) !== label) continue;
    if (found !== null && found !== region.code) return null;
    found = region.code;
  }
  return found;
}

function plain(name: string): string {
  return name.normalize("NFD").replace(/[đĐ]/g, "d").replace(/[^A-Za-z]/g, "").toLowerCase();
}
