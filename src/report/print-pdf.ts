import { spawn, spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { MendableError, problem } from "../problem";

const BROWSERS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

/**
 * Prints a report page to a PDF beside it, by the Chromium of the machine.
 *
 * @param page absolute path of `NAME.html`; the PDF is `NAME.pdf`.
 * @throws MendableError where there is no Chromium, or it could not print.
 */
export async function printPdf(page: string): Promise<void> {
  const browser = findBrowser();
  const profile = mkdtempSync(join(tmpdir(), "policyscope-pdf-"));
  const part = join(profile, "page.pdf");
  const flags = ["--headless", "--disable-gpu", "--disable-background-networking", "--no-first-run", "--no-pdf-header-footer", `--user-data-dir=${profile}`, `--print-to-pdf=${part}`];
  // Chromium's sandbox refuses to run as root, as in a container.
  if (process.getuid?.() === 0) flags.push("--no-sandbox");
  try {
    const words = await run(browser, [...flags, pathToFileURL(page).href]);
    if (!existsSync(part)) throw new MendableError([problem({ code: "pdf", file: page, reason: `${browser} could not print it: ${words.trim().split("\n").at(-1) ?? ""}`, mend: "Open the page in a browser and print it there." })]);
    copyWhole(part, page.replace(/\.html$/, ".pdf"));
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function findBrowser(): string {
  const found = [process.env["CHROME_PATH"] ?? "", ...BROWSERS].find((name) => name !== "" && spawnSync(name, ["--version"], { stdio: "ignore" }).status === 0);
  if (found !== undefined) return found;
  throw new MendableError([problem({ code: "pdf", file: "--pdf", reason: "there is no Chromium on this machine", mend: "Install one (Debian: apt install chromium), name one with CHROME_PATH, or print the page from your browser." })]);
}

/** What the browser said on its error channel. */
function run(command: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const browser = spawn(command, args, { stdio: ["ignore", "ignore", "pipe"], timeout: 120_000 });
    let words = "";
    browser.stderr.on("data", (chunk: Buffer) => (words = (words + chunk.toString("utf8")).slice(-2000)));
    browser.on("error", reject).on("exit", () => { resolve(words); });
  });
}

/** The temporary folder may lie on another disk than the reports. */
function copyWhole(from: string, to: string): void {
  copyFileSync(from, `${to}.part`);
  renameSync(`${to}.part`, to);
}
