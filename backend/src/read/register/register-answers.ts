import { type FilteredRegister, filterRegister } from "@ocop/shared/register-filter"
import type { PublicRegisterItem } from "@ocop/shared/register-row"
import type { Register } from "./register-keeper"

type Answer = FilteredRegister<PublicRegisterItem>
type Asked = Parameters<typeof filterRegister>[1]

const MOST_ANSWERS = 100
const answers = new WeakMap<Register, Map<string, Answer>>()

/** Kept until anything in the register is another: the pages of one question are looked through once. */
export function registerAnswer(register: Register, asked: Asked): Answer {
  const known = answers.get(register) ?? new Map<string, Answer>()
  answers.set(register, known)
  const key = JSON.stringify(Object.entries(asked).sort())
  const kept = known.get(key)
  if (kept) return kept
  if (known.size >= MOST_ANSWERS) known.clear()
  const answer = filterRegister(register.entries, asked)
  known.set(key, answer)
  return answer
}
