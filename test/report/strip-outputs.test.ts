import assert from "node:assert/strict";
import { test } from "node:test";
import { stripOutputs } from "../../src/report/strip-outputs";

/** As no program writes it, so that whatever is written anew shows. */
const notebook = (first: string, second: string): string => String.raw`{ "nbformat":4,"nbformat_minor" : 5,
	"metadata": {"outputs": [1], "execution_count": 2},
  "cells": [
   {"cell_type": "markdown", "source": "\u8d38\u6613 \"outputs\": [1]", "metadata": {}},
   {"outputs": ${first}, "source": ["\"execution_count\": 3,\n"], "cell_type": "code",
      "execution_count" :${second}, "metadata": {"outputs": [1, 2]}},
   {"cell_type": "raw", "outputs": [1], "metadata": {}, "source": []}
]}`;

test("outputs and execution counts of code cells go, every other character stays", () => {
  const ran = notebook('[\n {"output_type": "stream", "name": "stdout", "text": ["]", "}"]}]', " 12");
  assert.equal(stripOutputs(ran), notebook("[]", " null"));
});

test("a notebook without outputs stays as it is, however its empty list is written", () => {
  const clean = notebook("[ ]", "null");
  assert.equal(stripOutputs(clean), clean);
});
