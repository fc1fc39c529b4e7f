/**
 * How many of `size` units may be positive, when `positive` of `n` drawn without replacement are: the numbers under
 * which a draw with so many, or with so few, has more than half of what the level leaves over. Exact for rare ones,
 * where Wilson's lower end is too high once a single one was drawn.
 *
 * Clopper & Pearson 1934, "The use of confidence or fiducial limits", for the hypergeometric distribution.
 *
 * @returns two whole numbers; both are `positive` where all were drawn
 * @example
 * hypergeometricLimits({ size: 10_000, n: 60, positive: 0 });   // { low: 0, high: 594 }
 */
export function hypergeometricLimits({ size, n, positive }: { readonly size: number; readonly n: number; readonly positive: number }, level = 0.95): { low: number; high: number } {
  const tail = (1 - level) / 2;
  const [fewest, most] = [positive, size - (n - positive)];
  // Both probabilities grow with what is sought: how many are positive, how many are not.
  const low = firstFrom(fewest, most, (all) => positive === 0 || 1 - atMost(positive - 1, size, all, n) > tail);
  const none = firstFrom(size - most, size - fewest, (others) => atMost(positive, size, size - others, n) > tail);
  return { low, high: size - none };
}

/** The first whole number from `low` to `high` that holds, where all behind it do; `high` holds. */
function firstFrom(low: number, high: number, holds: (at: number) => boolean): number {
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The probability of at most `k` positive among `n` drawn from `size`, of which `all` are. */
function atMost(k: number, size: number, all: number, n: number): number {
  let i = Math.max(0, n - (size - all));
  // In logarithms: with some hundred drawn, the first probabilities are too small for a number.
  let log = logChoose(all, i) + logChoose(size - all, n - i) - logChoose(size, n);
  let sum = 0;
  for (; i <= k && i <= all; i++) {
    sum += Math.exp(log);
    log += Math.log((all - i) * (n - i)) - Math.log((i + 1) * (size - all - n + i + 1));
  }
  return Math.min(1, sum);
}

function logChoose(of: number, k: number): number {
  let log = 0;
  for (let i = Math.min(k, of - k); i > 0; i--) log += Math.log((of - i + 1) / i);
  return log;
}
