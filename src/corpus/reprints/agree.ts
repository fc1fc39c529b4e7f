/** What a document says that can be checked against another. */
export interface Facts {
  readonly numbers: readonly string[];
  /** Its digits from 0 to 9, one after another. */
  readonly figures: string;
  /** As {@link findDates} writes them: `2024-05-06`, `2024-05`, `--05-06`. Asked for only where numbers agree. */
  readonly dates: () => readonly string[];
}

/**
 * Whether two texts name the same dates and numbers. One may leave some out, or add some of its own, but where each
 * says what the other doesn't, they report different things. At least half of the numbers are common. Texts with the
 * same figures in the same order agree, whatever became of the marks and units between them.
 */
export function agree(a: Facts, b: Facts): boolean {
  const common = shared(a.numbers, b.numbers);
  const fewer = Math.min(a.numbers.length, b.numbers.length);
  const inBoth = common === fewer && common * 2 >= Math.max(a.numbers.length, b.numbers.length);
  if (!inBoth && (a.figures === "" || a.figures !== b.figures)) return false;
  const [first, second] = [a.dates(), b.dates()];
  return isWithin(first, second) || isWithin(second, first);
}

/** How many numbers are in both, a number that is named twice in both counting twice. */
function shared(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const value of a) left.set(value, (left.get(value) ?? 0) + 1);
  let n = 0;
  for (const value of b) {
    const there = left.get(value) ?? 0;
    if (there === 0) continue;
    left.set(value, there - 1);
    n++;
  }
  return n;
}

/** Whether every date of the one is a date of the other, known perhaps less exactly. */
function isWithin(dates: readonly string[], others: readonly string[]): boolean {
  return dates.every((date) => others.some((other) => isSameDate(date, other)));
}

function isSameDate(a: string, b: string): boolean {
  if (a.startsWith("-") || b.startsWith("-")) {
    const [days, months] = [a.slice(-5), b.slice(-5)];
    if (a.length === 7 && !a.startsWith("-")) return a.slice(5) === b.slice(2, 4);
    if (b.length === 7 && !b.startsWith("-")) return b.slice(5) === a.slice(2, 4);
    return days === months;
  }
  return a.startsWith(b) || b.startsWith(a);
}
