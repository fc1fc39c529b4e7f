import { problem } from "../../problem";
import { parsePage } from "../html/dom";
import { mainText } from "../html/main-text";
import { nesting } from "../html/nesting";
import { pageMeta, type PageMeta } from "../html/page-meta";
import { pageTitle } from "../html/page-title";
import { textLines } from "../html/text-lines";
import { wholeOf } from "../slice";
import type { Format } from "./format";

/** No one writes such a page, and to parse it takes minutes. */
const MOST_TAGS = 100_000;
const DEEPEST = 2000;

/** The decoded values of a page's fields `title` and `article`, and what its head says. */
export interface HtmlFields extends PageMeta {
  readonly article: string;
}

/**
 * A page is one record with two fields: `title`, and `article`, its main text with a line for a paragraph. They are
 * the decoded values that locators of a page count in; the same file always gives the same.
 */
export const html: Format = (file, decoded) => {
  const { tags, depth } = nesting(decoded);
  if (tags > MOST_TAGS || depth > DEEPEST) {
    const reason = tags > MOST_TAGS ? `the page has ${tags} tags` : `the page nests its elements ${depth} deep`;
    return { records: [], problems: [problem({ code: "broken-file", file, reason: `${reason}, and was not read`, mend: "Save its text as .txt." })] };
  }
  const { article, title, published, publisher, url } = htmlFields(decoded);
  const page = { title: title === null ? null : wholeOf("title", title), published, publisher, url };
  return { records: [{ file, record: null, line: 1, content: { text: wholeOf("article", article), page } }], problems: [] };
};

/**
 * @example
 * htmlFields("<title>Ports - City</title><h1>Ports</h1><p>Two ports.</p>").title;   // "Ports"
 */
export function htmlFields(source: string): HtmlFields {
  const page = parsePage(source);
  const meta = pageMeta(page, source);
  const whole = textLines(page.body);
  const title = pageTitle(page, meta.title, whole.split("\n"));
  return { ...meta, title, article: mainText(source, nesting(source), whole, title) };
}
