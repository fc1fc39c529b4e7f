/** A provincial unit of China on the tile grid. */
export interface ProvinceTile {
  readonly code: string;
  /** Letter code of GB/T 2260. */
  readonly letters: string;
  readonly name: string;
  readonly row: number;
  readonly column: number;
}

/** Neighbours beside each other as far as squares allow; two letters a place, from north to south and west to east. */
const GRID = [
  "..  ..  ..  ..  ..  ..  HL",
  "..  ..  ..  ..  ..  ..  JL",
  "..  ..  ..  NM  BJ  TJ  LN",
  "XJ  GS  NX  SX  HE  SD  ..",
  "XZ  QH  SN  HA  AH  JS  SH",
  "..  SC  CQ  HB  JX  ZJ  ..",
  "..  YN  GZ  HN  FJ  ..  TW",
  "..  ..  GX  GD  HK  ..  ..",
  "..  ..  HI  MO  ..  ..  ..",
];

/** Codes are those of the lexicon: GB/T 2260, and ISO 3166-1 for HK, MO and TW. */
const PROVINCES: readonly (readonly [code: string, letters: string, name: string])[] = [
  ["110000", "BJ", "北京"], ["120000", "TJ", "天津"], ["130000", "HE", "河北"], ["140000", "SX", "山西"], ["150000", "NM", "内蒙古"],
  ["210000", "LN", "辽宁"], ["220000", "JL", "吉林"], ["230000", "HL", "黑龙江"],
  ["310000", "SH", "上海"], ["320000", "JS", "江苏"], ["330000", "ZJ", "浙江"], ["340000", "AH", "安徽"], ["350000", "FJ", "福建"], ["360000", "JX", "江西"], ["370000", "SD", "山东"],
  ["410000", "HA", "河南"], ["420000", "HB", "湖北"], ["430000", "HN", "湖南"], ["440000", "GD", "广东"], ["450000", "GX", "广西"], ["460000", "HI", "海南"],
  ["500000", "CQ", "重庆"], ["510000", "SC", "四川"], ["520000", "GZ", "贵州"], ["530000", "YN", "云南"], ["540000", "XZ", "西藏"],
  ["610000", "SN", "陕西"], ["620000", "GS", "甘肃"], ["630000", "QH", "青海"], ["640000", "NX", "宁夏"], ["650000", "XJ", "新疆"],
  ["HK", "HK", "香港"], ["MO", "MO", "澳门"], ["TW", "TW", "台湾"],
];

/** The 34 provincial units of China, each with its place on a grid of squares: a map that needs no borders. */
export const PROVINCE_TILES: readonly ProvinceTile[] = PROVINCES.map(([code, letters, name]) => {
  const row = GRID.findIndex((line) => line.includes(letters));
  return { code, letters, name, row, column: (GRID[row]?.indexOf(letters) ?? 0) / 4 };
});

/**
 * The provincial unit of China that a region lies in; what lies elsewhere is its own.
 *
 * @example
 * await themeCounts(corpus, { by: (document) => provinceOf(document.issuer_region) });   // Baoji's documents count for Shaanxi
 */
export function provinceOf(code: string): string;
export function provinceOf(code: string | null): string | null;
export function provinceOf(code: string | null): string | null {
  if (code === null) return null;
  if (/^\d{6}$/.test(code)) return `${code.slice(0, 2)}0000`;
  return /^(HK|MO|TW)-/.test(code) ? code.slice(0, 2) : code;
}
