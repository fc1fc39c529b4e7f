/**
 * A share as it is written in a title, with its interval where it has one: one decimal below 10 %.
 *
 * @example
 * percent(0.25);               // "25%"
 * percent(0.25, 0.17, 0.36);   // "25% (17–36%)"
 */
export function percent(share: number, low: number | null = null, high: number | null = null): string {
  return low === null || high === null ? `${written(share)}%` : `${written(share)}% (${written(low)}–${written(high)}%)`;
}

function written(share: number): string {
  const value = 100 * share;
  return value === 0 || Math.abs(value) >= 9.95 ? value.toFixed(0) : value.toFixed(1);
}
