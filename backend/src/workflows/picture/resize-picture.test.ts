import sharp from "sharp"
import { describe, expect, it } from "vitest"
import { resizePicture } from "./resize-picture"

const photograph = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#8E4A16" } })

const code = async (bytes: Uint8Array) => {
  const answer = await resizePicture(bytes)
  return answer.ok ? null : answer.error.code
}

/** Drawing takes long where many tests run beside each other. */
const LONG = 60_000

describe("a picture of goods that is sent", () => {
  it(
    "comes out in every width up to its own, in two forms, upright and without where it was taken",
    async () => {
      const sent = await photograph(800, 1600)
        .withExif({ IFD3: { GPSLatitude: "15/1 52/1 0/1", GPSLatitudeRef: "N" } })
        .withMetadata({ orientation: 6 })
        .jpeg()
        .toBuffer()
      expect((await sharp(sent).metadata()).exif).toBeDefined()
      const answer = await resizePicture(sent)
      if (!answer.ok) throw new Error(answer.error.code)
      const { width, height, files } = answer.value
      expect([width, height]).toEqual([1280, 640])
      expect(files.map(({ width, format }) => `${width}.${format}`)).toEqual([
        ...["320.avif", "320.webp", "640.avif", "640.webp", "1280.avif", "1280.webp"],
      ])
      for (const { content, ...asked } of files) {
        const kept = await sharp(content).metadata()
        expect(kept.width).toBe(asked.width)
        expect(kept.format).toBe(asked.format === "avif" ? "heif" : "webp")
        expect(kept.exif).toBeUndefined()
      }
    },
    LONG,
  )

  it("is not made larger than it is", async () => {
    const answer = await resizePicture(await photograph(300, 200).png().toBuffer())
    expect(answer.ok && answer.value.files.map(({ width }) => width)).toEqual([300, 300])
  })

  it("is refused where it is no photograph or two things at once", async () => {
    const jpeg = await photograph(40, 40).jpeg().toBuffer()
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')
    const page = Buffer.concat([jpeg, Buffer.from("<script>alert(1)</script>")])
    const broken = jpeg.subarray(0, jpeg.length / 2)
    const pdf = Buffer.from("%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n")
    const gif = Buffer.from("GIF89a\x01\x00\x01\x00\x00\x00\x00;", "latin1")
    for (const bytes of [svg, page, broken, pdf, gif, Buffer.alloc(0), Buffer.from("MZ")])
      expect(await code(bytes)).toBe("picture_kind")
  })

  it("is refused by its size before it is opened", async () => {
    const small = await photograph(40, 40).png().toBuffer()
    for (const [width, height] of [
      [20_000, 20_000],
      [11_000, 11_000],
    ] as const) {
      const bomb = Buffer.from(small)
      bomb.writeUInt32BE(width, 16)
      bomb.writeUInt32BE(height, 20)
      expect(await code(bomb)).toBe("picture_too_large")
    }
  })
})
