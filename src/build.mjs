// Builds the kit: the one native binary (nodejieba's), then dist/ by tsc, then the link that lets a
// notebook cell say `import … from "policyscope"`. Runs before every command; when nothing changed
// it costs about a second. Nothing is downloaded: headers and node-gyp are those of the running Node and npm.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, realpathSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const require = createRequire(join(root, "package.json"));

/** Stops with one message: what is wrong, and what to do. */
function stop(wrong, mend) {
  console.error(`policyscope: ${wrong}\n  ${mend}`);
  process.exit(1);
}

function findHeaders() {
  const places = [dirname(dirname(process.execPath)), process.env.npm_config_nodedir, "/usr", "/usr/local"];
  return places.find((place) => place && existsSync(join(place, "include/node/node_api.h")));
}

function buildNodejieba() {
  const folder = dirname(require.resolve("nodejieba/package.json"));
  if (existsSync(join(folder, "build/Release/nodejieba.node"))) return;
  const headers = findHeaders();
  if (!headers) {
    stop(
      "nodejieba's binary is missing, and Node's headers, which building it needs, were not found.",
      "Install Node from nodejs.org, nvm or your packages (Debian: apt install libnode-dev), or set npm_config_nodedir to the folder that holds include/node.",
    );
  }
  console.error("policyscope: building nodejieba (once, about 20 seconds) …");
  const preGyp = createRequire(join(folder, "package.json")).resolve("@mapbox/node-pre-gyp/bin/node-pre-gyp");
  const built = spawnSync(
    process.execPath,
    [preGyp, "install", "--build-from-source", `--nodedir=${headers}`],
    // N-API keeps one binary good for every Node, so the headers of another version serve as well.
    { cwd: folder, encoding: "utf8", env: { ...process.env, npm_config_nodedir: headers } },
  );
  if (built.status !== 0 || !existsSync(join(folder, "build/Release/nodejieba.node"))) {
    console.error((built.stderr || String(built.error ?? "")).split("\n").slice(-40).join("\n"));
    stop(
      "nodejieba's binary could not be built; its last words stand above.",
      "Building needs python3, make and a C++ compiler (Debian: apt install python3 make g++; macOS: xcode-select --install). Then run the command again.",
    );
  }
}

/** A hash of everything that tsc reads: when it is the one of the last build, tsc need not start. */
function sourceHash() {
  const hash = createHash("sha256");
  const files = ["package-lock.json", "tsconfig.json"];
  for (const folder of ["src", "test", "perf"]) {
    if (!existsSync(join(root, folder))) continue;
    for (const file of readdirSync(join(root, folder), { recursive: true }).map(String).sort()) {
      if (/\.tsx?$/.test(file)) files.push(join(folder, file));
    }
  }
  for (const file of files) hash.update(file).update("\0").update(readFileSync(join(root, file))).update("\0");
  return hash.digest("hex");
}

function compile() {
  const stamp = join(root, "dist/.built");
  const wanted = sourceHash();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  // A file that is gone from src must not live on in dist, so a changed tree is built anew: beside the old one, which
  // then makes way, so that a build that fails or is stopped leaves a kit that runs.
  const [dist, next, old] = ["dist", "dist.next", "dist.old"].map((name) => join(root, name));
  for (const folder of [next, old]) rmSync(folder, { recursive: true, force: true });
  const tsc = spawnSync(process.execPath, [require.resolve("typescript/bin/tsc"), "-p", root, "--outDir", next, "--tsBuildInfoFile", join(next, ".tsbuildinfo")], { stdio: "inherit", cwd: root });
  if (tsc.status !== 0) stop("the sources do not compile; the errors stand above.", "Mend them, then run the command again.");
  writeFileSync(join(next, ".built"), wanted);
  if (existsSync(dist)) renameSync(dist, old);
  renameSync(next, dist);
  rmSync(old, { recursive: true, force: true });
}

function link() {
  const at = join(root, "node_modules/policyscope");
  if (existsSync(at) && realpathSync(at) === realpathSync(root)) return;
  rmSync(at, { recursive: true, force: true });
  symlinkSync(root, at, "junction");
}

if (!existsSync(join(root, "node_modules/typescript"))) stop("the packages are not installed.", "Run: npm ci");
buildNodejieba();
compile();
link();
