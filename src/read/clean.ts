import { entityAt } from "./entities";
import { pinyinGloss } from "./pinyin";
import type { Slice } from "./slice";

export interface Clean {
  readonly text: string;
  /** `offsets[i]` is where unit i of `text` begins in the field, `offsets[text.length]` the slice's end; null where nothing changed. */
  readonly offsets: Int32Array | null;
}

/** Invisible characters that a page or a converter leaves: controls, zero width, soft hyphen, direction marks, private use. */
const INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ue000-\uf8ff\ufeff\ufff9-\ufffb]/;
const SUSPECT = /[&\r\n\u00a0\u2028\u2029(（]/;
const MARK = /^\p{M}$/u;

/**
 * What is counted of a slice: HTML entities decoded, invisible characters and inline pinyin dropped, a line break
 * within the paragraph made a blank, Unicode NFC; with the way back for every unit.
 */
export function clean(slice: Slice): Clean {
  const raw = slice.source.slice(slice.start, slice.end);
  if (!SUSPECT.test(raw) && !INVISIBLE.test(raw) && raw === raw.normalize("NFC")) return { text: raw, offsets: null };
  const units: string[] = [];
  const offsets: number[] = [];
  const push = (text: string, at: number): void => {
    for (let i = 0; i < text.length; i++) {
      units.push(text.charAt(i));
      offsets.push(at);
    }
  };
  let last = "";
  for (let i = slice.start; i < slice.end; ) {
    const unit = slice.source.charAt(i);
    const entity = unit === "&" ? entityAt(slice.source, i, slice.end) : null;
    const gloss = unit === "(" || unit === "（" ? pinyinGloss(slice.source, i, slice.end, last) : 0;
    if (entity !== null) {
      const text = visible(entity.text);
      push(text, i);
      last = text.slice(-1) || last;
      i += entity.length;
    } else if (gloss > 0) {
      i += gloss;
    } else {
      const text = visible(unit);
      push(text, i);
      if (text !== "") last = text;
      i++;
    }
  }
  return compose(units, offsets, raw, slice);
}

function visible(text: string): string {
  if (/^[\r\n\u00a0\u2028\u2029]$/.test(text)) return " ";
  return text.length === 1 && INVISIBLE.test(text) ? "" : text;
}

/** NFC, cluster by cluster, so that each unit keeps the place where its cluster begins. */
function compose(units: readonly string[], offsets: readonly number[], raw: string, slice: Slice): Clean {
  const joined = units.join("");
  let text = joined;
  let places = offsets;
  if (joined !== joined.normalize("NFC")) {
    const composed: string[] = [];
    const moved: number[] = [];
    for (let i = 0; i < units.length; ) {
      let end = i + 1;
      if (isHighSurrogate(units[i])) end++;
      while (end < units.length && MARK.test(units[end] ?? "")) end++;
      const cluster = units.slice(i, end).join("");
      const normal = cluster.normalize("NFC");
      for (let k = 0; k < normal.length; k++) {
        composed.push(normal.charAt(k));
        // A cluster that keeps its length keeps its places, so that nothing blurs that didn't change.
        moved.push(offsets[normal.length === cluster.length ? i + k : i] ?? slice.start);
      }
      i = end;
    }
    text = composed.join("");
    places = moved;
  }
  if (text === raw) return { text, offsets: null };
  const way = new Int32Array(text.length + 1);
  way.set(places);
  way[text.length] = slice.end;
  return { text, offsets: way };
}

function isHighSurrogate(unit: string | undefined): boolean {
  const code = unit?.charCodeAt(0) ?? 0;
  return code >= 0xd800 && code <= 0xdbff;
}
