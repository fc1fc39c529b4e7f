import { createMatcher } from "./matcher";
import { LINE_COMPOUNDS, LINE_HEADS, SET_COMPOUNDS } from "./short-names-data";

/** Several regions named by one character each: 成渝, 西成高铁. */
export interface Compound {
  readonly name: string;
  /** One code for each character; null for one that names no region by itself. */
  readonly codes: readonly (string | null)[];
  readonly start: number;
  readonly end: number;
}

const names = [...SET_COMPOUNDS.keys(), ...LINE_COMPOUNDS.keys()];
const matcher = createMatcher(names);

/** Beginnings of verbs that end in 成, so that 形成渝桂 holds no 成渝; but 构建成渝 and 打造成渝 do. */
const VERBS_IN_CHENG = /(?:[形组达完生促变合集落养编织]|(?<!构|共|新|扩|创)建|(?<!打|改|营|塑)造|(?<!架)构)$/u;

/** The known compounds of a folded Chinese text, leftmost-longest; those of lines only before what names a line. */
export function findCompounds(text: string): Compound[] {
  const found: Compound[] = [];
  let free = 0;
  for (const { pattern, start, end } of matcher.matches(text)) {
    const name = names[pattern] ?? "";
    const codes = SET_COMPOUNDS.get(name) ?? (LINE_HEADS.test(text.slice(end, end + 16)) ? LINE_COMPOUNDS.get(name) : undefined);
    if (start < free || codes === undefined) continue;
    if (name.startsWith("成") && VERBS_IN_CHENG.test(text.slice(Math.max(0, start - 2), start))) continue;
    // 兰西县 is a county.
    if (/^[县区镇乡村]/u.test(text.slice(end, end + 1)) && !text.startsWith("区域", end)) continue;
    free = end;
    found.push({ name, codes, start, end });
  }
  return found;
}
