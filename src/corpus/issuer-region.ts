import type { Lexicon } from "../lexicon/lexicon";
import type { Mention } from "../lexicon/match";
import type { Passage, SourceDocument } from "../read/document";
import { sentences } from "../text/sentences";
import { CENTRAL_BODY_EN, CENTRAL_BODY_VI, CENTRAL_BODY_ZH } from "./government-hosts";
import { hostRegion, provinceInName } from "./host-region";

/** A region, and the evidence for it; null where it stays open, with the reason. */
export interface RegionFinding {
  readonly code: string | null;
  readonly reason: string;
}

/** A newspaper or broadcaster that carries its province's one-character name: 川观新闻, 湘报, 浙江在线. */
const OUTLET = /(?:新闻|日报|晚报|早报|时报|网|在线|发布|卫视|电视台|融媒|观察|报)$/u;

type Evidence = readonly (readonly [name: string, find: (source: SourceDocument, lexicon: Lexicon) => string | null])[];

/** Papers and agencies of China's centre. */
const CENTRAL_OUTLET = /^(?:人民日报|人民网|新华社|新华网|新华每日电讯|中央广播电视总台|央视|央广|光明日报|经济日报|求是|中国政府网|中国日报|国际商报)/u;

/** Evidence in the order in which it decides. */
const EVIDENCE: Evidence = [
  ["publisher", fromPublisher],
  ["document number", fromDocumentNumber],
  ["title", fromTitle],
  ["acting office in the lead", fromLead],
  ["outlet named after its province", fromOutlet],
  ["host", fromHost],
];

/**
 * The same where an office signs without its place: it speaks for the place that its text names most. Whoever
 * opens the title or acts in the lead may be its guest.
 */
const OFFICE_EVIDENCE: Evidence = [
  ["publisher", fromPublisher],
  ["document number", fromDocumentNumber],
  ["host", fromHost],
  ["publisher, an office of the place that its text names most", fromOfficeAndPlace],
  ["title", fromTitle],
  ["acting office in the lead", fromLead],
];

/** An office without a place in its name: 省商务厅综合处, 農業局. */
const OFFICE = /(?:局|[处處]|[厅廳]|室|委|[办辦]|科|[会會])$/u;

/**
 * Who speaks: the government, its office or its paper.
 * Publisher, document number, title, the acting office in the lead, the outlet and the host are asked in that order;
 * an archive's or a proxy's address is no evidence.
 *
 * @example
 * issuerRegion(document, lexicon);   // { code: "610300", reason: "publisher: Baoji Municipal Bureau of Commerce" }
 */
export function issuerRegion(source: SourceDocument, lexicon: Lexicon): RegionFinding {
  const evidence = source.publisher !== null && OFFICE.test(source.publisher) ? OFFICE_EVIDENCE : EVIDENCE;
  for (const [name, find] of evidence) {
    const code = find(source, lexicon);
    if (code !== null) return { code, reason: name };
  }
  return { code: null, reason: "neither publisher, document number, title, lead nor host names a government" };
}

function fromPublisher(source: SourceDocument, lexicon: Lexicon): string | null {
  const { publisher, language } = source;
  if (publisher === null) return null;
  if (isCentral(publisher) !== null) return isCentral(publisher);
  if (CENTRAL_OUTLET.test(publisher)) return "CN";
  const named = decided(lexicon.findRegions(publisher, languageOf(publisher, language)));
  const [first] = named;
  if (first !== undefined) {
    const lowest = lowestOf(named, lexicon);
    // A table's "place" may be a street's or a topic's; the site of a government elsewhere tells who it is.
    const host = first.end - first.start === publisher.trim().length ? fromHost(source, lexicon) : null;
    return host !== null && lowest !== null && !lexicon.isWithin(host, lowest) && !lexicon.isWithin(lowest, host) ? host : lowest;
  }
  if (!/^[\w.-]+\.[a-z]{2,}$/i.test(publisher)) return null;
  return hostRegion(publisher, lexicon) ?? (language === "vi" ? provinceInName(publisher, "VN", lexicon) : null);
}

function fromDocumentNumber({ doc_number }: SourceDocument, lexicon: Lexicon): string | null {
  return doc_number === null ? null : documentNumberRegion(doc_number, lexicon);
}

/** Numbers of China's centre: the State Council's (国发), the Party's (中发, 中办发, 厅字), the ministries' (财, 商, 发改, 外 …). */
const CENTRAL_NUMBER = /^(?:国(?:办|发|函|令|务院)|中(?:办|发|委|组|宣|央)|厅字|商[务贸外综建办产服财资]|发改|财[清政税预行建社农企综库办外教金资文]|外[交经]|署[法监税加]|税总|银发|农[办发]|教[办高基职]|工信部|人社部|建[办城])/u;

/**
 * The region whose government gave a document its number; null where the number does not say.
 *
 * @example
 * documentNumberRegion("粤府〔2023〕67号", lexicon);   // "440000"
 */
export function documentNumberRegion(number: string, lexicon: Lexicon): string | null {
  return CENTRAL_NUMBER.test(number) ? "CN" : abbreviated(number, lexicon);
}

