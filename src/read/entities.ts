/** The named entities that stand in scraped prose; rarer ones stay as they are. */
const NAMED = new Map(
  Object.entries({
    amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0", ensp: "\u2002", emsp: "\u2003", thinsp: "\u2009",
    ldquo: "“", rdquo: "”", lsquo: "‘", rsquo: "’", sbquo: "‚", bdquo: "„", laquo: "«", raquo: "»", lsaquo: "‹", rsaquo: "›",
    mdash: "—", ndash: "–", hellip: "…", middot: "·", bull: "•", times: "×", divide: "÷", deg: "°", plusmn: "±", permil: "‰",
    copy: "©", reg: "®", trade: "™", sect: "§", para: "¶", euro: "€", pound: "£", yen: "¥", cent: "¢", larr: "←", rarr: "→",
    zwnj: "\u200c", zwj: "\u200d", shy: "\u00ad", agrave: "à", aacute: "á", acirc: "â", atilde: "ã", egrave: "è", eacute: "é",
    ecirc: "ê", igrave: "ì", iacute: "í", ograve: "ò", oacute: "ó", ocirc: "ô", otilde: "õ", ugrave: "ù", uacute: "ú",
    yacute: "ý", Agrave: "À", Aacute: "Á", Acirc: "Â", Atilde: "Ã", Egrave: "È", Eacute: "É", Ecirc: "Ê", Igrave: "Ì",
    Iacute: "Í", Ograve: "Ò", Oacute: "Ó", Ocirc: "Ô", Otilde: "Õ", Ugrave: "Ù", Uacute: "Ú", Yacute: "Ý", uuml: "ü", ouml: "ö",
    auml: "ä", ccedil: "ç", ntilde: "ñ", szlig: "ß",
  }),
);
const ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,8}));/y;

/** The HTML entity that begins at `at`, with the length of its source; null where none does. */
export function entityAt(source: string, at: number, end: number): { readonly text: string; readonly length: number } | null {
  ENTITY.lastIndex = at;
  const match = ENTITY.exec(source);
  if (match === null || at + match[0].length > end) return null;
  const [whole, decimal, hexadecimal, name] = match;
  if (name !== undefined) {
    const text = NAMED.get(name);
    return text === undefined ? null : { text, length: whole.length };
  }
  const code = decimal === undefined ? parseInt(hexadecimal ?? "", 16) : parseInt(decimal, 10);
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null;
  return { text: String.fromCodePoint(code), length: whole.length };
}
