import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { Command } from "commander";
import { CORPUS_VARIABLE } from "../corpus/load-corpus";
import { projectRoot } from "../project";
import { onChange } from "../report/on-change";

/** What a machine may have, the better first. */
const FRONT_ENDS = ["lab", "notebook"] as const;

const WITHOUT_JUPYTER = `There is no Jupyter on this machine (neither "jupyter lab" nor "jupyter notebook" runs). One of these brings it:

  pipx install jupyterlab          https://pipx.pypa.io
  uv tool install jupyterlab       https://docs.astral.sh/uv
  apt install jupyter-notebook     Debian, Ubuntu
  VS Code with its Jupyter extension: open this folder, then a notebook, and choose the kernel
  "TypeScript (policyscope)"; start VS Code with JUPYTER_PATH=${join(projectRoot, ".jupyter")}

Meanwhile any editor will do: npm run report -- --watch runs the notebooks, shows their reports in the
browser, and does both again whenever a notebook, the lexicon or a document is saved.`;

export function notebook(): Command {
  return new Command("notebook")
    .description("open the notebooks in Jupyter, with the project's own kernel; changes of the kit's sources are built while it runs")
    .argument("[path]", "the documents that loadCorpus() loads in the notebooks")
    .option("--no-browser", "print the address instead of opening a browser")
    .action(run);
}

function run(path: string | undefined, { browser }: { browser: boolean }): void {
  const frontEnd = FRONT_ENDS.find((name) => spawnSync("jupyter", [name, "--version"], { stdio: "ignore" }).status === 0);
  if (frontEnd === undefined) {
    console.error(WITHOUT_JUPYTER);
    process.exitCode = 1;
    return;
  }
  const jupyter = spawn(
    "jupyter",
    // Jupyter makes a token of its own at each start; loopback keeps other machines out.
    [frontEnd, "--ip=127.0.0.1", ...(browser ? [] : ["--no-browser"]), join(projectRoot, "notebooks")],
    {
      cwd: projectRoot,
      stdio: "inherit",
      env: {
        ...process.env,
        JUPYTER_PATH: [join(projectRoot, ".jupyter"), process.env["JUPYTER_PATH"]].filter(Boolean).join(delimiter),
        ...(path === undefined ? {} : { [CORPUS_VARIABLE]: resolve(path) }),
      },
    },
  );
  // Jupyter asks about Ctrl-C itself; the kit must not end before it.
  process.on("SIGINT", () => undefined);
  // What ends the kit alone must not leave Jupyter and its kernels behind.
  for (const signal of ["SIGTERM", "SIGHUP"] as const) process.on(signal, () => jupyter.kill(signal));
  const building = onChange([join(projectRoot, "src")], rebuild);
  jupyter.on("exit", (code) => {
    process.exitCode = code ?? 1;
    void building.close();
  });
}

/** Builds the kit where its sources changed; what does not compile is said, and the last good kit stays. */
async function rebuild(): Promise<void> {
  const before = builtKit();
  await new Promise((done) => spawn(process.execPath, [join(projectRoot, "src/build.mjs")], { stdio: "inherit" }).on("exit", done));
  if (builtKit() !== before) console.error("policyscope: the kit was built again. Restart a notebook's kernel (Kernel, Restart) to work with it.");
}

/** What src/build.mjs leaves of the sources that it compiled. */
function builtKit(): string {
  return readFileSync(join(projectRoot, "dist/.built"), "utf8");
}
