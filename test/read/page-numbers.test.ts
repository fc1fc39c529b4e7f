import assert from "node:assert/strict";
import test from "node:test";
import { readText } from "./read-texts";

const boilerplate = async (text: string): Promise<string[]> => (await readText(text)).passages.filter(({ role }) => role === "boilerplate").map((passage) => passage.text);

test("knows page numbers by their marks, and bare ones by counting up", async () => {
  assert.deepEqual(await boilerplate("港口规划\n新港口今年开工，预计三年后全部建成。\n- 1 -\n铁路将通到港口，沿线各县都设车站。\n第 2 页\n第一期工程今年完成，第二期明年开始。"), ["- 1 -", "第 2 页"]);
  assert.deepEqual(await boilerplate("港口规划\n新港口今年开工，预计三年后全部建成。\n1\n铁路将通到港口，沿线各县都设车站。\n2\n第一期工程今年完成，第二期明年开始。\n3\n各县已经准备好土地和资金，下月动工。"), ["1", "2", "3"]);
});

test("leaves the cells of a table", async () => {
  assert.deepEqual(await boilerplate("港口规划\n新港口今年开工，预计三年后全部建成。\n泊位\n325\n吊车\n325\n各县已经准备好土地和资金，下月动工。"), []);
});
