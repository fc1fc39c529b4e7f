import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parse } from "csv-parse/sync";
import { documentNumberRegion } from "../../src/corpus/issuer-region";
import { loadLexicon } from "../../src/lexicon/lexicon";
import { needsShared, shared } from "../needs";

const PROVINCES = new Map(Object.entries({ "www.gd.gov.cn": "440000", "www.hubei.gov.cn": "420000", "www.henan.gov.cn": "410000", "www.nx.gov.cn": "640000", "www.cq.gov.cn": "500000", "www.ln.gov.cn": "210000" }));
/** Numbers that another than the site's province gave: the centre's, a neighbour's; "其他" is no issuer's. */
const OTHERS = new Map(Object.entries({ 中办发: "CN", 中发: "CN", 川府: "510000", 厅字: "CN", 财清: "CN", 其他: null }));

test("the numbers of the documents on six provinces' sites tell who gave them, at least 98 in 100", { skip: needsShared }, (t) => {
  const lexicon = loadLexicon();
  const rows = parse<{ url: string; doc_number: string }>(readFileSync(join(shared, "gold/regions/document-numbers.csv")), { columns: true, bom: true });
  const wrong = rows.flatMap(({ url, doc_number }) => {
    const number = doc_number.replace(/^发文字号：/, "");
    const other = [...OTHERS].find(([opening]) => number.startsWith(opening));
    const wanted = other === undefined ? PROVINCES.get(new URL(url).host) : other[1];
    const found = documentNumberRegion(number, lexicon);
    return found === wanted ? [] : [`${number}: ${String(found)} for ${String(wanted)}`];
  });
  t.diagnostic(`${rows.length - wrong.length} of ${rows.length}; wrong: ${wrong.join("; ")}`);
  assert.ok(rows.length > 300 && wrong.length <= rows.length * 0.02);
});
