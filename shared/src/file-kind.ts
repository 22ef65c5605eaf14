import { jpegSegments, jpegSize, jpegWithoutMetadata } from "./jpeg"
import { err, ok, type Result } from "./result"

export type FileKind = "pdf" | "jpeg" | "png" | "webp"

/** Just under the 10 MB that is refused. */
export const MAX_FILE_BYTES = 9_999_999

/** A picture with a longer side is an attack on whoever opens it. */
export const MAX_PICTURE_SIDE = 12_000

const HEADS: readonly [FileKind, number, string][] = [
  ["pdf", 0, "%PDF-1."],
  ["pdf", 0, "%PDF-2."],
  ["png", 0, "\x89PNG\r\n\x1a\n"],
  ["webp", 8, "WEBP"],
  ["jpeg", 0, "\xff\xd8\xff"],
]
const ACTIVE = ["<script", "<html", "<svg", "<?php"]
const ZIP_END = "PK\x05\x06"
const ZIP_TAIL = 65_557
const PDF_TAIL = 1_024

/** What a file is by its content, from its first bytes to its last. Null for anything else, and for one that is two things. */
export function fileKind(bytes: Uint8Array): FileKind | null {
  const kind = HEADS.find(([, at, head]) => hasAt(bytes, at, head))?.[0]
  if (!kind || !isWhole(bytes, kind)) return null
  const text = latin(bytes)
  if (text.slice(-ZIP_TAIL).includes(ZIP_END)) return null
  if (kind !== "pdf" && text.includes("%PDF-")) return null
  const lower = text.toLowerCase()
  return ACTIVE.some((word) => lower.includes(word)) ? null : kind
}

function isWhole(bytes: Uint8Array, kind: FileKind): boolean {
  switch (kind) {
    case "pdf":
      return latin(bytes.subarray(-PDF_TAIL)).includes("%%EOF")
    case "jpeg":
      return jpegSegments(bytes) !== null
    case "png":
      return hasAt(bytes, bytes.length - 8, "IEND")
    case "webp":
      return hasAt(bytes, 0, "RIFF") && long(bytes, 4, true) + 8 + (long(bytes, 4, true) % 2) === bytes.length
  }
}

/** Width and height in pixels; null for what is no picture. */
export function imageSize(bytes: Uint8Array): { width: number; height: number } | null {
  switch (fileKind(bytes)) {
    case "jpeg":
      return jpegSize(bytes)
    case "png":
      return { width: long(bytes, 16), height: long(bytes, 20) }
    case "webp":
      return webpSize(bytes)
    default:
      return null
  }
}

function webpSize(bytes: Uint8Array): { width: number; height: number } {
  const byte = (at: number) => bytes[at] ?? 0
  const form = latin(bytes.subarray(12, 16))
  if (form === "VP8X")
    return {
      width: 1 + (byte(24) | (byte(25) << 8) | (byte(26) << 16)),
      height: 1 + (byte(27) | (byte(28) << 8) | (byte(29) << 16)),
    }
  if (form === "VP8L") {
    const packed = long(bytes, 21, true)
    return { width: 1 + (packed & 0x3fff), height: 1 + ((packed >>> 14) & 0x3fff) }
  }
  return {
    width: (byte(26) | (byte(27) << 8)) & 0x3fff,
    height: (byte(28) | (byte(29) << 8)) & 0x3fff,
  }
}

export interface CleanFile {
  kind: FileKind
  /** Without place, time and device of a photograph. */
  bytes: Uint8Array
}

/** What may be kept of an upload. Errors: `file_kind`, `picture_too_large`. */
export function cleanFile(bytes: Uint8Array): Result<CleanFile> {
  const kind = fileKind(bytes)
  if (!kind) return err({ code: "file_kind", field: "file" })
  const size = imageSize(bytes)
  if (size && Math.max(size.width, size.height) > MAX_PICTURE_SIDE)
    return err({ code: "picture_too_large", field: "file", detail: { max: MAX_PICTURE_SIDE } })
  return ok({ kind, bytes: kind === "jpeg" ? jpegWithoutMetadata(bytes) : bytes })
}

function hasAt(bytes: Uint8Array, at: number, head: string): boolean {
  return at >= 0 && latin(bytes.subarray(at, at + head.length)) === head
}

function long(bytes: Uint8Array, at: number, little = false): number {
  if (at + 4 > bytes.length) return 0
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(at, little)
}

const SLICE = 8_192

/** Bytes as characters of the same number, so that they can be searched like text. */
function latin(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += SLICE)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + SLICE)))
  return parts.join("")
}
