import { parse } from "yaml";
import { z } from "zod";
import { loadLexicon } from "../lexicon/lexicon";
import { nearestName } from "../nearest-name";
import { MendableError, problem } from "../problem";

/** The environment variable by which a run gives its notebooks their parameters: a JSON object of texts. */
export const PARAMETERS_VARIABLE = "POLICYSCOPE_PARAMETERS";

/** The names that the last call of {@link parameters} declared: how a run learns what a notebook takes. */
let declared: readonly string[] = [];

/**
 * The parameters of a notebook, in its cell tagged `parameters`: each with a zod schema and a default, which
 * `npm run report -- --set NAME=VALUE` replaces.
 *
 * @returns the values, of the types that the schemas say.
 * @throws MendableError where a value that was given does not fit.
 * @example
 * const { from } = parameters({ from: z.string().default("2019") });
 */
export function parameters<Shape extends z.ZodRawShape>(shape: Shape): z.output<z.ZodObject<Shape>> {
  declared = Object.keys(shape);
  const given = z.record(z.string(), z.string()).parse(JSON.parse(process.env[PARAMETERS_VARIABLE] ?? "{}"));
  const schema = z.object(shape);
  const texts = Object.fromEntries(Object.entries(given).filter(([name]) => declared.includes(name)));
  const asText = schema.safeParse(texts);
  if (asText.success) return asText.data;
  // 2021 and true may be wanted as a number and a yes: each value that does not fit as text is tried as YAML reads it.
  const refused = new Set(asText.error.issues.map(({ path }) => String(path[0])));
  const values = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, refused.has(name) ? (parse(text) as unknown) : text]));
  const read = schema.safeParse(values);
  if (read.success) return read.data;
  throw new MendableError(
    read.error.issues.map((issue) => {
      const name = String(issue.path[0] ?? "");
      const allowed = issue.code === "invalid_value" ? issue.values.map(String) : [];
      const nearest = nearestName(texts[name] ?? "", allowed);
      const mend = nearest !== null ? `Did you mean ${name}=${nearest}?` : allowed.length > 0 ? `It can be ${allowed.join(", ")}.` : "Give another value with --set, or leave it out for the default.";
      return problem({ code: "parameter", file: `--set ${name}=${texts[name] ?? ""}`, reason: issue.message, mend });
    }),
  );
}

/** For {@link parameters}: the id of a theme of themes.yaml. */
export function themeId(): z.ZodString {
  return z.string().check(named("theme", () => [...loadLexicon().themes.keys()]));
}

/** For {@link parameters}: the code of a region of regions.csv. */
export function regionCode(): z.ZodString {
  return z.string().check(named("region", () => [...loadLexicon().regions.keys()]));
}

/** Declared names, and what happened: for whoever evaluates a notebook's `parameters` cell. */
export function declaredParameters(): readonly string[] {
  return declared;
}

function named(kind: string, names: () => string[]): z.core.CheckFn<string> {
  return (context) => {
    const all = names();
    if (all.includes(context.value)) return;
    const nearest = nearestName(context.value, all);
    context.issues.push({ code: "custom", input: context.value, message: `there is no ${kind} “${context.value}”${nearest === null ? "" : `; did you mean “${nearest}”?`}` });
  };
}
