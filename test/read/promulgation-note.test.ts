import assert from "node:assert/strict";
import test from "node:test";
import { promulgationNote } from "../../src/read/promulgation-note";

test("takes the last day on which a regulation was given its form", () => {
  const cases: [string, string | null][] = [
    ["（2001年3月1日某市人民政府令第5号发布　根据2013年7月18日某市人民政府令第9号修订）", "2013-07-18"],
    ["（2019年9月20日某省人大常委会通过　自2020年1月1日起施行）", "2019-09-20"],
    ["（2019年9月20日上午会议通过）", "2019-09-20"],
    ["2019年9月20日，某省人大常委会通过了这一条例。", null],
    ["（联系人：某科，2019年9月20日前报送）", null],
  ];
  for (const [paragraph, expected] of cases) assert.equal(promulgationNote(paragraph), expected, paragraph);
});
