import { createInterface } from "node:readline";

/** What a terminal sends for Ctrl-C and Ctrl-D while it hands over every key. */
const STOPS = new Set(["\u0003", "\u0004"]);
const ESCAPE = "\u001b";

/**
 * Single keys in lower case: as they are pressed in a terminal, else the first character of each line. Ctrl-C and
 * Ctrl-D are `q`; arrows and the like, which send several characters, are one.
 */
export async function* keyPresses(input: NodeJS.ReadStream): AsyncGenerator<string, undefined> {
  if (!input.isTTY) {
    const lines = createInterface({ input });
    try {
      for await (const line of lines) yield line.trim().charAt(0).toLowerCase();
    } finally {
      // Else the process waits for a pipe that whoever asked keeps open.
      lines.close();
    }
    return;
  }
  input.setRawMode(true);
  input.setEncoding("utf8");
  try {
    for await (const chunk of input as AsyncIterable<string>) {
      for (const key of chunk.startsWith(ESCAPE) ? [ESCAPE] : chunk) yield STOPS.has(key) ? "q" : key.toLowerCase();
    }
  } finally {
    input.setRawMode(false);
    input.pause();
  }
}
