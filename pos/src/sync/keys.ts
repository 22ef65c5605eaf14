const CURVE = { name: "ECDSA", namedCurve: "P-256" } as const

/** The private key is made not to be read out: it can sign, and only in this browser. */
export async function makeDeviceKeys(): Promise<{ private_key: CryptoKey; public_key: JsonWebKey }> {
  const pair = await crypto.subtle.generateKey(CURVE, false, ["sign", "verify"])
  return {
    private_key: pair.privateKey,
    public_key: await crypto.subtle.exportKey("jwk", pair.publicKey),
  }
}

/** ECDSA over P-256 and SHA-256, r and s side by side (IEEE P1363), as base64url. */
export async function signBody(private_key: CryptoKey, body: string): Promise<string> {
  const bytes = new TextEncoder().encode(body)
  const signature = await crypto.subtle.sign({ name: "ECDSA", hash: "SHA-256" }, private_key, bytes)
  return btoa(String.fromCharCode(...new Uint8Array(signature)))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "")
}
