import assert from "node:assert/strict";
import test from "node:test";
import { tidyName } from "../../src/read/tidy-name";

test("cuts off what a template puts behind a name, and keeps what belongs to it", () => {
  const cases: [string, string | null][] = [
    ["海关总署　【打印】【关闭", "海关总署"],
    ["商务局（转载", "商务局"],
    ["晚报 打印 关闭", "晚报"],
    ["晚报 字体：大 中 小", "晚报"],
    ["某市外事办公室（港澳办）", "某市外事办公室（港澳办）"],
    ["新华社、人民日报", "新华社、人民日报"],
    ["Lake Daily Print", "Lake Daily"],
    ["Port Bureau - Press Release", "Port Bureau"],
    ["某某特別行政區政府新聞公報", "某某特別行政區政府"],
    ["— |", null],
  ];
  for (const [raw, expected] of cases) assert.equal(tidyName(raw), expected, raw);
});
