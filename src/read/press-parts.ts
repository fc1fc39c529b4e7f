import type { Paragraph } from "./paragraphs";
import { trimmedPart } from "./slice";

/** The label with which a press office begins its own lines. */
const LABEL = /(?:發稿|发稿|撰稿|供稿)(?:單位|单位|人員|人员|人|時間|时间|日期)\s?[:：]/g;
const SENTENCE_END = /[。！？!?」』”）)]\s*$/;
/** A label and its date at the head of a paragraph; what follows is the text. */
const DATED = /^[^。！？]{0,60}?(?:發稿|发稿)(?:時間|时间|日期)\s?[:：]\s{0,3}\d{2,4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日\s{0,2}(?:\d{1,2}\s?[:：]\s?\d{2})?/;
const LEAST_TEXT = 40;

/**
 * Sets the lines of a press office apart where a site has lost their line breaks: `…。發稿單位：某局` behind the text, and
 * `發稿時間：114年1月10日某市政府…` before it.
 */
export function pressParts({ slice, gap }: Paragraph): readonly Paragraph[] {
  const text = slice.source.slice(slice.start, slice.end);
  if (!text.includes("稿")) return [{ slice, gap }];
  const cuts: number[] = [];
  const dated = DATED.exec(text);
  if (dated !== null && text.length - dated[0].length >= LEAST_TEXT && /^\s*\p{Script=Han}/u.test(text.slice(dated[0].length)) && text.slice(dated[0].length).search(LABEL) !== 0) cuts.push(dated[0].length);
  for (const { index } of text.matchAll(LABEL)) {
    if (index >= LEAST_TEXT && index > (cuts[0] ?? 0) && SENTENCE_END.test(text.slice(Math.max(0, index - 4), index))) {
      cuts.push(index);
      break;
    }
  }
  return [0, ...cuts].map((from, i) => ({ slice: trimmedPart(slice, slice.start + from, slice.start + (cuts[i] ?? text.length)), gap: i === 0 ? gap : 0 }));
}
