/** Text in an encoding that Node can only read: every pair of bytes is decoded once, and looked up backwards. Null where it has no such character. */
export function encode(text: string, encoding: "utf-8" | "utf-16le" | "utf-16be" | "gb18030" | "big5"): Buffer | null {
  if (encoding === "utf-8") return Buffer.from(text);
  if (encoding === "utf-16le") return Buffer.from(text, "utf16le");
  if (encoding === "utf-16be") return Buffer.from(text, "utf16le").swap16();
  const table = tableOf(encoding);
  const bytes: number[] = [];
  for (const character of text) {
    const pair = character < "\u0080" ? [character.charCodeAt(0)] : table.get(character);
    if (pair === undefined) return null;
    bytes.push(...pair);
  }
  return Buffer.from(bytes);
}

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

function tableOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const there = tables.get(encoding);
  if (there !== undefined) return there;
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(encoding);
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if ([...character].length === 1 && character !== "\ufffd" && !table.has(character)) table.set(character, [lead, trail]);
    }
  }
  tables.set(encoding, table);
  return table;
}
