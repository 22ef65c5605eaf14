/** Fetches the code ahead of need. */
export function preparePins(): void {
  void import("hash-wasm")
}

/** Checks a PIN against an argon2id string. The code for it is fetched at the first need; the service worker holds it. */
export async function isPinRight(pin: string, pin_verifier: string): Promise<boolean> {
  const { argon2Verify } = await import("hash-wasm")
  try {
    return await argon2Verify({ password: pin, hash: pin_verifier })
  } catch {
    return false
  }
}
