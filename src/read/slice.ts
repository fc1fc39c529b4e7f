/** A run of a field's decoded value: [start, end) in UTF-16 units of `source`; a text file is one field, named null. */
export interface Slice {
  readonly field: string | null;
  readonly source: string;
  readonly start: number;
  readonly end: number;
}

/** The whole of a field. */
export function wholeOf(field: string | null, source: string): Slice {
  return { field, source, start: 0, end: source.length };
}

/** The characters of a slice, as they came. */
export function sliceText(slice: Slice): string {
  return slice.source.slice(slice.start, slice.end);
}

/** The part [start, end) of the same field (in units of the field, not of the slice), without white space at its ends. */
export function trimmedPart(slice: Slice, start: number, end: number): Slice {
  let from = start;
  let to = end;
  while (from < to && isSpace(slice.source.charCodeAt(from))) from++;
  while (to > from && isSpace(slice.source.charCodeAt(to - 1))) to--;
  return { field: slice.field, source: slice.source, start: from, end: to };
}

function isSpace(unit: number): boolean {
  // Zero-width characters at an edge are as invisible as blanks.
  return unit <= 0x20 || unit === 0xa0 || unit === 0x3000 || unit === 0xfeff || (unit >= 0x2000 && unit <= 0x200d) || unit === 0x2028 || unit === 0x2029;
}
