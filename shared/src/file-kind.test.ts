import { describe, expect, test } from "vitest"
import { cleanFile, fileKind, imageSize } from "./file-kind"

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === "string" ? [...part].map((letter) => letter.charCodeAt(0)) : part,
    ),
  )
const u16 = (value: number) => [value >> 8, value & 0xff]
const segment = (marker: number, ...body: (string | number[])[]) => {
  const content = [...bytes(...body)]
  return [0xff, marker, ...u16(content.length + 2), ...content]
}
const frame = (width: number, height: number) => segment(0xc0, [8], u16(height), u16(width), [1, 1, 0x11, 0])
const scan = [...segment(0xda, [1, 1, 0, 0, 63, 0]), 0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56]
const turned = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0]
const jpeg = (...extra: number[][]) => bytes([0xff, 0xd8], ...extra, frame(640, 480), scan, [0xff, 0xd9])
const png = (width: number) =>
  bytes(
    "\x89PNG\r\n\x1a\n",
    [0, 0, 0, 13],
    "IHDR",
    [0, 0],
    u16(width),
    [0, 0, 0, 9, 8, 2, 0, 0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0],
    "IEND",
    [0xae, 0x42, 0x60, 0x82],
  )
const webp = bytes("RIFF", [22, 0, 0, 0], "WEBPVP8X", [10, 0, 0, 0, 0, 0, 0, 0, 0x7f, 0x02, 0, 0xdf, 0x01, 0])
const pdf = bytes("%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n")

test.each([
  ["pdf", pdf],
  ["jpeg", jpeg()],
  ["png", png(9)],
  ["webp", webp],
])("%s is known by its content", (kind, content) => expect(fileKind(content)).toBe(kind))

describe("uploads in disguise are nothing", () => {
  test.each([
    ["an SVG", bytes('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')],
    ["a page", bytes("<!doctype html><script>1</script>")],
    ["a zip", bytes("PK\x03\x04rest")],
    ["a program", bytes("MZ\x90\x00")],
    ["nothing", bytes()],
    ["a PDF cut short", bytes("%PDF-1.7\n1 0 obj")],
    ["a picture cut short", jpeg().subarray(0, -6)],
    ["a PDF that is a page too", bytes("%PDF-1.7\n<SCRIPT>1</SCRIPT>\n%%EOF")],
    [
      "a PDF that is a zip too",
      bytes("%PDF-1.7\n%%EOF\nPK\x03\x04..PK\x05\x06", new Array<number>(18).fill(0)),
    ],
    ["a picture that is a PDF too", bytes([...jpeg(segment(0xfe, "%PDF-1.7"))])],
    ["a picture with a page behind it", bytes([...jpeg()], "<html><script>1</script>")],
    ["a PNG with something behind it", bytes([...png(9)], "more")],
  ])("%s", (_, content) => expect(fileKind(content)).toBeNull())
})

describe("pictures", () => {
  test("their size is read without opening them", () => {
    expect(imageSize(jpeg())).toEqual({ width: 640, height: 480 })
    expect(imageSize(png(9))).toEqual({ width: 9, height: 9 })
    expect(imageSize(webp)).toEqual({ width: 640, height: 480 })
    expect(imageSize(pdf)).toBeNull()
  })

  test("one of more than 12,000 pixels a side is refused", () => {
    expect(cleanFile(png(12_000)).ok).toBe(true)
    expect(cleanFile(png(12_001))).toMatchObject({ error: { code: "picture_too_large", field: "file" } })
  })

  test("a photograph loses place, time, device, words and whatever follows its end, and stays the right way up", () => {
    const exif = segment(0xe1, "Exif\0\0", turned, "GPS 15.57,108.47 Samsung")
    const xmp = segment(0xe1, "http://ns.adobe.com/xap/1.0/\0GPS")
    const iptc = segment(0xed, "Photoshop 3.0\0Tam Kỳ".replace("ỳ", "y"))
    const photo = bytes([...jpeg(exif, xmp, iptc, segment(0xfe, "words"))], "trailer of the camera")
    const cleaned = cleanFile(photo)
    const kept = cleaned.ok ? cleaned.value.bytes : new Uint8Array()
    const text = String.fromCharCode(...kept)
    for (const word of ["GPS", "Samsung", "Photoshop", "words", "trailer"]) expect(text).not.toContain(word)
    expect(fileKind(kept)).toBe("jpeg")
    expect(imageSize(kept)).toEqual({ width: 640, height: 480 })
    expect(text).toContain(String.fromCharCode(0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6))
  })

  test("one without metadata stays as it is", () => {
    const cleaned = cleanFile(jpeg())
    expect(cleaned.ok && [...cleaned.value.bytes]).toEqual([...jpeg()])
  })
})
