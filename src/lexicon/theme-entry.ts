import { z } from "zod";

const terms = z.array(z.string("a term must be text: put it in quotes").trim().min(1, "a term must not be empty"), "must be a list of terms");
const text = (what: string) => z.string(`${what} must be text`).trim().min(1, `${what} must not be empty`);
const none = { zh: [], en: [], vi: [] };

/** An entry of themes.yaml. */
export const ThemeEntry = z.strictObject(
  {
    id: text("id").regex(/^[a-z][a-z0-9_]*$/, "must be lower-case letters, digits and _, and begin with a letter"),
    parent: z.string("parent must be the id of a group, or null").nullable(),
    label: z.strictObject({ zh: text("label"), en: text("label"), vi: text("label") }, "must have a name in each language, as in {zh: 贸易, en: Trade, vi: Thương mại}"),
    definition: text("definition"),
    zh: terms,
    en: terms,
    vi: terms,
    not: z.strictObject({ zh: terms.default([]), en: terms.default([]), vi: terms.default([]) }, "must have lists by language, as in {en: [equatorial guinea]}").default(none),
  },
  "must be an entry that begins with `- id:`",
);
export type ThemeEntry = z.infer<typeof ThemeEntry>;

export const SIDES = ["zh", "en", "vi"] as const;
