import assert from "node:assert/strict";
import test from "node:test";
import { addressDate } from "../../src/read/address-date";
import { datelineOf } from "../../src/read/dateline";
import { findDates } from "../../src/read/dates";

const dates = (text: string, dayFirst = false): string[] => findDates(text, dayFirst).map(({ date }) => date);

test("reads the ways in which three languages write dates", () => {
  const cases: [string, string[]][] = [
    ["2026年02月10日发布，2025年 3 月修订", ["2026-02-10", "2025-03"]],
    ["二〇二四年一月十五日；二○○五年十一月二十一日；二〇二四年十月", ["2024-01-15", "2005-11-21", "2024-10"]],
    ["114年4月22日，民國99年1月2日", ["2025-04-22", "2010-01-02"]],
    ["3月29日至31日", ["--03-29"]],
    ["on April 29, 2021 and 5 May 2020, in June 2019", ["2021-04-29", "2020-05-05", "2019-06"]],
    ["on September 6", ["--09-06"]],
    ["2023-08-01 10:00, 2023/8/2, 2023.08.03", ["2023-08-01", "2023-08-02", "2023-08-03"]],
    ["2月30日, 2023-13-01", []],
    ["2017   年   11   月   24   日", ["2017-11-24"]],
    ["２０２２年７月８日, 2022－07－09", ["2022-07-08", "2022-07-09"]],
    ["111-07-08", ["2022-07-08"]],
    ["第12年3月", []],
    ["1134年5月6日", []],
    ["中華民國一一三年八月五日，民國一百零三年十月二十日，民國九十九年元月", ["2024-08-05", "2014-10-20", "2010-01"]],
    ["二○二四年十二月廿五日，2024年元月5日", ["2024-12-25", "2024-01-05"]],
    ["农历5月5日", []],
    ["APRIL 29, 2021; 29-Apr-2021; 29th of April, 2021", ["2021-04-29", "2021-04-29", "2021-04-29"]],
  ];
  for (const [text, expected] of cases) assert.deepEqual(dates(text), expected, text);
  assert.deepEqual(dates("ngày 2 tháng Ba năm 2020, tháng 8-2021, 3.8.2021, 3 tháng mười hai, 2021", true), ["2020-03-02", "2021-08", "2021-08-03", "2021-12-03"]);
  assert.deepEqual(dates("Ngày 2/8, ngày 5 tháng 6 năm 2020, 03/08/2021, tháng 7/2022", true), ["--08-02", "2020-06-05", "2021-08-03", "2022-07"]);
});

test("leaves 03/08/2021 a year where day and month can't be told apart", () => {
  assert.deepEqual(dates("03/08/2021, 13/08/2021, 08/13/2021"), ["2021", "2021-08-13", "2021-08-13"]);
});

test("takes from an address the day or month that it gives, and no serial number", () => {
  const cases: [string, string | null][] = [
    ["http://a.gov.cn/article/202401/20240103466248.shtml", "2024-01"],
    ["http://a.gov.cn/x/202602/t20260203_323801.html", "2026-02-03"],
    ["http://a.gov.cn/10462/2026/2/10/c306.shtml?c=2020-01-01", "2026-02-10"],
    ["http://a.gov.cn/2019/01-08/729094.html", "2019-01-08"],
    ["http://a.gov.cn/safe/1997/0312/5646.html", "1997-03-12"],
    ["http://a.gov.cn/2020-04/16/c_1125869654.htm", "2020-04-16"],
    ["http://a.gov.cn/202004/16/post.html", "2020-04-16"],
    ["http://a.gov.cn/nw12344/20200813/0001-12344_57471.html", "2020-08-13"],
    ["http://a.gov.cn/file/P020110414498247206906.pdf", "2011-04-14"],
    ["https://a.example/2021/aug/03/trade-talks", "2021-08-03"],
    ["https://a.example/2021-08-03-trade-talks/", "2021-08-03"],
    ["http://a.gov.cn/20190231/1.html", null],
    ["http://a.gov.cn/content/2018/content_5312236.htm", null],
    ["http://a.gov.cn/gkmlpt/content/4/4851/post_4851130.html", null],
  ];
  for (const [url, expected] of cases) assert.equal(addressDate(url), expected, url);
});

test("tells a dateline from a headline and from a sentence", () => {
  assert.deepEqual(datelineOf("03/08/2021 17:01", true), { date: "2021-08-03", publisher: null });
  assert.deepEqual(datelineOf("松花江观察2021-11-20", false), { date: "2021-11-20", publisher: "松花江观察" });
  assert.deepEqual(datelineOf("Thứ Sáu, 12/05/2023 08:30 GMT+7", true), { date: "2023-05-12", publisher: null });
  assert.deepEqual(datelineOf("2022-03-05 09:12 来源：某某日报 【字体：大 中 小】", false), { date: "2022-03-05", publisher: "某某日报" });
  const cases: [string, string | null][] = [
    ["钱塘商讯2022-07-08", "钱塘商讯"],
    ["本报杭州2022年7月8日讯", "none"],
    ["Fri, 08 Jul 2022", null],
    ["2022-07-08T09:30:00+08:00", null],
    ["2022-07-08T09:30:00.000Z", null],
    ["〔2022-07-08〕", null],
    ["Last updated 8 July 2022", null],
    ["Friday 8 July 2022 09.30 BST", null],
    ["Quang Tri, July 8, 2022", null],
    ["Hà Nội, ngày 8 tháng 7 năm 2022", null],
    ["Quang Tri Daily, July 8, 2022", "Quang Tri Daily"],
    ["Posted by admin on July 8, 2022", null],
    ["By Trade Desk | Lake Daily | Updated: July 8, 2022 10:05", "Lake Daily"],
  ];
  for (const [line, publisher] of cases) assert.deepEqual(datelineOf(line, true), publisher === "none" ? null : { date: "2022-07-08", publisher }, line);
  assert.equal(datelineOf("2022年3月5日全省物流会议召开", false), null);
  assert.equal(datelineOf("办法自2022年3月5日起施行。", false), null);
});
