import assert from "node:assert/strict";
import { PassThrough } from "node:stream";
import { test } from "node:test";
import { keyPresses } from "../../src/commands/key-presses";

async function keysOf(chunks: readonly string[], isTTY: boolean): Promise<{ keys: string[]; raw: boolean[] }> {
  const raw: boolean[] = [];
  const input = Object.assign(new PassThrough(), { isTTY, setRawMode: (on: boolean) => raw.push(on) });
  for (const chunk of chunks) input.write(chunk);
  input.end();
  const keys: string[] = [];
  for await (const key of keyPresses(input as unknown as NodeJS.ReadStream)) keys.push(key);
  return { keys, raw };
}

test("a terminal gives every key as it is pressed, and has its own ways again afterwards", async () => {
  assert.deepEqual(await keysOf(["yN?"], true), { keys: ["y", "n", "?"], raw: [true, false] });
});

test("Ctrl-C and Ctrl-D are q, and an arrow is one key that means nothing", async () => {
  assert.deepEqual((await keysOf(["\u0003"], true)).keys, ["q"]);
  assert.deepEqual((await keysOf(["\u0004"], true)).keys, ["q"]);
  assert.deepEqual((await keysOf(["\u001b[A"], true)).keys, ["\u001b"]);
});

test("without a terminal each line is an answer", async () => {
  assert.deepEqual(await keysOf(["y\nNo\n", " ?\n\nq"], false), { keys: ["y", "n", "?", "", "q"], raw: [] });
});

test("who stops before the input ends does not wait for its end", async () => {
  const input = new PassThrough();
  input.write("q\n");
  for await (const key of keyPresses(input as unknown as NodeJS.ReadStream)) if (key === "q") break;
  assert.equal(input.isPaused(), true);
});
