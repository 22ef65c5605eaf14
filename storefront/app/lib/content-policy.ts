/**
 * Scripts run only with the page's nonce; images, styles and connections stay on this host. `wasm` lets the page that
 * reads codes with the camera compile its reader.
 */
export function contentPolicy(nonce: string, { wasm = false } = {}): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'${wasm ? " 'wasm-unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: https:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
  ].join("; ")
}
