const FETCHED = /(<link[^>]* )rel="modulepreload"/g
const RUN = /<script([^>]*) type="module" async="">([^]*?)<\/script>/

/** Runs in the browser: what a frame asks for comes after its picture, and still before the page counts as loaded. */
const START = `((text) => requestAnimationFrame(() => {
  for (const link of document.querySelectorAll("link[rel=after-paint]")) link.rel = "modulepreload"
  document.body.append(Object.assign(document.createElement("script"), { type: "module", text }))
}))`

/**
 * Has the code of a page fetched and run after its first picture: on a slow line it is ten times what paints the page, and a
 * phone that holds it from the visit before would run it while its shopper looks at nothing.
 */
export function runAfterPaint(html: string): string {
  const [head = "", ...body] = html.split("</head>")
  return [head.replace(FETCHED, '$1rel="after-paint"'), ...body].join("</head>").replace(RUN, later)
}

function later(_: string, attributes: string, code: string): string {
  const text = JSON.stringify(code).replaceAll("<", "\\u003c")
  return `<script${attributes}>${START}(${text})</script>`
}
