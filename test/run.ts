import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";

// Runs every *.test.js beside this file. Node 20 takes a folder, Node 22 a pattern, and neither takes the other.
const files = readdirSync(__dirname, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith(".test.js"))
  .sort()
  .map((file) => join(__dirname, file));
// All cores: a test that runs notebooks mostly waits for their kernels. One time zone, so that a test can't pass on one machine alone.
const tests = spawnSync(process.execPath, ["--test", `--test-concurrency=${availableParallelism()}`, ...process.argv.slice(2), ...files], { stdio: "inherit", env: { ...process.env, TZ: "UTC" } });
process.exitCode = tests.status ?? 1;
