import { blocksOf, contextOf, type Block } from "../blocks";
import { isDayFirst } from "../day-first";
import { columnsOf, type ColumnRole } from "../columns";
import { NO_COLUMNS, type Draft, type DraftPassage } from "../draft";
import { parseArchive } from "../archive-address";
import type { PageFacts } from "../page-facts";
import type { RawRecord } from "../raw-record";
import { assignRoles } from "../roles";
import { sliceText, type Slice } from "../slice";
import { isCutShort, isWholeOf } from "../whole-title";
import type { Layout } from "./layout";

/** A column without a known name is taken for the text where its value is at least this long. */
const LEAST_TEXT = 120;

/** A row of any other table: its columns are told by their names in Chinese, English and Vietnamese. */
export const table: Layout = {
  name: "table",
  recognise(raw) {
    if (!("fields" in raw.content)) return null;
    const columns = withText(raw);
    const shown = [...columns].map(([role, slice]) => `${role} = ${slice.field ?? ""}`);
    return `columns of a table: ${shown.join(", ") || "none with a known name"}`;
  },
  read(raw, reason): Draft {
    const columns = withText(raw);
    const text = (role: ColumnRole): string | null => {
      const slice = columns.get(role);
      return slice === undefined ? null : sliceText(slice).trim();
    };
    const bodySlice = columns.get("body");
    const title = columns.get("title");
    const { blocks, facts, found } = readBody(bodySlice, title === undefined ? null : sliceText(title));
    const titles: DraftPassage[] = (title === undefined ? [] : blocksOf(title, contextOf(sliceText(bodySlice ?? title)))).map(({ slice, language }) => ({ slice, language, role: found ? "boilerplate" : "title", origin: "original", translationOf: null }));
    const bodies: DraftPassage[] = blocks.map(({ slice, language, role }) => ({ slice, language, role, origin: "original", translationOf: null }));
    const summaries: DraftPassage[] = (columns.has("summary") ? blocksOf(columns.get("summary") as Slice) : []).map(({ slice, language }) => ({ slice, language, role: "summary", origin: "original", translationOf: null }));
    const address = parseArchive(text("url"));
    const archive = parseArchive(text("archive_url"));
    return {
      layout: "table",
      layout_reason: reason,
      passages: [...titles, ...bodies, ...summaries],
      facts,
      url: address?.original ?? archive?.original ?? null,
      archive_url: address?.captured === undefined || address.captured === null ? text("archive_url") : text("url"),
      columns: {
        ...NO_COLUMNS,
        published: text("published"),
        issued: text("issued"),
        date: text("date"),
        year: text("year"),
        publisher: text("publisher"),
        doc_number: text("doc_number"),
        genre: text("genre"),
        captured: address?.captured ?? archive?.captured ?? null,
      },
    };
  },
};

/** The text with its roles; where the title's column breaks off and the text has the whole, the title is found there. */
function readBody(slice: Slice | undefined, title: string | null): { readonly blocks: readonly Block[]; readonly facts: PageFacts; readonly found: boolean } {
  if (slice !== undefined && title !== null && isCutShort(title)) {
    const blocks = blocksOf(slice);
    const facts = assignRoles(blocks, { title: null, findTitle: true, dayFirst: isDayFirst(blocks) });
    if (facts.title !== null && isWholeOf(facts.title, title)) return { blocks, facts, found: true };
  }
  const blocks = slice === undefined ? [] : blocksOf(slice);
  return { blocks, facts: assignRoles(blocks, { title, findTitle: title === null, dayFirst: isDayFirst(blocks) }), found: false };
}

/** The known columns; where none is the text, the longest of the others, if it is long enough to be one. */
function withText(raw: RawRecord): Map<ColumnRole, Slice> {
  if (!("fields" in raw.content)) return new Map();
  const columns = columnsOf(raw.content.fields, raw.content.roles);
  if (columns.has("body")) return columns;
  const taken = new Set([...columns.values()].map(({ field }) => field));
  let longest: Slice | null = null;
  for (const slice of raw.content.fields.values()) {
    if (!taken.has(slice.field) && slice.end >= LEAST_TEXT && slice.end > (longest?.end ?? 0)) longest = slice;
  }
  if (longest !== null) columns.set("body", longest);
  return columns;
}
