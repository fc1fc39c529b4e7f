import { z } from "zod";
import { MendableError, problem, type Problem } from "../problem";
import { COLUMN_ROLES, type ColumnRole } from "./columns";

/** Which columns hold what, as a person says it: the names for each role, the preferred first; none where no column has it. */
export type ColumnMap = ReadonlyMap<ColumnRole, readonly string[]>;

const name = z.string("a column's name must be text: put it in quotes").trim().min(1, "a column's name must not be empty");
const names = z.union([name.transform((one) => [one]), z.array(name), z.null().transform((): string[] => [])], "must be a column's name, a list of names, or nothing");

/** The columns of a table in corpus.yaml: `{title: 标题, date: [发文时间, 日期]}`. */
export const ColumnNames = z.strictObject(Object.fromEntries(COLUMN_ROLES.map((role) => [role, names.optional()])) as Record<ColumnRole, z.ZodOptional<typeof names>>);

/** A checked object as a map. */
export function toColumnMap(given: z.output<typeof ColumnNames>): ColumnMap {
  return new Map(COLUMN_ROLES.flatMap((role) => (given[role] === undefined ? [] : [[role, given[role]] as const])));
}

/**
 * Reads what `--map` gives: `title=标题,date=发文时间`. A column's name may hold a comma where no role follows it.
 * `genre=` says that no column is the genre.
 *
 * @throws MendableError for a role that does not exist, or one that is given twice.
 * @example
 * parseColumnMap("title=标题,date=发文时间");   // Map { "title" => ["标题"], "date" => ["发文时间"] }
 */
export function parseColumnMap(given: string): ColumnMap {
  const map = new Map<ColumnRole, readonly string[]>();
  const problems: Problem[] = [];
  const wrong = (reason: string): void => {
    problems.push(problem({ code: "column-map", file: "--map", reason, mend: `Write role=column, with commas between, such as title=标题,date=发布时间; the roles are ${COLUMN_ROLES.join(", ")}.` }));
  };
  for (const part of given.split(/,(?=\s*[\p{L}_]+\s*=)/u)) {
    const at = part.indexOf("=");
    const [role, column] = [part.slice(0, Math.max(0, at)).trim(), part.slice(at + 1).trim()];
    if (at < 0) wrong(`"${part.trim()}" has no equals sign`);
    else if (!isRole(role)) wrong(`there is no role "${role}"`);
    else if (map.has(role)) wrong(`${role} is given twice`);
    else map.set(role, column === "" ? [] : [column]);
  }
  if (problems.length > 0) throw new MendableError(problems);
  return map;
}

function isRole(text: string): text is ColumnRole {
  return (COLUMN_ROLES as readonly string[]).includes(text);
}
