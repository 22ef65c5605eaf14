import { expect, test } from "vitest"
import { checkDisk, freeMegabytes } from "./disk.ts"
import { explain, failed, Trouble } from "./trouble.ts"

const doing = { vi: "Chưa nạp xong.", en: "Seeding did not finish." }

test("a full disk is said in plain words, wherever in the output it shows", () => {
  const { text } = failed(doing, "ERROR: could not extend file: No space left on device", "seed.log")
  expect(text.vi).toContain("Ổ đĩa đã đầy")
  expect(text.en).toContain("The disk is full")
  expect(explain(Object.assign(new Error("ENOSPC: no space left on device, write")))).toContain(
    "Ổ đĩa đã đầy",
  )
})

test("a failure without a known reason says that the next start is clean, and shows the last lines", () => {
  const trouble = failed(doing, "one\ntwo", "seed.log")
  expect(trouble.message).toContain("Running the same command again starts cleanly.")
  expect(trouble.message).toContain("seed.log:\none\ntwo")
})

test("a person's trouble is printed without a stack", () => {
  expect(explain(new Trouble({ vi: "Cổng bận.", en: "Busy port." }))).toBe("Cổng bận.\nBusy port.")
})

test("too little space is refused before anything is written, with the place and both figures", () => {
  const folder = import.meta.dirname
  expect(() => checkDisk(folder, 1)).not.toThrow()
  expect(() => checkDisk(`${folder}/not/yet/there`, freeMegabytes(folder) + 1_000_000)).toThrow(
    /MB free, and this needs/,
  )
})
