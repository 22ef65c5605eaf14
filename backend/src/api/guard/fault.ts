import { MESSAGES, type MessageCode } from "./messages"

export type FaultFacts = {
  field?: string
  retry_after_s?: number
  [fact: string]: string | number | undefined
}

/** A refusal from the catalogue. */
export class Fault extends Error {
  readonly status: number

  constructor(
    readonly code: MessageCode,
    readonly facts: FaultFacts = {},
  ) {
    super(MESSAGES[code].en)
    this.name = "Fault"
    this.status = MESSAGES[code].status
  }
}

export function fault(code: MessageCode, facts?: FaultFacts): Fault {
  return new Fault(code, facts)
}
