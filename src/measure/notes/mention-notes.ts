import type { CountedPassage } from "../../corpus/counted-passage";
import { MENTION_KINDS, type MentionKind } from "../../lexicon/match";
import { numbered } from "./numbered";

/** Which kinds of mention count, how many of them stay open, and how many of other kinds are left out. */
export function mentionNotes(passages: readonly CountedPassage[], kinds: readonly MentionKind[]): string[] {
  const asked = new Set<MentionKind>(kinds.filter((kind) => kind !== "self"));
  const left = new Map<MentionKind, number>();
  let open = 0;
  for (const { mentions } of passages) {
    for (const { code, kind } of mentions) {
      if (!asked.has(kind)) left.set(kind, (left.get(kind) ?? 0) + 1);
      else if (code === null) open++;
    }
  }
  const others = MENTION_KINDS.filter((kind) => left.has(kind)).map((kind) => `${kind} ${left.get(kind) ?? 0}`);
  return [
    `Mentions that count: ${[...asked].join(", ") || "none"}.`,
    ...(others.length === 0 ? [] : [`Mentions of other kinds, left out: ${others.join(", ")}.`]),
    ...(open === 0 ? [] : [`Left open, since the name fits several regions or none for certain: ${numbered(open, "mention")}.`]),
  ];
}
