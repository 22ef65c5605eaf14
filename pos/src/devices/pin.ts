const WARM_UP = { iterations: 1, parallelism: 1, memorySize: 2_048, hashLength: 32 }

/** Fetches, compiles and warms the code ahead of need, so that the first PIN takes no longer than the next. */
export async function preparePins(): Promise<void> {
  const { argon2id } = await import("hash-wasm")
  await argon2id({ ...WARM_UP, password: "warm up", salt: "no secret" })
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
