import { columnRole, isMissing, type ColumnRole } from "./columns";
import { findDates } from "./dates";
import { sliceText, type Slice } from "./slice";

export interface GuessedColumn {
  readonly role: ColumnRole;
  readonly column: string;
  readonly reason: string;
}

/** So many rows tell what a column holds. */
const ROWS = 60;
/** Tables of measurements have thousands of columns, and none of them is a text. */
const MOST_COLUMNS = 200;
const MOST_VALUES = 0.8;
const LEAST_BODY = 80;
/** In columns of a fixed-width font: a person's name is shorter, in either script. */
const TITLE = { least: 12, most: 200 } as const;
/** Days on which a scraper, not an office, did something; and what merely measures or numbers another column. */
const NOT_TOLD = /crawl|scrap|fetch|retriev|access|download|updat|modif|creat|insert|采集|採集|抓取|爬取|更新|修改|入库|收录|下载|下載|thu thập|cập nhật|truy cập|(?:^|[^a-z])(?:id|hash|md5|count|length|words|chars)$|字数|字數|长度|序号|編號|编号/iu;
const DOC_NUMBER = /^[^\s，。]{1,20}[〔[（(【][12]\d{3}[〕\]）)】]\s*(?:第)?\d+号$/u;

interface Profile {
  readonly column: string;
  /** Median length of the values that are there. */
  readonly length: number;
  /** The same with Chinese characters counted twice. */
  readonly width: number;
  readonly distinct: number;
  /** Shares of the values that are there. */
  readonly dates: number;
  readonly addresses: number;
  readonly numbers: number;
  readonly docNumbers: number;
  readonly wordy: number;
}

/**
 * Guesses what columns without a known name hold. A name that ends with a known one (新闻标题, article_title), or begins
 * with one (tiêu đề bài viết, title of document), is believed where the values bear it out; then the values alone tell
 * the address, the document number, the date, the text and the title.
 *
 * @param columns those whose names are not known
 * @param taken roles that other columns have
 */
export function guessColumns(columns: readonly string[], rows: readonly ReadonlyMap<string, Slice>[], taken: ReadonlySet<ColumnRole>): GuessedColumn[] {
  const profiles = columns.slice(0, MOST_COLUMNS).filter((column) => !NOT_TOLD.test(column)).flatMap((column) => profileOf(column, rows));
  const guessed: GuessedColumn[] = [];
  const isOpen = (role: ColumnRole): boolean => !taken.has(role) && !guessed.some((one) => one.role === role);
  const free = (): readonly Profile[] => profiles.filter(({ column }) => !guessed.some((one) => one.column === column));
  const take = (role: ColumnRole, profile: Profile | undefined, reason: string): void => {
    if (profile !== undefined && isOpen(role)) guessed.push({ role, column: profile.column, reason });
  };
  for (const profile of profiles) {
    const role = roleWithin(profile.column);
    if (role !== null && bears(profile, role) && !(role === "date" && hasDate(taken, guessed))) take(role, profile, "its name");
  }
  take("url", only(free().filter(({ addresses }) => addresses >= MOST_VALUES)), "its values are addresses");
  take("doc_number", only(free().filter(({ docNumbers }) => docNumbers >= MOST_VALUES)), "its values are document numbers");
  if (!hasDate(taken, guessed)) take("date", only(free().filter(({ dates }) => dates >= MOST_VALUES)), "its values are dates");
  const long = free().filter(({ length, wordy }) => length >= LEAST_BODY && wordy >= MOST_VALUES).sort((a, b) => b.length - a.length);
  take("body", long[0], "its values are the longest texts");
  const short = free().filter((profile) => isTitle(profile, rows.length));
  take("title", short.sort((a, b) => b.distinct - a.distinct || b.length - a.length)[0], "its values are short texts, each another");
  return guessed;
}

function profileOf(column: string, rows: readonly ReadonlyMap<string, Slice>[]): Profile[] {
  const values: string[] = [];
  for (const row of rows) {
    const slice = row.get(column);
    if (slice !== undefined && !isMissing(slice)) values.push(sliceText({ ...slice, end: Math.min(slice.end, slice.start + 4000) }).trim());
    if (values.length === ROWS) break;
  }
  if (values.length === 0) return [];
  const share = (test: (value: string) => boolean): number => values.filter(test).length / values.length;
  return [
    {
      column,
      length: median(values.map(({ length }) => length)),
      width: median(values.map((value) => value.length + (value.match(/\p{Script=Han}/gu)?.length ?? 0))),
      distinct: new Set(values).size / values.length,
      dates: share(isDate),
      addresses: share((value) => /^https?:\/\/\S+$/i.test(value)),
      numbers: share((value) => /^[\d\s.,:%+-]+$/.test(value)),
      docNumbers: share((value) => DOC_NUMBER.test(value)),
      wordy: share((value) => /\p{L}{2}/u.test(value) && !/^https?:/i.test(value)),
    },
  ];
}

/** A date and perhaps the time of day, no more. */
function isDate(value: string): boolean {
  if (value.length > 40) return false;
  const [found] = findDates(value.replace(/(?<=\d)T(?=\d)/, " "), false);
  return found !== undefined && value.length - (found.end - found.start) <= 16 && !/\p{L}{4}/u.test(value.slice(0, found.start) + value.slice(found.end));
}

function isTitle({ width, distinct, dates, numbers, docNumbers, wordy }: Profile, rows: number): boolean {
  return width >= TITLE.least && width <= TITLE.most && (distinct >= 0.7 || rows === 1) && wordy >= MOST_VALUES && dates < 0.5 && numbers < 0.5 && docNumbers < 0.5;
}

function bears({ dates, addresses, length, wordy }: Profile, role: ColumnRole): boolean {
  if (role === "published" || role === "issued" || role === "date") return dates >= 0.5;
  if (role === "url" || role === "input_url" || role === "archive_url") return addresses >= 0.5;
  if (role === "body" || role === "translated_body") return wordy >= 0.5 && length >= LEAST_BODY / 4;
  return role !== "html" && role !== "year" && wordy >= 0.5 && addresses < 0.5;
}

function hasDate(taken: ReadonlySet<ColumnRole>, guessed: readonly GuessedColumn[]): boolean {
  return (["published", "issued", "date"] as const).some((role) => taken.has(role) || guessed.some((one) => one.role === role));
}

/** The known name that a column's name ends with, or, in Vietnamese and before "of", begins with; remarks in brackets left out. */
function roleWithin(column: string): ColumnRole | null {
  const name = column.normalize("NFC").replace(/[([（【].*$/u, "").replace(/([a-z])([A-Z])/g, "$1 $2").trim();
  if (/\p{Script=Han}/u.test(name)) {
    for (let at = 0; at <= name.length - 2; at++) {
      const known = columnRole(name.slice(at));
      if (known !== null) return known.role;
    }
    return null;
  }
  const words = name.split(/[\s_./-]+/).filter(Boolean);
  const of = words.findIndex((word) => /^(?:of|in|at|by)$/i.test(word));
  const head = of > 0 ? words.slice(0, of) : words;
  for (let at = 0; at < head.length; at++) {
    const known = columnRole(head.slice(at).join(" "));
    if (known !== null) return known.role;
  }
  for (let end = words.length - 1; end >= 2 && /[à-ỹđ]/iu.test(name); end--) {
    const known = columnRole(words.slice(0, end).join(" "));
    if (known !== null) return known.role;
  }
  return null;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

function only<T>(list: readonly T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined;
}
