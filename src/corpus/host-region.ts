import type { Lexicon } from "../lexicon/lexicon";
import { CENTRAL_LABELS, GOV_CN_LABELS, PROVINCE_LABELS } from "./government-hosts";
import { hostLabels } from "./host-labels";

/**
 * The region whose government a host belongs to; null where the host does not say.
 * Only government suffixes are evidence, and the country's own suffix in Viet Nam: a library's proxy, an archive
 * or a reprinting site says nothing of who issued a text.
 *
 * @param known labels under gov.cn that no rule tells (fy.gov.cn is Fuyang's).
 * @example
 * hostRegion("swt.sc.gov.cn", lexicon);   // "510000"
 */
export function hostRegion(host: string, lexicon: Lexicon, known: ReadonlyMap<string, string> = GOV_CN_LABELS): string | null {
  const labels = host.trim().toLowerCase().replace(/\.?(?::\d+)?$/, "").split(".").filter((label) => label !== "www");
  const suffix = labels.slice(-2).join(".");
  // The label beside the suffix is the government's, those before it its departments'.
  const label = labels.at(-3);
  if (suffix === "gov.cn") return label === undefined ? "CN" : (known.get(labels.slice(-4, -2).join(".")) ?? known.get(label) ?? chineseLabel(label, lexicon));
  if (suffix === "gov.hk") return "HK";
  if (suffix === "gov.mo") return "MO";
  if (suffix === "gov.tw") return label === undefined ? "TW" : (hostLabels(lexicon).named(label, "TW") ?? "TW");
  if (suffix === "gov.vn") return label === undefined ? "VN" : (hostLabels(lexicon).named(label, "VN") ?? "VN");
  if (labels.at(-1) !== "vn") return null;
  return provinceInName(labels.join("."), "VN", lexicon) ?? "VN";
}

/** The one region of a country whose name in Latin letters a site's name begins with: langsonngaynay.com, baolaocai.vn. */
export function provinceInName(site: string, country: string, lexicon: Lexicon): string | null {
  return hostLabels(lexicon).opening(site.toLowerCase().replace(/^www\./, "").replace(/^bao/, ""), country);
}

/**
 * A label beside gov.cn: a name in pinyin (baoji, yiwu), or a province's abbreviation before a name or its initials
 * in that province (gswuwei, bjft, tjhp, ahsz).
 */
function chineseLabel(label: string, lexicon: Lexicon): string | null {
  const own = CENTRAL_LABELS.has(label) ? "CN" : PROVINCE_LABELS.get(label);
  if (own !== undefined) return own;
  const names = hostLabels(lexicon);
  const whole = names.named(label, "CN");
  if (whole !== null) return whole;
  for (const length of [3, 2]) {
    const province = PROVINCE_LABELS.get(label.slice(0, length));
    const rest = label.slice(length).replace(/(?<=..)(?:gov|zf|city)$/, "");
    const found = province === undefined || rest.length < 2 ? null : (names.named(rest, province) ?? names.initialled(rest, province));
    if (found !== null) return found;
  }
  return names.named(label.replace(/(?:gov|city)$/, ""), "CN");
}
