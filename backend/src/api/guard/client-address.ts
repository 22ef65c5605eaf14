import type { MedusaRequest } from "@medusajs/framework/http"

const NEAR = /^(::1$|127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|f[cd][0-9a-f]{2}:|fe80:)/i

/**
 * The address attempts are counted by. What a caller claims in `X-Forwarded-For` is believed only from a neighbour: our own
 * storefront server or a proxy in the same network.
 */
export function clientAddress(req: Pick<MedusaRequest, "headers" | "socket">): string {
  const peer = plain(req.socket.remoteAddress ?? "")
  if (!NEAR.test(peer)) return peer
  const forwarded = [req.headers["x-forwarded-for"] ?? []].flat().join(",").split(",").at(-1)?.trim()
  return forwarded ? plain(forwarded).slice(0, 64) : peer
}

/** A program of ours that asks on nobody's behalf: whoever came through a proxy has its address in the heading. */
export function isNeighbour(req: Pick<MedusaRequest, "headers" | "socket">): boolean {
  return req.headers["x-forwarded-for"] === undefined && NEAR.test(plain(req.socket.remoteAddress ?? ""))
}

function plain(address: string): string {
  return address.replace(/^::ffff:/i, "")
}
