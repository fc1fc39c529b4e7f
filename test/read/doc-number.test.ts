import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { docNumberAtStart, docNumberInTitle, docNumberLine } from "../../src/read/doc-number";
import { needsShared, shared } from "../needs";

test("reads a line that is a document's number, whatever its brackets, blanks and digits", () => {
  const cases: [string, string | null][] = [
    ["粤府〔2023〕67号", "粤府〔2023〕67号"],
    ["粤府[2023]67号", "粤府〔2023〕67号"],
    ["（粤府（2023） 67 号）", "粤府〔2023〕67号"],
    ["粤府［２０２３］６７号", "粤府〔2023〕67号"],
    ["粤府办 【2023】第 6 号", "粤府办〔2023〕第6号"],
    ["发文字号：渝府发〔2013〕9 号", "渝府发〔2013〕9号"],
    ["（96）汇发字第12号", "〔96〕汇发字第12号"],
    ["府水字第1140001234A號", "府水字第1140001234A號"],
    ["某某省人民政府令第282号", "某某省人民政府令第282号"],
    ["某某省人民政府令第二十一号", "某某省人民政府令第二十一号"],
    ["某某部令（2018年第2号）", "某某部令2018年第2号"],
    ["某某总署公告 2014 年第 30 号", "某某总署公告2014年第30号"],
    ["某某部2014年第30号公告", "某某部2014年第30号公告"],
    ["Số: 123/2021/NĐ-CP", "123/2021/NĐ-CP"],
    ["1658/QĐ-TTg", "1658/QĐ-TTg"],
    ["第5号", null],
    ["关于停止执行粤府〔2003〕67号文件的通知", null],
    ["根据粤府〔2003〕67号", null],
    ["二〇二三年第一号", null],
  ];
  for (const [line, expected] of cases) assert.equal(docNumberLine(line), expected, line);
});

test("joins an order's office with the number on the line below it", () => {
  assert.equal(docNumberLine("第 45 号", "某某委员会令"), "某某委员会令第45号");
  assert.equal(docNumberLine("2018 年 第 2 号", "某某部令"), "某某部令2018年第2号");
  assert.equal(docNumberLine("第 45 号", "某某委员会会议"), null);
});

test("takes a title's own number, and no number that it is about", () => {
  const cases: [string, string | null][] = [
    ["某某总署公告2014年第30号（关于调整名单的公告）", "某某总署公告2014年第30号"],
    ["某某部令（2018年第2号）听证规则", "某某部令2018年第2号"],
    ["甲办〔2016〕7号《关于建设项目的批复》", "甲办〔2016〕7号"],
    ["某市燃气管理办法（市政府令第64号）", "市政府令第64号"],
    ["某条例（国务院令第123号第三次修订）", "国务院令第123号"],
    ["关于印发规划的通知 （国发〔2013〕5号）", "国发〔2013〕5号"],
    ["关于废止粤府〔2003〕67号文件的通知", null],
    ["粤府〔2003〕67号文件解读", null],
    ["国务院关于修改国务院令第123号的决定", null],
  ];
  for (const [title, expected] of cases) assert.equal(docNumberInTitle(title), expected, title);
  assert.equal(docNumberAtStart("粤府（2023）67号 2023-08-01"), "粤府〔2023〕67号");
});

test("reads the numbers that governments' sites give", { skip: needsShared }, () => {
  const values = readFileSync(join(shared, "gold/regions/document-numbers.csv"), "utf8")
    .split("\n")
    .slice(1)
    .filter((line) => line.trim() !== "")
    .map((line) => line.split(",").slice(2).join(",").replace(/^发文字号：/, "").trim());
  const wrong = values.filter((value) => docNumberLine(value) !== value.replace(/\s+/g, ""));
  assert.ok(values.length >= 360);
  assert.ok(wrong.length <= values.length * 0.02, wrong.join("; "));
});
