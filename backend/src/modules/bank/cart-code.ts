import { createHmac, hkdfSync } from "node:crypto"
import { transferCode } from "@ocop/shared/transfer-code"

/**
 * The code all transfers for one cart carry: nobody can guess it, every server gives the same, and it stays the cart's when
 * its sum changes, so that money sent for the old sum still finds it.
 */
export function cartCode(cart_id: string): string {
  const key = Buffer.from(
    hkdfSync("sha256", process.env.SERIAL_KEY ?? "no secret was set", "", "transfer code", 32),
  )
  return transferCode(createHmac("sha256", key).update(cart_id).digest())
}
