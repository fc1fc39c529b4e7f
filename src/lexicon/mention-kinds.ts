import { endAt } from "./first-units";
import type { Folded } from "./fold";
import type { Resolved } from "./found";
import { CHINESE_DIRECT, CHINESE_HEADS, CHINESE_STATION, CHINESE_STOP, ENGLISH_BEFORE, ENGLISH_BEHIND, VIETNAMESE_BEFORE, VIETNAMESE_STOP } from "./kind-heads";
import type { MentionKind } from "./match";
import type { NameLanguage } from "./region-names";

/**
 * What each name names its region as, by the phrase that it stands in: 中老铁路 is infrastructure,
 * 广西外办 an institution, "Hội chợ Trung Quốc – ASEAN" an event. A name that is joined to the next one
 * (梧州、北海综合保税区; 中国—东盟博览会) shares its head.
 */
export function mentionKinds(text: string, folded: Folded, names: readonly Resolved[], language: NameLanguage): MentionKind[] {
  const kinds = new Array<MentionKind>(names.length).fill("place");
  for (let i = names.length - 1; i >= 0; i--) {
    const name = names[i];
    if (name === undefined) continue;
    const next = names[i + 1];
    // A head behind another name is that name's, unless both stand side by side (成都中欧班列).
    const reach = next === undefined || isApart(folded.text, name.end, next.start, language) ? (next?.start ?? folded.text.length) : folded.text.length;
    const own = name.kind ?? ownKind(text, folded, name, language, reach);
    const shared = kinds[i + 1] ?? "place";
    kinds[i] = own !== "place" || next === undefined || !SHARED.has(shared) || !isJoined(folded.text, name.end, next.start, language) ? own : shared;
  }
  return kinds;
}

const SHARED = new Set<MentionKind>(["zone", "infrastructure", "event", "institution"]);
/** Whether two names do not stand side by side. */
function isApart(text: string, from: number, to: number, language: NameLanguage): boolean {
  const joining = language === "zh" ? "-(至" : "-( ";
  for (let at = from; at < to; at++) if (!joining.includes(text.charAt(at))) return true;
  return false;
}

/** Whether a name is joined to the next one, so that they share a head. */
function isJoined(text: string, from: number, to: number, language: NameLanguage): boolean {
  if (language !== "zh") return JOINED[language].test(text.slice(from, to));
  return to === from || (to - from === 1 && "、-至(".includes(text.charAt(from)));
}

