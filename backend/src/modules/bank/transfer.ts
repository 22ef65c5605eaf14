/** Money that came to an account, as its bank told a service that told us. */
export interface Transfer {
  provider: "sepay" | "casso"
  /** The service's own number of it: the same transfer told again carries the same. */
  external_id: string
  account: string
  /** Whole đồng. */
  amount: number
  content: string
  /** What was sent, word for word. */
  notice: unknown
}
