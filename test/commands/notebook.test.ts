import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { projectCopy } from "../project-copy";

const { root, policyscope, remove } = projectCopy();
after(remove);
const bin = join(root, "bin");
mkdirSync(bin);

/** Stands in for Jupyter: only the classic notebook is there, and tells how it was started. */
function installJupyter(): void {
  const script = `#!${process.execPath}
const [command, ...args] = process.argv.slice(2);
if (command !== "notebook") process.exit(1);
if (args[0] === "--version") process.exit(0);
console.log(JSON.stringify({ args, path: process.env.JUPYTER_PATH, corpus: process.env.POLICYSCOPE_CORPUS }));
process.stdin.resume();
process.stdin.on("end", () => process.exit(3));
`;
  writeFileSync(join(bin, "jupyter"), script);
  chmodSync(join(bin, "jupyter"), 0o755);
}

test("without Jupyter one screen says how to get it and what works meanwhile", () => {
  const { status, stderr } = policyscope(["notebook"], { env: { PATH: bin } });
  assert.equal(status, 1);
  for (const way of ["pipx install", "uv tool install", "apt install", "VS Code", "npm run report -- --watch", join(root, ".jupyter")]) assert.ok(stderr.includes(way), way);
  assert.ok(stderr.split("\n").length < 24 && stderr.split("\n").every((line) => line.length <= 120 || line.includes(root)), stderr);
});

test("Jupyter starts on loopback with the project's kernel and the documents, and the kit is built while it runs", { timeout: 60_000 }, async () => {
  installJupyter();
  // What is built is not the matter here, and building takes long.
  writeFileSync(join(root, "src/build.mjs"), 'import { writeFileSync } from "node:fs";\nwriteFileSync("dist/.built", "another");\n');
  const run = spawn(process.execPath, [join(root, "dist/src/commands/main.js"), "notebook", "data/sample/articles", "--no-browser"], { cwd: root, env: { ...process.env, PATH: bin, JUPYTER_PATH: "/elsewhere" } });
  const said = { out: "", err: "" };
  run.stdout.on("data", (chunk: Buffer) => (said.out += chunk.toString()));
  run.stderr.on("data", (chunk: Buffer) => (said.err += chunk.toString()));
  const until = async (met: () => boolean): Promise<void> => {
    while (!met()) await new Promise((resolve) => setTimeout(resolve, 50));
  };
  await until(() => said.out.includes("\n"));
  const started = JSON.parse(said.out) as { args: string[]; path: string; corpus: string };
  assert.deepEqual(started, { args: ["--ip=127.0.0.1", "--no-browser", join(root, "notebooks")], path: `${join(root, ".jupyter")}:/elsewhere`, corpus: join(root, "data/sample/articles") });
  writeFileSync(join(root, "src/index.ts"), "// changed\n");
  await until(() => said.err.includes("\n"));
  assert.match(said.err, /the kit was built again\. Restart a notebook's kernel/);
  run.stdin.end();
  assert.equal(await new Promise((resolve) => run.on("exit", resolve)), 3);
});
