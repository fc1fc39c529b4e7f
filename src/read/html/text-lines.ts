import { walkNodes, type PageNode } from "./dom";

/** Elements that hold no text of the page. */
const SILENT = new Set("head script style noscript template iframe object embed svg math canvas audio video map select option button textarea input rt rp".split(" "));
/** Elements that stand as blocks of their own; a blank line parts them. */
const BLOCKS = new Set(
  "address article aside blockquote body caption center details dialog div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend main nav ol p pre section summary table tbody tfoot thead ul".split(" "),
);
/** Elements that begin a line. */
const LINES = new Set(["br", "li", "dt", "dd", "tr"]);
const CELLS = new Set(["td", "th"]);
const ELEMENT = 1;
const TEXT = 3;
const SPACE = /[ \t\r\n\f]+/g;
/** A line end in the source between two Chinese characters is no blank. */
const WRAPPED = /(?<=[\p{Script=Han}，。、；：！？）】》”])[ \t]*[\r\n][ \t\r\n]*(?=[\p{Script=Han}（【《“])/gu;

/**
 * The text of a part of a page as a reader sees it: a line for every paragraph, item and row, the cells of a row
 * parted by tabs, blocks parted by blank lines. Scripts, styles, comments, hidden parts and readings above
 * characters (ruby) are no text.
 */
export function textLines(root: PageNode): string {
  const lines: string[] = [];
  let cells: string[] = [];
  let cell: string[] = [];
  const endCell = (): void => {
    const text = cell.join("").replace(WRAPPED, "").replace(SPACE, " ").trim();
    if (text !== "") cells.push(text);
    cell = [];
  };
  const endLine = (isBlock: boolean): void => {
    endCell();
    if (cells.length > 0) lines.push(cells.join("\t"));
    cells = [];
    if (isBlock && lines.length > 0 && lines[lines.length - 1] !== "") lines.push("");
  };
  const mark = (name: string): void => {
    if (BLOCKS.has(name)) endLine(true);
    else if (LINES.has(name)) endLine(false);
    else if (CELLS.has(name)) endCell();
  };
  walkNodes(
    root,
    (node) => {
      if (node.nodeType === TEXT) cell.push(node.data ?? "");
      if (node.nodeType !== ELEMENT) return node === root;
      const name = node.localName?.toLowerCase() ?? "";
      if (SILENT.has(name) || isHidden(node)) return false;
      mark(name);
      return true;
    },
    (node) => {
      if (node.nodeType === ELEMENT) mark(node.localName?.toLowerCase() ?? "");
    },
  );
  endLine(false);
  return lines.join("\n").trim();
}

function isHidden(node: PageNode): boolean {
  const style = node.getAttribute?.("style") ?? "";
  return (node.getAttribute?.("hidden") ?? null) !== null || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}
