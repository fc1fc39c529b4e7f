import assert from "node:assert/strict";
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { chromium, type Browser, type Page } from "playwright-core";
import { notebookPaths } from "../../src/report/notebook-paths";
import { needsProgram } from "../needs";
import { projectCopy } from "../project-copy";

// What a person sees: `npm run notebook`, a page for each notebook, Run All from its menu.

/** What of the classic page's own object is used here. */
interface ClassicNotebook {
  readonly kernel: { is_connected(): boolean } | null;
  readonly kernel_busy: boolean;
  readonly session: { delete(): void };
  get_cells(): { readonly cell_type: string; readonly input_prompt_number?: number | string | null }[];
  toJSON(): { readonly cells: { readonly outputs?: { readonly data?: Readonly<Record<string, unknown>> }[] }[] };
}
declare const Jupyter: { readonly notebook: ClassicNotebook | undefined };

const CHART = "application/vnd.vegalite.v5+json";
/** A kernel starts and loads the corpus within seconds; a machine that does much else takes longer. */
const PATIENCE = { timeout: 300_000, polling: 250 };

const { root, remove } = projectCopy();
let jupyter: ChildProcess | undefined;
let browser: Browser | undefined;
let address = new URL("http://127.0.0.1");

/** These pages have the menus of Jupyter Notebook 6, which is Debian 12's; where there is a Lab, npm run notebook opens that. */
function needsClassic(): false | string {
  const missing = needsProgram("jupyter", "notebook", "--version") || needsProgram("chromium", "--version");
  if (missing !== false) return missing;
  const isLab = spawnSync("jupyter", ["lab", "--version"]).status === 0;
  return !isLab && spawnSync("jupyter", ["notebook", "--version"], { encoding: "utf8" }).stdout.startsWith("6.") ? false : "needs Jupyter Notebook 6 without a Lab";
}
const skip = needsClassic();

before(async () => {
  if (skip !== false) return;
  const own = join(root, "own-jupyter");
  mkdirSync(own);
  writeFileSync(join(own, "jupyter_notebook_config.json"), JSON.stringify({ NotebookApp: { allow_root: true } }));
  const env = { ...process.env, JUPYTER_CONFIG_DIR: own, JUPYTER_DATA_DIR: own, JUPYTER_RUNTIME_DIR: own, IPYTHONDIR: own };
  jupyter = spawn(process.execPath, [join(root, "dist/src/commands/main.js"), "notebook", "data/sample", "--no-browser"], { cwd: root, env, stdio: ["ignore", "ignore", "pipe"] });
  address = await addressIn(jupyter);
  const executablePath = spawnSync("sh", ["-c", "command -v chromium"]).stdout.toString().trim();
  browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"] });
});

after(async () => {
  await browser?.close();
  jupyter?.kill("SIGTERM");
  remove();
});

/** The address with its token that Jupyter prints. */
function addressIn(started: ChildProcess): Promise<URL> {
  return new Promise((resolve, reject) => {
    let said = "";
    started.stderr?.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+\/\S*\?token=\w+/.exec(said)?.[0];
      if (found !== undefined) resolve(new URL(found));
    });
    started.on("exit", () => { reject(new Error(said)); });
  });
}

async function opened(name: string): Promise<Page> {
  assert.ok(browser !== undefined);
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const url = new URL(`/notebooks/${name}.ipynb`, address);
  url.search = address.search;
  await page.goto(url.href);
  await page.waitForFunction(() => typeof Jupyter !== "undefined" && Jupyter.notebook?.kernel?.is_connected() === true && !Jupyter.notebook.kernel_busy, undefined, PATIENCE);
  return page;
}

/** Resolves when every code cell has run, or was given up since one before it failed. */
async function ended(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const cells = Jupyter.notebook?.get_cells().filter((cell) => cell.cell_type === "code") ?? [];
    return typeof cells[0]?.input_prompt_number === "number" && cells.every((cell) => cell.input_prompt_number !== "*") && Jupyter.notebook?.kernel_busy === false;
  }, undefined, PATIENCE);
}

function processesHere(): string[] {
  return spawnSync("ps", ["-eo", "args"], { encoding: "utf8" }).stdout.split("\n").filter((line) => line.includes(root));
}

for (const { name } of notebookPaths()) {
  test(`Run All on the page of ${name} draws every chart, and no cell fails`, { skip }, async () => {
    const page = await opened(name);
    await page.click("#celllink");
    await page.click("#run_all_cells");
    await ended(page);
    assert.deepEqual(await page.locator(".output_error, .output_stderr").allInnerTexts(), []);
    const prompts = await page.locator(".code_cell .input_prompt").allInnerTexts();
    assert.deepEqual(prompts.map((prompt) => prompt.replace(/\s+/g, " ").trim()), prompts.map((_, i) => `In [${i + 1}]:`));
    const charts = await page.evaluate((type) => Jupyter.notebook?.toJSON().cells.flatMap(({ outputs = [] }) => outputs.filter(({ data }) => data?.[type] !== undefined)).length, CHART);
    const sizes = await page.locator(".output_area figure.chart > svg").evaluateAll((all) => all.map((svg) => svg.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height)));
    assert.equal(sizes.length, charts);
    assert.ok(sizes.length > 0 && sizes.every((size) => size > 50), sizes.join(", "));
    const halted = page.waitForResponse((response) => response.request().method() === "DELETE");
    await page.evaluate(() => { Jupyter.notebook?.session.delete(); });
    await halted;
    await page.close();
  });
}

test("a type error in a cell says on the page what is wrong, in TypeScript's words", { skip }, async () => {
  writeFileSync(join(root, "notebooks/90-wrong.ipynb"), JSON.stringify({
    cells: [{ cell_type: "code", execution_count: null, metadata: {}, outputs: [], source: ['import { loadCorpus } from "policyscope";\n', 'const corpus = await loadCorpus("data/sample/articles");\n', "corpus.documnts.rows;"] }],
    metadata: { kernelspec: { display_name: "TypeScript (policyscope)", language: "typescript", name: "policyscope" } }, nbformat: 4, nbformat_minor: 4,
  }));
  const page = await opened("90-wrong");
  await page.click("#celllink");
  await page.click("#run_all_cells");
  await page.waitForSelector(".output_stderr, .output_error", { timeout: PATIENCE.timeout });
  await ended(page);
  assert.match(await page.locator(".output_area").innerText(), /^3:8 - Property 'documnts' does not exist on type 'Corpus'\. Did you mean 'documents'\?/m);
  await page.close();
});

test("when npm run notebook is told to end, Jupyter and every kernel end with it", { skip }, async () => {
  assert.ok(processesHere().some((line) => line.includes("kernel/jupyter.js")), "no kernel runs");
  const end = new Promise((resolve) => jupyter?.on("exit", resolve));
  jupyter?.kill("SIGTERM");
  await end;
  assert.deepEqual(processesHere(), []);
});
