import { blocksOf, contextOf, type Block } from "./blocks";
import { isDayFirst } from "./day-first";
import { NO_COLUMNS, type Draft, type DraftPassage } from "./draft";
import type { PageFacts } from "./page-facts";
import { pairNeighbours } from "./pair-neighbours";
import { partners } from "./pair-up";
import type { RawRecord } from "./raw-record";
import { assignRoles } from "./roles";
import { sliceText } from "./slice";
import { markVocabulary } from "./vocabulary";

interface ReadText {
  readonly blocks: readonly Block[];
  readonly facts: PageFacts;
}

/** Layouts ask one after another about the same text, which is read once. */
const read = new WeakMap<RawRecord, ReadText>();

/** A text file's blocks with their roles; null for a row of a table. */
export function textOf(raw: RawRecord): ReadText | null {
  if (!("text" in raw.content)) return null;
  const there = read.get(raw);
  if (there !== undefined) return there;
  const { text, page } = raw.content;
  const title = page?.title ?? null;
  const blocks = blocksOf(text);
  markVocabulary(blocks);
  const facts = assignRoles(blocks, { title: title === null ? null : sliceText(title), findTitle: title === null, dayFirst: isDayFirst(blocks) });
  if (title !== null) {
    const own = blocksOf(title, contextOf(sliceText(text)));
    for (const block of own) block.role = "title";
    facts.title = own;
    blocks.unshift(...own);
  }
  const result = { blocks, facts };
  read.set(raw, result);
  return result;
}

/** A text file as a document; in the layouts of two languages the other one is the translation. */
export function textDraft(raw: RawRecord, layout: Draft["layout"], reason: string): Draft {
  const { blocks, facts } = textOf(raw) ?? { blocks: [], facts: null };
  if (facts === null) throw new TypeError(`layout ${layout} reads texts, not rows`);
  const page = "text" in raw.content ? raw.content.page : undefined;
  const bilingual = layout === "interleaved" || layout === "bilingual block";
  const passages = bilingual ? withTranslations(blocks, layout === "interleaved") : blocks.map((block) => original(block));
  return { layout, layout_reason: reason, passages, facts, url: page?.url ?? null, archive_url: null, columns: { ...NO_COLUMNS, published: page?.published ?? null, publisher: page?.publisher ?? null } };
}

function withTranslations(blocks: readonly Block[], adjacent: boolean): DraftPassage[] {
  const first = issuersLanguage(blocks);
  const isOriginal = (block: Block): boolean => block.language.slice(0, 2) === first || block.language === "other";
  const drafts = new Map<Block, DraftPassage>();
  for (const block of blocks) drafts.set(block, original(block));
  for (const role of ["title", "body"] as const) {
    const peers = blocks.filter((block) => block.role === role);
    const ours = peers.filter(isOriginal);
    const theirs = peers.filter((block) => !isOriginal(block));
    const places = partners(ours.map(({ text }) => text), theirs.map(({ text }) => text));
    const neighbours = adjacent ? pairNeighbours(peers, isOriginal) : null;
    for (const [i, block] of theirs.entries()) {
      const partner = neighbours === null ? ours[places[i] ?? -1] : neighbours.get(block);
      const translated = partner === undefined ? null : (drafts.get(partner) ?? null);
      drafts.set(block, { ...original(block), origin: "translation", translationOf: translated });
    }
  }
  return blocks.map((block) => drafts.get(block) ?? original(block));
}

/** Chinese beside English, Vietnamese beside English; of any other pair the language that comes first. */
function issuersLanguage(blocks: readonly Block[]): string {
  const languages = new Set(blocks.filter((block) => block.role === "body").map((block) => block.language.slice(0, 2)));
  if (languages.has("en") && languages.has("zh")) return "zh";
  if (languages.has("en") && languages.has("vi")) return "vi";
  return [...languages][0] ?? "zh";
}

function original({ slice, language, role }: Block): DraftPassage {
  return { slice, language, role, origin: "original", translationOf: null };
}
