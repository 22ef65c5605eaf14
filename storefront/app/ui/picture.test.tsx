import { renderToStaticMarkup } from "react-dom/server"
import { expect, it } from "vitest"
import { Picture } from "./picture"

const id = "0123456789abcdef0123456789abcdef"

it("a photograph is offered in its widths and in two forms, with room kept for it", () => {
  const html = renderToStaticMarkup(<Picture src={`/pictures/${id}-1280x960.webp`} />)
  expect(html).toContain(`/pictures/${id}-320.avif 320w, /pictures/${id}-640.avif 640w`)
  expect(html).toContain(`/pictures/${id}-1280.webp 1280w`)
  expect(html).toContain('width="1280" height="960"')
  expect(html).toContain('loading="lazy"')
})

it("the first picture of a page does not wait, and a drawing is sent as it is", () => {
  const html = renderToStaticMarkup(<Picture src="/art/tea-1.svg" eager />)
  expect(html).toContain('loading="eager"')
  expect(html).not.toContain("<picture>")
})
