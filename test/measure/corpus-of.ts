import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Corpus } from "../../src/corpus/corpus";
import { loadLexicon, type Lexicon } from "../../src/lexicon/lexicon";
import type { Language, Origin, Passage, SourceDocument } from "../../src/read/document";

/** A document in a few words: each line is a passage, `"en>…"` one in English that translates the line before. */
export interface Lines {
  readonly lines: readonly string[];
  readonly title?: string;
  readonly language?: Language;
  readonly date?: string;
  readonly publisher?: string;
  readonly genre?: SourceDocument["genre"];
  /** `d` and its number unless told; names the file too. */
  readonly id?: string;
}

/** A corpus of invented documents; the file of the first is 0.txt. */
export function corpusOf(documents: readonly Lines[], lexicon: Lexicon = smallLexicon()): Corpus {
  return Corpus.of({ name: "invented", documents: documents.map(toDocument), lexicon });
}

/** Words as an English sentence in which no two are neighbours: Trade, border. */
export function toSentence(words: readonly string[]): string {
  const text = words.join(", ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function toDocument({ lines, title, language = "en", date, publisher, genre = "news", id: given }: Lines, number: number): SourceDocument {
  const id = given ?? `d${number}`;
  const file = `${given ?? number}.txt`;
  const passages: Passage[] = [];
  let at = 0;
  const add = (text: string, role: Passage["role"], of: Language, origin: Origin, translation_of: number | null): void => {
    passages.push({ document: id, passage: passages.length, language: of, role, origin, translation_of, file, record: null, field: null, start: at, end: at + text.length, text, offsets: null });
    at += text.length + 1;
  };
  if (title !== undefined) add(title, "title", language, "original", null);
  for (const line of lines) {
    if (line.startsWith("en>")) add(line.slice(3), "body", "en", "machine translation", passages.length - 1);
    else add(line, "body", language, "original", null);
  }
  const year = date === undefined ? null : Number(date.slice(0, 4));
  return {
    id,
    file,
    record: null,
    layout: "text",
    layout_reason: "made for a test",
    title: title ?? null,
    language,
    languages: [...new Set(passages.map((passage) => passage.language))],
    date: date ?? null,
    date_basis: date === undefined ? null : "issued",
    date_precision: date === undefined ? null : date.length === 4 ? "year" : date.length === 7 ? "month" : "day",
    year,
    issued: date ?? null,
    published: null,
    event: null,
    retrieved: null,
    publisher: publisher ?? null,
    // Words are few here and documents alike; a number of its own keeps each from being a reprint.
    doc_number: `No. ${given ?? number}`,
    genre,
    url: null,
    archive_url: null,
    passages,
  };
}

const THEMES = `
- {id: economy, parent: null, label: {zh: 经济, en: Economy, vi: Kinh tế}, definition: a group, zh: [], en: [], vi: []}
- {id: trade, parent: economy, label: {zh: 贸易, en: Trade, vi: Thương mại}, definition: d, zh: [贸易, 边境贸易], en: [trade, border trade], vi: [thương mại]}
- {id: border, parent: economy, label: {zh: 边境, en: Border, vi: Biên giới}, definition: d, zh: [边境], en: [border], vi: [biên giới]}
- {id: culture, parent: null, label: {zh: 文化, en: Culture, vi: Văn hóa}, definition: a group with terms, zh: [文化], en: [culture], vi: [văn hóa]}
- {id: music, parent: culture, label: {zh: 音乐, en: Music, vi: Âm nhạc}, definition: d, zh: [音乐], en: [music], vi: [âm nhạc]}
- {id: formula, parent: null, label: {zh: 表述, en: Formulae, vi: Công thức}, definition: a group, zh: [], en: [], vi: []}
- {id: political_formula, parent: formula, label: {zh: 表述, en: Formula, vi: Công thức}, definition: d, zh: [高质量发展], en: [high-quality development], vi: []}
`;

const REGIONS = `code,level,parent,name_zh,name_en,name_vi,aliases,members,valid_from,valid_to,successor
CN,country,,中国,China,Trung Quốc,,,,,
LA,country,,老挝,Laos,Lào,,,,,
VN,country,,越南,Viet Nam,Việt Nam,Vietnam,,,,
X-ASEAN,group,,东盟,ASEAN,ASEAN,,LA|VN,,,
510000,province,CN,四川省,Sichuan,Tứ Xuyên,四川|Sichuan Province,,,,
510100,prefecture,510000,成都市,Chengdu,Thành Đô,成都,,,,
530000,province,CN,云南省,Yunnan,Vân Nam,云南|Yunnan Province,,,,
`;

let known: Lexicon | undefined;

/** Five themes, one of them a group with terms of its own; the political formula; seven regions. */
export function smallLexicon(): Lexicon {
  if (known !== undefined) return known;
  const folder = mkdtempSync(join(tmpdir(), "policyscope-"));
  try {
    writeFileSync(join(folder, "themes.yaml"), THEMES);
    writeFileSync(join(folder, "regions.csv"), REGIONS);
    return (known = loadLexicon(folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
