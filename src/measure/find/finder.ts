import type { Sentence } from "../count/sentence";

/**
 * Tells what a measure counts in a sentence: a key with [start, end) in the passage's text, those of one key by
 * start and without overlaps. Counting and evidence ask the same finder, so that they can't disagree.
 */
export type Finder = (sentence: Sentence, found: Found) => void;

/** Called instead of returning lists, since terms are found by the million. */
export type Found = (key: string, start: number, end: number) => void;
