import type { Folded } from "./fold";
import type { Resolved } from "./found";
import { CHINESE_DIRECT, CHINESE_HEADS, CHINESE_STOP, ENGLISH_BEFORE, ENGLISH_BEHIND, VIETNAMESE_BEFORE, VIETNAMESE_STOP, type KindHead } from "./kind-heads";
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
    const gap = next === undefined ? null : folded.text.slice(name.end, next.start);
    // A head behind another name is that name's, unless both stand side by side (成都中欧班列).
    const reach = next === undefined || gap === null || APART[language].test(gap) ? (next?.start ?? folded.text.length) : folded.text.length;
    const own = name.kind ?? ownKind(text, folded, name, language, reach);
    const shared = kinds[i + 1] ?? "place";
    kinds[i] = own !== "place" || gap === null || !JOINED[language].test(gap) || !SHARED.has(shared) ? own : shared;
  }
  return kinds;
}

const SHARED = new Set<MentionKind>(["zone", "infrastructure", "event", "institution"]);
/** Between names that do not stand side by side. */
const APART: Record<NameLanguage, RegExp> = { zh: /[^-(至]/u, en: /[^\s(-]/u, vi: /[^\s(-]/u };
const JOINED: Record<NameLanguage, RegExp> = { zh: /^(?:、|-|至|\(|)$/u, en: /^(?:-| \(|\(|, )$/u, vi: /^(?:-| \(|\()$/u };

function ownKind(text: string, folded: Folded, name: Resolved, language: NameLanguage, reach: number): MentionKind {
  if (language === "zh") return chineseKind(folded.text, name, reach);
  const [start, end] = folded.span(name.start, name.end);
  if (isQuoted(text, start, end)) return "brand";
  return language === "en" ? englishKind(text, start, end, reach === folded.text.length ? text.length : folded.span(reach - 1, reach)[1]) : vietnameseKind(text, start);
}

function chineseKind(text: string, name: Resolved, reach: number): MentionKind {
  const before = text.charAt(name.start - 1);
  if (/["“「『]/u.test(before) && /^[^"”」』，。+、]{1,8}["”」』]/u.test(text.slice(name.end, name.end + 9))) return "brand";
  // 驻沪办, 商务部驻西安特办: the seat of an office, not a partner; 驻桂央企 are companies in Guangxi.
  if (before === "驻") return SEAT.test(text.slice(name.end, name.end + 12)) ? "institution" : "place";
  // 中欧班列（成渝）, 中欧北极航线
  if (/(?:班列|高铁|铁路|航线)\([^()]{0,4}$/u.test(text.slice(Math.max(0, name.start - 8), name.start))) return "infrastructure";
  if (name.end - name.start === 1 && /^[^，。、；]{0,5}航线/u.test(text.slice(name.end, name.end + 8))) return "infrastructure";
  const behind = text.slice(name.end, Math.min(name.end + 24, reach)).replace(/^\)/u, "").replace(/^(?:\([^()]{1,8}\))/u, "");
  const direct = kindOf(CHINESE_DIRECT, ANY_DIRECT.exec(behind));
  if (direct !== "place") return direct;
  const stop = behind.search(CHINESE_STOP);
  // Most names end their phrase.
  if (stop === 0) return "place";
  return kindOf(CHINESE_HEADS, ANY_HEAD.exec(stop < 0 ? behind.slice(0, 18) : behind.slice(0, Math.min(stop, 18))));
}

/** All heads in one pattern, a group each (they have none of their own): one search instead of one a kind. */
const ANY_DIRECT = anyOf(CHINESE_DIRECT);
const ANY_HEAD = anyOf(CHINESE_HEADS);

function anyOf(heads: readonly KindHead[]): RegExp {
  return new RegExp(heads.map(([, head]) => `(${head.source})`).join("|"), "u");
}

/** The kind whose group matched: of several at one place the first, as the heads stand. */
function kindOf(heads: readonly KindHead[], match: RegExpExecArray | null): MentionKind {
  if (match === null) return "place";
  return heads[match.findIndex((group: string | undefined, i) => i > 0 && group !== undefined) - 1]?.[0] ?? "place";
}

const SEAT = /^[\p{Script=Han}]{0,6}?(?:办(?!好|理|学|成|事(?!处)|展|会)|特派员|代表处|联络处|办事处|领馆|领事馆|使馆|大使|领事|记者站|代表团|机构)/u;

function englishKind(text: string, start: number, end: number, reach: number): MentionKind {
  const before = text.slice(Math.max(0, start - 120), start).replace(/^.*[.;:,!?)\n]/su, "");
  for (const [kind, head] of ENGLISH_BEFORE) if (head.test(before)) return kind;
  const behind = text.slice(end, Math.min(end + 90, reach)).replace(/^\)/u, "").replace(/^\s*\([^()]*\)/u, "").replace(/^['’]s\b/u, "");
  // Heihe prepares …: what follows a verb is no part of the name.
  if (/^\s(?!customs|goods|exports|imports|railways|ports|trains|airlines|games|industries|holdings)(?:\p{L}+(?:s|ed)|held|met)\s/iu.test(behind)) return "place";
  const stop = behind.search(/[.,;:!?"”()\n]|\s(?:to|in|on|at|with|by|has|have|had|is|are|was|were|will|should|from|that|which|into|as|through|between|under|during|visited|held)\s/u);
  return firstHead(stop < 0 ? behind : behind.slice(0, stop), ENGLISH_BEHIND, 8);
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

/** The kind whose head stands first; `words` limits how many words may stand before it. */
function firstHead(phrase: string, heads: readonly KindHead[], words = Infinity): MentionKind {
  let best: { at: number; kind: MentionKind } | null = null;
  for (const [kind, head] of heads) {
    const at = phrase.search(head);
    if (at >= 0 && (best === null || at < best.at) && phrase.slice(0, at).split(/\s+/u).length - 1 <= words) best = { at, kind };
  }
  return best?.kind ?? "place";
}

/** “Sichuan Going Global”: a short quoted name that begins with the region. */
function isQuoted(text: string, start: number, end: number): boolean {
  return /["“]/u.test(text.charAt(start - 1)) && /^(?:\s+\p{Lu}[\p{L}'’-]*){1,5}["”]/u.test(text.slice(end, end + 60));
}
