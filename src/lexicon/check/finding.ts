/** What a check of the lexicon can find, the worst first; mistakes make counts wrong, the others are worth a look. */
export const FINDING_KINDS = {
  never: { mistake: true, title: "Terms and names that can never match", mend: "Correct or remove them: what they stand for is not counted." },
  "no-terms": { mistake: true, title: "Themes without terms in a language", mend: "Add terms that mean the same, or every text of that language counts as being about something else." },
  traditional: { mistake: true, title: "Terms that Traditional text does not match", mend: "Add the form that is given: it is what Traditional text comes to when it is converted." },
  "two-themes": { mistake: false, title: "Terms in two themes", mend: "Each theme counts them; where one of the two is meant, remove the other." },
  "few-terms": { mistake: false, title: "Themes with far fewer terms in a language", mend: "Where the other languages' terms have no counterpart, add it; else comparisons between languages are of terms, not of texts." },
  ambiguous: { mistake: false, title: "Names of several regions", mend: "They are decided by what stands near them, else they stay open; where one is meant, remove the alias of the others." },
  "short-names": { mistake: false, title: "One-character names that no rule of the kit knows", mend: "They stand in too many words to count wherever they stand: they count nowhere." },
  covered: { mistake: false, title: "Terms that another term of their theme always finds", mend: "They change no count of sentences and can go; they only show which term matched." },
  tokens: { mistake: false, title: "Chinese terms that match where no word begins or ends", mend: "Read the words that they stand in: where these mean something else, make the term longer, or add the word to words.txt." },
  hidden: { mistake: false, title: "Terms that stand in the texts, but always in other matches of their theme", mend: "They add nothing on this corpus." },
  unused: { mistake: false, title: "Terms that these texts never use", mend: "Nothing is wrong where other texts use them; check their spelling, and whether these texts say it in other words." },
} as const;

export type FindingKind = keyof typeof FINDING_KINDS;

/** One thing that a check of the lexicon found. */
export interface Finding {
  readonly kind: FindingKind;
  readonly file: string;
  /** From 1; null where it is not known. */
  readonly line: number | null;
  /** The theme or the region. */
  readonly of: string;
  /** The term or name that it is about; empty where it is the theme as a whole. */
  readonly term: string;
  readonly why: string;
  /** Puts the worst of a kind first; equal ones stay in the order of the file. */
  readonly weight: number;
}
