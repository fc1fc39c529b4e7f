import assert from "node:assert/strict";
import { test } from "node:test";
import { wrongName } from "../src/wrong-name";

test("a wrong name is told with the one that was meant, and with those that there are where they are few", () => {
  const { problems } = wrongName("language", "cn", ["zh", "en", "vi"], "the option language");
  assert.deepEqual(problems.map(({ file, reason, mend }) => [file, reason, mend]), [["the option language", "there is no language cn", "Did you mean en? There are: zh, en, vi."]]);
  assert.equal(wrongName("theme", "qqqqqq", ["a", "b"], "f").problems[0]?.mend, "There are: a, b.");
  const many = Array.from({ length: 30 }, (_, i) => `theme_${i}`);
  assert.equal(wrongName("theme", "theme_3x", many, "f", (name) => `<${name}>`).problems[0]?.mend, "Did you mean <theme_3>? Ask for one that is there, or add it.");
});
