import assert from "node:assert/strict";
import { test } from "node:test";
import { beginsOfficeName } from "../../src/lexicon/office-names";

test("an office's, association's or firm's name goes on with its head, at once", () => {
  for (const head of ["局", "总局", "管理局", "监督管理局", "厅", "署", "总署", "委", "委员会", "部", "部长", "协会", "基金会", "促进会", "银行", "股份有限公司", " (股)公司"]) assert.ok(beginsOfficeName(`外贸${head}`, 2), head);
});

test("words that begin like a head are none", () => {
  for (const word of ["局面", "局部", "署名", "委托", "部分", "部署", "部门", "部件", "中心", "企业", "会议", "股份制", ""]) assert.ok(!beginsOfficeName(`外贸${word}`, 2), word);
});
