import { describe, expect, it } from "vitest"
import { MESSAGES } from "./messages"

const entries = Object.entries(MESSAGES)
const holes = (text: string) =>
  (text.match(/\{\w+\}/g) ?? []).map((hole) => hole.replace(/_(vi|en)\}/, "}")).sort()

describe("the catalogue of messages", () => {
  it.each(entries)("%s has a status and says itself in Vietnamese and in English", (code, message) => {
    expect(code).toMatch(/^[a-z][a-z0-9_]*$/)
    expect(message.status).toBeGreaterThanOrEqual(400)
    expect(message.status).toBeLessThan(600)
    expect(message.vi).toMatch(
      /[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ].*[.!?]$/i,
    )
    expect(message.en).toMatch(/^[\x20-\x7e]+[.!?]$/)
    expect(holes(message.vi)).toEqual(holes(message.en))
  })
})
