/** How files begin that are saved under a text's name, and what they are. */
const BEGINNINGS: readonly (readonly [string, string])[] = [
  ["PK\x03\x04", "a ZIP archive or an Office document"],
  ["PK\x05\x06", "an empty ZIP archive"],
  ["\x1f\x8b", "compressed with gzip"],
  ["BZh", "compressed with bzip2"],
  ["\xfd7zXZ\0", "compressed with xz"],
  ["\x28\xb5\x2f\xfd", "compressed with Zstandard"],
  ["7z\xbc\xaf\x27\x1c", "a 7-Zip archive"],
  ["Rar!\x1a", "a RAR archive"],
  ["%PDF-", "a PDF"],
  ["{\\rtf", "a rich-text document"],
  ["\xd0\xcf\x11\xe0", "an Office document of the old kind"],
  ["\x89PNG", "a picture"],
  ["\xff\xd8\xff", "a picture"],
  ["GIF8", "a picture"],
  ["SQLite format 3\0", "a database"],
  ["\xff\xfe\0\0", "in UTF-32, which is not read"],
  ["\0\0\xfe\xff", "in UTF-32, which is not read"],
];

/**
 * What a file is that is no text, by its first bytes; null for what may be text.
 *
 * @example
 * fileKind(Buffer.from("%PDF-1.7"));   // "a PDF"
 */
export function fileKind(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  return BEGINNINGS.find(([beginning]) => start.startsWith(beginning))?.[1] ?? null;
}
