#!/usr/bin/env node
import { Command } from "commander";
import { MendableError } from "../problem";
import { kitVersion } from "../project";
import { check } from "./check";
import { code } from "./code";
import { lexicon } from "./lexicon";
import { load } from "./load";
import { newNotebook } from "./new";
import { notebook } from "./notebook";
import { report } from "./report";

const program = new Command("policyscope")
  .description("What regional governments say and do: counts that lead back to their sentences.")
  .version(kitVersion)
  .showHelpAfterError("(policyscope --help lists the commands)");
for (const command of [report, notebook, newNotebook, load, lexicon, code, check]) program.addCommand(command());

// Ctrl-C once stops kernels and leaves the last good reports; a second time it ends at once.
program.parseAsync().catch((error: unknown) => {
  if (error instanceof MendableError) console.error(`policyscope: ${error.message}`);
  else if (isSystemError(error)) console.error(`policyscope: ${error.path ?? "a file"}: ${error.message}\n  Nothing that was there before is lost. Make room, or see that you may write there, and run again.`);
  else console.error(error);
  process.exitCode = 1;
});

/** What the machine refuses: a full disk, a folder that may not be written to. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error && "code" in error;
}
