import type { Config } from "vega-lite";

/** The one colour of charts that need no other: Okabe–Ito's blue. */
export const ACCENT = "#0072b2";
export const INK = "#1a1a1a";
export const MUTED = "#5c5c5c";
export const FAINT = "#b4b4b4";
export const GRID = "#e6e6e6";
/** A cell that nothing is known of, and the dot in it. */
export const NOTHING = "#e4e4e4";
export const NOTHING_DOT = "#8a8a8a";

/** Okabe and Ito's eight, the one that is hard to read on white last. */
export const CATEGORIES = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9", "#e69f00", "#555555", "#b8a600"] as const;

/** One hue, from little to much: the lightest is still told from white and from grey. */
export const SEQUENTIAL = ["#f1f6fb", "#c9dff0", "#8fbfe0", "#559fcc", "#2279b3", "#08508c", "#062f5e"] as const;

/** Purple to orange, for differences around 0. */
export const DIVERGING = ["#542788", "#998ec3", "#d8daeb", "#f7f7f7", "#fee0b6", "#f1a340", "#b35806"] as const;

export const FONT = "system-ui, 'Noto Sans', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";

/** The widest picture, its margins included. */
export const MAX_WIDTH = 1080;
export const MARGIN = 16;
/** Narrower pictures get white at their right, so that a page's pictures have one edge. */
export const MIN_WIDTH = 792;

export const LABEL_SIZE = 12;
export const TITLE_SIZE = 18;
export const SUBTITLE_SIZE = 13;
export const ABOUT_SIZE = 11;
export const LINE = 1.3;

/** How every chart looks, in a notebook as in a report. */
export const CONFIG: Config = {
  font: FONT,
  background: "#ffffff",
  padding: MARGIN,
  // The picture has one description as a whole; a label on each of 800 cells says less.
  aria: false,
  locale: { number: { decimal: ".", thousands: "\u202f", grouping: [3], currency: ["", ""] } },
  view: { stroke: null },
  title: {
    anchor: "start",
    frame: "bounds",
    fontSize: TITLE_SIZE,
    fontWeight: 600,
    lineHeight: Math.round(TITLE_SIZE * LINE),
    color: INK,
    subtitleColor: MUTED,
    subtitleFontSize: SUBTITLE_SIZE,
    subtitleLineHeight: Math.round(SUBTITLE_SIZE * LINE),
    subtitlePadding: 6,
    offset: 14,
    limit: 0,
  },
  axis: {
    labelFontSize: LABEL_SIZE,
    labelColor: INK,
    labelLimit: 0,
    labelOverlap: false,
    titleFontSize: LABEL_SIZE,
    titleFontWeight: 400,
    titleColor: MUTED,
    titleLimit: 0,
    gridColor: GRID,
    domain: false,
    ticks: false,
    labelPadding: 8,
  },
  legend: {
    labelFontSize: LABEL_SIZE,
    labelColor: INK,
    labelLimit: 0,
    titleFontSize: LABEL_SIZE,
    titleFontWeight: 400,
    titleColor: MUTED,
    titleLimit: 0,
  },
};
