import type { Region } from "./match";

/** A test whether a region is another, lies in it through its parents, or in a group through the group's members. */
export function within(regions: readonly Region[]): (code: string, ancestor: string) => boolean {
  const above = new Map<string, string[]>();
  const add = (code: string, holder: string): void => void above.set(code, [...(above.get(code) ?? []), holder]);
  for (const { code, parent, members } of regions) {
    if (parent !== null) add(code, parent);
    for (const member of members) add(member, code);
  }
  const known = new Map<string, ReadonlySet<string>>();
  const holders = (code: string): ReadonlySet<string> => {
    const before = known.get(code);
    if (before !== undefined) return before;
    const all = new Set([code]);
    // A set takes what is added while it is walked.
    for (const at of all) for (const holder of above.get(at) ?? []) all.add(holder);
    known.set(code, all);
    return all;
  };
  return (code, ancestor) => holders(code).has(ancestor);
}
