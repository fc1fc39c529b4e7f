/** 1 document, 2 documents. */
export function numbered(n: number, thing: string): string {
  return `${n} ${thing}${n === 1 ? "" : "s"}`;
}
