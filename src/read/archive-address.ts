import { calendarDate } from "./calendar-date";

/** An archive's address taken apart. */
export interface ArchiveAddress {
  readonly original: string;
  /** Day of the capture in UTC; null for a plain address, or where the archive doesn't say it to the day. */
  readonly captured: string | null;
}

/**
 * `https://web.archive.org/web/20240117081024/http://…`, or a bare capture stamp and an address; a stamp may be cut
 * short, have a mark behind it (`id_`) or be a star.
 */
const CAPTURE = /^(?:https?:\/\/[^/]*archive[^/]*\/(?:web\/)?)?((?:19|20)\d{2,12}|(?<=\/)\*)(?:[a-z]{2}_|\*)?\/(https?:\/\/.+|https?%3A.+|(?:[\w-]+\.)+[a-z]{2,}[/:?].*|www\..+)$/i;

/** The original address of an archived page, and when the archive took it. */
export function parseArchive(address: string | null): ArchiveAddress | null {
  if (address === null) return null;
  const match = CAPTURE.exec(address);
  if (match === null) return { original: address, captured: null };
  const [, stamp = "", original = ""] = match;
  const captured = stamp.length < 8 ? null : calendarDate(stamp.slice(0, 4), stamp.slice(4, 6), stamp.slice(6, 8));
  return { original: /^https?%3A/i.test(original) ? decoded(original) : original, captured };
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
