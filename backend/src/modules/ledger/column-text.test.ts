import { expect, it } from "vitest"
import { columnText } from "./column-text"

it.each([
  [[], "{}"],
  [[1, -2, null, true], "{1,-2,null,true}"],
  [["sp_1", "2026-11-22T05:00:00.000Z"], "{sp_1,2026-11-22T05:00:00.000Z}"],
  [["", "null", "NULL", "a,b", "{}"], `{"","null","NULL","a,b","{}"}`],
  [[`say "no"`, "back\\slash", "xuống\ndòng"], `{"say \\"no\\"","back\\\\slash","xuống\ndòng"}`],
])("%j is written so that Postgres reads it back", (values, text) => {
  expect(columnText(values)).toBe(text)
})
