const SHORTEST = 32

/** Why the secrets that sign tokens and sessions may not be used in production, or null. */
export function secretsTrouble(env: NodeJS.ProcessEnv): string | null {
  const weak = ["JWT_SECRET", "COOKIE_SECRET"].filter((name) => isWeak(env[name] ?? ""))
  if (weak.length > 0)
    return (
      `${weak.join(", ")}: chưa đặt, quá ngắn hoặc dễ đoán. Hãy đặt chuỗi ngẫu nhiên từ ${SHORTEST} ký tự.\n` +
      `${weak.join(", ")}: not set, too short or easy to guess. Set at least ${SHORTEST} random characters.`
    )
  if (env.JWT_SECRET === env.COOKIE_SECRET)
    return "JWT_SECRET và COOKIE_SECRET phải khác nhau.\nJWT_SECRET and COOKIE_SECRET must differ."
  return null
}

function isWeak(secret: string): boolean {
  return secret.length < SHORTEST || new Set(secret).size < 10 || /supersecret|changeme|example/i.test(secret)
}
