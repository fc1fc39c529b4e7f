import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { watchReports } from "../../src/report/watch";

const folder = mkdtempSync(join(tmpdir(), "policyscope-watch-"));
after(() => { rmSync(folder, { recursive: true, force: true }); });

const [out, data] = [join(folder, "out"), join(folder, "data")];
for (const made of [out, data]) mkdirSync(made);
writeFileSync(join(folder, "secret.txt"), "secret");

async function until(met: () => boolean): Promise<void> {
  for (let i = 0; i < 200 && !met(); i++) await new Promise((resolve) => setTimeout(resolve, 25));
  assert.ok(met(), "in time");
}

function statusOf(url: string, host?: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, { headers: host === undefined ? {} : { host } }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    }).on("error", reject);
  });
}

test("a change writes the reports again and reloads open pages; nothing else is served to anyone", async () => {
  const stop = new AbortController();
  let runs = 0;
  let address = "";
  const watching = watchReports({
    paths: [data],
    out,
    signal: stop.signal,
    onReady: (ready) => { address = ready; },
    regenerate: () => {
      runs++;
      writeFileSync(join(out, "index.html"), `run ${runs}`);
      return Promise.resolve();
    },
  });
  await until(() => runs === 1);
  assert.match(address, /^http:\/\/127\.0\.0\.1:\d+\/[0-9a-f]{32}\/$/);
  assert.equal(await (await fetch(`${address}reports/index.html`)).text(), "run 1");
  assert.match(await (await fetch(address)).text(), /<iframe title="Reports" src="reports\/index\.html">/);

  const { origin } = new URL(address);
  assert.equal(await statusOf(`${origin}/`), 404);
  assert.equal(await statusOf(`${origin}/0123456789abcdef0123456789abcdef/reports/index.html`), 404);
  assert.equal(await statusOf(`${address}reports/..%2f..%2fsecret.txt`), 404);
  assert.equal(await statusOf(`${address}reports/index.html`, "evil.example"), 404);

  const events = await fetch(`${address}events`);
  const reader = (events.body as ReadableStream<Uint8Array>).getReader();
  let heard = "";
  const listening = (async () => {
    for (let part = await reader.read(); !part.done; part = await reader.read()) heard += new TextDecoder().decode(part.value);
  })();
  writeFileSync(join(data, "letter.txt"), "changed");
  await until(() => runs === 2 && heard.includes("data: reload"));
  writeFileSync(join(data, ".hidden"), "changed");
  await new Promise((resolve) => setTimeout(resolve, 600));
  assert.equal(runs, 2);
  stop.abort();
  await watching;
  await listening;
});
