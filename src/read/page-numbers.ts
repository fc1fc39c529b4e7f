import type { Block } from "./blocks";

/** `- 3 -`, `第3页`, `第 3 页 共 12 页`, `3/12`, `Page 3 of 12`, `Trang 3/12`. */
const MARKED = /^(?:[-—–·•]{1,2}\s*\d{1,4}\s*[-—–·•]{1,2}|第\s*\d{1,4}\s*[页頁](?:[\s,，/／]*共\s*\d{1,4}\s*[页頁])?|\d{1,3}\s*[/／]\s*\d{1,3}|(?:page|trang)\s+\d{1,4}(?:\s*(?:of|\/|trên)\s*\d{1,4})?)$/i;
const BARE = /^\d{1,4}$/;
/** Numbers on lines of their own may be cells of a table; so many that count up one by one are pages. */
const LEAST = 3;

/** The lines that only number a text's pages. */
export function pageNumbers(blocks: readonly Block[]): Set<Block> {
  const found = new Set(blocks.filter(({ text }) => MARKED.test(text)));
  let counted: Block[] = [];
  const close = (): void => {
    if (counted.length >= LEAST) for (const block of counted) found.add(block);
    counted = [];
  };
  for (const block of blocks) {
    if (!BARE.test(block.text)) continue;
    const last = counted[counted.length - 1];
    if (last !== undefined && Number(block.text) !== Number(last.text) + 1) close();
    counted.push(block);
  }
  close();
  return found;
}
