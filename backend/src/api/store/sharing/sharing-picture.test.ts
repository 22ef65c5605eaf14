import sharp from "sharp"
import { describe, expect, it } from "vitest"
import { fingerprintOf } from "./sharing-cache"
import { type Shared, sharingPicture } from "./sharing-picture"

const shared: Shared = {
  ...{ shop: "Chợ OCOP", title: "Nước mắm Cửa Khe", subtitle: "HTX Cửa Khe", art: null },
  certificate: { stars: 4, until: "đến 17/01/2028", decision: "Quyết định 377/QĐ-UBND" },
}

/** How many points of the picture are of the stars' gold. */
async function gold(picture: Buffer): Promise<number> {
  const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  let found = 0
  for (let at = 0; at < data.length; at += info.channels) {
    const [red = 0, green = 0, blue = 0] = [data[at], data[at + 1], data[at + 2]]
    if (red > 220 && green > 160 && green < 200 && blue < 100) found += 1
  }
  return found
}

/** Drawing takes long where many tests run beside each other. */
const LONG = 60_000

describe("the picture of a page that is sent on", () => {
  it(
    "is 1200 by 630 and shows as many stars as are in force, and none without a certificate",
    async () => {
      const [four, five, none] = await Promise.all([
        sharingPicture(shared),
        sharingPicture({ ...shared, certificate: { stars: 5, until: "đến 17/01/2028", decision: "1/QĐ" } }),
        sharingPicture({ ...shared, certificate: null }),
      ])
      expect(await sharp(four).metadata()).toMatchObject({ format: "png", width: 1200, height: 630 })
      const [of_four, of_five, of_none] = await Promise.all([gold(four), gold(five), gold(none)])
      expect(of_none).toBe(0)
      expect(of_four).toBeGreaterThan(200)
      expect(of_five / of_four).toBeGreaterThan(1.1)
      expect(of_five / of_four).toBeLessThan(1.4)
    },
    LONG,
  )

  it(
    "bears any name a producer may write",
    async () => {
      const names = ["<b>&</b>", "x".repeat(400), "Trà ".repeat(90), "\u0000\uD800", "", "مرحبا", "🍵"]
      for (const title of names) {
        const picture = await sharingPicture({ ...shared, title })
        expect((await sharp(picture).metadata()).width).toBe(1200)
      }
    },
    LONG,
  )

  it("is named by what is on it", () => {
    expect(fingerprintOf(shared)).toBe(fingerprintOf({ ...shared }))
    expect(fingerprintOf({ ...shared, certificate: null })).not.toBe(fingerprintOf(shared))
    expect(fingerprintOf({ ...shared, art: Buffer.from("a") })).not.toBe(fingerprintOf(shared))
  })
})
