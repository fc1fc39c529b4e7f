import type { Language, Origin, Role, SourceDocument } from "./document";
import type { PageFacts } from "./page-facts";
import type { Slice } from "./slice";

/** A passage before it has numbers: `translationOf` is the draft that it translates. */
export interface DraftPassage {
  readonly slice: Slice;
  readonly language: Language;
  readonly role: Role;
  readonly origin: Origin;
  readonly translationOf: DraftPassage | null;
}

/** What a layout makes of a record; `toDocument` decides dates, publisher and genre from it. */
export interface Draft {
  readonly layout: SourceDocument["layout"];
  readonly layout_reason: string;
  readonly passages: readonly DraftPassage[];
  readonly facts: PageFacts;
  readonly url: string | null;
  readonly archive_url: string | null;
  /** What the columns of a table say. */
  readonly columns: {
    readonly published: string | null;
    readonly issued: string | null;
    /** A date that the table doesn't explain. */
    readonly date: string | null;
    readonly year: string | null;
    readonly publisher: string | null;
    readonly doc_number: string | null;
    readonly genre: string | null;
    /** When an archive or a scraper took the page, `YYYY-MM-DD`. */
    readonly captured: string | null;
    readonly scraped: string | null;
  };
}

export const NO_COLUMNS: Draft["columns"] = {
  published: null,
  issued: null,
  date: null,
  year: null,
  publisher: null,
  doc_number: null,
  genre: null,
  captured: null,
  scraped: null,
};
