import { createHash } from "node:crypto";
import type { TopLevelSpec } from "vega-lite";
import type { Chart } from "./chart";
import { escapeHtml } from "./escape-html";
import { textWidth } from "./text-width";
import { ABOUT_SIZE, FONT, INK, LINE, MARGIN, MIN_WIDTH, MUTED, SUBTITLE_SIZE, TITLE_SIZE } from "./theme";
import { wrapText } from "./wrap-text";

export interface SvgOptions {
  /** Whether title, subtitle and `about` stand in the picture; false where the page has them as text. */
  readonly heading?: boolean;
}

interface Body {
  readonly width: number;
  readonly height: number;
  readonly content: string;
}

/** What of vega's text measuring is replaced: without a canvas it guesses 0.8 em a letter, too little for Han and too much for Latin. */
interface TextMetrics {
  width: (item: { fontSize?: number; fontWeight?: string | number }, text: string | number | null | undefined) => number;
}

/**
 * Draws a chart as SVG: self-contained, on white, with a title and a description for those who don't see it.
 * Equal charts give equal bytes.
 *
 * @example
 * writeFileSync("themes.svg", await renderSvg(bars(themes, { category: "theme", value: "n" })));
 */
export async function renderSvg(chart: Chart, { heading = true }: SvgOptions = {}): Promise<string> {
  const body = toBody(await draw(chart.spec), !heading);
  const width = Math.max(body.width, MIN_WIDTH);
  const inner = width - 2 * MARGIN;
  const top = heading ? textBlock(wrapText(chart.title, inner, TITLE_SIZE, true), MARGIN, TITLE_SIZE, INK, 600) : { content: "", bottom: 0 };
  const second = heading && chart.subtitle !== "" ? textBlock(wrapText(chart.subtitle, inner, SUBTITLE_SIZE), top.bottom + 4, SUBTITLE_SIZE, MUTED) : { ...top, content: "" };
  const below = round(second.bottom + body.height);
  const last = heading && chart.about !== "" ? textBlock(wrapText(chart.about, inner, ABOUT_SIZE), below - 4, ABOUT_SIZE, MUTED) : { content: "", bottom: below - MARGIN };
  const height = Math.ceil(last.bottom + MARGIN);
  // Numbered first, hashed then: vega's own ids depend on what was drawn before.
  const content = withIds(body.content, "part");
  const id = `c${createHash("sha256").update(chart.title).update(content).digest("hex").slice(0, 8)}`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
    `role="img" aria-labelledby="${id}-title" aria-describedby="${id}-desc" font-family="${escapeHtml(FONT)}">` +
    `<title id="${id}-title">${escapeHtml(chart.title)}</title><desc id="${id}-desc">${escapeHtml(chart.description)}</desc>` +
    `<rect width="${width}" height="${height}" fill="#ffffff"/>${top.content}${second.content}` +
    `<g transform="translate(0,${second.bottom})">${withIds(content, id)}</g>${last.content}</svg>\n`
  );
}

async function draw(spec: TopLevelSpec): Promise<string> {
  // Vega takes a third of a second to load, and not everything that imports the kit draws.
  const vega = require("vega") as typeof import("vega") & { textMetrics: TextMetrics };
  const vegaLite = require("vega-lite") as typeof import("vega-lite");
  vega.textMetrics.width = (item, text) => textWidth(String(text ?? ""), item.fontSize ?? 11, item.fontWeight === "bold" || Number(item.fontWeight) >= 600);
  // The words around the picture are set by renderSvg, which knows the width that they have.
  const { title: _, ...untitled } = spec;
  const compiled = vegaLite.compile(untitled, { logger: vega.logger(vega.Error) }).spec;
  const view = new vega.View(vega.parse(compiled), { renderer: "none", logger: vega.logger(vega.Error) });
  try {
    return await view.toSVG();
  } finally {
    view.finalize();
  }
}

/**
 * Vega's picture without its outermost element and background, its numbers rounded, its repeated attributes dropped.
 *
 * @param linked whether a mark keeps which row it stands for: `<g data-row="12" data-says="…">` around it.
 */
function toBody(svg: string, linked: boolean): Body {
  const root = /^<svg[^>]* viewBox="0 0 ([\d.]+) ([\d.]+)"[^>]*>/.exec(svg);
  if (root === null) throw new Error("vega's SVG begins unlike any before");
  const inner = svg.slice(root[0].length, svg.lastIndexOf("</svg>")).replace(/^<rect width="[\d.]+" height="[\d.]+" fill="[^"]*"\/?>(<\/rect>)?/, "");
  return { width: Math.ceil(Number(root[1])), height: Math.ceil(Number(root[2])), content: inner.replace(MARK, linked ? '<g data-row="$1" data-says="$3">$2$4</g>' : "$2$4").replace(/<[^>]*>/g, tidyTag) };
}

/** A mark that stands for a row: index, the tag before and behind what it says, what it says. */
const MARK = /<a xlink:href="#row-(\d+)"[^>]*>(<\w+[^>]*?) aria-label="([^"]*)"([^>]*>(?:<\/\w+>)?)<\/a>/g;

/** Inside a tag only: what a label says is left alone. Vega escapes ">" in attributes. */
function tidyTag(tag: string): string {
  return tag
    .replace(/ font-family="[^"]*"/, "")
    .replace(/ (?:aria-[a-z]+|role|class|pointer-events)="[^"]*"/g, "")
    .replace(/ (?:opacity|stroke-opacity|fill-opacity)="1"/g, "")
    .replace(/ (d|transform|x|y|x1|y1|x2|y2|width|height|cx|cy|r|offset|stroke-width|opacity|stroke-opacity|fill-opacity)="([^"]*)"/g, (_, name: string, value: string) => ` ${name}="${value.replace(/-?\d*\.\d{3,}(e-?\d+)?/g, (number) => String(round(Number(number))))}"`);
}

/** Vega counts clip and gradient ids over the life of the process: they are numbered anew, and told apart from other pictures of the page. */
function withIds(content: string, prefix: string): string {
  const ids = new Map<string, string>();
  for (const [, id] of content.matchAll(/<[^>]* id="([^"]*)"/g)) if (id !== undefined) ids.set(id, `${prefix}-${ids.size}`);
  if (ids.size === 0) return content;
  return content.replace(/<[^>]*>/g, (tag) => tag.replace(/( id="|url\(#|href="#)([^")]*)/g, (whole, before: string, id: string) => (ids.has(id) ? before + (ids.get(id) ?? "") : whole)));
}

function textBlock(lines: readonly string[], top: number, size: number, color: string, weight = 400): { content: string; bottom: number } {
  const height = Math.round(size * LINE);
  const spans = lines.map((line, i) => `<text x="${MARGIN}" y="${round(top + height * i + size)}">${escapeHtml(line)}</text>`).join("");
  return { content: `<g font-size="${size}" font-weight="${weight}" fill="${color}">${spans}</g>`, bottom: top + height * lines.length };
}

/** Two decimals, and never "-0". */
function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
