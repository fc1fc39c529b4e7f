import { randomBytes } from "node:crypto";
import { createReadStream, statSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, resolve, sep } from "node:path";
import { onChange } from "./on-change";

const TYPES = new Map([[".html", "text/html; charset=utf-8"], [".svg", "image/svg+xml"], [".csv", "text/csv; charset=utf-8"], [".md", "text/markdown; charset=utf-8"], [".json", "application/json"], [".pdf", "application/pdf"]]);

export interface WatchOptions {
  /** Files and folders whose changes matter. */
  readonly paths: readonly string[];
  /** The folder of the reports. */
  readonly out: string;
  /** Writes the reports anew; never called while it runs. */
  readonly regenerate: () => Promise<void>;
  readonly signal: AbortSignal;
  /** Told the address once pages can be opened. */
  readonly onReady: (address: string) => void;
}

/**
 * Writes the reports, serves them on loopback under a secret address, and does both again on every change: open pages
 * reload by themselves. Resolves when the signal is aborted.
 */
export async function watchReports({ paths, out, regenerate, signal, onReady }: WatchOptions): Promise<void> {
  const pages = new Set<ServerResponse>();
  const server = await serve(out, pages);
  onReady(server.address);
  const watching = onChange(paths, async () => {
    await regenerate();
    for (const page of pages) page.write("data: reload\n\n");
  });
  watching.run();
  await new Promise<void>((end) => { signal.addEventListener("abort", () => { end(); }, { once: true }); });
  const closed = watching.close();
  for (const page of pages) page.end();
  server.close();
  await closed;
}

/** Serves a folder on 127.0.0.1; the address holds a token, without which nothing is answered. */
async function serve(out: string, pages: Set<ServerResponse>): Promise<{ address: string; close: () => void }> {
  const token = randomBytes(16).toString("hex");
  const server: Server = createServer((request, response) => {
    // Another site that has its name point to this machine does not know its own name here.
    const isOurs = request.headers.host === `127.0.0.1:${(server.address() as AddressInfo).port}`;
    const path = decode((request.url ?? "").split("?")[0] ?? "");
    if (!isOurs || path === null || !path.startsWith(`/${token}/`)) {
      response.writeHead(404).end();
      return;
    }
    const rest = path.slice(token.length + 2);
    if (rest === "events") {
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" }).write("\n");
      pages.add(response);
      response.on("close", () => pages.delete(response));
    } else if (rest === "") {
      response.writeHead(200, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" }).end(FRAME);
    } else {
      sendFile(out, rest, response);
    }
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/${token}/`, close: () => void server.close() };
}

function sendFile(out: string, path: string, response: ServerResponse): void {
  const file = resolve(out, path.replace(/^reports\//, ""));
  if (!file.startsWith(resolve(out) + sep) || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
    response.writeHead(404, { "content-type": "text/plain" }).end("There is no such report yet.");
    return;
  }
  response.writeHead(200, { "content-type": TYPES.get(extname(file)) ?? "application/octet-stream", "cache-control": "no-store" });
  createReadStream(file).pipe(response);
}

function decode(url: string): string | null {
  try {
    return decodeURIComponent(url);
  } catch {
    return null;
  }
}

/** The reports run no script of ours to reload them: a page around them does. */
const FRAME = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Reports</title>
<style>html, body, iframe { margin: 0; border: 0; width: 100%; height: 100%; display: block; }</style></head>
<body><iframe title="Reports" src="reports/index.html"></iframe>
<script>
const frame = document.querySelector("iframe");
new EventSource("events").onmessage = () => {
  const top = frame.contentWindow.scrollY;
  frame.onload = () => frame.contentWindow.scrollTo(0, top);
  frame.contentWindow.location.reload();
};
</script></body></html>
`;
