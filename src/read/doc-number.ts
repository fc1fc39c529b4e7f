const NUMBER =
  /[\p{Script=Han}]{1,14}[〔[（(［【]\s?(?:19|20)\d{2}\s?[〕\]）)］】]\s?(?:第\s?)?\d{1,5}\s?号|\d{1,5}\/(?:\d{4}\/)?[A-ZĐ]{2,4}(?:-[A-ZĐ]{2,8})+/u;
const LINE = new RegExp(`^[\\s(（]*(${NUMBER.source})[\\s)）]*$`, "u");
const AT_START = new RegExp(`^[\\s(（]*(${NUMBER.source})`, "u");

/** The document's own number (文号): a line of its own, `粤府〔2023〕67号`; null for any other line. */
export function docNumberLine(line: string): string | null {
  return line.length > 50 ? null : tidy(LINE.exec(line)?.[1]);
}

/** The number with which a title or a label's value begins. */
export function docNumberAtStart(text: string): string | null {
  return tidy(AT_START.exec(text)?.[1]);
}

function tidy(number: string | undefined): string | null {
  return number === undefined ? null : number.replace(/\s+/g, "");
}
