import type { Page } from "./dom";

/** What sites put between a page's title and their own name. */
const BEFORE_SITE = /\s*[|_–—]\s*|\s+-+\s+/;
const SHORTEST = 4;

/**
 * A page's title: what its head names, as far as a line of the page says the same, else without the site's name;
 * else its only main heading. Null where it has none but a word or two that are no headline.
 */
export function pageTitle(page: Page, named: string | null, lines: readonly string[]): string | null {
  const whole = tidy(page.querySelector("title")?.textContent ?? "");
  for (const candidate of [named ?? "", whole]) {
    // A headline on the page is the title; the sections and the site that the head adds to it are shorter.
    const said = lines.filter((line) => line.length >= SHORTEST && candidate.includes(line));
    const longest = said.reduce((best, line) => (line.length > best.length ? line : best), "");
    if (longest.length * 3 >= candidate.length && longest !== "") return longest;
  }
  const headings = [...page.querySelectorAll("h1")].map((heading) => tidy(heading.textContent)).filter((text) => text.length >= SHORTEST);
  if (headings.length === 1 && headings[0] !== undefined) return headings[0];
  const first = tidy((named ?? whole).split(BEFORE_SITE)[0] ?? "");
  return first.length < SHORTEST ? null : first;
}

function tidy(text: string): string {
  // The wide blank parts a Chinese headline: it stays, as in a text file.
  return text.replace(/[^\S\u3000]+/g, " ").trim();
}
