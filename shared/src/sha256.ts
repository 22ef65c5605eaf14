import { utf8 } from "./utf8"

/** SHA-256 (FIPS 180-4). The browser's own is asynchronous and a fingerprint is needed inside a storage transaction. */
export function sha256Hex(text: string): string {
  const state = digest(utf8(text))
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, "0")).join("")
}

export function sha256(message: Uint8Array): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(32))
  for (const [index, word] of digest(message).entries()) bytes.setInt32(index * 4, word)
  return new Uint8Array(bytes.buffer)
}

function digest(message: Uint8Array): Int32Array {
  const state = new Int32Array(INITIAL)
  const bytes = padded(message)
  const words = new Int32Array(64)
  for (let offset = 0; offset < bytes.byteLength; offset += 64) digestBlock(state, bytes, offset, words)
  return state
}

function padded(message: Uint8Array): DataView {
  const length = Math.ceil((message.length + 9) / 64) * 64
  const bytes = new Uint8Array(length)
  bytes.set(message)
  bytes[message.length] = 0x80
  const view = new DataView(bytes.buffer)
  view.setUint32(length - 8, Math.floor(message.length / 0x20000000))
  view.setUint32(length - 4, (message.length << 3) >>> 0)
  return view
}

// Signed words throughout: engines keep them as machine integers, which makes this several times faster than unsigned ones.
function digestBlock(state: Int32Array, bytes: DataView, offset: number, words: Int32Array): void {
  for (let index = 0; index < 16; index++) words[index] = bytes.getInt32(offset + index * 4)
  for (let index = 16; index < 64; index++) {
    const w15 = at(words, index - 15)
    const w2 = at(words, index - 2)
    const s0 = rotate(w15, 7) ^ rotate(w15, 18) ^ (w15 >>> 3)
    const s1 = rotate(w2, 17) ^ rotate(w2, 19) ^ (w2 >>> 10)
    words[index] = (at(words, index - 16) + s0 + at(words, index - 7) + s1) | 0
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let index = 0; index < 64; index++) {
    const sum1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
    const temp1 = (h + sum1 + ((e & f) ^ (~e & g)) + at(ROUND, index) + at(words, index)) | 0
    const sum0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
    const temp2 = (sum0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + temp1) | 0
    d = c
    c = b
    b = a
    a = (temp1 + temp2) | 0
  }
  const sums = [a, b, c, d, e, f, g, h]
  for (let index = 0; index < 8; index++) state[index] = (at(state, index) + (sums[index] ?? 0)) | 0
}

function rotate(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits))
}

function at(words: Int32Array, index: number): number {
  return words[index] ?? 0
}

const INITIAL = fractions(2, 8)
const ROUND = new Int32Array(fractions(3, 64))

/** First 32 bits of the fractional parts of the square or cube roots of the first primes. */
function fractions(root: 2 | 3, count: number): number[] {
  const words: number[] = []
  for (let candidate = 2; words.length < count; candidate++) {
    if (isPrime(candidate)) words.push(rootFraction(BigInt(candidate), root))
  }
  return words
}

function isPrime(candidate: number): boolean {
  for (let divisor = 2; divisor * divisor <= candidate; divisor++) if (candidate % divisor === 0) return false
  return true
}

function rootFraction(prime: bigint, root: 2 | 3): number {
  const scaled = prime << BigInt(32 * root)
  let low = 0n
  let high = 1n << 40n
  while (low < high) {
    const middle = (low + high + 1n) / 2n
    if (middle ** BigInt(root) <= scaled) low = middle
    else high = middle - 1n
  }
  return Number(low & 0xffffffffn)
}
