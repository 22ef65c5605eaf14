import { inflateRawSync } from "node:zlib"
import { err, ok, type Result } from "@ocop/shared/result"

const END = 0x06054b50
const END_BYTES = 22
const MAX_COMMENT = 65_535
const ENTRY = 0x02014b50
const ENTRY_BYTES = 46
const LOCAL_BYTES = 30
const STORED = 0
const DEFLATED = 8
const MAX_ENTRIES = 2_000

/**
 * The wanted files of a zip archive. What comes out is never more than `max_bytes`, whatever the archive says of itself, so
 * a small file that unpacks without end costs no more than that. Errors: `not_a_zip`, `too_large`.
 */
export function unzip(
  archive: Buffer,
  isWanted: (path: string) => boolean,
  max_bytes: number,
): Result<Map<string, Buffer>> {
  const end = endOf(archive)
  if (end === undefined) return err({ code: "not_a_zip" })
  const count = archive.readUInt16LE(end + 10)
  if (count > MAX_ENTRIES) return err({ code: "too_large" })
  const files = new Map<string, Buffer>()
  let left = max_bytes
  try {
    for (let at = archive.readUInt32LE(end + 16), entry = 0; entry < count; entry++) {
      if (archive.readUInt32LE(at) !== ENTRY) return err({ code: "not_a_zip" })
      const name_bytes = archive.readUInt16LE(at + 28)
      const path = archive.toString("utf8", at + ENTRY_BYTES, at + ENTRY_BYTES + name_bytes)
      if (isWanted(path)) {
        const file = contents(archive, at, left)
        if (!file) return err({ code: "not_a_zip" })
        left -= file.length
        if (left < 0) return err({ code: "too_large" })
        files.set(path, file)
      }
      at += ENTRY_BYTES + name_bytes + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32)
    }
  } catch (failure) {
    return err({ code: isTooLarge(failure) ? "too_large" : "not_a_zip" })
  }
  return ok(files)
}

function endOf(archive: Buffer): number | undefined {
  const earliest = Math.max(0, archive.length - END_BYTES - MAX_COMMENT)
  for (let at = archive.length - END_BYTES; at >= earliest; at--) {
    if (archive.readUInt32LE(at) === END) return at
  }
  return undefined
}

function contents(archive: Buffer, entry: number, max_bytes: number): Buffer | undefined {
  const method = archive.readUInt16LE(entry + 10)
  const packed = archive.readUInt32LE(entry + 20)
  const local = archive.readUInt32LE(entry + 42)
  const start = local + LOCAL_BYTES + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28)
  const data = archive.subarray(start, start + packed)
  if (data.length !== packed) return undefined
  if (method === STORED) return data
  return method === DEFLATED ? inflateRawSync(data, { maxOutputLength: Math.max(1, max_bytes) }) : undefined
}

const TOO_LARGE = "ERR_BUFFER_TOO_LARGE"

function isTooLarge(failure: unknown): boolean {
  return failure instanceof RangeError && "code" in failure && failure.code === TOO_LARGE
}
