import { contentPolicy } from "./content-policy"

/** The inspector's page alone scans with the camera, the page to pay at alone takes cards. */
export function pageHeaders(url: string, scripts: readonly string[], headers = new Headers()): Headers {
  const { pathname } = new URL(url)
  const needs = { wasm: pathname === "/office/inspect", cards: pathname === "/pay" }
  headers.set("Content-Type", "text/html; charset=utf-8")
  headers.set("Content-Security-Policy", contentPolicy(scripts, needs))
  return headers
}
