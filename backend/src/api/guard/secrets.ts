const SHORTEST = 32

const NAMES = ["JWT_SECRET", "COOKIE_SECRET", "SERIAL_KEY"]

/** Why the secrets that sign tokens, sessions and stamps may not be used in production, or null. */
export function secretsTrouble(env: NodeJS.ProcessEnv): string | null {
  const weak = NAMES.filter((name) => isWeak(env[name] ?? ""))
  if (weak.length > 0)
    return (
      `${weak.join(", ")}: chưa đặt, quá ngắn hoặc dễ đoán. Hãy đặt chuỗi ngẫu nhiên từ ${SHORTEST} ký tự.\n` +
      `${weak.join(", ")}: not set, too short or easy to guess. Set at least ${SHORTEST} random characters.`
    )
  if (new Set(NAMES.map((name) => env[name])).size < NAMES.length)
    return `${NAMES.join(", ")}: phải khác nhau.\n${NAMES.join(", ")}: must differ.`
  return null
}

function isWeak(secret: string): boolean {
  return secret.length < SHORTEST || new Set(secret).size < 10 || /supersecret|changeme|example/i.test(secret)
}
