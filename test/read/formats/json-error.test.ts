import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { jsonError } from "../../../src/read/formats/json-error";

test("finds the first character that can't stand where it stands", () => {
  for (const [text, at] of [['{"a": x}', 6], ['{"a": 1,}', 8], ["[1 2]", 3], ['["a\nb"]', 3], ['{"a" 1}', 5], ["[1]]", 3], ['{"a": "b', 8], ["[", 1], ["[01]", 1], ['["\\x"]', 2], ["{'a': 1}", 1], ["", 0], ['{"a": [}', 7]] as const) {
    assert.equal(jsonError(text), at, text);
  }
});

test("finds none in what JSON can write, wherever it is cut", () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 3 }), fc.nat(), (text, cut) => {
      assert.equal(jsonError(text), text.length);
      // A number that is cut is none, from where it begins.
      const part = `[${text.slice(0, cut % (text.length + 1))}`;
      if (part.length <= text.length) assert.ok(jsonError(part) >= part.length - 30, part);
    }),
    { seed: 29, numRuns: 300 },
  );
});

test("a text is JSON for Node's parser only where no such character is found", () => {
  const piece = fc.constantFrom("{", "}", "[", "]", ",", ":", '"a"', "1", "-0.5e3", "true", "null", " ", '"', "x");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 7 }).map((pieces) => pieces.join("")), (text) => {
      let isJson = true;
      try {
        JSON.parse(text);
      } catch {
        isJson = false;
      }
      if (isJson) assert.equal(jsonError(text), text.length);
      // What may still become JSON, some ending makes JSON.
      else if (jsonError(text) < text.length) for (const end of ["]", "}", '"', "1", '"a":1}']) assert.throws(() => JSON.parse(text + end));
    }),
    { seed: 31, numRuns: 2000 },
  );
});
