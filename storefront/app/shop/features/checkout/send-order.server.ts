import { type AddressCandidate, AddressList } from "@ocop/shared/address"
import { CheckoutAnswer, type CheckoutInput, CheckoutTrouble } from "@ocop/shared/checkout"
import { BackendError, callBackend } from "../../../lib/backend.server"
import { chosenPlace, fieldOf, type ReadForm } from "./read-form.server"
import { CHECKED, provinceCode, unsent, type Unsent, type Values } from "./written"

export type SentOrder =
  { ok: true; answer: CheckoutAnswer; input: CheckoutInput } | { ok: false; status: number; unsent: Unsent }

/** Reads the commune's words, then sends the order. Whatever goes wrong, what was typed comes back. */
export async function sendOrder(read: ReadForm, visitor: Request): Promise<SentOrder> {
  const { values } = read
  try {
    const place = await placeOf(values)
    const candidates = "candidates" in place ? place.candidates : null
    if (!read.ok || candidates) {
      const wrong = new Set([...(read.ok ? [] : read.wrong), ...(candidates ? (["commune"] as const) : [])])
      return refused(values, 422, { candidates, wrong: CHECKED.filter((field) => wrong.has(field)) })
    }
    const found = "found" in place ? place.found : null
    const input = withPlace(read.input, found)
    return { ok: true, answer: await send(input, visitor), input }
  } catch (error) {
    if (!(error instanceof BackendError)) throw error
    return refused(values, error.status, whyRefused(error))
  }
}

function send(body: CheckoutInput, visitor: Request): Promise<CheckoutAnswer> {
  return callBackend("/store/checkout", { method: "POST", body, schema: CheckoutAnswer, visitor })
}

interface FoundPlace {
  province_code: string
  commune_code: string
}

/** `found` is null where nothing had to be read. */
type ReadPlace = { candidates: AddressCandidate[] } | { found: FoundPlace | null }

/** Several places, none, or one of another province are the shopper's to choose from; else the one is taken. */
async function placeOf(values: Values): Promise<ReadPlace> {
  const text = (values.commune ?? "").trim()
  if (values.way === "collect" || text === "" || chosenPlace(values)) return { found: null }
  const province = provinceCode(values.province)
  const { candidates } = await callBackend("/store/addresses", {
    schema: AddressList,
    query: { q: text.slice(0, 200), province },
  })
  const [only, ...others] = candidates
  if (!only || others.length > 0 || (province !== "" && only.province_code !== province))
    return { candidates }
  return { found: { province_code: only.province_code, commune_code: only.code } }
}

function withPlace(input: CheckoutInput, found: FoundPlace | null): CheckoutInput {
  if (!found || input.deliver.kind !== "door") return input
  return { ...input, deliver: { ...input.deliver, ...found } }
}

function whyRefused({ fault }: BackendError): Partial<Unsent> {
  const wrong = CHECKED.filter((field) => field === fieldOf(fault.field ?? ""))
  const trouble = CheckoutTrouble.safeParse(fault.details)
  return { wrong, fault, trouble: trouble.success ? trouble.data : null }
}

function refused(values: Values, status: number, why: Partial<Unsent>): SentOrder {
  return { ok: false, status, unsent: unsent(values, why) }
}
