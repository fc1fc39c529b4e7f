import { MENTION_KINDS, type Mention, type MentionKind } from "../../lexicon/match";
import { wrongName } from "../../wrong-name";

/**
 * The kinds of mention that count unless others are asked for: what they name is the place, or stands in it. An event,
 * a railway, a brand or a person only carries a place's name (中国 in 中国国际进口博览会, 欧 in 中欧班列), and a text's own
 * region (我省) is never its partner.
 */
export const COUNTED_KINDS: readonly MentionKind[] = ["place", "institution", "zone"];

/**
 * A test whether a mention counts: its region is decided, and its kind is one of those asked for, `self` never.
 *
 * @throws MendableError for a kind that there is not, as a notebook's parameter may be one.
 */
export function countsMention(kinds: readonly MentionKind[] = COUNTED_KINDS): (mention: Mention) => mention is Mention & { readonly code: string } {
  for (const kind of kinds) if (!MENTION_KINDS.includes(kind)) throw wrongName("kind of mention", kind, MENTION_KINDS, "the option kinds");
  const asked = new Set<MentionKind>(kinds.filter((kind) => kind !== "self"));
  return (mention): mention is Mention & { readonly code: string } => mention.code !== null && asked.has(mention.kind);
}
