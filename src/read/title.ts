import type { Block } from "./blocks";
import { datelineOf } from "./dateline";
import { docNumberLine } from "./doc-number";
import { furnitureOf } from "./furniture";
import { bare, isHeadline, isProse } from "./head-and-tail";
import { labelsOf } from "./labels";

const LEAST_TITLE = 4;
const KIND_OF_DOCUMENT = /(?:通知|公告|通告|通报|意见|办法|规定|条例|决定|批复|函|方案|规划|细则|报告|纲要|要点|措施|计划|规则)(?:[(（].{1,12}[)）])?$/;

/** Whether a title names a kind of official document. */
export function namesNotice(title: string): boolean {
  return KIND_OF_DOCUMENT.test(title.trim()) || /[令号號](?:[(（].{1,40}[)）])?$/.test(title.trim()) || /(?:政府|部|委|署)令/.test(title);
}

/**
 * The lines that are a text's title: the first headline above the text that is no furniture, and the one that it runs
 * on into. A word or two above a longer headline are the names of the page's sections.
 */
export function findTitle(blocks: readonly Block[], started: number, dayFirst: boolean): readonly Block[] | null {
  const stop = Math.max(1, Math.min(started, blocks.length - 1));
  let short: readonly Block[] | null = null;
  // The names of a site and its sections.
  const names: Block[] = [];
  // `某部2014年第30号公告` above a text without a headline is its title.
  let number: Block | null = null;
  for (let i = 0; i < stop && blocks.length > 1; i++) {
    const block = blocks[i];
    if (block === undefined) break;
    if (block.role !== "body" || furnitureOf(block.text) !== null || labelsOf(block.text).length > 0 || datelineOf(block.text, dayFirst) !== null) continue;
    if (docNumberLine(block.text, blocks[i - 1]?.text) !== null) {
      number ??= block;
      continue;
    }
    if (block.text.length < LEAST_TITLE) {
      names.push(block);
      continue;
    }
    if (!isHeadline(block) || isProse(block)) break;
    if (isGivenBelow(blocks, i)) continue;
    const next = blocks[i + 1];
    const runsOn = next !== undefined && i + 1 < started && next.gap === 0 && /关于|印发|转发/.test(block.text) && !namesNotice(block.text) && namesNotice(next.text);
    const own = runsOn ? [block, next] : [block];
    // A section's name has no translation on its own line.
    if (!isShort(block) || next?.twin === block) {
      for (const section of [...names, ...(short ?? [])]) section.role = "boilerplate";
      return own;
    }
    short = [...(short ?? []), block];
  }
  return short?.slice(0, 1) ?? (number !== null && /[令告]/.test(number.text) ? [number] : null);
}

/** A table of facts above a document gives its title, which comes again below: `标题：…`. */
const TITLE_LABEL = /^(?:标题|標題|名称|名稱|文件名称|Title|Tiêu đề|Tên văn bản)\s?[:：]\s*/i;
const BELOW = 12;

function isGivenBelow(blocks: readonly Block[], i: number): boolean {
  const text = blocks[i]?.text ?? "";
  const label = TITLE_LABEL.exec(text)?.[0];
  if (label === undefined) return false;
  const value = bare(text.slice(label.length));
  return blocks.slice(i + 1, i + 1 + BELOW).some((block) => bare(block.text) === value);
}

function isShort(block: Block): boolean {
  return block.language.startsWith("zh") ? block.text.length < 6 : (block.text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0) < 3;
}

/**
 * All blocks of a title: its own, the other language's part of the same line, and the headline with which the other
 * language begins.
 */
export function withTwins(blocks: readonly Block[], own: readonly Block[]): readonly Block[] {
  const [first] = own;
  if (first === undefined) return own;
  const twins = blocks.filter((block) => block.twin !== null && own.includes(block.twin));
  if (twins.length > 0) return [...own, ...twins];
  const counted = blocks.filter((block) => block.role === "body" && block.language !== "other" && /\p{L}{2}/u.test(block.text));
  const others = counted.filter((block) => block.language.slice(0, 2) !== first.language.slice(0, 2));
  const [translated] = others;
  return translated !== undefined && others.length * 5 >= counted.length && isHeadline(translated) && !isProse(translated) ? [...own, translated] : own;
}

/** The blocks that only say the title again: alone, or two or three lines together; above the text its last words will do. */
export function titleRepeats(blocks: readonly Block[], title: string, started: number): Set<number> {
  const whole = bare(title);
  const found = new Set<number>();
  if (whole.length < 4) return found;
  for (const [i, block] of blocks.entries()) {
    if (block.role === "title") continue;
    let joined = "";
    for (let k = i; k < Math.min(i + 3, blocks.length); k++) {
      const part = blocks[k];
      if (part === undefined || part.role === "title" || part.text.length > title.length * 1.3 + 8) break;
      joined += bare(part.text);
      if (joined === whole || (joined.length >= 5 && (i < started || joined.length * 2 >= whole.length) && whole.endsWith(joined)) || (joined.endsWith(whole) && joined.length <= whole.length * 1.3)) {
        for (let n = i; n <= k; n++) found.add(n);
        break;
      }
    }
  }
  return found;
}
