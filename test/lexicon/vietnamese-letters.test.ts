import assert from "node:assert/strict";
import { test } from "node:test";
import { isVietnamese } from "../../src/lexicon/vietnamese-letters";

test("names in Vietnamese letters are told from French, Spanish and Portuguese ones", () => {
  const names = ["Hà Lan", "Pháp", "Mê-hi-cô", "Bắc Kinh", "Ca-ta", "Séc", "Ê-ti-ô-pi-a", "Quảng Tây"];
  assert.deepEqual(names.filter((name) => !isVietnamese(name)), ["Ca-ta"]);
  assert.deepEqual(["São Paulo", "Liège", "Bogotá", "Medellín", "Pécs", "Côte d'Ivoire", "Düsseldorf", "Paris"].filter(isVietnamese), []);
});
