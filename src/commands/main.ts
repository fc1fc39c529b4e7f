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
  else console.error(error);
  process.exitCode = 1;
});
