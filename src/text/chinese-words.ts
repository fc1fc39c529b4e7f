import { join, relative } from "node:path";
import { MendableError, problem } from "../problem";
import { dataFolder, projectRoot } from "../project";
import { canonical } from "./canonical";
import { dataLines } from "./data-lines";
import type { Span } from "./span";

/** nodejieba's words of canonical Chinese text; a run of Latin letters, digits and their joints is one word. */
export function chineseWords(text: string): Span[] {
  const cut = (cutter ??= loadCutter());
  const spans: Span[] = [];
  const runs = latinRuns(text);
  let run = 0;
  let at = 0;
  let done = 0;
  // Half a surrogate pair would come back as another number of units.
  for (const word of cut(text.replace(LONE_SURROGATE, "\uFFFD"), true)) {
    const start = Math.max(at, done);
    at += word.length;
    while (run < runs.length && (runs[run] as Span).end <= start) run++;
    const whole = runs[run];
    const inRun = whole !== undefined && whole.start <= start && at <= whole.end && whole.start >= done;
    const span = inRun ? whole : trim(text, start, at);
    if (span.start >= span.end) continue;
    spans.push(span);
    done = span.end;
  }
  return spans;
}

/** nodejieba takes a full stop into a number (3.) and spaces and marks for words. */
function trim(text: string, start: number, end: number): Span {
  if (!MARK.test(text.slice(start, end))) return { start, end };
  const from = text.slice(start, end).search(LETTER_OR_DIGIT);
  if (from === -1) return { start, end: start };
  return { start: start + from, end: start + text.slice(start, end).replace(TRAILING, "").length };
}

const LETTER_OR_DIGIT = /[\p{L}\p{Nl}\p{Nd}]/u;
const MARK = /[^\p{L}\p{Nl}\p{Nd}]/u;
const TRAILING = /[^\p{L}\p{M}\p{Nl}\p{Nd}]+$/u;
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const LATIN = /[a-z0-9\u00C0-\u024F\u1E00-\u1EFF]+(?:(?:(?<=\d)[.,](?=\d)|['’-](?=[a-z\d]))[a-z0-9\u00C0-\u024F\u1E00-\u1EFF]+)*/g;

function latinRuns(text: string): Span[] {
  const spans: Span[] = [];
  for (const { 0: run, index } of text.matchAll(LATIN)) spans.push({ start: index, end: index + run.length });
  return spans;
}

type Cut = (text: string, strict: boolean) => string[];
let cutter: Cut | undefined;

function loadCutter(): Cut {
  const userDict = join(dataFolder, "lexicon/words.txt");
  checkWords(userDict);
  try {
    // The dictionary takes over a second to load, and only Chinese texts need it.
    const nodejieba = require("nodejieba") as typeof import("nodejieba");
    nodejieba.load({ userDict });
    return nodejieba.cut;
  } catch (error) {
    throw new MendableError([
      problem({
        code: "no-segmenter",
        file: "node_modules/nodejieba",
        reason: `Chinese can't be cut into words: nodejieba does not load (${String(error).split("\n")[0] ?? ""}).`,
        mend: "Run npm ci, then any npm run command: it builds the binary.",
      }),
    ]);
  }
}

/** nodejieba takes any line, and what it does not understand it counts as a word that never occurs. */
function checkWords(file: string): void {
  const problems = dataLines(file, "").flatMap(({ line, text }) => {
    const reason = !/^\S+ [1-9]\d* [a-z]+$/.test(text)
      ? `"${text}" is not a word, its frequency and its part of speech.`
      : canonical(text, "zh-Hans").text !== text
        ? `"${text}" is not simplified Chinese in lower case, the form in which texts are cut.`
        : null;
    if (reason === null) return [];
    const mend = "Write the three with one space between, such as 陆海新通道 1000 n; comments are not possible here.";
    return [problem({ code: "lexicon", file: relative(projectRoot, file), line, reason, mend })];
  });
  if (problems.length > 0) throw new MendableError(problems);
}
