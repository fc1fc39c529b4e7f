import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../src/project";

/** The folder of real documents and reference results that stands beside the project on some machines. */
export const shared = join(projectRoot, "../shared");

/** For a test's `skip`: false where the folder is there, else why the test is skipped. */
export const needsShared: false | string = existsSync(join(shared, "corpus")) ? false : "needs ../shared, which is absent";

/** For a test's `skip`: false where a program runs, else why the test is skipped; in CI nothing that can run is skipped. */
export function needsProgram(command: string, ...args: string[]): false | string {
  if (process.env["CI"] === "true") return false;
  return spawnSync(command, args, { stdio: "ignore" }).status === 0 ? false : `needs ${command}, which is not installed here`;
}
