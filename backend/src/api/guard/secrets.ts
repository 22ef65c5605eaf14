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

/** Each service numbers transfers in its own way: told of one account by both, a transfer would count twice. */
export function bankTrouble({ BANK_SEPAY_KEY, BANK_CASSO_KEY }: NodeJS.ProcessEnv): string | null {
  if (!BANK_SEPAY_KEY || !BANK_CASSO_KEY) return null
  return (
    "BANK_SEPAY_KEY, BANK_CASSO_KEY: chỉ đặt một. Hai dịch vụ cùng báo thì một lần chuyển khoản bị tính hai lần.\n" +
    "BANK_SEPAY_KEY, BANK_CASSO_KEY: set only one. Told by both services, one transfer would count twice."
  )
}

function isWeak(secret: string): boolean {
  return secret.length < SHORTEST || new Set(secret).size < 10 || /supersecret|changeme|example/i.test(secret)
}
