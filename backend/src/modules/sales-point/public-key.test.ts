import { generateKeyPairSync, type JsonWebKey } from "node:crypto"
import { expect, it } from "vitest"
import { parsePublicKey } from "./public-key"

const keyOn = (namedCurve: string): JsonWebKey =>
  generateKeyPairSync("ec", { namedCurve }).publicKey.export({ format: "jwk" })

it("a public key is kept without anything that came with it", () => {
  const key = keyOn("P-256")
  expect(parsePublicKey({ ...key, d: "secret", ext: true })).toEqual({
    kty: "EC",
    crv: "P-256",
    x: key.x,
    y: key.y,
  })
})

it.each<[string, JsonWebKey]>([
  ["a point off the curve", { x: "AAAA", y: "AAAA" }],
  ["no point", {}],
  ["a point of another curve", keyOn("P-384")],
])("%s is no public key", (_, key) => {
  expect(parsePublicKey(key)).toBeNull()
})
