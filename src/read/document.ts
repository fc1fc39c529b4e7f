import { z } from "zod";

export const LANGUAGES = ["zh-Hans", "zh-Hant", "en", "vi", "other"] as const;
export type Language = (typeof LANGUAGES)[number];

/** What a person asks for: both scripts of Chinese are one language. */
export type AskedLanguage = "zh" | "en" | "vi";

/** Whether a passage's language is the one asked for. */
export function isLanguage(language: Language, asked: AskedLanguage): boolean {
  return asked === "zh" ? language === "zh-Hans" || language === "zh-Hant" : language === asked;
}

export const ROLES = ["title", "body", "summary", "boilerplate"] as const;
export type Role = (typeof ROLES)[number];

export const ORIGINS = ["original", "translation", "machine translation"] as const;
export type Origin = (typeof ORIGINS)[number];

/** A calendar date as far as it is known: `2024`, `2024-01` or `2024-01-12`. */
export const PartialDate = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, "not a date such as 2024, 2024-01 or 2024-01-12");

/**
 * A run of a document in one language and one role.
 *
 * `text` is what is counted: NFC, without converter artefacts. `[start, end)` are UTF-16 units of the
 * decoded value of `field` in `record` of `file` (a text file is one field, `null`), and `offsets` leads
 * from `text` back into that value.
 */
export interface Passage {
  readonly document: string;
  /** Number within the document, from 0, in reading order. */
  readonly passage: number;
  readonly language: Language;
  readonly role: Role;
  readonly origin: Origin;
  /** Number of the passage of the same document that this one translates. */
  readonly translation_of: number | null;
  readonly file: string;
  readonly record: number | null;
  readonly field: string | null;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /**
   * `offsets[i]` is where unit i of `text` begins in the field's decoded value, `offsets[text.length]` is `end`;
   * null where `text` is the slice [start, end) as it stands.
   */
  readonly offsets: Int32Array | null;
}

const nullable = <T extends z.ZodType>(type: T) => type.nullable();

/** What a layout makes of one record or text file: a document's facts and its passages. */
export const SourceDocument = z.strictObject({
  /** Stable against the file's name and place: a hash of title, body and address. */
  id: z.string().min(1),
  /** Relative to the corpus, with forward slashes. */
  file: z.string().min(1),
  record: nullable(z.int().positive()),
  layout: z.enum(["record", "article", "bilingual block", "interleaved", "web page", "table", "text"]),
  /** The evidence by which the layout was recognised. */
  layout_reason: z.string().min(1),
  /** Of the original; null where the document has none. */
  title: nullable(z.string().min(1)),
  language: z.enum(LANGUAGES),
  /** Of the counted passages, translations included, sorted. */
  languages: z.array(z.enum(LANGUAGES)).readonly(),
  /** issued, else published, else event. */
  date: nullable(PartialDate),
  date_basis: nullable(z.enum(["issued", "published", "event"])),
  date_precision: nullable(z.enum(["year", "month", "day"])),
  year: nullable(z.int()),
  issued: nullable(PartialDate),
  published: nullable(PartialDate),
  event: nullable(PartialDate),
  retrieved: nullable(PartialDate),
  publisher: nullable(z.string().min(1)),
  /** 文号, such as 粤府〔2023〕67号. */
  doc_number: nullable(z.string().min(1)),
  genre: z.enum(["report", "notice", "news", "speech", "release", "other"]),
  url: nullable(z.string().min(1)),
  archive_url: nullable(z.string().min(1)),
  passages: z.array(z.custom<Passage>()).readonly(),
});
export type SourceDocument = Readonly<z.infer<typeof SourceDocument>>;
