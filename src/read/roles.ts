import { isAuthorLine } from "./author-line";
import type { Block } from "./blocks";
import { repeatsNeighbour } from "./captions";
import { datelineOf } from "./dateline";
import { findDates } from "./dates";
import { docNumberAtStart, docNumberLine } from "./doc-number";
import { furnitureOf } from "./furniture";
import { isProse } from "./head-and-tail";
import { labelsOf } from "./labels";
import { emptyFacts, type PageFacts } from "./page-facts";
import { pageNumbers } from "./page-numbers";
import { signersBefore } from "./signature";
import { tailStart } from "./tail";
import { findTitle, namesNotice, titleRepeats, withTwins } from "./title";

/** How far down a page its head may reach: furniture, title, dateline. */
const HEAD_AT_MOST = 40;
const FOOT_AT_MOST = 4;
/** An address, and the longest name that may stand above it. */
const ADDRESS = /^(?:https?:\/\/|www\.)[!-~]+$/;
const LINK_NAME = 40;
/** Offices write the day of a document in characters; papers don't. */
const HAN_DATE = /^[〇○零ОOＯ一二三四五六七八九]{4}\s?年/;
/** `《某某日报》（2022年7月8日 03版）`: where a text was printed. */
const PRINTED = /《[^》]*[报報刊]》|\d\s?版[)）]?$/;
/** Below a figure or a table amid the text: what it was drawn from. */
const DATA_SOURCE = /^[\s(（注：:]*(?:资料|資料|数据|數據)(?:来源|來源)/;
/** Where and when an office in Viet Nam signed a document, which has a number too: `Hà Nội, ngày 3 tháng 8 năm 2021`. */
const PLACE_AND_DAY = /^\p{L}[\p{L}\s.-]{1,40},\s*ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}$/iu;
const PRESS_OFFICE = /^[\s(（]*(?:發稿|发稿)(?:單位|单位|人|時間|时间|日期)|新聞公報|新闻公报|\bpress releases?\b/i;

export interface Given {
  /** The title that a table's column gives; the text then has none of its own, but may repeat it. */
  readonly title: string | null;
  /** Whether the text's first short line may be its title. */
  readonly findTitle: boolean;
  readonly dayFirst: boolean;
}

/** What is known of the text itself, beside what is given. */
interface Known extends Given {
  /** Whether its title names a notice, an order or a plan: an unsigned date below is then the day it was issued. */
  readonly notice: boolean;
}

/**
 * Gives every block its role, in place: title, body, or boilerplate (page furniture, source lines, legal notices,
 * captions that repeat the text, headlines of other pages), and gathers what the furniture says about the document.
 */
export function assignRoles(blocks: Block[], given: Given): PageFacts {
  const facts = emptyFacts();
  const started = bodyStart(blocks);
  const own = given.findTitle ? findTitle(blocks, started, given.dayFirst) : null;
  if (own !== null) {
    for (const block of withTwins(blocks, own)) block.role = "title";
    facts.title = own;
  }
  const title = given.title ?? own?.map((block) => block.text).join("") ?? null;
  const known = { ...given, notice: title !== null && namesNotice(title) };
  const tail = tailStart(blocks, started);
  facts.tail = tail.reason;
  facts.related = tail.related;
  const foot = Math.min(footStart(blocks, blocks.length), footStart(blocks, tail.start));
  const repeats = title === null ? new Set<number>() : titleRepeats(blocks, title, started);
  const firstRepeat = [...repeats].reduce((first, i) => Math.min(first, i), blocks.length);
  for (const [i, block] of blocks.entries()) {
    if (block.role !== "body") continue;
    if (tail.related !== null && i >= tail.related.at) {
      block.role = "boilerplate";
      continue;
    }
    const place = i < started && i < HEAD_AT_MOST ? "head" : i >= tail.start || i >= foot ? "foot" : "body";
    const breadcrumb = given.title !== null && i < firstRepeat && firstRepeat < started && firstRepeat < HEAD_AT_MOST;
    if (isFurniture(blocks, i, place, known, facts) || repeats.has(i) || breadcrumb || i >= tail.start) block.role = "boilerplate";
  }
  const pages = pageNumbers(blocks);
  for (const [i, block] of blocks.entries()) {
    if (block.role === "body" && (pages.has(block) || namesLink(blocks, i) || repeatsNeighbour(blocks, i))) block.role = "boilerplate";
  }
  return facts;
}

/** Whether a line only says what the address below it leads to. */
function namesLink(blocks: readonly Block[], i: number): boolean {
  const [block, next] = [blocks[i], blocks[i + 1]];
  return block !== undefined && next !== undefined && block.text.length <= LINK_NAME && !isProse(block) && ADDRESS.test(next.text);
}

/** The last few lines after the running text, above `end`, where a notice is signed and a press office leaves its names. */
function footStart(blocks: readonly Block[], end: number): number {
  let at = end;
  while (at > 0 && end - at < FOOT_AT_MOST) {
    const block = blocks[at - 1];
    if (block === undefined || (isProse(block) && labelsOf(block.text).length === 0)) break;
    at--;
  }
  return at;
}

/** The first block of running text that is no furniture. */
function bodyStart(blocks: readonly Block[]): number {
  const at = blocks.findIndex((block) => block.role === "body" && isProse(block) && furnitureOf(block.text) === null && labelsOf(block.text).length === 0);
  return at < 0 ? blocks.length : at;
}

const BRACKETED_DAY = /^\s*[(（][^()（）]{6,40}[)）]\s*$/;
const SPEECH = /(?:讲话|致辞|致詞|发言|演讲|講話|演講|贺信|谈话)\s*$|\b(?:speech|remarks|address)\b|phát biểu/i;

function isFurniture(blocks: readonly Block[], i: number, place: "head" | "body" | "foot", given: Known, facts: PageFacts): boolean {
  const block = blocks[i];
  if (block === undefined) return false;
  if (labelled(blocks, i, place, given, facts)) return true;
  const number = docNumberLine(block.text, blocks[i - 1]?.text);
  if (number !== null && (place === "head" || i < 8)) {
    facts.doc_number ??= number;
    return true;
  }
  const dateline = datelineOf(block.text, given.dayFirst);
  if (dateline !== null) {
    const signed = place === "head" ? [] : signersBefore(blocks, i);
    if (place === "head" && PLACE_AND_DAY.test(block.text) && blocks.slice(0, HEAD_AT_MOST).some(({ text }) => docNumberLine(text) !== null)) {
      facts.issued ??= dateline.date;
    } else if (place === "head" && BRACKETED_DAY.test(block.text) && blocks.slice(0, i).some(({ role, text }) => role === "title" && SPEECH.test(text))) {
      // （2020年9月16日） under a speech's title is the day on which it was given.
      facts.venue ??= block.text;
    } else if (place === "head") {
      facts.published ??= dateline.date;
      facts.dateline = true;
      if (PRESS_OFFICE.test(block.text)) facts.pressOffice = true;
      if (dateline.publisher !== null) facts.publishers.dateline ??= dateline.publisher;
    } else if (dateline.publisher === null && (signed.length > 0 || facts.doc_number !== null || given.notice || HAN_DATE.test(block.text))) {
      facts.issued ??= dateline.date;
      for (const signer of signed) signer.role = "boilerplate";
      // A text that is enclosed has a date and signers of its own.
      if (facts.issued === dateline.date) facts.publishers.signature ??= signed[0]?.text ?? null;
    } else if (dateline.publisher === null) {
      facts.published ??= dateline.date;
    } else if (PRINTED.test(block.text)) {
      facts.published ??= dateline.date;
      facts.publishers.source ??= dateline.publisher;
    }
    return place === "head" || dateline.publisher === null || PRINTED.test(block.text);
  }
  if (place === "foot" && i > 0 && isAuthorLine(block)) return true;
  const kind = furnitureOf(block.text);
  if (kind === "venue" && i < HEAD_AT_MOST) facts.venue ??= block.text;
  if (kind === "legal") return place !== "body" || i > blocks.length * 0.6;
  if (kind === "byline" || kind === "venue") return i < HEAD_AT_MOST || place === "foot";
  return kind !== null;
}

/** Labels and their values; a label without a value takes the next line's. */
function labelled(blocks: readonly Block[], i: number, place: "head" | "body" | "foot", given: Given, facts: PageFacts): boolean {
  const text = blocks[i]?.text ?? "";
  const before = i === 0 ? [] : labelsOf(blocks[i - 1]?.text ?? "");
  const open = before[before.length - 1];
  const closes = open?.value === "" && text.length <= 24 && !/[。！？]/.test(text) && labelsOf(text).length === 0 && furnitureOf(text) === null;
  const labels = closes ? [{ kind: open.kind, value: text }] : labelsOf(text);
  if (labels.length === 0 || (place === "body" && DATA_SOURCE.test(text))) return false;
  let all = true;
  // A template may put the date behind another label's value: `作者：某 2022年7月8日`.
  const said = place === "head" && !labels.some(({ kind }) => kind === "published" || kind === "issued") ? findDates(text, given.dayFirst).filter(({ date }) => date.length === 10 && !date.startsWith("-")) : [];
  if (said.length === 1) facts.published ??= said[0]?.date ?? null;
  if (PRESS_OFFICE.test(text)) facts.pressOffice = true;
  for (const { kind, value } of labels) {
    const date = kind === "published" || kind === "issued" ? datelineOf(value, given.dayFirst) : null;
    if (kind === "published" || kind === "issued") {
      if (date === null && value !== "") all = false;
      if (date !== null && place !== "body") facts[kind] ??= date.date;
    } else if (value.length > (kind === "contact" || kind === "other" ? 120 : 60) || (kind !== "other" && /[。！？].{6,}/.test(value))) {
      all = false;
    } else if (value !== "" && kind === "source") {
      const dated = datelineOf(value, given.dayFirst);
      facts.publishers.source ??= dated === null ? value : dated.publisher;
    } else if (value !== "" && (kind === "issuer" || kind === "poster") && place !== "body") {
      facts.publishers[kind] ??= value;
    } else if (kind === "number" && place !== "body") {
      facts.doc_number ??= docNumberAtStart(value);
    }
  }
  return all && (place !== "body" || labels.every(({ kind }) => kind === "source" || kind === "contact" || kind === "other"));
}
