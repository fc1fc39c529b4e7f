import js from "@eslint/js";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist*/**", "node_modules/**"] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true }],
      // Texts are walked by code point on purpose, and their control characters are what is looked for.
      "@typescript-eslint/no-misused-spread": "off",
      "no-control-regex": "off",
      "no-irregular-whitespace": ["error", { skipStrings: true, skipTemplates: true, skipComments: true, skipRegExps: true }],
      // What is slow to load is required where it is first used.
      "@typescript-eslint/no-require-imports": "off",
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true, ignoreVoidOperator: true }],
      // node:test reports a rejected test itself.
      "@typescript-eslint/no-floating-promises": ["error", { allowForKnownSafeCalls: [{ from: "package", package: "node:test", name: ["test", "it", "describe"] }] }],
    },
  },
  { files: ["**/*.mjs"], ...tseslint.configs.disableTypeChecked, languageOptions: { parserOptions: { projectService: false }, globals: { console: "readonly", process: "readonly" } } },
  { files: ["src/report/page/*.js"], ...tseslint.configs.disableTypeChecked, languageOptions: { sourceType: "script", parserOptions: { projectService: false }, globals: { document: "readonly", window: "readonly" } } },
  // danfojs gives a frame's columns the type any.
  { files: ["test/table.test.ts"], rules: { "@typescript-eslint/no-unsafe-call": "off", "@typescript-eslint/no-unsafe-argument": "off", "@typescript-eslint/no-unsafe-member-access": "off", "@typescript-eslint/no-unsafe-class-instance-assignment": "off" } },
);
