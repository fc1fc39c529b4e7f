import assert from "node:assert/strict";
import { test } from "node:test";
import { minHash } from "../../../src/corpus/reprints/min-hash";
import { nearIndex } from "../../../src/corpus/reprints/near-index";
import { shingles } from "../../../src/corpus/reprints/shingles";

const of = (text: string) => ({ text: minHash(shingles(text)), numbers: minHash([]) });

test("finds what resembles a text, in the order in which it was added", () => {
  const index = nearIndex(3);
  index.add(of("the quick brown fox jumps over the lazy dog"));
  index.add(of("colourless green ideas sleep furiously"));
  index.add(of("a quick brown fox jumps over the lazy dogs"));
  assert.deepEqual(index.similar(of("the quick brown fox jumps over a lazy dog"), 0.4), [0, 2]);
  assert.deepEqual(index.similar(of("nothing of the kind was ever said there"), 0.4), []);
});
