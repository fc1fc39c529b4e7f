import type { Problem } from "../../problem";
import type { RawRecord } from "../raw-record";

/** Takes a file's decoded text apart into records; what can't be read is a problem, and the rest goes on. */
export type Format = (file: string, text: string) => { readonly records: readonly RawRecord[]; readonly problems: readonly Problem[] };
