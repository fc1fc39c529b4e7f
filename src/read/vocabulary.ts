import type { Block } from "./blocks";
import { furnitureOf } from "./furniture";
import { sliceText } from "./slice";

const FENCE = /^(?:```|~~~)/;
const CONTAINER = /^:::/;
const RUBRIC = /^【[^】]{1,14}】$/;
const LEAST_SENTENCE = 15;
const GLOSSARY = /^(?:→\s*)?[A-Za-z][^\u4e00-\u9fff:]{1,80}(?:\s{2,}|\t|——?|→)\s*\S{0,4}[\u4e00-\u9fff][^。！？:：]{0,60}$/u;

/** Makes a learner's word lists boilerplate: fenced blocks, what follows a heading such as 相关词汇, and lines of word and gloss. */
export function markVocabulary(blocks: readonly Block[]): void {
  let fence = false;
  let container = false;
  let list = false;
  // A list below a label that is no heading goes on to the next sentence.
  let plain = false;
  for (const [i, block] of blocks.entries()) {
    const line = sliceText(block.slice);
    if (FENCE.test(line)) {
      fence = !fence;
      block.role = "boilerplate";
    } else if (CONTAINER.test(line)) {
      container = line.replace(/^:+\s*/, "") !== "";
      block.role = "boilerplate";
    } else if (RUBRIC.test(line) || block.heading) {
      list = furnitureOf(line) === "vocabulary label";
      if (!block.heading) block.role = "boilerplate";
    } else if (furnitureOf(line) === "vocabulary label") {
      plain = true;
      block.role = "boilerplate";
    } else if (plain && isSentence(line)) {
      plain = false;
    } else if (fence || container || list || plain || GLOSSARY.test(line)) {
      block.role = "boilerplate";
    } else if (i > 1 && block.twin !== null && isGloss(block.twin, block)) {
      block.role = "boilerplate";
      block.twin.role = "boilerplate";
    }
  }
}

function isSentence(line: string): boolean {
  return line.length >= LEAST_SENTENCE && /[。！？.!?]["”’」)）]*$/.test(line);
}

/** A phrase, a gap, and its Chinese gloss on one line: neither is a sentence. */
function isGloss(phrase: Block, gloss: Block): boolean {
  const gap = phrase.slice.source.slice(phrase.slice.end, gloss.slice.start);
  return gloss.language.startsWith("zh") && /\s{2}|\t/.test(gap) && !/[.。！？!?]$/.test(phrase.text) && !/[。！？]$/.test(gloss.text);
}
