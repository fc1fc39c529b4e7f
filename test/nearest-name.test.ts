import assert from "node:assert/strict";
import { test } from "node:test";
import { nearestName } from "../src/nearest-name";

test("the nearest name is the one that fewest letters tell apart, whatever their case", () => {
  assert.equal(nearestName("goods_trad", ["aid", "goods_trade", "services_trade"]), "goods_trade");
  assert.equal(nearestName("Sichaun", ["Shaanxi", "Sichuan", "Yunnan"]), "Sichuan");
});

test("a part of a name stands for it", () => {
  assert.equal(nearestName("aviation", ["aid", "ports_aviation"]), "ports_aviation");
});

test("what is like none of the names has no nearest one", () => {
  assert.equal(nearestName("weather", ["aid", "ports"]), null);
  assert.equal(nearestName("aid", []), null);
});
