import assert from "node:assert/strict";
import test from "node:test";
import { parseArchive } from "../../src/read/archive-address";

test("takes an archive's address apart, and leaves any other as it is", () => {
  const cases: [string, string, string | null][] = [
    ["https://web.archive.org/web/20240117081024/http://a.gov.cn/x.html", "http://a.gov.cn/x.html", "2024-01-17"],
    ["https://web.archive.org/web/20240117081024id_/https://a.gov.cn/x", "https://a.gov.cn/x", "2024-01-17"],
    ["https://web.archive.org/web/2024*/http://a.gov.cn/x", "http://a.gov.cn/x", null],
    ["https://web.archive.org/web/*/http://a.gov.cn/x", "http://a.gov.cn/x", null],
    ["https://archive.example/20240117/a.gov.cn/x", "a.gov.cn/x", "2024-01-17"],
    ["https://web.archive.org/web/20240117/http%3A%2F%2Fa.gov.cn%2Fx", "http://a.gov.cn/x", "2024-01-17"],
    ["20240119234321/http://a.gov.cn/x", "http://a.gov.cn/x", "2024-01-19"],
    ["http://a.gov.cn/2024/x.html", "http://a.gov.cn/2024/x.html", null],
    ["https://archive.example/2024/page.html", "https://archive.example/2024/page.html", null],
  ];
  for (const [address, original, captured] of cases) assert.deepEqual(parseArchive(address), { original, captured }, address);
  assert.equal(parseArchive(null), null);
});
