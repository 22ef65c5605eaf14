import type { CertificateState } from "@ocop/shared/certificate"

/** What needs an officer's eye first. */
export const STATE_ORDER = [
  "revoked",
  "expired",
  "extended",
  "renewal_late",
  "renewal_window",
  "none",
  "valid",
] as const satisfies readonly CertificateState[]

/** What the register is asked by an address. */
export const ASKED = [
  "q",
  "state",
  "stars",
  "group",
  "set",
  "commune",
  "old_district",
  "flag",
  "on",
  "sort",
] as const
