import { nearestName } from "./nearest-name";
import { MendableError, problem } from "./problem";

/** A list of so many names is read; a longer one is not. */
const FEW = 20;

/**
 * What to throw for a name that is none: says so, with the one that was most likely meant, and those that there are
 * where they are few.
 *
 * @param kind what it should name: theme, language, group.
 * @param place where such names stand: a file, or an option.
 * @param shown a name as the message shows it.
 */
export function wrongName(kind: string, given: string, names: readonly string[], place: string, shown: (name: string) => string = (name) => name): MendableError {
  const nearest = nearestName(given, names);
  const meant = nearest === null ? "" : `Did you mean ${shown(nearest)}? `;
  const known = names.length > FEW ? `Ask for one that is there, or add it.` : `There ${names.length === 1 ? "is" : "are"}: ${names.join(", ") || "none"}.`;
  return new MendableError([problem({ code: "unknown-key", file: place, reason: `there is no ${kind} ${given}`, mend: meant + known })]);
}
