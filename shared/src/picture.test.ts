import { expect, it } from "vitest"
import { parsePictureFile, picturePath, pictureSources, pictureWidths, uploadedPicture } from "./picture"

const id = "0123456789abcdef0123456789abcdef"

it("the path of a picture says its size, so that a page keeps room for it", () => {
  const picture = { id, width: 1280, height: 960 }
  expect(uploadedPicture(picturePath(picture))).toEqual(picture)
  expect(uploadedPicture("/art/tea-1.svg")).toBeNull()
  expect(uploadedPicture(`https://evil.example${picturePath(picture)}`)).toBeNull()
})

it("a picture comes in widths up to its own and in no larger", () => {
  expect(pictureWidths({ width: 1280 })).toEqual([320, 640, 1280])
  expect(pictureWidths({ width: 500 })).toEqual([320, 500])
  expect(pictureWidths({ width: 200 })).toEqual([200])
  expect(pictureSources({ id, width: 500, height: 400 }, "avif")).toBe(
    `/pictures/${id}-320.avif 320w, /pictures/${id}-500.avif 500w`,
  )
})

it("a file is named by picture, width and form, and by nothing that leads elsewhere", () => {
  expect(parsePictureFile(`${id}-640.avif`)).toEqual({ id, width: 640, format: "avif" })
  expect(parsePictureFile(`${id}-1280x960.webp`)).toEqual({ id, width: 1280, format: "webp" })
  for (const name of ["../secrets", `${id}-640.svg`, `${id}.webp`, `${id}-0.webp`, `${id}-640.webp/..`])
    expect(parsePictureFile(name)).toBeNull()
})
