import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { projectRoot } from "../src/project";

/** What a copy has of its own, or does without. */
const LEFT = new Set(["node_modules", ".git", "reports", "dist.next", "dist.old"]);

/** The project in a temporary folder: what a test does to its notebooks, lexicon or reports no other test sees. */
export interface ProjectCopy {
  readonly root: string;
  /** Runs `policyscope` there. */
  readonly policyscope: (args: readonly string[], options?: { readonly env?: Record<string, string>; readonly input?: string }) => Ended;
  readonly remove: () => void;
}

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export function projectCopy(): ProjectCopy {
  const root = mkdtempSync(join(tmpdir(), "policyscope-project-"));
  for (const name of readdirSync(projectRoot)) {
    if (!LEFT.has(name)) cpSync(join(projectRoot, name), join(root, name), { recursive: true, filter: (path) => !basename(path).startsWith(".ipynb_checkpoints") });
  }
  // A link to the whole folder would have the copy's build write into the project's own.
  mkdirSync(join(root, "node_modules"));
  for (const name of readdirSync(join(projectRoot, "node_modules"))) {
    if (name !== "policyscope") symlinkSync(join(projectRoot, "node_modules", name), join(root, "node_modules", name));
  }
  symlinkSync(root, join(root, "node_modules/policyscope"));
  return {
    root,
    policyscope: (args, { env = {}, input } = {}) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "dist/src/commands/main.js"), ...args], { cwd: root, encoding: "utf8", input, env: { ...process.env, ...env } });
      return { status, stdout, stderr };
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
