import { resolve } from "node:path";
import { loadStrictTslab } from "./strict-tslab";

// The kernel that Jupyter and VS Code start (see .jupyter/kernels/policyscope/kernel.json): tslab's own,
// with the project as root and strict cells.
const connectionFile = process.argv[2];
if (connectionFile === undefined) {
  console.error("policyscope: a Jupyter front end starts this kernel with its connection file; to open the notebooks, run: npm run notebook");
  process.exit(1);
}
// A front end may have been started anywhere, with a path relative to its own folder.
const configPath = resolve(connectionFile);
loadStrictTslab({ watch: true }).main.startKernel({ configPath, enableFindLocal: false });
