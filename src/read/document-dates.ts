import { addressDate } from "./address-date";
import { calendarDate } from "./calendar-date";
import { findDates } from "./dates";
import type { SourceDocument } from "./document";
import type { Draft } from "./draft";
import { promulgationNote } from "./promulgation-note";
import { titleDate } from "./title-date";

export interface DocumentDates {
  readonly date: string | null;
  readonly date_basis: SourceDocument["date_basis"];
  readonly date_precision: SourceDocument["date_precision"];
  readonly year: number | null;
  readonly issued: string | null;
  readonly published: string | null;
  readonly event: string | null;
  readonly retrieved: string | null;
  /** What the page, the address and the table say where they don't agree: one sentence. */
  readonly conflict: string | null;
}

/** What the dates are read from beside the draft's facts and columns. */
export interface DatedText {
  readonly title: string | null;
  /** A notice reports no event. */
  readonly genre: SourceDocument["genre"];
  /** The first paragraphs of the body, the lead first. */
  readonly opening: readonly string[];
  /** What 03/08/2021 is: 3 August, as in Vietnam. */
  readonly dayFirst: boolean;
}

/** A page that is uploaded so many days after its publication was moved. */
const UPLOADED_WITHIN = 31;
/** An event is reported within so many days; only then does the publication's year complete its day. */
const REPORTED_WITHIN = 31;

/**
 * Tells the four dates apart: when a document was issued (signature, label, title, the history of a regulation),
 * published (dateline, address, column), when what it reports took place (its title or lead), and when the page was
 * taken. `date` is the first of issued, published and event that is known. The page's own text weighs more than its
 * address, and that more than a table's field; what lies before the issue or after an archive's capture is no
 * publication.
 */
export function documentDates(draft: Draft, { title, genre, opening, dayFirst }: DatedText): DocumentDates {
  const { facts, columns } = draft;
  const captured = columns.captured ?? columns.scraped;
  const titled = title === null ? null : titleDate(title, dayFirst);
  const note = opening.map(promulgationNote).find((date) => date !== null) ?? null;
  const issued = facts.issued ?? (titled?.kind === "issued" ? titled.date : null) ?? fromField(columns.issued, dayFirst) ?? note;
  const possible = (date: string | null): string | null =>
    date === null || isBefore(date, issued) || (captured !== null && isBefore(nextDay(captured), date)) ? null : date;
  const given = fromField(columns.published, dayFirst);
  const fieldDate = given ?? fromField(columns.date, dayFirst);
  // A date later than the archive's capture is the scraper's own.
  const isScrape = fieldDate !== null && given === null && captured !== null && fieldDate.slice(0, 10) >= captured;
  const field = isScrape ? null : fieldDate;
  const address = draft.url === null ? null : addressDate(draft.url);
  const published = possible(facts.published) ?? addressOrField(possible(address), possible(field));
  const happened = titled?.kind === "event" ? titled.date : null;
  const event =
    facts.venue !== null ? (fullDates(facts.venue, dayFirst)[0] ?? null) : genre === "notice" ? null : (happened ?? eventOf(opening[0] ?? "", published ?? issued, dayFirst));
  const year = fromField(columns.year, dayFirst);
  const chosen = issued ?? published ?? event ?? year;
  return {
    date: chosen,
    date_basis: chosen === null ? null : issued !== null ? "issued" : published !== null || event === null ? "published" : "event",
    date_precision: chosen === null ? null : chosen.length === 4 ? "year" : chosen.length === 7 ? "month" : "day",
    year: chosen === null ? null : Number(chosen.slice(0, 4)),
    issued,
    published: published ?? (issued === null && event === null ? year : null),
    event,
    retrieved: isScrape ? fieldDate : captured,
    conflict: conflictOf([
      ["the page says", facts.published],
      ["its address", address],
      [`the column ${given === null ? "date" : "of publication"}`, field],
      ["it was issued on", [facts.published, address, field].some((date) => date !== null && isBefore(date, issued)) ? issued : null],
    ]),
  };
}

/**
 * The values of a table's date columns that are no day, month or year that a calendar has (2025-02-30): they are left
 * out, which has to be said.
 */
