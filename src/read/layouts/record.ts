import { blocksOf, contextOf, type Context } from "../blocks";
import { columnRole, columnsOf, type ColumnRole, type ColumnRoles } from "../columns";
import type { Role } from "../document";
import { NO_COLUMNS, type Draft, type DraftPassage } from "../draft";
import { isDayFirst } from "../day-first";
import { keyLines } from "../key-lines";
import { pairUp } from "../pair-up";
import { parseArchive } from "../archive-address";
import type { RawRecord } from "../raw-record";
import { assignRoles } from "../roles";
import { sliceText, type Slice } from "../slice";
import type { Layout } from "./layout";

/** Fields that only this layout has, beside those that any table may have. */
const TELLING: readonly ColumnRole[] = ["input_url", "archive_url", "translated_title", "translated_body", "html"];
const LEAST_FIELDS = 3;
/** A text of keys and values that no scraper wrote has at least so many known ones, its title and text among them. */
const LEAST_OF_TEXT = 4;

/** `key: value` lines of a scraper, or a row of the same fields: a page with its archive address, machine translation and summary. */
export const record: Layout = {
  name: "record",
  recognise(raw) {
    const fields = fieldsOf(raw);
    const columns = [...fields.keys()].map((name) => columnRole(name, rolesOf(raw))?.role);
    const known = columns.filter((role) => role !== undefined).length;
    const scraped = TELLING.some((role) => columns.includes(role)) && known >= LEAST_FIELDS;
    const written = "text" in raw.content && columns.includes("title") && known >= LEAST_OF_TEXT;
    if (!columns.includes("body") || (!scraped && !written)) return null;
    return `fields of a ${scraped ? "scraper's " : ""}record: ${[...fields.keys()].filter((name) => columnRole(name, rolesOf(raw)) !== null).join(", ")}`;
  },
  read(raw, reason): Draft {
    const columns = columnsOf(fieldsOf(raw), rolesOf(raw));
    const title = columns.get("title");
    const blocks = columns.has("body") ? blocksOf(columns.get("body") as Slice) : [];
    const facts = assignRoles(blocks, { title: title === undefined ? null : sliceText(title), findTitle: title === undefined, dayFirst: isDayFirst(blocks) });
    const titles = passagesOf(title, "title", contextOf(sliceText(columns.get("body") ?? title ?? NOTHING)));
    const bodies: DraftPassage[] = blocks.map((block) => ({ slice: block.slice, language: block.language, role: block.role, origin: "original", translationOf: null }));
    const translation = columns.get("translated_body");
    const translatedTitles = passagesOf(columns.get("translated_title"), "title", translation === undefined ? undefined : contextOf(sliceText(translation)));
    const translated = passagesOf(translation, "body");
    const archive = parseArchive(text(columns, "archive_url"));
    const input = parseArchive(text(columns, "input_url"));
    return {
      layout: "record",
      layout_reason: reason,
      passages: [
        ...titles,
        ...bodies,
        ...pairUp(translatedTitles, titles, "machine translation"),
        ...pairUp(translated, bodies.filter(({ role }) => role === "body"), "machine translation"),
        ...passagesOf(columns.get("summary"), "summary"),
      ],
      facts,
      url: input?.original ?? archive?.original ?? text(columns, "url"),
      archive_url: archive?.captured === undefined || archive.captured === null ? null : text(columns, "archive_url"),
      columns: {
        ...NO_COLUMNS,
        published: text(columns, "published"),
        issued: text(columns, "issued"),
        date: text(columns, "date"),
        year: text(columns, "year"),
        publisher: text(columns, "publisher"),
        doc_number: text(columns, "doc_number"),
        captured: archive?.captured ?? null,
        scraped: input?.captured ?? null,
      },
    };
  },
};

/** The fields of a row as they are, of a text by their keys. */
function fieldsOf(raw: RawRecord): ReadonlyMap<string, Slice> {
  return "fields" in raw.content ? raw.content.fields : keyLines(raw.content.text);
}

/** What the columns of a row's table are known to hold. */
function rolesOf({ content }: RawRecord): ColumnRoles | undefined {
  return "fields" in content ? content.roles : undefined;
}

const NOTHING: Slice = { field: null, source: "", start: 0, end: 0 };

function passagesOf(slice: Slice | undefined, role: Role, context?: Context): DraftPassage[] {
  return slice === undefined ? [] : blocksOf(slice, context).map((block) => ({ slice: block.slice, language: block.language, role, origin: "original", translationOf: null }));
}

function text(columns: ReadonlyMap<ColumnRole, Slice>, role: ColumnRole): string | null {
  const slice = columns.get(role);
  return slice === undefined ? null : sliceText(slice).trim();
}
