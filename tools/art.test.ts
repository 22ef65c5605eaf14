import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { pictures } from "./art.ts"
import { root } from "./root.ts"

const folder = join(root, "storefront/public/art")
const served = new Map(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), "utf8")]))
const products = [...served].filter(([file]) => !file.startsWith("place-"))

test("the pictures served are those the drawings give: after a change run `node tools/art.ts`", () => {
  expect([...served.keys()].sort()).toEqual([...pictures().keys()].sort())
  for (const [file, picture] of pictures()) expect(served.get(file) === picture, file).toBe(true)
})

test("pictures of one kind differ, so that neighbours can be told apart", () => {
  expect(new Set(products.map(([, picture]) => picture)).size).toBe(products.length)
})

describe("every picture", () => {
  test.each([...served.keys()])("%s is small, whole and inert", (file) => {
    const picture = served.get(file) ?? ""
    expect(picture.length).toBeLessThanOrEqual(file.startsWith("place-") ? 6144 : 4096)
    expect(picture).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 \d+ \d+"[^]*<\/svg>\n$/,
    )
    expect(picture).not.toMatch(/<script|<foreignObject|<image|\son\w+=|(?:href|src)="(?!#)|url\((?!#)/)
    const ids = new Set([...picture.matchAll(/ id="(\w+)"/g)].map(([, id]) => id))
    for (const [, id] of picture.matchAll(/(?:href="#|url\(#)(\w+)/g)) expect(ids, id).toContain(id)
  })
})
