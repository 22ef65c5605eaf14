import { readdirSync } from "node:fs"
import { join } from "node:path"
import { DRAWING_PALETTES, drawingPath } from "@ocop/shared/drawing"
import { drawingKinds } from "@ocop/shared/drawing-kind"
import { expect, test } from "vitest"

test("every kind a product may be drawn as has a picture in every palette, and there are no others", () => {
  const wanted = drawingKinds.flatMap((kind) =>
    Array.from({ length: DRAWING_PALETTES }, (_, index) => drawingPath(kind, index + 1)),
  )
  const served = readdirSync(join(import.meta.dirname, "public/art")).map((file) => `/art/${file}`)
  expect(served.filter((path) => !path.startsWith("/art/place-")).sort()).toEqual(wanted.sort())
})
