import { random, type Random } from "../../../src/measure/statistics/random";
import type { Reprintable } from "../../../src/corpus/reprints";
import { releaseOf } from "./release-templates";
import { documentOf } from "./document-of";

export const SEED = 20240506;

export interface Copies {
  readonly documents: readonly Reprintable[];
  /** The reprints, each with the id of what it was copied from. */
  readonly reprints: readonly { readonly id: string; readonly of: string }[];
  /** Ids of the releases that were written from another's template with other facts. */
  readonly others: readonly string[];
}

export interface CopySpec {
  readonly documents: number;
  /** The share of a reprint's characters that is edited. */
  readonly edited: (random: Random) => number;
  /** Scattered single characters, or runs of them: replaced, left out, put in; or whole sentences without figures left out, or all sentences put in another order. */
  readonly how: "characters" | "words" | "sentences" | "order";
  readonly seed: number;
}

/** A third originals, a third reprints with their facts kept, a third from the originals' templates with other facts; Chinese and English in turn. */
export function copies({ documents, edited, how, seed }: CopySpec): Copies {
  const source = random(seed);
  const made: Reprintable[] = [];
  const reprints: { id: string; of: string }[] = [];
  const others: string[] = [];
  for (let i = 0; made.length < documents; i++) {
    const language = i % 2 === 0 ? "zh-Hans" : "en";
    const release = releaseOf(language, source);
    const original = documentOf(`original-${i}`, release.write(source), language, "2024-05-06");
    const reprint = documentOf(`reprint-${i}`, edit(release.write(null), language, edited(source), how, source), language, "2024-05-08");
    const other = documentOf(`other-${i}`, release.write(source), language, "2024-05-20");
    made.push(original, reprint, other);
    reprints.push({ id: reprint.row.id, of: original.row.id });
    others.push(other.row.id);
  }
  return { documents: made, reprints, others };
}

const LETTERS = { "zh-Hans": "的和在有为是这中来上国到说们产就可以对时要出会发开地生行过成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前但因只从想", en: "abcdefghijklmnopqrstuvwxyz" } as const;

/** Edits a share of a text's characters; figures, and what stands directly beside them, are left alone. */
export function edit(text: string, language: keyof typeof LETTERS, share: number, how: CopySpec["how"], source: Random): string {
  if (how === "sentences" || how === "order") return editSentences(text, share, how, source);
  const letters = LETTERS[language];
  const run = how === "characters" ? 1 : language === "en" ? 6 : 2;
  let out = "";
  for (let i = 0; i < text.length; ) {
    const free = !/[\d年月日]/.test(text.slice(i, i + run)) && source.index(1_000_000) < (share / run) * 1_000_000;
    if (!free) {
      out += text.charAt(i++);
      continue;
    }
    const kind = source.index(4);
    // Half are replaced, a quarter left out, a quarter put in.
    for (let k = 0; k < run && kind !== 3; k++) out += letters.charAt(source.index(letters.length));
    i += kind === 2 ? 0 : run;
  }
  return out;
}

function editSentences(text: string, share: number, how: "sentences" | "order", source: Random): string {
  const sentences = text.match(/[^。]+。|[^.]+(?:\.(?!\s)[^.]*)*\.\s?/g) ?? [text];
  if (how === "order") return sentences.map((sentence) => ({ sentence, key: source.index(1_000_000) })).sort((a, b) => a.key - b.key).map(({ sentence }) => sentence).join("");
  let left = text.length * share;
  return sentences.filter((sentence) => /\d/.test(sentence) || (left -= sentence.length) < 0).join("");
}
