/**
 * Where the sentences of Chinese text end: the place behind each mark and its closing quotes, the last being
 * the text's length.
 */
export function hanSentenceEnds(text: string): number[] {
  const ends: number[] = [];
  let quotes = 0;
  let counted = 0;
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    if (index < (ends.at(-1) ?? 0)) continue;
    if (mark.startsWith("\n")) {
      // A line that breaks off behind a comma or an opening bracket goes on in the next.
      if (!OPEN_LINE.test(text.slice(Math.max(0, index - 2), index))) ends.push(index);
      continue;
    }
    for (; counted < index; counted++) if (text[counted] === '"') quotes++;
    let end = index + mark.length;
    // A straight quote closes where an odd number of them stands before it.
    while (CLOSING.has(text[end] ?? "") || (text[end] === '"' && quotes % 2 === 1)) {
      if (text[end] === '"') quotes++;
      end++;
    }
    counted = Math.max(counted, end);
    if (!GOES_ON.has(text[end] ?? "")) ends.push(end);
  }
  if (ends.at(-1) !== text.length) ends.push(text.length);
  return ends;
}

/** An ASCII ! ? ; before a Latin letter or digit is part of an address. */
const MARK = /[。｡！？；…]+[。｡！？；…!?;]*|[!?;]+(?![\w&=/])|\n+/g;
const OPEN_LINE = /[，、,（(《“‘「『【][ \t\r]?$/;
const CLOSING = new Set("'”’）)」』》〉】〕]");
/** What can't begin a sentence: behind a closing quote the sentence goes on (“……？”的问题). */
const GOES_ON = new Set("，、：,:—的等");
