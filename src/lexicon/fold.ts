import type { Language } from "../read/document";
import { canonical } from "../text/canonical";

/** A passage in the form in which names and terms are looked for, with the way back to its characters. */
export interface Folded {
  readonly text: string;
  /** The span of the passage that [start, end) of `text` came from. */
  span(start: number, end: number): readonly [number, number];
}

/**
 * Canonical text in which spelling between words does not matter: every run of blanks is one space,
 * every dash is "-" without spaces beside it, every apostrophe is straight. Texts write
 * "China–ASEAN", "China - ASEAN" and "Trung Quốc – ASEAN"; one term finds them all.
 */
export function fold(text: string, language: Language): Folded {
  const form = canonical(text, language);
  const { text: folded, offsets } = foldPlain(form.text);
  const outer = form.offsets;
  return {
    text: folded,
    span(start, end) {
      const first = offsets === null ? start : (offsets[start] ?? 0);
      const last = offsets === null ? end - 1 : (offsets[end - 1] ?? 0);
      if (outer === null) return [first, last + 1];
      // Several units may come from one character: the run ends behind all of it.
      let next = last + 1;
      while (next < outer.length - 1 && outer[next] === outer[last]) next++;
      return [outer[first] ?? 0, outer[next] ?? 0];
    },
  };
}

const SPACE = 0x20;
const HYPHEN = 0x2d;
const APOSTROPHE = 0x27;
/** Single plain spaces, and hyphens without spaces, stay as they are. */
const SPECIAL = / [\s-]|- |--|[^\S ]|[\u2018\u2019\u02BC\u2010-\u2015\u2212\uFF0D]/;

function foldPlain(text: string): { text: string; offsets: Int32Array | null } {
  if (!SPECIAL.test(text)) return { text, offsets: null };
  const units = new Uint16Array(text.length);
  const offsets = new Int32Array(text.length);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = foldUnit(text.charCodeAt(i));
    const last = length === 0 ? -1 : units[length - 1];
    if (unit === SPACE && (last === SPACE || last === HYPHEN)) continue;
    if (unit === HYPHEN && last === HYPHEN) continue;
    if (unit === HYPHEN && last === SPACE) length--;
    units[length] = unit;
    offsets[length++] = i;
  }
  return { text: decode(units.subarray(0, length)), offsets: length === text.length ? null : offsets.slice(0, length) };
}

function foldUnit(unit: number): number {
  if (unit === SPACE || (unit >= 0x09 && unit <= 0x0d) || unit === 0xa0 || unit === 0x3000 || (unit >= 0x2000 && unit <= 0x200a) || unit === 0x202f || unit === 0x2028 || unit === 0x2029) return SPACE;
  if ((unit >= 0x2010 && unit <= 0x2015) || unit === 0x2212 || unit === 0xff0d) return HYPHEN;
  if (unit === 0x2018 || unit === 0x2019 || unit === 0x02bc) return APOSTROPHE;
  return unit;
}

/** In pieces, since a call takes only so many arguments. */
function decode(units: Uint16Array): string {
  let text = "";
  for (let i = 0; i < units.length; i += 8192) text += String.fromCharCode(...units.subarray(i, i + 8192));
  return text;
}
