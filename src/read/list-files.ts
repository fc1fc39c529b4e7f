import { readdirSync, realpathSync, statSync, type Dirent } from "node:fs";
import { join, relative, sep } from "node:path";
import { problem, type Problem } from "../problem";

/** Settings of a corpus, not a document. */
const NOT_DOCUMENTS = new Set(["corpus.yaml"]);

export interface Listed {
  readonly folder: string;
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

/** What a walk gathers: files, and links that can only be judged when all files are known. */
interface Walk {
  readonly folder: string;
  readonly files: string[];
  readonly links: string[];
  readonly problems: Problem[];
}

/**
 * The files below a folder, or the one file that the path names: paths relative to the folder with forward slashes,
 * in the order of their code units, so that every machine reads them alike. Hidden files are left out. A link is
 * followed to a file that stands in the folder without being read there by itself (a hidden store); one that leads
 * out of the folder, to a folder, or nowhere is a problem, as is a folder that may not be opened.
 */
export function listFiles(path: string): Listed {
  const given = statSync(path);
  if (!given.isDirectory()) {
    const cut = Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\"));
    const folder = cut < 0 ? "." : path.slice(0, cut + 1);
    const file = path.slice(cut + 1);
    return given.isFile() ? { folder, files: [file], problems: [] } : { folder, files: [], problems: [notAFile(file)] };
  }
  const walk: Walk = { folder: path, files: [], links: [], problems: [] };
  enter(walk, "");
  const listed = new Set(walk.files);
  for (const link of walk.links) follow(walk, link, listed);
  return { folder: path, files: walk.files.sort(byUnits), problems: walk.problems.sort((a, b) => byUnits(a.file, b.file)) };
}

function enter(walk: Walk, prefix: string): void {
  let entries: Dirent[];
  try {
    entries = readdirSync(join(walk.folder, prefix), { withFileTypes: true });
  } catch (error) {
    const reason = `the folder can't be opened (${(error as NodeJS.ErrnoException).code ?? "unknown reason"})`;
    walk.problems.push(problem({ code: "unreadable", file: prefix.slice(0, -1) || ".", reason, mend: "Check that you may read it." }));
    return;
  }
  for (const entry of entries) {
    const name = prefix + entry.name;
    if (entry.name.startsWith(".") || NOT_DOCUMENTS.has(name)) continue;
    if (entry.isDirectory()) enter(walk, `${name}/`);
    else if (entry.isSymbolicLink()) walk.links.push(name);
    else if (entry.isFile()) walk.files.push(name);
    // To open a pipe would be to wait for its other end.
    else walk.problems.push(notAFile(name));
  }
}

function follow(walk: Walk, link: string, listed: ReadonlySet<string>): void {
  const fail = (reason: string, mend: string): void => {
    walk.problems.push(problem({ code: "link", file: link, reason, mend }));
  };
  let target: string;
  let isFolder: boolean;
  let isFile: boolean;
  try {
    target = relative(realpathSync(walk.folder), realpathSync(join(walk.folder, link))).split(sep).join("/");
    const found = statSync(join(walk.folder, link));
    isFolder = found.isDirectory();
    isFile = found.isFile();
  } catch {
    fail("the link leads nowhere, or in a circle", "Take it away, or put the file in its place.");
    return;
  }
  if (target === ".." || target.startsWith("../") || /^(?:[A-Za-z]:|\/)/.test(target)) {
    fail("the link leads out of the folder, and was not followed", "Put what it leads to into the folder, or load it by itself.");
  } else if (isFolder) {
    fail("the link leads to a folder, and was not followed", "Put the folder in its place, unless it is read where it stands.");
  } else if (!isFile) {
    walk.problems.push(notAFile(link));
  } else if (!listed.has(target)) {
    walk.files.push(link);
  }
}

function notAFile(file: string): Problem {
  return problem({ code: "unreadable", file, reason: "this is a pipe, a socket or a device, not a file", mend: "Take it out of the folder." });
}

function byUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
