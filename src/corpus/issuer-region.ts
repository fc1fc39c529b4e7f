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

/** Evidence in the order in which it decides. */
const EVIDENCE: readonly (readonly [name: string, find: (source: SourceDocument, lexicon: Lexicon) => string | null])[] = [
  ["publisher", fromPublisher],
  ["document number", fromDocumentNumber],
  ["title", fromTitle],
  ["acting office in the lead", fromLead],
  ["outlet named after its province", fromOutlet],
  ["host", fromHost],
  ["publisher, an office of the place named first", fromOfficeAndPlace],
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
  for (const [name, find] of EVIDENCE) {
    const code = find(source, lexicon);
    if (code !== null) return { code, reason: name };
  }
  return { code: null, reason: "neither publisher, document number, title, lead nor host names a government" };
}

function fromPublisher({ publisher, language }: SourceDocument, lexicon: Lexicon): string | null {
  if (publisher === null) return null;
  if (isCentral(publisher) !== null) return isCentral(publisher);
  const named = decided(lexicon.findRegions(publisher, languageOf(publisher, language)));
  if (named[0]?.code) return lowestOf(named, lexicon);
  if (!/^[\w.-]+\.[a-z]{2,}$/i.test(publisher)) return null;
  return hostRegion(publisher, lexicon) ?? (language === "vi" ? provinceInName(publisher, "VN", lexicon) : null);
}

function fromDocumentNumber({ doc_number }: SourceDocument, lexicon: Lexicon): string | null {
  if (doc_number === null) return null;
  return /^国(?:办|发|函|令|务院)/u.test(doc_number) ? "CN" : abbreviated(doc_number, lexicon);
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

/** Who signs merely as "the bureau of agriculture" is the bureau of the place that its text names first. */
function fromOfficeAndPlace({ publisher, passages }: SourceDocument, lexicon: Lexicon): string | null {
  if (publisher === null || !OFFICE.test(publisher)) return null;
  for (const passage of passages) {
    if (passage.origin !== "original" || (passage.role !== "title" && passage.role !== "body")) continue;
    const found = decided(lexicon.findRegions(passage.text, passage.language)).find(({ code }) => !["country", "group"].includes(lexicon.regions.get(code)?.level ?? "group"));
    if (found !== undefined) return found.code;
  }
  return null;
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
