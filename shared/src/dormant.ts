import { addMonths, type Day } from "./day"

/** ĐN-9: a certified product nothing was heard of for so long is asked about. */
export const DORMANT_MONTHS = 6

export interface SignsOfLife {
  in_force: boolean
  /** Of its latest certificate. */
  decided_on: Day | null
  last_sale_on: Day | null
  /** When a sales point last received some. */
  last_receipt_on: Day | null
  /** When its producer or an officer last said that it is produced. */
  last_confirmed_on: Day | null
}

/** Certified, and neither sold, delivered, confirmed nor newly certified within the months before the day. */
export function isDormant(signs: SignsOfLife, day: Day, months = DORMANT_MONTHS): boolean {
  if (!signs.in_force) return false
  const { decided_on, last_sale_on, last_receipt_on, last_confirmed_on } = signs
  const last = [decided_on, last_sale_on, last_receipt_on, last_confirmed_on]
    .filter((sign) => sign !== null)
    .reduce((latest, sign) => (sign > latest ? sign : latest), "")
  return last < addMonths(day, -months)
}

/** `2026-Q4`, as confirmations of production are told; sorts by time. */
export function quarterOf(day: Day): string {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`
}
