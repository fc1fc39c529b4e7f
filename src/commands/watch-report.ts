import { spawn } from "node:child_process";
import { join } from "node:path";
import { dataFolder, projectRoot } from "../project";
import { watchReports } from "../report/watch";

/** `report --watch`: runs the same command without it on every change, in a process of its own, since the kit may have changed. */
export async function watchReport(corpusPath: string, out: string, signal: AbortSignal): Promise<void> {
  const args = process.argv.slice(2).filter((arg) => arg !== "--watch");
  await watchReports({
    paths: [join(projectRoot, "notebooks"), join(projectRoot, "src"), join(dataFolder, "lexicon"), corpusPath],
    out,
    signal,
    regenerate: async () => {
      if (await run("src/build.mjs", [], signal)) await run("dist/src/commands/main.js", args, signal);
    },
    onReady: (address) => { console.log(`The reports are served at ${address} (Ctrl-C ends it)`); },
  });
}

/** Whether it ended well. */
function run(script: string, args: readonly string[], signal: AbortSignal): Promise<boolean> {
  return new Promise((done) => {
    spawn(process.execPath, [join(projectRoot, script), ...args], { stdio: "inherit", signal, killSignal: "SIGINT" })
      .on("exit", (code) => { done(code === 0); })
      .on("error", () => { done(false); });
  });
}
