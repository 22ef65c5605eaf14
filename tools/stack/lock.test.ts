import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, test } from "vitest"
import { fingerprintOf, oncePer } from "./fingerprint.ts"
import { lockDataDir } from "./lock.ts"
import { bankKeys, readSecrets } from "./secrets.ts"
import { wipe } from "./wipe.ts"

let folder = ""
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ocop-lock-"))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test("the mark of a killed run does not hold the folder", async () => {
  writeFileSync(join(folder, "run.pid"), "999999")
  const unlock = await lockDataDir(folder, () => undefined)
  expect(readFileSync(join(folder, "run.pid"), "utf8")).toBe(String(process.pid))
  unlock()
})

test("secrets are made once, differ, and a folder of an older release gets what it lacks", () => {
  const first = readSecrets(folder)
  expect(readSecrets(folder)).toEqual(first)
  expect(new Set(Object.values(first)).size).toBe(Object.keys(first).length)
  expect(Object.keys(first)).toContain("bank_sepay")
  const { serial, ...older } = first
  writeFileSync(join(folder, "secrets.json"), JSON.stringify({ ...older, of_a_newer_release: "x" }))
  expect(readSecrets(folder)).toMatchObject(older)
  expect(readSecrets(folder).serial).not.toBe(serial)
})

test("transfers are heard of from one service: the key made here gives way to whichever was given", () => {
  const held = { bank_sepay: "made here" }
  expect(bankKeys({}, held)).toEqual({ BANK_SEPAY_KEY: "made here", BANK_CASSO_KEY: "" })
  expect(bankKeys({ BANK_CASSO_KEY: "c" }, held)).toEqual({ BANK_SEPAY_KEY: "", BANK_CASSO_KEY: "c" })
  expect(bankKeys({ BANK_SEPAY_KEY: "s" }, held)).toEqual({ BANK_SEPAY_KEY: "s", BANK_CASSO_KEY: "" })
})

test("work that was broken off is done again, finished work is not", async () => {
  const mark = join(folder, "mark")
  let times = 0
  const work = async () => {
    times += 1
    if (times === 1) throw new Error("killed")
  }
  await expect(oncePer(mark, "a", work)).rejects.toThrow("killed")
  expect([await oncePer(mark, "a", work), await oncePer(mark, "a", work)]).toEqual([true, false])
  expect([await oncePer(mark, "b", work), times]).toEqual([true, 3])
})

test("a fingerprint changes with a file's content", () => {
  expect(fingerprintOf(["tools/stack/lock.ts"])).toBe(fingerprintOf(["tools/stack/lock.ts"]))
  expect(fingerprintOf(["tools/stack/lock.ts"])).not.toBe(fingerprintOf(["tools/stack/ports.ts"]))
})

test("wiping a data folder leaves what is not ours", () => {
  writeFileSync(join(folder, "seed.json"), "{}")
  writeFileSync(join(folder, "letter.txt"), "dear")
  wipe(folder)
  expect(() => readFileSync(join(folder, "seed.json"))).toThrow()
  expect(readFileSync(join(folder, "letter.txt"), "utf8")).toBe("dear")
})
