/** The names of U+00A0 to U+00FF, in order. */
const LATIN_1 =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest " +
  "Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig " +
  "agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";
const GREEK =
  "Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho - Sigma Tau Upsilon Phi Chi Psi Omega";
const OTHERS: Readonly<Record<string, string>> = {
  amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", AMP: "&", LT: "<", GT: ">", QUOT: '"', sigmaf: "ς", thetasym: "ϑ", upsih: "ϒ", piv: "ϖ",
  OElig: "Œ", oelig: "œ", Scaron: "Š", scaron: "š", Yuml: "Ÿ", fnof: "ƒ", circ: "ˆ", tilde: "˜", Abreve: "Ă", abreve: "ă", Dstrok: "Đ", dstrok: "đ", Zcaron: "Ž", zcaron: "ž", Ccaron: "Č", ccaron: "č",
  ensp: "\u2002", emsp: "\u2003", thinsp: "\u2009", zwnj: "\u200c", zwj: "\u200d", lrm: "\u200e", rlm: "\u200f", ZeroWidthSpace: "\u200b", NewLine: "\n", Tab: "\t",
  ndash: "–", mdash: "—", horbar: "―", lsquo: "‘", rsquo: "’", sbquo: "‚", ldquo: "“", rdquo: "”", bdquo: "„", dagger: "†", Dagger: "‡", bull: "•", hellip: "…", permil: "‰", prime: "′", Prime: "″", lsaquo: "‹", rsaquo: "›", oline: "‾", frasl: "⁄",
  euro: "€", image: "ℑ", weierp: "℘", real: "ℜ", trade: "™", alefsym: "ℵ", larr: "←", uarr: "↑", rarr: "→", darr: "↓", harr: "↔", crarr: "↵", lArr: "⇐", uArr: "⇑", rArr: "⇒", dArr: "⇓", hArr: "⇔",
  forall: "∀", part: "∂", exist: "∃", empty: "∅", nabla: "∇", isin: "∈", notin: "∉", ni: "∋", prod: "∏", sum: "∑", minus: "−", lowast: "∗", radic: "√", prop: "∝", infin: "∞", ang: "∠", and: "∧", or: "∨", cap: "∩", cup: "∪", int: "∫",
  there4: "∴", sim: "∼", cong: "≅", asymp: "≈", ne: "≠", equiv: "≡", le: "≤", ge: "≥", sub: "⊂", sup: "⊃", nsub: "⊄", sube: "⊆", supe: "⊇", oplus: "⊕", otimes: "⊗", perp: "⊥", sdot: "⋅",
  lceil: "⌈", rceil: "⌉", lfloor: "⌊", rfloor: "⌋", lang: "⟨", rang: "⟩", loz: "◊", spades: "♠", clubs: "♣", hearts: "♥", diams: "♦", check: "✓", star: "☆", starf: "★", phone: "☎",
  excl: "!", num: "#", dollar: "$", percnt: "%", lpar: "(", rpar: ")", ast: "*", plus: "+", comma: ",", period: ".", sol: "/", colon: ":", semi: ";", equals: "=", quest: "?", commat: "@", lsqb: "[", bsol: "\\", rsqb: "]", lowbar: "_", grave: "`", lbrace: "{", lcub: "{", vert: "|", verbar: "|", rbrace: "}", rcub: "}", hyphen: "‐", dash: "‐", squ: "□",
};
const NAMED = new Map<string, string>([
  ...LATIN_1.split(" ").map((name, i) => [name, String.fromCharCode(0xa0 + i)] as const),
  ...GREEK.split(" ").flatMap((name, i) => [[name, String.fromCharCode(0x391 + i)] as const, [name.toLowerCase(), String.fromCharCode(0x3b1 + i)] as const]),
  ...Object.entries(OTHERS),
]);
/** What browsers read &#128; to &#159; as: the letters of Windows-1252. */
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
/** A text that was escaped several times has `&amp;amp;…`; the commonest names are known without their semicolon too. */
const ENTITY = /&(?:amp;)*(?:#(\d{1,7});|#[xX]([0-9a-fA-F]{1,6});|([A-Za-z][A-Za-z0-9]{1,15});|(nbsp|ensp|emsp|quot|amp|lt|gt)(?![A-Za-z0-9=;]))/y;
const AMPERSAND = /&(?:amp;)+/y;

/** The HTML entity that begins at `at`, with the length of its source; null where none does. */
export function entityAt(source: string, at: number, end: number): { readonly text: string; readonly length: number } | null {
  ENTITY.lastIndex = at;
  const match = ENTITY.exec(source);
  if (match === null || at + match[0].length > end) return ampersand(source, at, end);
  const [whole, decimal, hexadecimal, closed, open] = match;
  const name = closed ?? open;
  if (name !== undefined) {
    const text = NAMED.get(name);
    return text === undefined ? ampersand(source, at, end) : { text, length: whole.length };
  }
  const code = decimal === undefined ? parseInt(hexadecimal ?? "", 16) : parseInt(decimal, 10);
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null;
  return { text: code >= 0x80 && code <= 0x9f ? WINDOWS.charAt(code - 0x80) : String.fromCodePoint(code), length: whole.length };
}

/** `&amp;amp;` before anything else is one sign. */
function ampersand(source: string, at: number, end: number): { readonly text: string; readonly length: number } | null {
  AMPERSAND.lastIndex = at;
  const match = AMPERSAND.exec(source);
  return match === null || at + match[0].length > end ? null : { text: "&", length: match[0].length };
}
