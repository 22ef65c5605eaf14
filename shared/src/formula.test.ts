import { expect, test } from "vitest"
import { isFormula } from "./formula"

test.each(["=1+1", '=HYPERLINK("https://x.vn")', "@SUM(A1:A9)", "+CMD|'/c calc'!A1", "-A1!B2", "  =B7"])(
  "%j is a formula",
  (text) => expect(isFormula(text)).toBe(true),
)

test.each(["", "512/QĐ-UBND", "-5", "+84 900 000 001", "- (bổ sung)", "Trà = 100 g", "a@b.vn", "70,9"])(
  "%j is what it says",
  (text) => expect(isFormula(text)).toBe(false),
)
