import { chains } from "./chains";
import { MINIMA, mix } from "./min-hash";

/** What a document is found by. */
export interface Indexed {
  /** The signature of its text. */
  readonly text: Uint32Array;
  /** Its numbers as ranks, the rarest first. */
  readonly ranks: Int32Array;
  /** Its digits, one after another. */
  readonly figures: string;
}

/** Documents that may report the same, found without comparing each with each. */
export interface Candidates {
  /**
   * The places, in order, of the added documents that name the same numbers: all of the one's are the other's, and at
   * least half of those; or the figures are the same. Where numbers say little, the texts are somewhat alike too.
   */
  readonly of: (document: Indexed) => readonly number[];
  readonly add: (document: Indexed) => void;
}

/** A document with fewer numbers says little that could differ. */
export const FEW_NUMBERS = 4;
/** A number that a larger share of the documents names does not tell them apart: for those with few numbers, and for others. */
const COMMON_TO_FEW = 0.1;
const COMMON = 0.5;
/** Of a document with so many numbers none is looked up together with the text: there would be too many. */
const MANY = 12;
/** Two minima of the text make a band. Texts that have a fifth of their shingles in common share one with a probability of 1 − (1 − 0.2²)¹²⁸ = 0.995. */
const ROWS = 2;
const BANDS = MINIMA / ROWS;
const NONE = -1;

/**
 * An index by prefix filtering: where all numbers of one document are among the other's, and are at least half of
 * those, the rarest of the one is among the rarest half of the other and one more. So each document is filed under its
 * rarest number, and under each of its rarest half, and is looked up in the other of the two files. Releases from one
 * template have their words in common, but seldom their rarest number, so that the lists are short. Where the rarest
 * number is a common one, or there is none, it is filed together with bands of the text's signature.
 *
 * Surajit Chaudhuri, Venkatesh Ganti, Raghav Kaushik, "A primitive operator for similarity joins in data cleaning" (ICDE 2006).
 *
 * @param counts for each rank, how many documents name the number
 * @param documents how many there are
 */
export function candidates(counts: Int32Array, documents: number): Candidates {
  const added: Indexed[] = [];
  const asked: number[] = [];
  const [smaller, larger] = [chains(), chains()];
  // By their figures, then by their numbers: those with the same numbers are found by these.
  const figures = new Map<string, Map<string, number[]>>();
  let question = 0;
  const share = (rank: number): number => (rank === NONE ? 1 : (counts[rank] ?? 0) / documents);
  /** Keys of a document whose numbers may all be another's. */
  const smallerKeys = ({ text, ranks }: Indexed): number[] => {
    const rarest = ranks[0] ?? NONE;
    const banded = ranks.length < MANY && share(rarest) > (ranks.length < FEW_NUMBERS ? COMMON_TO_FEW : COMMON);
    return banded ? withBands(text, [rarest]) : [rarest];
  };
  /** Keys of a document that may have all numbers of another, and as many again. */
  const largerKeys = ({ text, ranks }: Indexed): number[] => {
    const n = ranks.length;
    const rarest = n === 0 ? [NONE] : [...ranks.subarray(0, (n >> 1) + 1)];
    const besideFew = n <= 2 * (FEW_NUMBERS - 1);
    const plain = rarest.filter((rank) => (besideFew && share(rank) <= COMMON_TO_FEW) || (n >= FEW_NUMBERS && (share(rank) <= COMMON || n >= MANY)));
    const banded = rarest.filter((rank) => (besideFew && share(rank) > COMMON_TO_FEW) || (n >= FEW_NUMBERS && n < 2 * MANY && share(rank) > COMMON));
    return [...plain, ...withBands(text, banded)];
  };
  return {
    of: (document) => {
      question++;
      const found: number[] = [];
      const visit = (place: number): void => {
        if (asked[place] === question) return;
        asked[place] = question;
        const other = added[place];
        if (other !== undefined && (namesTheSame(document.ranks, other.ranks) || isSameFigures(document, other))) found.push(place);
      };
      for (const key of smallerKeys(document)) larger.each(key, visit);
      for (const key of largerKeys(document)) smaller.each(key, visit);
      const own = document.ranks.join(" ");
      for (const [numbers, places] of figures.get(document.figures) ?? []) if (numbers !== own) places.forEach(visit);
      return found.sort((a, b) => a - b);
    },
    add: (document) => {
      const place = added.push(document) - 1;
      asked.push(0);
      for (const key of smallerKeys(document)) smaller.add(key, place);
      for (const key of largerKeys(document)) larger.add(key, place);
      if (document.figures.length < LEAST_FIGURES) return;
      const same = figures.get(document.figures) ?? new Map<string, number[]>();
      const numbers = document.ranks.join(" ");
      figures.set(document.figures, same.set(numbers, appended(same.get(numbers), place)));
    },
  };
}

const LEAST_FIGURES = 8;

function withBands(text: Uint32Array, ranks: readonly number[]): number[] {
  const keys: number[] = [];
  for (let band = 0; ranks.length > 0 && band < BANDS; band++) {
    let hash = band;
    for (let row = 0; row < ROWS; row++) hash = mix(hash ^ (text[band * ROWS + row] ?? 0));
    for (const rank of ranks) keys.push(mix(hash ^ mix(rank)));
  }
  return keys;
}

/** Whether all numbers of the one are the other's, and at least half of those. */
function namesTheSame(a: Int32Array, b: Int32Array): boolean {
  const [fewer, more] = a.length <= b.length ? [a, b] : [b, a];
  if (fewer.length * 2 < more.length) return false;
  for (let i = 0, k = 0; i < fewer.length; i++, k++) {
    while (k < more.length && (more[k] ?? 0) < (fewer[i] ?? 0)) k++;
    if (k >= more.length || more[k] !== fewer[i]) return false;
  }
  return true;
}

function isSameFigures(a: Indexed, b: Indexed): boolean {
  return a.figures.length >= LEAST_FIGURES && a.figures === b.figures;
}

function appended(list: number[] = [], place: number): number[] {
  list.push(place);
  return list;
}
