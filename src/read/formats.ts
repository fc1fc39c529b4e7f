import { delimited } from "./formats/delimited";
import type { Format } from "./formats/format";
import { html } from "./formats/html";
import { json } from "./formats/json";
import { jsonLines } from "./formats/json-lines";
import { text } from "./formats/text";

/** What reads a file, by its extension; each may be compressed (.gz). A new format is a line here. */
export const FORMATS: ReadonlyMap<string, Format> = new Map([
  ["txt", text],
  ["md", text],
  ["html", html],
  ["htm", html],
  ["shtml", html],
  ["csv", delimited],
  ["tsv", delimited],
  ["jsonl", jsonLines],
  ["ndjson", jsonLines],
  ["json", json],
]);
