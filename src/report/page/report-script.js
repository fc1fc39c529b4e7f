// What a report page does when scripts run; without them everything is there too, in the appendix.
"use strict";

const dialog = document.querySelector("dialog");
const tip = document.querySelector("#tip");

// A click on a bar, a cell or a line opens the sentences behind it.
document.addEventListener("click", (event) => {
  const entry = document.getElementById(event.target.closest("[data-entry]")?.dataset.entry ?? "");
  if (!entry || !dialog) return;
  const list = document.createElement("ol");
  for (const reference of entry.querySelectorAll("a[data-marks]")) {
    const item = document.getElementById(reference.getAttribute("href").slice(1)).cloneNode(true);
    item.removeAttribute("id");
    mark(item.querySelector("q"), reference.dataset.marks);
    list.append(item);
  }
  const heading = dialog.querySelector("h2");
  heading.textContent = entry.dataset.says;
  dialog.querySelector("p").textContent = entry.dataset.count;
  dialog.querySelector("ol").replaceWith(list);
  tip.hidden = true;
  dialog.showModal();
  heading.focus();
});

dialog?.addEventListener("click", (event) => {
  if (event.target === dialog || event.target.closest("[data-close]")) dialog.close();
});

/** Puts the counted runs ("3-5,9-12", in UTF-16 units) of a sentence into <mark>. */
function mark(quote, marks) {
  const text = quote.textContent;
  let at = 0;
  const parts = [];
  for (const run of marks.split(",").filter(Boolean)) {
    const [start, end] = run.split("-").map(Number);
    if (start < at) continue;
    const marked = document.createElement("mark");
    marked.textContent = text.slice(start, end);
    parts.push(text.slice(at, start), marked);
    at = end;
  }
  quote.replaceChildren(...parts, text.slice(at));
}

// What a mark says, beside the pointer.
document.addEventListener("pointermove", (event) => {
  const says = event.target.closest?.("[data-says]:not(dd)")?.dataset.says;
  tip.hidden = says === undefined;
  if (says === undefined) return;
  tip.textContent = says;
  tip.style.left = `${Math.min(event.clientX + 14, window.innerWidth - tip.offsetWidth - 8)}px`;
  tip.style.top = `${event.clientY + 18 + tip.offsetHeight > window.innerHeight ? event.clientY - tip.offsetHeight - 10 : event.clientY + 18}px`;
});
document.addEventListener("pointerleave", () => (tip.hidden = true));

// The columns of a table sort it: numbers largest first, text in its order, a second click the other way round.
for (const table of document.querySelectorAll("figure.table table")) {
  for (const [column, head] of [...table.tHead.rows[0].cells].entries()) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => sort(table, column, head));
  }
}

function sort(table, column, head) {
  const numeric = head.classList.contains("number");
  const first = numeric ? "descending" : "ascending";
  const order = head.getAttribute("aria-sort") === first ? (numeric ? "ascending" : "descending") : first;
  for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
  head.setAttribute("aria-sort", order);
  const value = (row) => row.cells[column].textContent.trim().replace(/^–$/, "");
  const sign = order === "ascending" ? 1 : -1;
  const rows = [...table.tBodies[0].rows].sort((a, b) => {
    const [x, y] = [value(a), value(b)];
    if (x === "" || y === "") return x === y ? 0 : x === "" ? 1 : -1;
    if (numeric) return sign * (numberOf(x) - numberOf(y));
    return sign * x.localeCompare(y);
  });
  table.tBodies[0].append(...rows);
}

/** "1 234", "12%", "−0.5", "<0.001": what is written is what there is to sort by. */
function numberOf(text) {
  const number = Number.parseFloat(text.replace(/[^\d.eE−-]/g, "").replace("−", "-"));
  return text.startsWith("<") ? number * 0.999 : number;
}

// On a narrow screen the contents would push the report out of sight.
if (window.matchMedia("(max-width: 1279px)").matches) document.querySelector("nav.contents details")?.removeAttribute("open");
