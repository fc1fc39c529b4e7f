import type { Format } from "./formats/format";
import { delimited } from "./formats/delimited";
import { json } from "./formats/json";
import { jsonLines } from "./formats/json-lines";
import { text } from "./formats/text";

/** What reads a file, by its extension. A new format is a line here. */
export const FORMATS: ReadonlyMap<string, Format> = new Map([
  ["txt", text],
  ["md", text],
  ["csv", delimited],
  ["tsv", delimited],
  ["jsonl", jsonLines],
  ["ndjson", jsonLines],
  ["json", json],
]);
