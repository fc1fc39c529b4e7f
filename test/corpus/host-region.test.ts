import assert from "node:assert/strict";
import { test } from "node:test";
import { hostRegion } from "../../src/corpus/host-region";
import { loadLexicon } from "../../src/lexicon/lexicon";

const lexicon = loadLexicon();

test("government hosts tell their government: provinces by abbreviation or name, ministries, cities, departments", () => {
  const found = ["swt.sc.gov.cn", "www.hunan.gov.cn", "www.mofcom.gov.cn", "www.gov.cn", "www.baoji.gov.cn", "www.nanning.gov.cn", "laocai.gov.vn", "moit.gov.vn", "www.tainan.gov.tw", "www.info.gov.hk"].map((host) => hostRegion(host, lexicon));
  assert.deepEqual(found, ["510000", "430000", "CN", "CN", "610300", "450100", "VN-02", "VN", "TW-TNN", "HK"]);
});

test("an archive, a proxy, a company or a city's name elsewhere is no evidence", () => {
  assert.deepEqual(["web.archive.org", "s.fjlib.net:6443", "www.sichuan.com", "nanning.org", "gov.cn.example.com"].map((host) => hostRegion(host, lexicon)), [null, null, null, null, null]);
});

test("a name in pinyin that two cities share stays open, unless the table knows whose site it is", () => {
  assert.equal(hostRegion("www.yulin.gov.cn", lexicon, new Map()), null);
  assert.equal(hostRegion("www.yulin.gov.cn", lexicon), "450900");
});

test("a province's abbreviation before a name or its initials tells the city or district in it", () => {
  assert.deepEqual(["gswuwei.gov.cn", "www.bjft.gov.cn", "www.tjhp.gov.cn", "www.cqspb.gov.cn", "www.bjzz.gov.cn", "www.yiwu.gov.cn"].map((host) => hostRegion(host, lexicon, new Map())), ["620600", "110106", "120101", "500106", null, "330782"]);
});
