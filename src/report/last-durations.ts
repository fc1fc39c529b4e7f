import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { projectRoot } from "../project";
import { writeFileWhole } from "./write-file";

const FILE = join(projectRoot, "node_modules/.cache/policyscope/durations.json");
/** Milliseconds by folder and notebook. */
const Durations = z.record(z.string(), z.number());

export interface LastDurations {
  /** " (18 s last time)"; empty where it is not known. */
  readonly words: (name: string) => string;
  readonly keep: (name: string, ms: number) => void;
}

/** How long the notebooks of a folder took: a hint for who waits, which is no part of a report. */
export function lastDurations(out: string): LastDurations {
  const known = new Map(Object.entries(read()));
  const key = (name: string): string => join(out, name);
  return {
    words(name) {
      const ms = known.get(key(name));
      return ms === undefined ? "" : ` (${Math.max(1, Math.round(ms / 1000))} s last time)`;
    },
    keep(name, ms) {
      writeFileWhole(FILE, `${JSON.stringify({ ...read(), [key(name)]: ms })}\n`);
    },
  };
}

function read(): Record<string, number> {
  if (!existsSync(FILE)) return {};
  try {
    return Durations.catch({}).parse(JSON.parse(readFileSync(FILE, "utf8")));
  } catch {
    // A hint that can't be read is no hint.
    return {};
  }
}
