import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { after, test, type TestContext } from "node:test";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { loadCorpus } from "../../src/corpus/load-corpus";
import { dataFolder, projectRoot } from "../../src/project";
import { notebookPaths } from "../../src/report/notebook-paths";
import { printPdf } from "../../src/report/print-pdf";
import { writeReport } from "../../src/report/write-report";
import { needsChromium, openChromium } from "../browser";
import { needsShared, shared } from "../needs";
import { DIALOG, OUT_OF_REACH, PAGE_WIDTH, TEXTS_OUTSIDE, UNSORTED, faults } from "./in-page";

// Every page of whole reports, as a reader's browser shows it. The reports on a corpus are written once, for all that is asked of them.

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const WIDTHS = [1280, 390];
/** An A4 sheet without its margins (182 mm), in pixels. */
const SHEET = 688;
const folder = mkdtempSync(join(tmpdir(), "policyscope-browser-"));
after(() => { rmSync(folder, { recursive: true, force: true }); });

test("the reports on the sample that are committed are what a fresh run gives", async () => {
  const [fresh, committed] = [await reportsOn(join(dataFolder, "sample")), join(projectRoot, "reports/sample")];
  const kept = (path: string): string[] => readdirSync(path, { recursive: true }).map(String).filter((name) => /\.(?:md|svg|csv)$/u.test(name)).sort();
  const differ = kept(fresh).filter((name) => !existsSync(join(committed, name)) || !readFileSync(join(fresh, name)).equals(readFileSync(join(committed, name))));
  assert.deepEqual(differ, [], "npm run report, look at what changed in reports/sample, and commit it");
  assert.deepEqual(kept(committed), kept(fresh));
});

test("the reports on the sample are read, searched and printed in a browser without a fault", { skip: needsChromium }, (t) => readable(t, join(dataFolder, "sample")));

for (const corpus of ["seeds", "provincial-reports"]) {
  test(`so are those on ${corpus}`, { skip: needsShared === false ? needsChromium : needsShared }, (t) => readable(t, join(shared, "corpus", corpus)));
}

const written = new Map<string, Promise<string>>();

/** The folder of the reports on a corpus. */
function reportsOn(corpusPath: string): Promise<string> {
  let reports = written.get(corpusPath);
  if (reports === undefined) written.set(corpusPath, (reports = write(corpusPath)));
  return reports;
}

async function write(corpusPath: string): Promise<string> {
  const out = mkdtempSync(join(folder, "reports-"));
  const reported = await writeReport({ load: () => loadCorpus(corpusPath), corpusPath, out, quiet: true, notebooks: notebookPaths() });
  assert.deepEqual(reported.filter(({ failure }) => failure !== null), []);
  return out;
}

async function readable(t: TestContext, corpusPath: string): Promise<void> {
  const out = await reportsOn(corpusPath);
  const pages = readdirSync(out).filter((name) => name.endsWith(".html")).sort();
  assert.deepEqual(pages, [...notebookPaths().map(({ name }) => `${name}.html`), "index.html"]);
  const browser = await openChromium();
  try {
    for (const name of pages) await t.test(name, () => readPage(browser, join(out, name)));
    await t.test("all but one at most have marks with sentences behind them", () => {
      const without = pages.filter((name) => name !== "index.html" && !readFileSync(join(out, name), "utf8").includes("data-entry="));
      assert.ok(without.length <= 1, without.join(", "));
    });
    // Printing takes long, and the sample has every chart.
    if (corpusPath.endsWith("sample")) await t.test("each is printed on more than one sheet", async () => {
      for (const { name } of notebookPaths()) {
        await printPdf(join(out, `${name}.html`));
        const pdf = readFileSync(join(out, `${name}.pdf`), "latin1");
        assert.ok(pdf.startsWith("%PDF-"), name);
        assert.ok((pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0) > 1, name);
      }
    });
  } finally {
    await browser.close();
  }
}

async function readPage(browser: Browser, path: string): Promise<void> {
  for (const width of WIDTHS) {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    const [requests, errors] = [[] as string[], [] as string[]];
    page.on("request", (request) => requests.push(request.url()));
    page.on("console", (message) => { if (message.type() === "error" || message.type() === "warning") errors.push(message.text()); });
    page.on("pageerror", (error) => errors.push(error.message));
    const url = pathToFileURL(path).href;
    await page.goto(url);
    assert.ok((await page.evaluate<number>(PAGE_WIDTH)) <= width, `${width} px: the page scrolls sideways`);
    assert.deepEqual(await page.evaluate<string[]>(TEXTS_OUTSIDE), [], `at ${width} px`);
    if ((await page.locator(".evidence-index").count()) > 0) await opensSentences(page, basename(path));
    assert.deepEqual(await page.evaluate<string[]>(UNSORTED), []);
    await page.evaluate(AXE);
    // Colours, which take the longest to look at, don't depend on the width; and a dark screen changes nothing else.
    assert.deepEqual(await page.evaluate<string[]>(faults(width === 1280 ? "all" : "all but colours")), [], `at ${width} px`);
    if (width === 1280) {
      await page.emulateMedia({ colorScheme: "dark" });
      assert.deepEqual(await page.evaluate<string[]>(faults("colours")), [], "on a dark screen");
      await page.emulateMedia({ colorScheme: "light" });
    }
    // What is wider than the sheet would be cut off, since paper does not scroll.
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize({ width: SHEET, height: 900 });
    assert.ok((await page.evaluate<number>(PAGE_WIDTH)) <= SHEET, "wider than a sheet");
    assert.deepEqual(requests, [url]);
    assert.deepEqual(errors, []);
    await page.close();
  }
}

/** A click on a mark opens its sentences, the match marked in each; Escape closes them. */
async function opensSentences(page: Page, name: string): Promise<void> {
  assert.deepEqual(await page.evaluate<string[]>(OUT_OF_REACH), []);
  await page.locator("main [data-entry]").first().click({ force: true });
  const { open, heading, sentences, marked } = await page.evaluate<{ open: boolean; heading: string; sentences: number; marked: number }>(DIALOG);
  assert.ok(open && heading !== "" && sentences > 0);
  // The first report counts documents: a sentence there stands for its document, and no word of it was counted.
  assert.equal(marked, name === "01-corpus.html" ? 0 : sentences, heading);
  await page.keyboard.press("Escape");
  assert.equal((await page.evaluate<{ open: boolean }>(DIALOG)).open, false);
}
