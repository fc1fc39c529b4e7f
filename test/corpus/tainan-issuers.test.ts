import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { loadCorpus } from "../../src/corpus/load-corpus";
import { needsShared, shared } from "../needs";

test("every release of Tainan's government is Tainan's", { skip: needsShared }, async () => {
  const { documents } = await loadCorpus(join(shared, "corpus/tainan-releases"));
  const wrong = documents.rows.filter(({ issuer_region }) => issuer_region !== "TW-TNN").map(({ file, record, publisher, issuer_region, issuer_reason }) => [file, record, publisher, issuer_region, issuer_reason]);
  assert.equal(documents.rows.length, 425);
  assert.deepEqual(wrong, []);
});
