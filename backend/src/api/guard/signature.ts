import { createPublicKey, verify } from "node:crypto"
import type { MedusaRequest } from "@medusajs/framework/http"
import { callerAs } from "./caller"
import { fault } from "./fault"

/** ECDSA P-256 over SHA-256 of the body as sent, in IEEE P1363 form. */
export function checkSignature(req: MedusaRequest): void {
  const { public_key } = callerAs(req, "device")
  const header = req.headers["x-signature"]
  if (!public_key || typeof header !== "string" || !/^[\w-]{86}$/.test(header))
    throw fault("signature_invalid")
  const key = createPublicKey({ key: public_key, format: "jwk" })
  const body = Buffer.isBuffer(req.rawBody) ? req.rawBody : Buffer.alloc(0)
  const signature = Buffer.from(header, "base64url")
  if (!verify("sha256", body, { key, dsaEncoding: "ieee-p1363" }, signature)) throw fault("signature_invalid")
}
