import { spawnSync } from "node:child_process";
import { chromium, type Browser } from "playwright-core";
import { needsProgram } from "./needs";

/** For a test's `skip`: false where Chromium is there, or has to be. */
export const needsChromium = needsProgram("chromium", "--version");

/** The machine's Chromium, which asks nothing of the network by itself. */
export function openChromium(): Promise<Browser> {
  const executablePath = spawnSync("sh", ["-c", "command -v chromium"]).stdout.toString().trim();
  return chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"] });
}
