import js from "@eslint/js"
import medusa from "@medusajs/eslint-plugin"
import { defineConfig, globalIgnores } from "eslint/config"
import reactHooks from "eslint-plugin-react-hooks"
import unicorn from "eslint-plugin-unicorn"
import globals from "globals"
import ts from "typescript-eslint"

const tests = ["**/*.test.{ts,tsx}", "**/test/**", "**/e2e/**"]

/** Files whose framework asks for a default export. */
const defaultExports = [
  "**/*.config.{ts,mjs}",
  "backend/src/{modules,links,workflows,subscribers,jobs,scripts,search,admin,api,migration-scripts}/**",
  "storefront/app/root.tsx",
  "storefront/app/routes.ts",
  "storefront/app/entry.*.tsx",
  "storefront/app/**/routes/**",
]

const pureCode = ["shared/src/**/*.ts", "pos/src/core/**/*.ts"]

const skippedTest = {
  selector:
    "CallExpression[callee.property.name=/^(skip|only|todo|fails)$/][callee.object.name=/^(it|test|describe)$/]",
  message: "Every test runs.",
}
const defaultExport = { selector: "ExportDefaultDeclaration", message: "Use a named export." }
const clock = {
  selector: "NewExpression[callee.name='Date'][arguments.length=0]",
  message: "Pure code has no clock: take the instant as an argument.",
}

/** The plugin's presets say `warn`; here a finding is a failure. Their list of files to pass over would hide our tests. */
function raised(configs) {
  return configs
    .filter((config) => config.rules ?? config.plugins)
    .map((config) => ({
      ...config,
      ...(config.rules && {
        rules: Object.fromEntries(
          Object.entries(config.rules).map(([rule, level]) => [rule, level === "warn" ? "error" : level]),
        ),
      }),
    }))
}

export default defineConfig(
  globalIgnores([
    "**/{node_modules,dist,build,.medusa,.react-router,dev-dist}/**",
    "coverage/**",
    ".data*/**",
    "backend/src/modules/*/migrations/**",
    "**/public/**",
  ]),
  { linterOptions: { noInlineConfig: true } },
  js.configs.recommended,
  {
    plugins: { unicorn },
    rules: {
      "max-lines": ["error", { max: 300 }],
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
      "no-restricted-syntax": ["error", defaultExport, skippedTest],
      "unicorn/filename-case": [
        "error",
        { case: "kebabCase", ignore: ["^Migration\\d+", "^\\$?\\[?\\w+\\]?", "^_"] },
      ],
      eqeqeq: "error",
      "no-console": "error",
    },
  },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [ts.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        project: [
          "shared/tsconfig.json",
          "backend/tsconfig.check.json",
          "storefront/tsconfig.json",
          "pos/tsconfig.json",
          "tools/tsconfig.json",
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      "@typescript-eslint/ban-ts-comment": ["error", { "ts-expect-error": true }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/require-await": "off",
    },
  },
  {
    files: ["{storefront,pos}/**/*.{ts,tsx}"],
    extends: [reactHooks.configs.flat.recommended],
    languageOptions: { globals: { ...globals.browser, ...globals.serviceworker } },
  },
  {
    // React Router's loaders throw answers: a redirect, or the data of an error page.
    files: ["storefront/app/**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/only-throw-error": [
        "error",
        {
          allow: [
            { from: "package", package: "react-router", name: "DataWithResponseInit" },
            { from: "lib", name: "Response" },
          ],
        },
      ],
    },
  },
  { files: ["backend/**/*.ts"], extends: [raised(medusa.configs.recommended)] },
  {
    // Nobody is answered with what a test throws. Amounts here are whole đồng, which has no smaller unit to mistake them for.
    files: ["backend/test/**/*.ts", "backend/**/*.test.ts"],
    rules: {
      "@medusajs/use-medusa-error-not-generic-error": "off",
      "@medusajs/prices-in-major-units": "off",
    },
  },
  {
    files: pureCode,
    ignores: tests,
    rules: {
      "no-restricted-globals": [
        "error",
        ...[
          "fetch",
          "XMLHttpRequest",
          "window",
          "document",
          "localStorage",
          "crypto",
          "setTimeout",
          "process",
        ],
      ],
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: "Pure code has no clock." },
        { object: "performance", property: "now", message: "Pure code has no clock." },
        { object: "Math", property: "random", message: "Pure code has no randomness." },
      ],
      "no-restricted-syntax": ["error", defaultExport, skippedTest, clock],
    },
  },
  { files: defaultExports, rules: { "no-restricted-syntax": ["error", skippedTest] } },
  {
    files: [
      "tools/**",
      "**/bench/**",
      "backend/src/scripts/**",
      "storefront/server.ts",
      "storefront/app/entry.server.tsx",
    ],
    rules: { "no-console": "off" },
  },
  { files: tests, rules: { "max-lines": "off", "max-lines-per-function": "off" } },
  { files: ["**/*.{js,mjs,cjs}"], languageOptions: { globals: globals.node } },
)
