import { wholeOf } from "../slice";
import type { Format } from "./format";

/** A text file is one record with one field. */
export const text: Format = (file, decoded) => ({
  records: [{ file, record: null, line: 1, content: { text: wholeOf(null, decoded) } }],
  problems: [],
});
