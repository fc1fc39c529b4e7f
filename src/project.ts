import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** The project's folder, wherever the process was started (this file runs as dist/src/project.js). */
export const projectRoot = resolve(__dirname, "../..");

/** The kit's version, from package.json. */
export const kitVersion = (JSON.parse(readFileSync(join(projectRoot, "package.json"), "utf8")) as { version: string }).version;

/** Where an analyst's own data live: the lexicon, the stop words, the sample corpus. */
export const dataFolder = join(projectRoot, "data");
