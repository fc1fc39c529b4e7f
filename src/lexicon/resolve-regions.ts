import type { Found, RegionContext, Resolved } from "./found";
import type { NamedRegion } from "./match";
import { unitSet } from "./unit-set";

/** What a resolver knows of the regions. */
export interface Places {
  readonly regions: ReadonlyMap<string, NamedRegion>;
  readonly isWithin: (code: string, ancestor: string) => boolean;
}

/**
 * A candidate's support; the sum decides, and equal sums leave the name open. A county's bare name counts in a document
 * of its own province as it does beside it: the stems that are words are no names at all (see county-words.ts).
 */
const WEIGHTS = { parentBeside: 16, childBeside: 16, levelWord: 12, siblingInList: 8, parentInSentence: 6, siblingInSentence: 4, home: 8, homeParent: 6, homeMember: 4, homeTree: 2, homeCounty: 4, parentInPassage: 1.5, siblingInPassage: 1, homeCountry: 0.5 };
/** Below this a name that is also a word ("?" in the lexicon) is taken for the word. */
const ENOUGH_FOR_WORDS = WEIGHTS.siblingInSentence;
/** 红河 and 黄山 are also a river and a mountain, which lie in the same province: only a place beside it makes it one. */
const ENOUGH_FOR_WATERS = WEIGHTS.siblingInList;
const WATERS = unitSet("河江湖海山");

