/**
 * Inline scripts run only when `scripts`, sources of script-src, names their hash; images, styles and connections stay on this
 * host. `wasm` lets the page that reads codes with the camera compile its reader; `cards` lets the page that takes cards, and
 * no other, load Stripe's form.
 */
export function contentPolicy(scripts: readonly string[], { wasm = false, cards = false } = {}): string {
  const code = [
    ...["'self'", ...scripts],
    ...(wasm ? ["'wasm-unsafe-eval'"] : []),
    ...(cards ? ["https://js.stripe.com"] : []),
  ]
  return [
    "default-src 'self'",
    `script-src ${code.join(" ")}`,
    ...(cards ? ["frame-src https://js.stripe.com https://hooks.stripe.com"] : []),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: https:",
    "font-src 'self'",
    `connect-src 'self'${cards ? " https://api.stripe.com" : ""}`,
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
  ].join("; ")
}
