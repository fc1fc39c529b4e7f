import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { DocumentPairs } from "../../../src/measure/count/count-pairs";
import { edgeStability, RESAMPLES } from "../../../src/measure/count/edge-stability";
import { pairSums } from "../../../src/measure/count/pair-sums";
import { random } from "../../../src/measure/statistics/random";

type Counts = readonly [units: number, a: number, b: number, both: number];

function toDocument([units, a, b, both]: Counts): DocumentPairs {
  return {
    document: {} as DocumentPairs["document"],
    units,
    tokens: units,
    length: units,
    first: new Map([["a", a]]),
    second: new Map([["b", b]]),
    pairs: new Map(both > 0 ? [["a", new Map([["b", both]])]] : []),
    places: [],
  };
}

test("stability is the share of resamples with an edge, drawn and summed one by one, on any counts", () => {
  const document = fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3), fc.nat(3)).map(([both, a, b, rest]): Counts => [both + a + b + rest, both + a, both + b, both]);
  fc.assert(
    fc.property(fc.array(document, { minLength: 5, maxLength: 12 }), (documents) => {
      const [found] = edgeStability(pairSums(documents.map(toDocument)), [["a", "b"]], { min: 2, minDocuments: 2 }, 5);
      const { resample } = random(5);
      let edges = 0;
      for (let i = 0; i < RESAMPLES; i++) {
        const drawn = new Int32Array(documents.length);
        resample(drawn);
        const taken = [...drawn].map((k) => documents[k] ?? [0, 0, 0, 0]);
        const sum = (of: 0 | 1 | 2 | 3): number => taken.reduce((total, counts) => total + counts[of], 0);
        const distinct = new Set([...drawn].filter((k) => (documents[k]?.[3] ?? 0) > 0)).size;
        if (sum(3) >= 2 && distinct >= 2 && sum(3) * sum(0) > sum(1) * sum(2)) edges++;
      }
      assert.equal(found, edges / RESAMPLES);
    }),
    { numRuns: 40 },
  );
});

test("an edge of every document always stays, one of a single document does not, and four documents say nothing", () => {
  const every = Array.from({ length: 10 }, () => toDocument([10, 3, 3, 3]));
  assert.deepEqual(edgeStability(pairSums(every), [["a", "b"]], { min: 5, minDocuments: 3 }), [1]);
  const single = Array.from({ length: 10 }, (_, i) => toDocument([10, 3, 3, i === 0 ? 3 : 0]));
  assert.deepEqual(edgeStability(pairSums(single), [["a", "b"]], { min: 5, minDocuments: 3 }), [0]);
  assert.deepEqual(edgeStability(pairSums(every.slice(0, 4)), [["a", "b"]], { min: 5, minDocuments: 3 }), [null]);
});
