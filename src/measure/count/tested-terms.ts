import type { Corpus } from "../../corpus/corpus";
import type { Finder } from "../find/finder";
import { inFormulae, inOwnNames } from "../find/in-wording";
import { numbered } from "../notes/numbered";
import type { MeasureOptions } from "./breathe";
import { keepTerms, termMatrix, type TermMatrix } from "./term-matrix";
import type { TwoSides } from "./two-sides";

export interface TestedOptions extends MeasureOptions {
  readonly minDocs?: number | undefined;
  readonly minPublishers?: number | undefined;
  readonly ownNames?: boolean | undefined;
  readonly formulae?: boolean | undefined;
}

/** A term with its counts on the two sides. */
export interface TestedTerm {
  readonly term: string;
  readonly n_target: number;
  readonly n_reference: number;
  readonly n_docs_target: number;
  readonly n_docs_reference: number;
  readonly n_publishers: number;
}

/**
 * The terms of two sides that are compared: without those of too few documents or publishers, without the names of the
 * issuers' own regions, without political formulae.
 *
 * @returns the counts by document, the same summed by side (in the same order), and what the notes have to say.
 */
export async function testedTerms(
  { lexicon }: Corpus,
  { sideOf, passages }: TwoSides,
  find: Finder,
  { minDocs = 3, minPublishers = 0, ownNames = false, formulae = false, signal }: TestedOptions,
): Promise<{ matrix: TermMatrix; terms: TestedTerm[]; notes: string[] }> {
  const sums = (matrix: TermMatrix): TestedTerm[] => summed(matrix, sideOf);
  const matrix = await termMatrix(passages, find, signal);
  const own = ownNames ? new Map<string, TestedTerm>() : byTerm(sums(await termMatrix(passages, inOwnNames(find, lexicon), signal)));
  const formula = formulae ? new Map<string, TestedTerm>() : byTerm(sums(await termMatrix(passages, inFormulae(find, lexicon), signal)));
  const left = { few: 0, own: 0, formula: 0 };
  const terms = sums(matrix);
  const kept = keepTerms(matrix, (_, id) => {
    const term = terms[id] as TestedTerm;
    const reason = isFew(term, minDocs, minPublishers) ? "few" : isOwn(term, own.get(term.term)) ? "own" : isFormula(term, formula.get(term.term)) ? "formula" : null;
    if (reason !== null) left[reason]++;
    return reason === null;
  });
  return {
    matrix: kept,
    terms: sums(kept),
    notes: [
      `Left out: ${numbered(left.few, "term")} in fewer than ${numbered(minDocs, "document")}${minPublishers === 0 ? "" : ` or of fewer than ${numbered(minPublishers, "publisher")}`}.`,
      ...(ownNames ? ["Names of the issuers' own regions are compared too."] : [`Left out, as names of the issuers' own regions: ${numbered(left.own, "term")}.`]),
      ...(formulae ? ["Political formulae are compared too."] : [`Left out, as political formulae or parts of these: ${numbered(left.formula, "term")}.`]),
    ],
  };
}

function summed({ documents, terms, starts, ids, counts }: TermMatrix, sideOf: TwoSides["sideOf"]): TestedTerm[] {
  const sums = terms.map((term) => ({ term, n_target: 0, n_reference: 0, n_docs_target: 0, n_docs_reference: 0, n_publishers: 0, publishers: new Set<string>() }));
  for (const [d, document] of documents.entries()) {
    const side = sideOf.get(document) ?? "reference";
    for (let i = starts[d] as number; i < (starts[d + 1] as number); i++) {
      const sum = sums[ids[i] as number] as (typeof sums)[number];
      sum[`n_${side}`] += counts[i] as number;
      sum[`n_docs_${side}`]++;
      if (document.publisher !== null) sum.publishers.add(document.publisher);
    }
  }
  return sums.map(({ publishers, ...term }) => ({ ...term, n_publishers: publishers.size }));
}

function byTerm(terms: readonly TestedTerm[]): Map<string, TestedTerm> {
  return new Map(terms.map((term) => [term.term, term]));
}

function isFew({ n_docs_target, n_docs_reference, n_publishers }: TestedTerm, minDocs: number, minPublishers: number): boolean {
  return n_docs_target + n_docs_reference < minDocs || n_publishers < minPublishers;
}

/** What names one side's own region would tell of who writes, not of what. */
function isOwn(all: TestedTerm, own: TestedTerm | undefined): boolean {
  if (own === undefined) return false;
  const mostly = (n: number, of: number): boolean => n > 0 && 2 * n >= of;
  return mostly(own.n_target, all.n_target) || mostly(own.n_reference, all.n_reference);
}

function isFormula(all: TestedTerm, formula: TestedTerm | undefined): boolean {
  return formula !== undefined && 2 * (formula.n_target + formula.n_reference) >= all.n_target + all.n_reference;
}
