import type { Block } from "./blocks";

const SENTENCE_END = /[。！？!?.…][”’"'」』)）\]]*$/;
const SALUTATION = /^(?:各位.{1,8}|同志们|女士们.{0,12}|尊敬的.{1,30}|各.{2,60}|Ladies and gentlemen.{0,20}|Dear .{1,30}|Kính thưa.{1,40})[:：！!,，]$/i;

/** Whether a block reads as running text: a whole sentence of some length, or the salutation of a speech or a notice. */
export function isProse(block: Block): boolean {
  const { text } = block;
  if (SALUTATION.test(text)) return true;
  const chinese = block.language === "zh-Hans" || block.language === "zh-Hant";
  return text.length >= (chinese ? 150 : 400) || (SENTENCE_END.test(text) && !/(?:\.\.\.|…)$/.test(text) && text.length >= (chinese ? 18 : 60));
}

/** Whether a block could be a headline: short, one line, no full stop. */
export function isHeadline(block: Block): boolean {
  const { text } = block;
  const chinese = block.language === "zh-Hans" || block.language === "zh-Hant";
  return text.length >= 4 && text.length <= (chinese ? 80 : 320) && !/[。；;：:，,、]$/.test(text) && !/[^.][.]$/.test(text) && /\p{L}{2}/u.test(text);
}

/** Letters and digits alone, lower case: how titles are compared. */
export function bare(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
