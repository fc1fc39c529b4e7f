/** An archive's address taken apart. */
export interface ArchiveAddress {
  readonly original: string;
  /** Day of the capture in UTC; null for a plain address. */
  readonly captured: string | null;
}

/** `https://web.archive.org/web/20240117081024/http://…`, or a bare capture stamp and an address. */
const CAPTURE = /^(?:https?:\/\/[^/]*archive[^/]*\/(?:web\/)?)?((?:19|20)\d{2})(\d{2})(\d{2})\d{0,6}(?:[a-z]{2}_)?\/(https?:\/\/.+|www\..+)$/i;

/** The original address of an archived page, and when the archive took it. */
export function parseArchive(address: string | null): ArchiveAddress | null {
  if (address === null) return null;
  const match = CAPTURE.exec(address);
  if (match === null) return { original: address, captured: null };
  const [, year = "", month = "", day = "", original = ""] = match;
  return { original, captured: `${year}-${month}-${day}` };
}
