import assert from "node:assert/strict";
import { readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { readNotebook } from "../../src/report/notebook";
import { projectCopy } from "../project-copy";

const { root, policyscope, remove } = projectCopy();
after(remove);
const notebooks = join(root, "notebooks");
const next = (plus: number): string => String(Math.max(...readdirSync(notebooks).map((file) => Number(/^\d+/.exec(file)?.[0] ?? 0))) + plus).padStart(2, "0");
const [trade, region] = [`${next(1)}-border-trade`, `${next(2)}-my-region`];

test("a new notebook, of the template or of another one, passes the checks and runs untouched", () => {
  const made = policyscope(["new", "Border trade"]);
  assert.equal(made.stdout, `notebooks/${trade}.ipynb\n  Open it with: npm run notebook\n  Its report:   npm run report -- --only ${trade}\n  On documents of your own, put their folder before --only.\n`);
  assert.equal(policyscope(["new", "My region", "--from", "03-themes"]).status, 0);
  // The others are checked and run elsewhere.
  for (const file of readdirSync(notebooks)) if (!file.startsWith("_") && !file.includes(trade) && !file.includes(region)) rmSync(join(notebooks, file));
  const check = policyscope(["check"]);
  assert.equal(check.stdout, "2 notebooks: every cell compiles, none holds outputs\n", check.stderr);
  const run = policyscope(["report", "data/sample/articles", "--out", "reports/new"]);
  assert.equal(run.status, 0, run.stderr);
  for (const [name, title] of [[trade, "Border trade"], [region, "My region"]] as const) {
    assert.match(readFileSync(join(root, `reports/new/${name}.html`), "utf8"), new RegExp(`<h1[^>]*>${title}</h1>`));
  }
});

test("a title that is taken, has no letters, or a notebook that is not there is refused with what to do", () => {
  assert.match(policyscope(["new", "Border  Trade!"]).stderr, /there is a notebook of that title already/);
  assert.match(policyscope(["new", "…"]).stderr, /the title has neither letters nor numbers/);
  assert.match(policyscope(["new", "Another", "--from", "99-none"]).stderr, /there is no such notebook\n\s+These there are: \d+-border-trade, /);
});

test("outputs are reported with the command that removes them, and it changes nothing else", () => {
  rmSync(join(notebooks, `${region}.ipynb`));
  const path = join(notebooks, `${trade}.ipynb`);
  const clean = readFileSync(path, "utf8");
  writeFileSync(path, clean.replace('"outputs": []', '"outputs": [\n    {"output_type": "stream", "name": "stdout", "text": ["a document\'s text"]}\n   ]').replace('"execution_count": null', '"execution_count": 7'));
  assert.equal(readNotebook(path).cells.some((cell) => cell.cell_type === "code" && cell.outputs.length > 0), true);
  const wrong = policyscope(["check"]);
  assert.equal(wrong.status, 1);
  assert.match(wrong.stderr, /notebooks\/\d+-border-trade\.ipynb: code cell 1 holds outputs\n\s+npm run notebooks:check -- --fix removes them\./);
  const fixed = policyscope(["check", "--fix"]);
  assert.equal(fixed.status, 0, fixed.stderr);
  assert.match(fixed.stdout, /^notebooks\/\d+-border-trade\.ipynb: outputs removed\n1 notebook: /);
  assert.equal(readFileSync(path, "utf8"), clean);
});
