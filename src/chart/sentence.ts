/** A text as a sentence: with a capital, and a full stop where it has no end of its own. */
export function sentence(text: string): string {
  const first = text.charAt(0).toUpperCase() + text.slice(1);
  return text === "" || /[.。！？!?]$/.test(text) ? first : `${first}.`;
}
