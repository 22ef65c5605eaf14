import { describe, expect, it } from "vitest"
import { clientAddress, isNeighbour } from "./client-address"

const seen = (remoteAddress: string, forwarded?: string) =>
  clientAddress({
    socket: { remoteAddress },
    headers: forwarded === undefined ? {} : { "x-forwarded-for": forwarded },
  } as unknown as Parameters<typeof clientAddress>[0])

describe("clientAddress", () => {
  it("believes what a neighbour forwards, and takes the address that neighbour saw", () => {
    expect(seen("::ffff:127.0.0.1", "9.9.9.9, 203.0.113.7")).toBe("203.0.113.7")
    expect(seen("10.0.0.3", "203.0.113.7")).toBe("203.0.113.7")
    expect(seen("::1")).toBe("::1")
  })

  it("does not believe a stranger about where they are", () => {
    expect(seen("203.0.113.9", "1.1.1.1")).toBe("203.0.113.9")
    expect(seen("172.32.0.1", "1.1.1.1")).toBe("172.32.0.1")
    expect(seen("2001:db8::7", "1.1.1.1")).toBe("2001:db8::7")
  })

  it("keeps a made-up address short", () => {
    expect(seen("127.0.0.1", "x".repeat(5_000))).toHaveLength(64)
  })
})

describe("isNeighbour", () => {
  const asks = (remoteAddress: string, headers: Record<string, string> = {}) =>
    isNeighbour({ socket: { remoteAddress }, headers } as unknown as Parameters<typeof isNeighbour>[0])

  it("is a program in our network that asks on nobody's behalf", () => {
    expect(asks("::ffff:127.0.0.1")).toBe(true)
    expect(asks("10.0.0.3")).toBe(true)
    expect(asks("127.0.0.1", { "x-forwarded-for": "203.0.113.7" })).toBe(false)
    expect(asks("203.0.113.7")).toBe(false)
  })
})
