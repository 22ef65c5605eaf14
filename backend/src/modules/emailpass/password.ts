export const PASSWORD_MIN = 10
/** More than anybody types; keeps the cost of hashing bounded. */
export const PASSWORD_MAX = 200

export type PasswordWeakness = "password_short" | "password_long" | "password_common" | "password_is_email"

const COMMON_STEMS = [
  "123456789",
  "987654321",
  "0123456789",
  "qwertyuiop",
  "qwerty123",
  "1q2w3e4r5t",
  "abcdefghij",
  "abcd1234",
  "password",
  "passw0rd",
  "p@ssw0rd",
  "p@ssword",
  "iloveyou",
  "matkhau",
  "anhyeuem",
  "emyeuanh",
  "khongbiet",
  "vietnam",
  "quangnam",
  "ocop",
  "admin",
  "welcome",
  "letmein",
  "changeme",
  "medusa",
  "supersecret",
]

/** Why a password may not be chosen, or null. The shape of a common word with a few digits or signs around it counts as common. */
export function passwordWeakness(password: string, email = ""): PasswordWeakness | null {
  const length = [...password].length
  if (length < PASSWORD_MIN) return "password_short"
  if (length > PASSWORD_MAX) return "password_long"
  const lower = password.toLowerCase()
  const address = email.trim().toLowerCase()
  const local = address.split("@")[0] ?? ""
  if (address !== "" && (lower === address || (local.length >= 4 && stripEnds(lower) === stripEnds(local))))
    return "password_is_email"
  if (new Set(lower).size < 4) return "password_common"
  if (COMMON_STEMS.some((stem) => lower === stem || stripEnds(lower) === stem || isRepeat(lower, stem)))
    return "password_common"
  if (/^\d+$/.test(lower) && isRun(lower)) return "password_common"
  return null
}

function stripEnds(text: string): string {
  return text.replace(/^[\d\W_]+|[\d\W_]+$/g, "")
}

function isRepeat(text: string, stem: string): boolean {
  return text.length > stem.length && stem.repeat(Math.ceil(text.length / stem.length)).startsWith(text)
}

/** Digits that only count up or only count down: 1234567890, 9876543210. */
function isRun(digits: string): boolean {
  const steps = [...digits].slice(1).map((digit, index) => (Number(digit) - Number(digits[index]) + 10) % 10)
  return steps.every((step) => step === steps[0] && (step === 0 || step === 1 || step === 9))
}
