import { problem, type Problem } from "../../problem";
import type { RawRecord } from "../raw-record";
import { capped } from "./capped";
import { fieldValues, isObject } from "./field-values";
import type { Format } from "./format";

/** A JSON object a line; the record's number is its line. */
export const jsonLines: Format = (file, decoded) => {
  const records: RawRecord[] = [];
  const problems: Problem[] = [];
  for (const [i, line] of decoded.split("\n").entries()) {
    if (line.trim() === "") continue;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      value = undefined;
    }
    if (isObject(value)) {
      records.push({ file, record: i + 1, line: i + 1, content: { fields: fieldValues(value) } });
    } else {
      problems.push(
        problem({
          code: "broken-record",
          file,
          line: i + 1,
          record: i + 1,
          reason: value === undefined ? "this line is not JSON" : "this line is JSON, but not an object with named fields",
          mend: 'Write one object a line, such as {"title": "…", "content": "…"}; the other lines were read.',
        }),
      );
    }
  }
  return { records, problems: capped(file, problems) };
};
