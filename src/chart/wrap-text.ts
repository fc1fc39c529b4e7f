import { textWidth } from "./text-width";

/** Where a line may end: after a space or a hyphen, and within a run of Han unless it is as short as a name or punctuation follows. */
const PIECES =
  /[^\s\u2e80-\u9fff\uf900-\ufaff\uff01-\uff60-]+-?|-|(?<![\u3400-\u9fff])[\u3400-\u9fff]{1,5}(?![\u3400-\u9fff])[，。、；：！？）》」』〉”’:;,.)]*|[\u2e80-\u9fff\uf900-\ufaff\uff01-\uff60][，。、；：！？）》」』〉”’:;,.)]*|\s+/gu;
/** One name in two scripts: "Sichuan 四川". */
const TWO_SCRIPTS = /^([^\u3400-\u9fff]*[^\s\u3400-\u9fff])\s+([\u3400-\u9fff]+)$/u;

/**
 * Breaks a text into lines no wider than `width` pixels; a single word that is wider is broken within. A name in
 * two scripts that needs several has the second on one of its own, where that takes no more of them.
 *
 * @example
 * wrapText("Sub-national foreign affairs", 90, 12);   // ["Sub-national", "foreign", "affairs"]
 */
export function wrapText(text: string, width: number, size: number, bold = false): string[] {
  const fits = (part: string) => textWidth(part, size, bold) <= width;
  const [, latin, han] = TWO_SCRIPTS.exec(text) ?? [];
  if (latin !== undefined && han !== undefined && !fits(text) && fits(han)) {
    const [apart, together] = [[...brokenLines(latin, width, size, bold), han], brokenLines(text, width, size, bold)];
    return apart.length <= together.length ? apart : together;
  }
  return brokenLines(text, width, size, bold);
}

function brokenLines(text: string, width: number, size: number, bold: boolean): string[] {
  const fits = (part: string) => textWidth(part, size, bold) <= width;
  const lines: string[] = [];
  let line = "";
  for (const piece of text.match(PIECES) ?? []) {
    if (fits((line + piece).trimEnd())) {
      line += piece;
      continue;
    }
    if (line.trim() !== "") lines.push(line.trim());
    line = piece.trimStart();
    while (!fits(line)) {
      const head = longestHead(line, width, size, bold);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  if (line.trim() !== "") lines.push(line.trim());
  return lines;
}

function longestHead(word: string, width: number, size: number, bold: boolean): string {
  const characters = Array.from(word);
  let head = characters[0] ?? "";
  for (const character of characters.slice(1)) {
    if (textWidth(head + character, size, bold) > width) break;
    head += character;
  }
  return head;
}
