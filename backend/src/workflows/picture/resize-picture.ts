import { cleanFile, imageSize } from "@ocop/shared/file-kind"
import {
  MOST_PICTURE_POINTS,
  type PictureFormat,
  pictureFormats,
  pictureWidths,
  WIDEST_PICTURE,
} from "@ocop/shared/picture"
import { err, ok, type Result } from "@ocop/shared/result"
import sharp, { type OutputInfo } from "sharp"

/** Of a square one: what is said where the whole is too large. */
const MOST_SIDE = Math.floor(Math.sqrt(MOST_PICTURE_POINTS))

export interface ResizedPicture {
  width: number
  height: number
  files: { width: number; format: PictureFormat; content: Buffer }[]
}

/**
 * A photograph by its content, turned upright and drawn anew in every width: nothing of the file that was sent is kept, so
 * neither is where and when it was taken. Errors: `picture_kind`, `picture_too_large`.
 */
export async function resizePicture(bytes: Uint8Array): Promise<Result<ResizedPicture>> {
  const clean = cleanFile(bytes)
  if (!clean.ok) return clean.error.code === "file_kind" ? notOne() : clean
  if (clean.value.kind === "pdf") return notOne()
  const size = imageSize(clean.value.bytes)
  if (!size) return notOne()
  if (size.width * size.height > MOST_PICTURE_POINTS)
    return err({ code: "picture_too_large", field: "file", detail: { max: MOST_SIDE } })
  const upright = await sharp(clean.value.bytes, { limitInputPixels: MOST_PICTURE_POINTS, failOn: "error" })
    .rotate()
    .resize({ width: WIDEST_PICTURE, withoutEnlargement: true })
    .toBuffer({ resolveWithObject: true })
    .catch(() => null)
  return upright ? ok(await inWidths(upright.data, upright.info)) : notOne()
}

function notOne(): Result<never> {
  return err({ code: "picture_kind", field: "file" })
}

async function inWidths(
  upright: Buffer,
  { width, height }: Pick<OutputInfo, "width" | "height">,
): Promise<ResizedPicture> {
  const files: ResizedPicture["files"] = []
  for (const one of pictureWidths({ width }))
    for (const format of pictureFormats)
      files.push({ width: one, format, content: await encoded(upright, one, format) })
  return { width, height, files }
}

function encoded(upright: Buffer, width: number, format: PictureFormat): Promise<Buffer> {
  const picture = sharp(upright).resize({ width })
  return (
    format === "avif" ? picture.avif({ quality: 55, effort: 2 }) : picture.webp({ quality: 78 })
  ).toBuffer()
}
