/** Widths a picture of goods is kept in, beside its own where that is less. */
const WIDTHS = [320, 640, 1280] as const

/** Up to here nobody's screen shows more. */
export const WIDEST_PICTURE = 1280

/** More points than this are an attack on whoever opens it. */
export const MOST_PICTURE_POINTS = 50_000_000

export const pictureFormats = ["avif", "webp"] as const
export type PictureFormat = (typeof pictureFormats)[number]

/** A picture a seller uploaded, by what is in it; the size is that of its largest form. */
export interface UploadedPicture {
  id: string
  width: number
  height: number
}

const PATH = /^\/pictures\/([0-9a-f]{32})-([1-9]\d{0,3})x([1-9]\d{0,4})\.webp$/
const FILE = /^([0-9a-f]{32})-([1-9]\d{0,3})(?:x[1-9]\d{0,4})?\.(avif|webp)$/

/** Below the host that serves the shop, as `GoodsCard.image` has it. */
export function picturePath({ id, width, height }: UploadedPicture): string {
  return `/pictures/${id}-${width}x${height}.webp`
}

/** Null for a drawing and for what is no picture of ours. */
export function uploadedPicture(path: string): UploadedPicture | null {
  const [, id, width, height] = PATH.exec(path) ?? []
  return id === undefined ? null : { id, width: Number(width), height: Number(height) }
}

/** The widths a picture is to be had in, its own last. */
export function pictureWidths({ width }: Pick<UploadedPicture, "width">): number[] {
  return [...WIDTHS.filter((one) => one < width), width]
}

export function pictureSources({ id, width }: UploadedPicture, format: PictureFormat): string {
  return pictureWidths({ width })
    .map((one) => `/pictures/${id}-${one}.${format} ${one}w`)
    .join(", ")
}

export function parsePictureFile(name: string): { id: string; width: number; format: PictureFormat } | null {
  const [, id, width, format] = FILE.exec(name) ?? []
  return id === undefined ? null : { id, width: Number(width), format: format as PictureFormat }
}
