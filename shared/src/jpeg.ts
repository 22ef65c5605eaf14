/** A marker segment of a JPEG with the picture data that follows it, if any. `end` is the first byte after it. */
interface Segment {
  marker: number
  start: number
  end: number
}

const START_OF_SCAN = 0xda
const END_OF_IMAGE = 0xd9

/** The segments from the first marker to the end of the first image; null where it is cut short or no JPEG. */
export function jpegSegments(bytes: Uint8Array): Segment[] | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null
  const segments: Segment[] = []
  let at = 2
  while (at + 1 < bytes.length) {
    if (bytes[at] !== 0xff) return null
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) at++
    else if (marker === END_OF_IMAGE) return [...segments, { marker, start: at, end: at + 2 }]
    else {
      const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)
      if (length < 2) return null
      const body = at + 2 + length
      const end = marker === START_OF_SCAN ? afterScan(bytes, body) : body
      segments.push({ marker, start: at, end })
      at = end
    }
  }
  return null
}

/** In picture data 0xFF is followed by zero or a restart marker; anything else begins the next segment. */
function afterScan(bytes: Uint8Array, from: number): number {
  let at = from
  while (at + 1 < bytes.length) {
    const next = bytes[at + 1] ?? 0
    if (bytes[at] === 0xff && next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at
    at++
  }
  return bytes.length
}

const FRAMES = new Set([0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf])

export function jpegSize(bytes: Uint8Array): { width: number; height: number } | null {
  const frame = jpegSegments(bytes)?.find(({ marker }) => FRAMES.has(marker))
  if (!frame) return null
  const short = (at: number) => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
  return { width: short(frame.start + 7), height: short(frame.start + 5) }
}

const JFIF = 0xe0
const ICC_OR_MORE = 0xe2
const ADOBE = 0xee
const COMMENT = 0xfe

/**
 * The picture alone: no place, time, device or words, and nothing after its end. Which way up it is stays, as phones
 * store pictures as the sensor lies.
 */
export function jpegWithoutMetadata(bytes: Uint8Array): Uint8Array {
  const segments = jpegSegments(bytes)
  if (!segments) return bytes
  const kept = segments
    .filter(({ marker, start }) => isPicture(bytes, marker, start))
    .map(({ start, end }) => bytes.subarray(start, end))
  const turned = orientation(bytes, segments)
  const head = Uint8Array.of(0xff, 0xd8)
  return joined([head, ...(turned > 1 ? [orientationSegment(turned)] : []), ...kept])
}

function isPicture(bytes: Uint8Array, marker: number, start: number): boolean {
  if (marker === COMMENT) return false
  if (marker < JFIF || marker > 0xef) return true
  if (marker === ICC_OR_MORE) return text(bytes, start + 4, 11) === "ICC_PROFILE"
  return marker === JFIF || marker === ADOBE
}

/** 1 to 8 as Exif counts them; 1 where nothing is said. */
function orientation(bytes: Uint8Array, segments: readonly Segment[]): number {
  const exif = segments.find(({ marker, start }) => marker === 0xe1 && text(bytes, start + 4, 4) === "Exif")
  if (!exif) return 1
  const tiff = exif.start + 10
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const little = text(bytes, tiff, 2) === "II"
  if (tiff + 8 > exif.end) return 1
  const first = tiff + view.getUint32(tiff + 4, little)
  if (first + 2 > exif.end) return 1
  const count = view.getUint16(first, little)
  for (let at = first + 2; at < first + 2 + count * 12 && at + 12 <= exif.end; at += 12) {
    if (view.getUint16(at, little) !== 0x0112) continue
    const value = view.getUint16(at + 8, little)
    return value >= 1 && value <= 8 ? value : 1
  }
  return 1
}

/** Exif that says nothing but which way up the picture is. */
function orientationSegment(value: number): Uint8Array {
  return Uint8Array.of(
    ...[0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0],
    ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1],
    ...[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, value, 0, 0],
    ...[0, 0, 0, 0],
  )
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function text(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + length))
}
