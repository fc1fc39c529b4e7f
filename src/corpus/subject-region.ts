import type { Lexicon } from "../lexicon/lexicon";
import { REGION_LEVELS, type Mention } from "../lexicon/match";
import type { Passage, SourceDocument } from "../read/document";
import { sentences } from "../text/sentences";
import type { RegionFinding } from "./issuer-region";

/** Kinds of mention that name a place as what a text is about; a railway or a brand only carries its name. */
const ABOUT = new Set<Mention["kind"]>(["place", "institution", "zone", "self"]);

/** No country is above them in the lexicon, and yet they are places as provinces are. */
const CITIES: ReadonlySet<string> = new Set(["HK", "MO"]);

interface Named {
  readonly code: string;
  /** The issuer's own office: who acts, rather than what it is about. */
  readonly own_office: boolean;
}

/**
 * What a document is about: the most specific region that its title and its lead have in common, else the most
 * specific one that either names. The issuer's own country is left out; its own office, and a place where an office
 * merely has its seat (商务部驻西安特办), count only where nothing else is named, or nothing that decides. Several
 * regions of one province are about that province; several others leave it open. A text that names none is about its issuer's own region.
 */
export function subjectRegion(source: SourceDocument, issuer: string | null, lexicon: Lexicon): RegionFinding {
  const own = issuer === null ? null : countryOf(issuer, lexicon);
  const titleNames = source.passages.filter((passage) => passage.role === "title" && passage.origin === "original").flatMap((passage) => regionsOf(passage, passage.text, issuer, lexicon));
  const first = source.passages.find((passage) => passage.role === "body" && passage.origin === "original");
  const leadNames = first === undefined ? [] : regionsOf(first, leadText(first), issuer, lexicon);
  const [title, lead] = [titleNames, leadNames].map((names) => names.filter(({ code }) => code !== own)) as [Named[], Named[]];
  const namesCity = issuer !== null && CITIES.has(issuer) && [...titleNames, ...leadNames].some(({ code }) => code === issuer);
  // The issuer's office that acts is no topic, unless title or lead name its region otherwise too, or nothing else.
  const topics = new Set([...title, ...lead].filter(({ own_office }) => !own_office).map(({ code }) => code));
  const [inTitle, inLead] = [codesOf(title), codesOf(lead)];
  const shared = inTitle.filter((code) => inLead.includes(code));
  // Where title and lead share the issuer's office alone, the title's own topic decides.
  const common = shared.some((code) => topics.has(code)) || !inTitle.some((code) => topics.has(code)) ? shared : [];
  for (const [where, named] of [["title and lead", common], ["title", inTitle], ["lead", inLead]] as const) {
    if (named.length === 0) continue;
    const codes = named.some((code) => topics.has(code)) ? named.filter((code) => topics.has(code)) : named;
    const code = mostSpecific(codes, lexicon);
    if (code !== null) return { code, reason: where };
    const several = `${where} name several regions: ${codes.join(", ")}`;
    // Of 香港特區政府 and a row of countries, the office's own place is what they have to do with.
    return issuer !== null && (namesCity || (named.includes(issuer) && !codes.includes(issuer))) ? { code: issuer, reason: `${several}, beside the issuer's own office` } : { code: null, reason: several };
  }
  if (issuer === null || issuer === own) return { code: null, reason: "neither title nor lead names a region" };
  return { code: issuer, reason: "neither title nor lead names another region than the issuer's own" };
}

/** The regions that a text names as its places, its own (我省, 全市) among them. */
function regionsOf(passage: Passage, text: string, issuer: string | null, lexicon: Lexicon): Named[] {
  const mentions = lexicon.findRegions(text, passage.language, { home: issuer });
  return mentions.flatMap((mention, i): Named[] => {
    // Guangdong (Trung Quốc), 广西 of 中国广西: the country says where the province is, and is no topic of its own.
    if (mention.code !== null && [mentions[i - 1], mentions[i + 1]].some((other) => other?.code != null && qualifies(mention, other, text, lexicon))) return [];
    const own = mention.code !== null && mention.code === issuer;
    // A port or station of the issuer's own is its place; another's railway only carries a name.
    if (!(ABOUT.has(mention.kind) || (own && mention.kind === "infrastructure")) || /驻$/u.test(text.slice(0, mention.start))) return [];
    const code = mention.kind === "self" ? issuer : mention.code;
    return code === null ? [] : [{ code, own_office: own && mention.kind === "institution" }];
  });
}

/** Whether a mention stands directly beside another that lies within it. */
function qualifies(whole: Mention, part: Mention, text: string, lexicon: Lexicon): boolean {
  if (whole.code === part.code || whole.code === null || part.code === null || !lexicon.isWithin(part.code, whole.code)) return false;
  return /^[\s,，(（)）]{0,3}(?:của|in|of|的)?[\s(（]?$/u.test(text.slice(Math.min(whole.end, part.end), Math.max(whole.start, part.start)));
}

function codesOf(named: readonly Named[]): string[] {
  return [...new Set(named.map(({ code }) => code))].sort();
}

/** The first two sentences of the lead paragraph. */
function leadText(lead: Passage): string {
  return lead.text.slice(0, sentences(lead.text, lead.language)[1]?.end ?? lead.text.length);
}

/** The one region of the lowest level that is named, else the province that holds all of that level, else null. */
function mostSpecific(codes: readonly string[], lexicon: Lexicon): string | null {
  const levelOf = (code: string) => ["group", ...REGION_LEVELS].indexOf(lexicon.regions.get(code)?.level ?? "group");
  const lowest = Math.max(...codes.map(levelOf));
  const named = codes.filter((code) => levelOf(code) === lowest);
  const [first] = named;
  if (first === undefined || named.length === 1) return first ?? null;
  const parent = lexicon.regions.get(first)?.parent ?? null;
  const held = parent !== null && lexicon.regions.get(parent)?.level !== "country" && named.every((code) => lexicon.isWithin(code, parent));
  return held ? parent : null;
}

function countryOf(code: string, lexicon: Lexicon): string {
  let at = code;
  for (let parent = lexicon.regions.get(at)?.parent ?? null; parent !== null; parent = lexicon.regions.get(at)?.parent ?? null) at = parent;
  return at;
}
