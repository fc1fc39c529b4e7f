import type { Replaced } from "./normalize";
import { traditionalUnits, type Tables } from "./traditional-units";

/** The spelling that the text may have: `tw` as in Taiwan, where 著 also writes 着; `t` any other, simplified text included. */
export type Spelling = "t" | "tw";

/**
 * Traditional to simplified characters (OpenCC's tables), with the way back.
 *
 * OpenCC converts phrase by phrase. Where a stretch between two marks comes out with another number of
 * units (a simplified character beyond the basic plane has two), it is converted again character by character.
 */
export function convertScript(text: string, spelling: Spelling): Replaced {
  if (!HAN.test(text)) return { text, offsets: null };
  const { convert, changes } = converter(spelling);
  if (!changes(text)) return { text, offsets: null };
  const whole = convert(text);
  if (whole.length === text.length && !SURROGATE.test(whole)) return { text: whole, offsets: null };
  let converted = "";
  const origins: number[] = [];
  for (const { 0: stretch, index } of text.matchAll(STRETCH)) {
    const asOne = convert(stretch);
    const even = asOne.length === stretch.length && !SURROGATE.test(asOne);
    for (const [at, piece] of even ? [[0, stretch] as const] : characters(stretch)) {
      const result = even ? asOne : convert(piece);
      for (let i = 0; i < result.length; i++) origins.push(index + at + (result.length === piece.length ? i : 0));
      converted += result;
    }
  }
  origins.push(text.length);
  return { text: converted, offsets: Int32Array.from(origins) };
}

const HAN = /[\u3400-\u9FFF\uD840-\uD88F]/;
const SURROGATE = /[\uD800-\uDFFF]/;
const STRETCH = /[\u3400-\u9FFF\uD840-\uDFFF]+|[^\u3400-\u9FFF\uD840-\uDFFF]+/g;

function* characters(stretch: string): Generator<readonly [number, string]> {
  let at = 0;
  for (const character of stretch) {
    yield [at, character];
    at += character.length;
  }
}

interface Script {
  readonly convert: (text: string) => string;
  /** False where `convert` would give the text back: most texts are simplified, and looking is much cheaper. */
  readonly changes: (text: string) => boolean;
}

const scripts = new Map<Spelling, Script>();

function converter(spelling: Spelling): Script {
  const known = scripts.get(spelling);
  if (known !== undefined) return known;
  // The tables take 30 ms to load, and English texts need none. The package types its module build alone.
  const { Converter, Locale } = require("opencc-js/t2cn") as {
    Converter: (options: { from: string; to: string }) => (text: string) => string;
    Locale: { configs: Record<"t2s" | "tw2s", Tables> };
  };
  const marked = traditionalUnits(Locale.configs[spelling === "tw" ? "tw2s" : "t2s"]);
  const changes = (text: string): boolean => {
    for (let i = 0; i < text.length; i++) if (marked[text.charCodeAt(i)] === 1) return true;
    return false;
  };
  const made = { convert: Converter({ from: spelling, to: "cn" }), changes };
  scripts.set(spelling, made);
  return made;
}