const JOINED = { en: /^(?:-| \(|\(|, )$/u, vi: /^(?:-| \(|\()$/u };

function ownKind(text: string, folded: Folded, name: Resolved, language: NameLanguage, reach: number): MentionKind {
  if (language === "zh") return chineseKind(folded.text, name, reach);
  const [start, end] = folded.span(name.start, name.end);
  if (isQuoted(text, start, end)) return "brand";
  return language === "en" ? englishKind(text, start, end, reach === folded.text.length ? text.length : folded.span(reach - 1, reach)[1]) : vietnameseKind(text, start);
}

function chineseKind(text: string, { start, end }: Resolved, reach: number): MentionKind {
  const before = text.charAt(start - 1);
  if (isOpeningQuote(before) && QUOTED.test(text.slice(end, end + 9))) return "brand";
  // 驻沪办, 商务部驻西安特办: the seat of an office, not a partner; 驻桂央企 are companies in Guangxi.
  if (before === "驻") return SEAT.test(text.slice(end, end + 12)) ? "institution" : "place";
  // 中欧班列（成渝）, 中欧北极航线
  if (text.lastIndexOf("(", start - 1) >= start - 5 && LINE_BEFORE.test(text.slice(Math.max(0, start - 8), start))) return "infrastructure";
  if (end - start === 1 && AIR_LINE.test(text.slice(end, end + 8))) return "infrastructure";
  const from = behindBrackets(text, end);
  if (text.slice(from, Math.min(from + 3, reach)).includes("站")) {
    CHINESE_STATION.lastIndex = from;
    if (CHINESE_STATION.test(text)) return "infrastructure";
  }
  for (const head of CHINESE_DIRECT) {
    const headEnd = endAt(head, text, from);
    if (headEnd > 0 && headEnd <= reach) return head.kind;
  }
  return chineseHead(text, from, Math.min(from + LONGEST_PHRASE, reach, text.length));
}

/** The kind whose head stands first in the phrase that begins at a place. */
function chineseHead(text: string, from: number, to: number): MentionKind {
  for (let at = from; at < to; at++) {
    if (CHINESE_UNITS[text.charCodeAt(at)] !== 1) continue;
    for (const head of CHINESE_HEADS) {
      const headEnd = endAt(head, text, at);
      if (headEnd > 0 && headEnd <= to) return head.kind;
    }
    if (endAt(CHINESE_STOP, text, at) > 0) return "place";
  }
  return "place";
}

const LONGEST_PHRASE = 18;
/** 1 for every character with which a head or a stop may begin. */
const CHINESE_UNITS = new Uint8Array(0x10000);
for (const { first } of [CHINESE_STOP, ...CHINESE_HEADS]) first.forEach((may, unit) => may === 1 && (CHINESE_UNITS[unit] = 1));
const QUOTED = /^[^"”」』，。+、]{1,8}["”」』]/u;
const LINE_BEFORE = /(?:班列|高铁|铁路|航线)\([^()]{0,4}$/u;
const AIR_LINE = /^[^，。、；]{0,5}航线/u;

function isOpeningQuote(unit: string): boolean {
  return unit === '"' || unit === "“" || unit === "「" || unit === "『";
}

/** The place behind the bracket that a name ends, and behind a short one that follows it: 中欧班列（成渝）铁路, 广西（南宁）会展. */
function behindBrackets(text: string, end: number): number {
  const at = text.charAt(end) === ")" ? end + 1 : end;
  if (text.charAt(at) !== "(") return at;
  const close = text.indexOf(")", at);
  return close > at + 1 && close <= at + 9 ? close + 1 : at;
}

const SEAT = /^[\p{Script=Han}]{0,6}?(?:办(?!好|理|学|成|事(?!处)|展|会)|特派员|代表处|联络处|办事处|领馆|领事馆|使馆|大使|领事|记者站|代表团|机构)/u;

function englishKind(text: string, start: number, end: number, reach: number): MentionKind {
  const before = text.slice(Math.max(0, start - 120), start).replace(/^.*[.;:,!?)\n]/su, "");
  for (const [kind, head] of ENGLISH_BEFORE) if (head.test(before)) return kind;
  const behind = text.slice(end, Math.min(end + 90, reach)).replace(/^\)/u, "").replace(/^\s*\([^()]*\)/u, "").replace(/^['’]s\b/u, "");
  // Heihe prepares …: what follows a verb is no part of the name.
  if (/^\s(?!customs|goods|exports|imports|railways|ports|trains|airlines|games|industries|holdings)(?:\p{L}+(?:s|ed)|held|met)\s/iu.test(behind)) return "place";
  const stop = behind.search(/[.,;:!?"”()\n]|\s(?:to|in|on|at|with|by|has|have|had|is|are|was|were|will|should|from|that|which|into|as|through|between|under|during|visited|held)\s/u);
  return firstHead(stop < 0 ? behind : behind.slice(0, stop));
}

function vietnameseKind(text: string, start: number): MentionKind {
  let before = text.slice(Math.max(0, start - 80), start).replace(/^.*[.;:,!?()\n]/su, "");
  let cut = 0;
  for (const stop of before.matchAll(VIETNAMESE_STOP)) cut = stop.index + stop[0].length;
  before = before.slice(cut);
  const groups = VIETNAMESE_BEFORE.exec(before)?.groups;
  const [kind] = Object.entries(groups ?? {}).find(([, head]) => Boolean(head)) ?? [];
  return (kind as MentionKind | undefined) ?? "place";
}

/** The kind whose head stands first, behind a few words at most. */
function firstHead(phrase: string): MentionKind {
  let best: { at: number; kind: MentionKind } | null = null;
  for (const [kind, head] of ENGLISH_BEHIND) {
    const at = phrase.search(head);
    if (at >= 0 && (best === null || at < best.at) && phrase.slice(0, at).split(/\s+/u).length - 1 <= MOST_WORDS) best = { at, kind };
  }
  return best?.kind ?? "place";
}
const MOST_WORDS = 8;

/** “Sichuan Going Global”: a short quoted name that begins with the region. */
function isQuoted(text: string, start: number, end: number): boolean {
  return /["“]/u.test(text.charAt(start - 1)) && /^(?:\s+\p{Lu}[\p{L}'’-]*){1,5}["”]/u.test(text.slice(end, end + 60));
}
