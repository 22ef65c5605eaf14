import { sha256 } from "./sha256"

const BLOCK = 64

/** HMAC-SHA-256 (RFC 2104). Written out because a till checks a stamp between two key strokes, and the platform's own waits. */
export function hmacSha256(key: Uint8Array, data: Uint8Array): Uint8Array {
  const block = new Uint8Array(BLOCK)
  block.set(key.length > BLOCK ? sha256(key) : key)
  const inner = sha256(joined(masked(block, 0x36), data))
  return sha256(joined(masked(block, 0x5c), inner))
}

function masked(block: Uint8Array, mask: number): Uint8Array {
  return block.map((byte) => byte ^ mask)
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length)
  both.set(first)
  both.set(second, first.length)
  return both
}
