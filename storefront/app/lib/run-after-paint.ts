const CODE = /(<link[^>]* )rel="(modulepreload")/g
const TYPE = /<link rel="(stylesheet"[^>]* data-after-paint=""[^>]*>)/
const RUN = /<script([^>]*) type="module" async="">([^]*?)<\/script>/

/** A picture that never comes keeps a page from its code for no longer than this. */
const LONGEST_MS = 3_000

/**
 * Runs in the browser: two frames after everything of the first picture came, so that the picture stands. Who was here before has
 * the type from the service worker, and need not wait for it.
 */
const START = `((text) => {
  const ask = (rel) => {
    for (const link of document.querySelectorAll('link[rel="after-paint-' + rel + '"]')) link.rel = rel
  }
  let isRun = false
  const run = () => {
    if (isRun) return
    isRun = true
    ask("stylesheet")
    ask("modulepreload")
    document.body.append(Object.assign(document.createElement("script"), { type: "module", text }))
  }
  if (navigator.serviceWorker?.controller) ask("stylesheet")
  addEventListener("load", () => requestAnimationFrame(() => requestAnimationFrame(run)))
  setTimeout(run, ${LONGEST_MS})
})`

/**
 * Has the code and the type of a page fetched after its first picture: on a slow line they are ten times what paints the page, and a
 * phone that holds them from the visit before would run code while its shopper looks at nothing.
 */
export function runAfterPaint(html: string): string {
  const [head = "", ...body] = html.split("</head>")
  const waiting = head
    .replace(CODE, '$1rel="after-paint-$2')
    .replace(TYPE, '<link rel="after-paint-$1<noscript><link rel="$1</noscript>')
  return [waiting, ...body].join("</head>").replace(RUN, later)
}

function later(_: string, attributes: string, code: string): string {
  const text = JSON.stringify(code).replaceAll("<", "\\u003c")
  return `<script${attributes}>${START}(${text})</script>`
}