function fromTitle({ passages }: SourceDocument, lexicon: Lexicon): string | null {
  for (const title of passages.filter((passage) => passage.role === "title" && passage.origin === "original")) {
    const head = title.text.replace(/^(?:[\d年\s[\]【】《（(—-]|有效|已废止)+/u, "");
    const central = isCentral(head);
    if (central !== null) return central;
    // A title that opens with a body's name is that body's; a place further on may be anybody's topic.
    const first = decided(lexicon.findRegions(head, title.language)).filter((mention) => mention.start <= 1);
    const opening = first[0];
    if (opening === undefined) continue;
    if (isOffice(opening, head) || /政府工作报告/u.test(head)) return lowestOf(chain(decided(lexicon.findRegions(head, title.language))), lexicon);
  }
  return null;
}

function fromLead({ passages, language }: SourceDocument, lexicon: Lexicon): string | null {
  const body = passages.filter((passage) => passage.role === "body");
  const leads = [body.find((passage) => passage.origin === "original"), body.find((passage) => passage.origin !== "original")];
  for (const lead of leads) {
    if (lead === undefined) continue;
    const first = firstSentence(lead);
    const central = language === "vi" && lead.language === "vi" ? firstClause(first).map(isCentral).find((code) => code !== null) : null;
    if (central) return central;
    const mentions = decided(lexicon.findRegions(first, lead.language)).filter((mention) => isOffice(mention, first));
    if (mentions.length > 0) return lowestOf(chain(mentions), lexicon);
    const central2 = firstClause(first).map(isCentral).find((code) => code !== null);
    if (central2) return central2;
  }
  return null;
}

function fromOutlet({ publisher }: SourceDocument, lexicon: Lexicon): string | null {
  return publisher !== null && OUTLET.test(publisher) ? abbreviated(publisher, lexicon) : null;
}

function fromHost({ url }: SourceDocument, lexicon: Lexicon): string | null {
  if (url === null) return null;
  const host = /^(?:[a-z]+:)?\/\/([^/?#]+)/i.exec(url)?.[1];
  return host === undefined ? null : hostRegion(host, lexicon);
}

/** Who signs merely as "the bureau of agriculture" is the bureau of the place below a country that its text names most. */
function fromOfficeAndPlace({ passages }: SourceDocument, lexicon: Lexicon): string | null {
  const times = new Map<string, number>();
  for (const passage of passages) {
    if (passage.origin !== "original" || (passage.role !== "title" && passage.role !== "body")) continue;
    for (const { code } of decided(lexicon.findRegions(passage.text, passage.language))) {
      if (!["country", "group"].includes(lexicon.regions.get(code)?.level ?? "group")) times.set(code, (times.get(code) ?? 0) + 1);
    }
  }
  let most: string | null = null;
  for (const [code, n] of times) if (most === null || n > (times.get(most) ?? 0)) most = code;
  return most;
}

/** Whether a mention is part of an office's name, or opens a clause as one: 广西壮族自治区发展改革、商务、交通部门联合召开. */
function isOffice(mention: Mention, text: string): boolean {
  if (mention.kind === "institution") return true;
  return /(?:^|[，,。；\s])$/u.test(text.slice(0, mention.start)) && /^[\p{Script=Han}、]{0,12}?(?:部门|部門|人民政府|政府|[厅廳]|局|委员会|委員會)/u.test(text.slice(mention.end));
}

function isCentral(text: string): string | null {
  if (CENTRAL_BODY_ZH.test(text) || CENTRAL_BODY_EN.test(text)) return "CN";
  return CENTRAL_BODY_VI.test(text) ? "VN" : null;
}

function firstSentence(passage: Passage): string {
  const first = sentences(passage.text, passage.language)[0];
  return first === undefined ? passage.text : passage.text.slice(first.start, first.end);
}

/** The clauses of a sentence, each of which may open with the acting body. */
function firstClause(sentence: string): string[] {
  return sentence.split(/[，,、]\s*/u);
}

/** Mentions whose region is decided. */
function decided(mentions: readonly Mention[]): (Mention & { readonly code: string })[] {
  return mentions.filter((mention): mention is Mention & { readonly code: string } => mention.code !== null);
}

/** The mentions that stand directly behind one another, as in 四川省成都市. */
function chain<M extends Mention>(mentions: readonly M[]): M[] {
  const first = mentions[0];
  if (first === undefined) return [];
  const linked = [first];
  for (const mention of mentions.slice(1)) {
    if (mention.start > (linked.at(-1)?.end ?? 0) + 2) break;
    linked.push(mention);
  }
  return linked;
}

/** The first mention's region, or one that stands behind it and lies within it. */
function lowestOf(mentions: readonly (Mention & { readonly code: string })[], lexicon: Lexicon): string | null {
  let lowest: string | null = null;
  for (const { code } of mentions) {
    if (lowest === null || (code !== lowest && lexicon.isWithin(code, lowest))) lowest = code;
  }
  return lowest;
}

/** The province whose one-character name a text opens with: 粤府〔2023〕67号, 川观新闻. */
function abbreviated(text: string, lexicon: Lexicon): string | null {
  const first = text.charAt(0);
  for (const region of lexicon.regions.values()) {
    if (region.level === "province" && region.aliases.some((alias) => alias === first)) return region.code;
  }
  return null;
}

/** A publisher's name may be in another language than the document: 川观新闻 under an English text. */
function languageOf(text: string, language: SourceDocument["language"]): SourceDocument["language"] {
  if (/\p{Script=Han}/u.test(text)) return language === "zh-Hant" ? "zh-Hant" : "zh-Hans";
  return language === "zh-Hans" || language === "zh-Hant" ? "en" : language;
}
