import { join } from "node:path";
import { dataFolder } from "../project";
import { canonical } from "./canonical";
import { dataLines } from "./data-lines";
import type { Span } from "./span";
import { words } from "./words";

/** Words of canonical Vietnamese text: the longest run of syllables, one space apart, that the project's lists know. */
export function vietnameseWords(text: string): Span[] {
  const { known, longest } = (list ??= loadList());
  const syllables = words(text).flatMap((word) => splitHyphens(text, word, known));
  const spans: Span[] = [];
  for (let i = 0; i < syllables.length; ) {
    const first = syllables[i] as Span;
    const most = longest.get(text.slice(first.start, first.end)) ?? 1;
    let end = first.end;
    let taken = 1;
    let run = text.slice(first.start, first.end);
    for (let n = 1; n < most; n++) {
      const before = syllables[i + n - 1];
      const next = syllables[i + n];
      if (before === undefined || next === undefined || !/^\s+$/.test(text.slice(before.end, next.start))) break;
      run += ` ${text.slice(next.start, next.end)}`;
      if (known.has(run)) {
        taken = n + 1;
        end = next.end;
      }
    }
    spans.push({ start: first.start, end });
    i += taken;
  }
  return spans;
}

/** Việt Nam-Trung Quốc and kinh tế-xã hội are written without spaces; listed words (công-te-nơ) and covid-19 stay whole. */
function splitHyphens(text: string, { start, end }: Span, known: ReadonlySet<string>): Span[] {
  const word = text.slice(start, end);
  if (!word.includes("-") || known.has(word) || /\d/.test(word)) return [{ start, end }];
  const parts: Span[] = [];
  for (const { 0: part, index } of word.matchAll(/[^-]+/g)) parts.push({ start: start + index, end: start + index + part.length });
  return parts;
}

interface WordList {
  readonly known: ReadonlySet<string>;
  /** First syllable → syllables of the longest word that begins with it. */
  readonly longest: ReadonlyMap<string, number>;
}
let list: WordList | undefined;

function loadList(): WordList {
  const files = ["lexicon/words-vi.txt", "lexicon/stopwords/vi.txt"].map((file) => join(dataFolder, file));
  const known = new Set(files.flatMap((file) => dataLines(file)).map(({ text }) => canonical(text, "vi").text.replace(/\s+/g, " ")));
  const longest = new Map<string, number>();
  for (const word of known) {
    const syllables = word.split(" ");
    const first = syllables[0] ?? "";
    longest.set(first, Math.max(longest.get(first) ?? 1, syllables.length));
  }
  return { known, longest };
}