const BESIDE = /^(?:省|市|自治区|的|,|, |, in | in | of | \(|\(|'s |-| -| của | thuộc |, tỉnh |, thành phố )?$/u;
/** What behind a name says its level: Jilin Municipal Bureau, Jilin Provincial Department. */
const LEVEL_WORDS = [["province", /^ provinc(?:e|ial)\b/iu], ["prefecture", /^ (?:city|municipal(?:ity)?|prefecture)\b/iu]] as const;
const IN_LIST = /^(?:、|,|, | and |, and | & |和|与|及|以及|或| và |, và |-)$/u;

/**
 * Decides which region each name means: by the name alone, by its parent or its siblings nearby, by the region that
 * the document comes from, by the date. What nothing decides stays open, with its candidates.
 *
 * @param text the folded text.
 * @param found the names, sorted by start.
 */
export function resolveRegions(text: string, found: readonly Found[], places: Places, context: RegionContext): Resolved[] {
  const known: (string | null)[] = found.map(({ codes, weak }) => (codes.length === 1 && weak.size === 0 && !isElsewhere(codes[0] ?? "", places, context) ? (codes[0] ?? null) : null));
  const open: number[] = [];
  found.forEach(({ codes, kind }, i) => {
    if (known[i] === null && codes.length > 0 && kind !== "person") open.push(i);
  });
  const decisions = new Map<number, Decision>();
  if (open.length > 0) {
    const sentences = sentenceNumbers(text, found);
    // A name that the first walk decides may decide another in the second (苏州、宿州 beside 江苏).
    for (let walk = 0, changed = true; walk < 2 && changed; walk++) {
      changed = false;
      for (const i of open) {
        const decision = decide(text, found, known, sentences, i, places, context);
        changed ||= decision.code !== known[i];
        known[i] = decision.code;
        decisions.set(i, decision);
      }
    }
  }
  const resolved: Resolved[] = [];
  for (const [i, name] of found.entries()) {
    if (name.kind === "person" && name.weak.size === name.codes.length) continue;
    if (name.codes.length === 0 || name.kind === "person") {
      resolved.push(decided(name, null, name.codes, name.reason));
      continue;
    }
    const decision = decisions.get(i);
    const code = decision === undefined ? (known[i] ?? null) : decision.code;
    if (code !== null) resolved.push(atDate(name, code, decision?.reason ?? name.reason, places, context));
    else {
      const candidates = name.codes.filter((candidate) => !isWeak(name, candidate, places, context));
      if (candidates.length > 0) resolved.push(decided(name, null, candidates, `several regions have this name, ${decision?.reason ?? ""}`));
    }
  }
  return resolved;
}

/** Written out, since a copy by spreading costs more than all else here. */
function decided({ start, end, codes, weak, kind }: Found, code: string | null, candidates: readonly string[], reason: string): Resolved {
  return { start, end, codes, weak, reason, kind, code, candidates };
}

const NONE: readonly string[] = [];

interface Decision {
  readonly code: string | null;
  readonly reason: string;
}

function decide(text: string, found: readonly Found[], known: readonly (string | null)[], sentences: readonly number[], i: number, places: Places, context: RegionContext): Decision {
  const name = found[i];
  if (name === undefined) return { code: null, reason: "" };
  let best: { code: string; score: number; reason: string } | null = null;
  let tie = false;
  for (const code of name.codes) {
    const { score, reason } = support(text, found, known, sentences, i, code, places, context);
    if (score <= 0 || (isWeak(name, code, places, context) && score < enoughFor(name, code, text, places))) continue;
    if (best === null || score > best.score) [best, tie] = [{ code, score, reason }, false];
    else if (score === best.score) tie = true;
  }
  if (best !== null) return tie ? { code: null, reason: "and what is nearby speaks for more than one" } : { code: best.code, reason: best.reason };
  // 义乌 names the city, though in other places a village may be called so: nothing speaks for the weak ones.
  const [only, another] = name.codes.filter((code) => !isWeak(name, code, places, context));
  return only !== undefined && another === undefined ? { code: only, reason: name.reason } : { code: null, reason: "and nothing nearby decides" };
}

function enoughFor({ end }: Found, code: string, text: string, { regions }: Places): number {
  return WATERS[text.charCodeAt(end - 1)] === 1 && regions.get(code)?.level === "prefecture" ? ENOUGH_FOR_WATERS : ENOUGH_FOR_WORDS;
}

function isWeak(name: Found, code: string, places: Places, context: RegionContext): boolean {
  return name.weak.has(code) || isElsewhere(code, places, context);
}

/** A county of the mainland in a document of Taiwan, whose own districts bear the same names (安定區, 東山區). */
function isElsewhere(code: string, { regions, isWithin }: Places, { home = null }: RegionContext): boolean {
  return home !== null && home.startsWith("TW") && regions.get(code)?.level === "county" && isWithin(code, "CN");
}

function support(text: string, found: readonly Found[], known: readonly (string | null)[], sentences: readonly number[], i: number, code: string, { regions, isWithin }: Places, context: RegionContext): { score: number; reason: string } {
  const name = found[i];
  const parent = regions.get(code)?.parent ?? null;
  const level = regions.get(code)?.level;
  if (name === undefined) return { score: 0, reason: "" };
  const reasons = new Map<string, number>();
  const count = (weight: number, reason: string): void => void reasons.set(reason, Math.max(reasons.get(reason) ?? 0, weight));
  for (const [j, other] of found.entries()) {
    const beside = j === i - 1 || j === i + 1;
    if (j === i || (known[j] === null && !beside)) continue;
    // Xiangcheng District, Suzhou: only one of the two Suzhous has it.
    const otherCode = known[j] ?? (beside ? (other.codes.find((candidate) => candidate !== code && isWithin(code, candidate)) ?? null) : null);
    // 老挝万象: a city that stands among its country's names is supported by the country itself.
    const isWhole = otherCode === code && name.weak.has(code);
    if (otherCode === null || (name.codes.includes(otherCode) && !isWhole)) continue;
    const region = regions.get(otherCode);
    const isParent = (otherCode !== code || isWhole) && region?.level !== "group" && isWithin(code, otherCode);
    const isChild = otherCode !== code && region?.level !== "group" && isWithin(otherCode, code);
    // Counties of one province stand in one list, whichever prefecture they belong to.
    const isCousin = level === "county" && region?.level === "county" && otherCode.slice(0, 2) === code.slice(0, 2);
    const isSibling = parent !== null ? region?.parent === parent && region.level === level : level === "country" && region?.level === "country";
    if (!isParent && !isChild && !isSibling && !isCousin) continue;
    const gap = !beside ? null : j < i ? text.slice(other.end, name.start) : text.slice(name.end, other.start);
    const sameSentence = sentences[i] === sentences[j];
    if (isParent && gap !== null && BESIDE.test(gap)) count(WEIGHTS.parentBeside, `${region?.name_en ?? otherCode} beside it`);
    else if (isParent && region?.level !== "country" && sameSentence) count(WEIGHTS.parentInSentence, `${region?.name_en ?? otherCode} in the sentence`);
    else if (isParent && region?.level === "country" && otherCode !== "CN" && sameSentence) count(WEIGHTS.siblingInSentence, `${region.name_en} in the sentence`);
    else if (isParent) count(WEIGHTS.parentInPassage, `${region?.name_en ?? otherCode} in the passage`);
    if (isChild && level !== "country" && ((j === i + 1 && gap === "") || (j === i - 1 && gap !== "" && gap !== null && BESIDE.test(gap)))) count(WEIGHTS.childBeside, `${region?.name_en ?? otherCode} beside it`);
    if ((isSibling || isCousin) && gap !== null && IN_LIST.test(gap)) count(WEIGHTS.siblingInList, `beside ${region?.name_en ?? otherCode}`);
    // Some country or other is named beside most words that are cities too (直达曼谷).
    else if (isSibling && sameSentence && !(level === "country" && name.weak.has(code))) count(WEIGHTS.siblingInSentence, `${region?.name_en ?? otherCode} in the sentence`);
    else if (isSibling && level !== "country") count(WEIGHTS.siblingInPassage, `${region?.name_en ?? otherCode} in the passage`);
  }
  const saysLevel = text.charAt(name.end) === " " ? LEVEL_WORDS.find(([, word]) => word.test(text.slice(name.end, name.end + 16)))?.[0] : undefined;
  if (saysLevel === level) count(WEIGHTS.levelWord, `${String(level)} by the word behind it`);
  const home = context.home ?? null;
  const region = regions.get(code);
  if (home === code) count(WEIGHTS.home, "the document comes from there");
  else if (home !== null && region?.level === "group") {
    // 湾区 in a document of Guangdong or Shenzhen.
    if (region.members.some((member) => isWithin(home, member) || isWithin(member, home))) count(WEIGHTS.homeMember, "the document comes from one of its members");
  } else if (home !== null && home === parent && level === "county") count(WEIGHTS.homeParent, "the document comes from its parent");
  else if (home !== null && home !== "CN" && level !== "country" && (isWithin(code, home) || isWithin(home, code) || (level === "county" && parent !== null && isWithin(home, parent)))) count(level === "county" ? WEIGHTS.homeCounty : WEIGHTS.homeTree, "the document comes from its tree");
  else if (home !== null && parent !== null && isWithin(code, countryOf(home, regions) ?? "")) count(WEIGHTS.homeCountry, "the document comes from its country");
  let score = 0;
  let reason = "";
  let strongest = 0;
  for (const [text, weight] of reasons) {
    score += weight;
    if (weight > strongest) [reason, strongest] = [text, weight];
  }
  return { score, reason };
}

function countryOf(code: string, regions: ReadonlyMap<string, NamedRegion>): string | null {
  let region = regions.get(code);
  while (region !== undefined && region.parent !== null) region = regions.get(region.parent);
  return region?.level === "country" ? region.code : null;
}

/** A unit that ended stays open in a text that is younger, or of no date: between it and what took it over. */
function atDate(name: Found, code: string, why: string, { regions }: Places, context: RegionContext): Resolved {
  const region = regions.get(code);
  if (region === undefined || (region.valid_to === null && region.valid_from === null)) return decided(name, code, NONE, why);
  const date = context.date ?? "";
  const { valid_from: from, valid_to: to } = region;
  // A date that is only a year or a month covers all its days.
  const surelyBefore = to === null || (date !== "" && `${date}-99-99`.slice(0, 10) <= to) || (date !== "" && date < to.slice(0, date.length));
  const surelyAfter = from === null || (date !== "" && date > from.slice(0, date.length)) || (date.length === 10 && date >= from);
  if (surelyBefore && surelyAfter) return decided(name, code, NONE, why);
  const candidates = region.successor === null ? [region.code] : [region.code, region.successor];
  const reason = date === "" ? `the unit changed (${to ?? from ?? ""}), and the document has no date` : `the unit changed (${to ?? from ?? ""}), and the document is of ${date}`;
  return decided(name, null, candidates, reason);
}

/** In which sentence each name stands. */
function sentenceNumbers(text: string, found: readonly Found[]): number[] {
  const ends = [...text.matchAll(/[。！？；!?;\n]|\.(?=\s+\P{Ll})/gu)].map(({ index }) => index);
  let sentence = 0;
  return found.map(({ start }) => {
    while (sentence < ends.length && (ends[sentence] ?? 0) < start) sentence++;
    return sentence;
  });
}
