import { registerEntry, registerItem, type RegisterStandRow } from "@ocop/shared/register-row"
import { expect, test } from "vitest"
import { registerAnswer } from "./register-answers"
import type { Register } from "./register-keeper"

const DAY = "2026-11-22"

function registerOf(...names: string[]): Register {
  const rows = names.map((name, index): RegisterStandRow => ({
    ...{ id: `reg_${index}`, name, producer: "HTX Sơn Tiến", producer_handle: "htx-son-tien", handle: null },
    ...{ gtin: null, product_code: null, set: "dry_seasoning", group: "food", commune: null },
    ...{ commune_code: null, old_district: null, old_province: null, certificates: [] },
  }))
  return { day: DAY, rows, entries: rows.map((row) => registerEntry(registerItem(row, DAY), row)) }
}

test("a question is worked out once, in whatever order its parts come", () => {
  const register = registerOf("Tiêu", "Nước mắm")
  const answer = registerAnswer(register, { q: "tieu", group: "food" })
  expect(answer.items.map(({ name }) => name)).toEqual(["Tiêu"])
  expect(registerAnswer(register, { group: "food", q: "tieu" })).toBe(answer)
  expect(registerAnswer(register, { q: "nuoc mam", group: "food" })).not.toBe(answer)
})

test("a register in which anything is another is asked anew", () => {
  registerAnswer(registerOf("Tiêu"), { q: "tieu" })
  const { items } = registerAnswer(registerOf("Tiêu", "Tiêu rừng"), { q: "tieu" })
  expect(items).toHaveLength(2)
})

test("however many questions come, every answer is right", () => {
  const register = registerOf(...Array.from({ length: 300 }, (_, n) => `Hàng ${n}.`))
  for (const round of [1, 2])
    for (let n = 0; n < 300; n++) {
      const { items } = registerAnswer(register, { q: `hang ${n}.` })
      expect([round, ...items.map(({ id }) => id)]).toContain(`reg_${n}`)
    }
})
