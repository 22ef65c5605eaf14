import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto"
import { serialMaster } from "../traceability/serial-master"

/** 144 bits: nobody finds one by trying, and a link stays short enough to be sent by message. */
const BYTES = 18

/**
 * What makes a link to an order: whoever holds it may see the order and do what its shopper may. It follows from the id
 * alone, so that every server gives the same and nothing is kept; the serials' secret is the one that is never changed.
 */
export function orderKey(order_id: string): string {
  return keyOf(order_id).toString("base64url")
}

/** Takes the same time for every wrong key. */
export function isOrderKey(order_id: string, key: string): boolean {
  const given = Buffer.from(key, "base64url")
  return given.length === BYTES && timingSafeEqual(given, keyOf(order_id))
}

function keyOf(order_id: string): Buffer {
  const secret = Buffer.from(hkdfSync("sha256", serialMaster(process.env), "", "order link", 32))
  return createHmac("sha256", secret).update(order_id).digest().subarray(0, BYTES)
}
