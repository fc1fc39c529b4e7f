import type { Evidence } from "../table";
import { cleanText } from "./clean-text";
import { escapeHtml } from "./escape-html";
import { escapeMarkdown } from "./escape-markdown";
import { markLanguage } from "./mark-language";

/**
 * The sentences behind a number, their matches marked, each with its document, its date and its place in the file; and
 * with what was counted, where that differs from one to another.
 *
 * @param most so many at most; the list says of how many
 */
export function evidenceHtml(evidence: readonly Evidence[], most = 10): string {
  const shown = evidence.slice(0, most);
  const isOneKey = new Set(shown.map(({ key }) => key)).size === 1;
  const items = shown.map((one) => {
    const { lang } = markLanguage(one.text);
    const facts = [isOneKey ? null : escapeHtml(cleanText(one.key)), one.title === null ? null : inItsLanguage(cleanText(one.title)), one.date, escapeHtml(placeOf(one))];
    return `<li><q${lang === null ? "" : ` lang="${lang}"`}>${marked(one)}</q> <cite>${facts.filter((fact) => fact !== null).join(" · ")}</cite></li>\n`;
  });
  return `<figure class="evidence"><figcaption>${shownOf(shown.length, evidence.length)}</figcaption>\n<ol>\n${items.join("")}</ol></figure>\n`;
}

/** The same as Markdown, without marks: what a document holds must not become Markdown. */
export function evidenceMarkdown(evidence: readonly Evidence[], most = 10): string {
  const items = evidence.slice(0, most).map((one, i) => `${i + 1}. ${escapeMarkdown(cleanText(one.text))}  \n   ${escapeMarkdown(keyedPlace(one))}`);
  return [...items, "", shownOf(items.length, evidence.length)].join("\n");
}

/** The same for a terminal. */
export function evidenceText(evidence: readonly Evidence[], most = 10): string {
  const shown = evidence.slice(0, most);
  return [...shown.map((one) => `${cleanText(one.text)}\n  ${keyedPlace(one)}`), shownOf(shown.length, evidence.length)].join("\n") + "\n";
}

function shownOf(shown: number, all: number): string {
  return shown < all ? `${shown} of ${all}` : `${all} ${all === 1 ? "sentence" : "sentences"}`;
}

function marked({ text, marks }: Evidence): string {
  let html = "";
  let at = 0;
  for (const [start, end] of [...marks].sort((a, b) => a[0] - b[0])) {
    if (start < at) continue;
    html += `${escapeHtml(text.slice(at, start))}<mark>${escapeHtml(text.slice(start, end))}</mark>`;
    at = end;
  }
  return html + escapeHtml(text.slice(at));
}

function inItsLanguage(text: string): string {
  const { lang, html } = markLanguage(text);
  return lang === null ? html : `<span lang="${lang}">${html}</span>`;
}

function keyedPlace(one: Evidence): string {
  return `${cleanText(one.key)} · ${placeOf(one)}`;
}

function placeOf(one: Evidence): string {
  const record = one.record === null ? "" : `, record ${one.record}`;
  const field = one.field === null ? "" : `, ${one.field}`;
  return cleanText(`${one.file}${record}${field}, characters ${one.start}–${one.end}`);
}
