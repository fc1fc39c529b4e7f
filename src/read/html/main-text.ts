import { datelineOf } from "../dateline";
import { parsePage, type Page, type PageNode } from "./dom";
import type { nesting } from "./nesting";
import { textLines } from "./text-lines";

/** Beyond these the library takes long; such pages are read whole. */
const MOST_UNITS = 400_000;
const MOST_TAGS = 40_000;
const DEEPEST = 400;
/** A shorter text is tried again with less rigour; a notice in Chinese may be this short. */
const LEAST_UNITS = 120;
/** Lines between the headline and the text: who published it when, in what size of letters. */
const HEAD_LINES = 12;
/** Lines below the text in which a notice is signed: offices, then the day. */
const SIGNATURE_LINES = 4;
const SIGNER = 40;
/** A line that is a sentence or more. */
const SENTENCE = 20;
const ENDS = /[。！？；.!?]["”’)）]?$/;

/**
 * The main text of a page: what Readability takes for it, before it the lines that stand between the headline and the
 * text, which say who published it when, and below it the day on which it is signed. Where that loses most of the page's sentences, or the page is too
 * large, all of its text.
 *
 * @param size how many tags it has, and how deep it nests them
 * @param whole all of the page's text, as `textLines` gives it
 * @param title the headline
 */
export function mainText(html: string, size: ReturnType<typeof nesting>, whole: string, title: string | null): string {
  const article = whole.length > MOST_UNITS || size.tags > MOST_TAGS || size.depth > DEEPEST ? null : readable(html);
  if (article === null || prose(article) * 2 < prose(whole)) return whole;
  const [lines, main] = [whole.split("\n"), article.split("\n")];
  return [headBetween(lines, main, title), [article], signatureBelow(lines, main)].filter((part) => part.length > 0).map((part) => part.join("\n")).join("\n\n");
}

/** What Readability takes for the article. It changes the page that it reads, and so gets one of its own. */
function readable(html: string): string | null {
  const { Readability } = require("@mozilla/readability") as { Readability: new (page: Page, options: object) => { parse(): { content: PageNode | null } | null } };
  try {
    const found = new Readability(parsePage(html), { charThreshold: LEAST_UNITS, disableJSONLD: true, serializer: (node: PageNode) => node }).parse();
    return found?.content == null ? null : textLines(found.content);
  } catch {
    return null;
  }
}

function prose(text: string): number {
  let units = 0;
  for (const line of text.split("\n")) if (line.length >= SENTENCE && ENDS.test(line.slice(-2))) units += line.length;
  return units;
}

/** The lines of the page from below its headline, or from its beginning where it has none, to where the article begins. */
function headBetween(whole: readonly string[], article: readonly string[], title: string | null): string[] {
  const begins = article.find((line) => line !== "" && line !== title);
  const text = begins === undefined ? -1 : whole.indexOf(begins);
  const headline = title === null ? -1 : whole.lastIndexOf(title, text);
  if (text < 0 || (headline < 0 && title !== null)) return [];
  const between = whole.slice(headline + 1, text).filter((line) => line !== "" && !article.includes(line));
  return between.length > HEAD_LINES ? [] : between;
}

/** The lines right below the article, down to one that is a date, where they are as short as names. */
function signatureBelow(whole: readonly string[], article: readonly string[]): readonly string[] {
  const last = article.filter((line) => line !== "").pop();
  const at = last === undefined ? -1 : whole.lastIndexOf(last);
  if (at < 0) return [];
  const below = whole.slice(at + 1).filter((line) => line !== "").slice(0, SIGNATURE_LINES);
  const day = below.findIndex((line) => datelineOf(line, false)?.publisher === null);
  return day >= 0 && below.slice(0, day).every((line) => line.length <= SIGNER) ? below.slice(0, day + 1) : [];
}
