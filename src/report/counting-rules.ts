/** How the numbers of a report count: said in every report, since every number rests on it. */
export const COUNTING_RULES: readonly string[] = [
  "Title and body count, once; boilerplate, summaries and reprints do not.",
  "A text in two languages is one text: its original counts, unless a language is asked for.",
  "Rates are per 10,000 word tokens of the counted passages, stop words included.",
  "Political formulae are counted apart and left out of theme totals and co-occurrence.",
  "A region and a region that holds it, in one sentence, are not a co-occurrence.",
  "A date is that of issue, else of publication, else of the event.",
];
