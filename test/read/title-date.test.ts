import assert from "node:assert/strict";
import test from "node:test";
import { titleDate, type TitleDate } from "../../src/read/title-date";

test("tells the day of a document from the day of what it reports", () => {
  const cases: [string, TitleDate | null][] = [
    ["某市物价局关于调整水价的通知（2023年8月9日）", { kind: "issued", date: "2023-08-09" }],
    ["某省道路条例（2023年8月9日修订）", { kind: "issued", date: "2023-08-09" }],
    ["某省道路条例(2023年8月9日某省人民代表大会常务委员会通过)", { kind: "issued", date: "2023-08-09" }],
    ["某市政府常务会议（2023年8月9日）", { kind: "event", date: "2023-08-09" }],
    ["政府工作报告（2024年1月23日在某省人民代表大会上）", { kind: "event", date: "2024-01-23" }],
    ["2023年8月9日新闻发布会实录", { kind: "event", date: "2023-08-09" }],
    ["2023年8月9日起公交调整票价", null],
    ["关于2023年8月9日暴雨灾害救助的通知", null],
    ["某市规划（2021—2025年）", null],
    ["关于某事的通知（2023年8月）", null],
  ];
  for (const [title, expected] of cases) assert.deepEqual(titleDate(title, false), expected, title);
});
