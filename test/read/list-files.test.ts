import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { listFiles } from "../../src/read/list-files";
import { openFile } from "../../src/read/open-file";

function inFolder(work: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), "policyscope-list-"));
  try {
    work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("lists files in the order of their code units, without hidden ones", () => {
  inFolder((folder) => {
    mkdirSync(join(folder, "b/.hidden"), { recursive: true });
    for (const name of ["c.txt", "Z.txt", "b/a.txt", "b/.hidden/x.txt", ".x.txt", "广东.txt"]) writeFileSync(join(folder, name), "x");
    assert.deepEqual(listFiles(folder), { folder, files: ["Z.txt", "b/a.txt", "c.txt", "广东.txt"], problems: [] });
    assert.deepEqual(listFiles(join(folder, "c.txt")), { folder: `${folder}/`, files: ["c.txt"], problems: [] });
  });
});

test("follows a link into a hidden store, but none out of the folder, to a folder, or to what is read anyway", () => {
  inFolder((outer) => {
    const folder = join(outer, "corpus");
    mkdirSync(join(folder, ".store"), { recursive: true });
    mkdirSync(join(folder, "sub"));
    writeFileSync(join(outer, "secret.txt"), "x");
    writeFileSync(join(folder, ".store/1"), "x");
    writeFileSync(join(folder, "a.txt"), "x");
    symlinkSync(join(outer, "secret.txt"), join(folder, "b-out.txt"));
    symlinkSync(outer, join(folder, "c-up"));
    symlinkSync("nowhere.txt", join(folder, "d-broken.txt"));
    symlinkSync("e-circle.txt", join(folder, "e-circle.txt"));
    symlinkSync("../.store/1", join(folder, "sub/f.txt"));
    symlinkSync("sub", join(folder, "g-sub"));
    symlinkSync("a.txt", join(folder, "h-again.txt"));
    const { files, problems } = listFiles(folder);
    assert.deepEqual(files, ["a.txt", "sub/f.txt"]);
    assert.deepEqual(
      problems.map(({ code, file, reason }) => [code, file, reason]),
      [
        ["link", "b-out.txt", "the link leads out of the folder, and was not followed"],
        ["link", "c-up", "the link leads out of the folder, and was not followed"],
        ["link", "d-broken.txt", "the link leads nowhere, or in a circle"],
        ["link", "e-circle.txt", "the link leads nowhere, or in a circle"],
        ["link", "g-sub", "the link leads to a folder, and was not followed"],
      ],
    );
  });
});

test("what may not be opened is a problem, and so is a pipe, which would keep the reader waiting", () => {
  inFolder((folder) => {
    mkdirSync(join(folder, "closed"));
    writeFileSync(join(folder, "closed.txt"), "x");
    writeFileSync(join(folder, "open.txt"), "x");
    chmodSync(join(folder, "closed"), 0);
    chmodSync(join(folder, "closed.txt"), 0);
    chmodSync(folder, 0o755);
    const hasPipe = spawnSync("mkfifo", [join(folder, "pipe.txt")]).status === 0;
    const isRoot = process.geteuid?.() === 0;
    // The superuser may open anything.
    if (isRoot) process.seteuid?.(65534);
    try {
      const { files, problems } = listFiles(folder);
      assert.deepEqual(files, ["closed.txt", "open.txt"]);
      assert.deepEqual(problems.map(({ code, file }) => [code, file]), [["unreadable", "closed"], ...(hasPipe ? [["unreadable", "pipe.txt"]] : [])]);
      assert.deepEqual(openFile(folder, "closed.txt").problems.map(({ code, reason }) => [code, reason]), [["unreadable", "the file can't be opened (EACCES)"]]);
    } finally {
      if (isRoot) process.seteuid?.(0);
      chmodSync(join(folder, "closed"), 0o755);
    }
  });
});
