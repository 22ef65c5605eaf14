import { expect, test } from "vitest"
import { markPure } from "./pure-schemas.ts"

test("a call that makes a constant of the module is marked as free of effects, chains as a whole", () => {
  expect(markPure("export const Day = z.string().regex(/x/).refine(isDay)\nconst a = f(g())\n")).toBe(
    "export const Day = /* @__PURE__ */ (() => (z.string().regex(/x/).refine(isDay)))()\nconst a = /* @__PURE__ */ (() => (f(g())))()\n",
  )
})

test("so are the parts that several schemas share", () => {
  expect(markPure("const parts = { id: z.string().nullable() }\n")).toBe(
    "const parts = /* @__PURE__ */ (() => ({ id: z.string().nullable() }))()\n",
  )
})

test("functions, plain values and calls inside functions stay as they are", () => {
  const code = "const a = 1\nexport function f() { const b = g(); return b }\nexport const c = [1, 2]\n"
  expect(markPure(code)).toBe(code)
})
