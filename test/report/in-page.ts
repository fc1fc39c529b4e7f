// What is measured in a page that is open in a browser: sources, since the tests themselves know no DOM.

/** The lines of text in the charts that lie more than a pixel outside their picture, each with its chart and how far. */
export const TEXTS_OUTSIDE = `[...document.querySelectorAll("main svg")].flatMap((svg) => {
  const frame = svg.getBoundingClientRect();
  return [...svg.querySelectorAll("text")].flatMap((text) => (text.children.length > 0 ? [...text.children] : [text])).flatMap((line) => {
    const box = line.getBoundingClientRect();
    const by = line.textContent.trim() === "" ? 0 : Math.max(frame.left - box.left, frame.top - box.top, box.right - frame.right, box.bottom - frame.bottom);
    return by > 1 ? [svg.closest("[id]").id + ": “" + line.textContent + "” by " + by.toFixed(1) + " px"] : [];
  });
})`;

/** The marks with sentences behind them that a pointer does not reach at their middle, since something lies on it that opens nothing. */
export const OUT_OF_REACH = `[...document.querySelectorAll("main [data-entry]")].flatMap((mark) => {
  const shape = mark.querySelector("path, line");
  const [box, frame] = [shape.getBoundingClientRect(), shape.closest(".scroll").getBoundingClientRect()];
  const isSeen = box.top >= 0 && box.bottom <= window.innerHeight && box.left >= frame.left && box.right <= frame.right;
  if (!isSeen) shape.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
  const hit = ({ x, y }) => document.elementFromPoint(x, y)?.closest("[data-entry]") ?? null;
  const { left, top, width, height } = shape.getBoundingClientRect();
  // A line is asked at three places: the middle of a dashed one may be a gap, and of a crossed one another's.
  const isLine = shape.tagName === "line" || getComputedStyle(shape).fill === "none";
  const places = isLine ? [0.4, 0.45, 0.5].map((part) => shape.getPointAtLength(part * shape.getTotalLength()).matrixTransform(shape.getScreenCTM())) : [{ x: left + width / 2, y: top + height / 2 }];
  return places.some((place) => hit(place) !== null) ? [] : [mark.dataset.entry + ": " + mark.dataset.says];
})`;

/** The page's width in pixels: more than the window's where it scrolls sideways. */
export const PAGE_WIDTH = `document.documentElement.scrollWidth`;

/** What the dialog shows: its heading, how many sentences, and of how many the counted words are marked as the page's list has them. */
export const DIALOG = `(() => {
  const dialog = document.querySelector("dialog");
  const sentences = [...dialog.querySelectorAll("li q")];
  return { open: dialog.open, heading: dialog.querySelector("h2").textContent, sentences: sentences.length, marked: sentences.filter((one) => one.querySelector("mark") !== null).length };
})()`;

/** Has each table sorted by its first column of numbers, and says which are not sorted then, the largest first. */
export const UNSORTED = `[...document.querySelectorAll("main figure.table table")].flatMap((table) => {
  const column = [...table.tHead.rows[0].cells].findIndex((head) => head.classList.contains("number"));
  if (column < 0) return [];
  table.tHead.rows[0].cells[column].querySelector("button").click();
  const written = [...table.tBodies[0].rows].map((row) => row.cells[column].textContent.trim());
  const numbers = written.filter((text) => text !== "–").map((text) => Number(text.replace(/[\\s%<]/g, "").replace("−", "-")));
  return numbers.some(Number.isNaN) || numbers.some((number, i) => i > 0 && number > numbers[i - 1]) ? [table.caption.textContent + ": " + written.join(", ")] : [];
})`;

/** The accessibility faults that axe-core finds, after its own source has run: of all its rules, of colours alone, or of all else. */
export function faults(of: "all" | "colours" | "all but colours"): string {
  const rules = of === "all" ? "" : of === "colours" ? `, runOnly: ["color-contrast"]` : `, rules: { "color-contrast": { enabled: false } }`;
  return `axe.run(document, { resultTypes: ["violations"]${rules} }).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html, failureSummary }) => id + ": " + html.slice(0, 160) + " " + failureSummary)))`;
}