export function badDates({ columns }: Draft, dayFirst: boolean): readonly { readonly field: "issued" | "published" | "date"; readonly value: string }[] {
  return (["issued", "published", "date"] as const).flatMap((field) => {
    const value = columns[field];
    return value !== null && /\d/.test(value) && fromField(value, dayFirst) === null ? [{ field, value: value.trim().slice(0, 60) }] : [];
  });
}

/** Whether a date lies wholly before another, each known as exactly as it is. */
function isBefore(date: string, other: string | null): boolean {
  if (other === null) return false;
  const exact = Math.min(date.length, other.length);
  return date.slice(0, exact) < other.slice(0, exact);
}

function nextDay(date: string): string {
  return new Date((dayNumber(date) + 1) * 86_400_000).toISOString().slice(0, 10);
}

/**
 * An address tells when a page was uploaded. That is the publication, and weighs more than a table's field, unless it
 * comes long after it: then the site has moved, and put its old pages up again.
 */
function addressOrField(address: string | null, field: string | null): string | null {
  if (address === null || field?.length !== 10) return address ?? field;
  const uploaded = address.length === 10 ? address : `${address}-01`;
  return dayNumber(uploaded) - dayNumber(field) > UPLOADED_WITHIN || field.startsWith(address) ? field : address;
}

/** The first date of a column's value; a bare year counts, and eight digits alone (seven in Taiwan). */
function fromField(given: string | null, dayFirst: boolean): string | null {
  if (given === null) return null;
  const value = given.normalize("NFC");
  const date = fullDates(value, dayFirst)[0];
  const [, year, month, day] = /^\s*((?:19|20)\d{2})(\d{2})(\d{2})(?:\.0)?\s*$/.exec(value) ?? [];
  const roc = /^\s*(1[01]\d)(\d{2})(\d{2})\s*$/.exec(value);
  return date ?? calendarDate(year, month, day) ?? (roc === null ? null : calendarDate(String(1911 + Number(roc[1])), roc[2], roc[3])) ?? /^\s*((?:19|20)\d{2})(?:\.0)?\s*年?\s*$/.exec(value)?.[1] ?? null;
}

function fullDates(text: string, dayFirst: boolean): string[] {
  return findDates(text, dayFirst).filter(({ date }) => !date.startsWith("-")).map(({ date }) => date);
}

/**
 * The day that the lead reports. A day without a year is completed by the one year that its sentence names, or by
 * the publication's, where it then lies shortly before it; else it stays open.
 */
function eventOf(lead: string, published: string | null, dayFirst: boolean): string | null {
  const sentence = /^[^]*?(?:[。！？!?；;]|\.(?=\s+\p{Lu})|$)/u.exec(lead)?.[0] ?? "";
  for (const { date, start, end } of findDates(sentence, dayFirst)) {
    if (date.length === 10 && !date.startsWith("-")) return published === null || date <= `${published}~` ? date : null;
    if (!date.startsWith("--")) continue;
    const completed = published === null ? null : shortlyBefore(date, published);
    if (completed !== null) return completed;
    const years = new Set([...(sentence.slice(0, start) + " " + sentence.slice(end)).matchAll(/(?<!\d)((?:19|20)\d{2})(?!\d)/g)].map((m) => m[1]));
    const [year] = years;
    return years.size === 1 && year !== undefined && (published === null || `${year}${date.slice(1)}` <= `${published}~`) ? `${year}${date.slice(1)}` : null;
  }
  return null;
}

function shortlyBefore(monthDay: string, published: string): string | null {
  if (published.length < 7) return null;
  const year = Number(published.slice(0, 4));
  for (const y of [year, year - 1]) {
    const candidate = `${y}${monthDay.slice(1)}`;
    const days = published.length === 10 ? dayNumber(published) - dayNumber(candidate) : null;
    if (days === null ? candidate.slice(0, 7) === published : days >= 0 && days <= REPORTED_WITHIN) return candidate;
  }
  return null;
}

function dayNumber(date: string): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / 86_400_000;
}

/** Dates agree where one is the other, known less exactly. */
function conflictOf(said: readonly (readonly [string, string | null])[]): string | null {
  const known = said.filter((entry): entry is readonly [string, string] => entry[1] !== null);
  const disagree = known.some(([, a]) => known.some(([, b]) => !a.startsWith(b) && !b.startsWith(a)));
  return disagree ? `dates of publication disagree: ${known.map(([who, date]) => `${who} ${date}`).join(", ")}` : null;
}
