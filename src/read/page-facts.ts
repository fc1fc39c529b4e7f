import type { Block } from "./blocks";

/** What a page's title, dateline, labels and signature say about the document. */
export interface PageFacts {
  /** The lines that are the title. */
  title: readonly Block[] | null;
  published: string | null;
  issued: string | null;
  /** The line that says where and when a speech was given. */
  venue: string | null;
  doc_number: string | null;
  dateline: boolean;
  /** Whether a press office's own label (發稿單位) stands on it. */
  pressOffice: boolean;
  /** Where the page goes on after the text, by what it was seen; null where it ends with the text. */
  tail: string | null;
  /** The line below which other pages are named, and how many blocks follow it. */
  related: { readonly line: string; readonly after: number } | null;
  /** `issuer` is who wrote it, `poster` who put it on the site, `source` whence it was taken. */
  readonly publishers: { issuer: string | null; poster: string | null; source: string | null; dateline: string | null; signature: string | null };
}

export function emptyFacts(): PageFacts {
  return {
    title: null,
    published: null,
    issued: null,
    venue: null,
    doc_number: null,
    dateline: false,
    pressOffice: false,
    tail: null,
    related: null,
    publishers: { issuer: null, poster: null, source: null, dateline: null, signature: null },
  };
}
