import { problem, type Problem } from "../../problem";

/** So many of a kind are named; the rest of a file that is broken throughout is only counted. */
const MOST_NAMED = 50;

/** The problems of a file, those of each kind beyond the first fifty as one that says how many they are. */
export function capped(file: string, problems: readonly Problem[]): Problem[] {
  const tally = new Map<string, number>();
  const kept = problems.filter(({ code }) => {
    const n = (tally.get(code) ?? 0) + 1;
    tally.set(code, n);
    return n <= MOST_NAMED;
  });
  for (const [code, n] of tally) {
    if (n > MOST_NAMED) kept.push(problem({ code, file, reason: `${n - MOST_NAMED} more places like the ${MOST_NAMED} above`, mend: "Mend them likewise; perhaps the file is not of the kind that its name says." }));
  }
  return kept;
}
