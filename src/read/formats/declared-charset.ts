/** A page says its encoding within its first bytes. */
const HEAD = 4096;
const DECLARED = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,30})|<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w-]{2,30})/i;

/**
 * The encoding that an HTML page declares, as it is written there; null where it declares none.
 *
 * @example
 * declaredCharset(Buffer.from('<meta charset="gb2312">'));   // "gb2312"
 */
export function declaredCharset(bytes: Uint8Array): string | null {
  const match = DECLARED.exec(new TextDecoder("latin1").decode(bytes.subarray(0, HEAD)));
  return match?.[1] ?? match?.[2] ?? null;
}
