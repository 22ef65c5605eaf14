import sharp, { type OverlayOptions } from "sharp"

/** Whole typefaces, so that Vietnamese is right on a machine without any. */
const FONTS = {
  regular: require.resolve("@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf"),
  bold: require.resolve("@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf"),
}
const NAMES = { regular: "Be Vietnam Pro", bold: "Be Vietnam Pro Bold" }

export interface Line {
  text: string
  weight: keyof typeof FONTS
  size: number
  colour: string
  width: number
}

export interface Written {
  input: Buffer
  width: number
  height: number
}

/** Text as a picture, wrapped at words within its width. */
export async function written({ text, weight, size, colour, width }: Line): Promise<Written> {
  const plain = escaped(text)
  if (plain === "") return { ...(await nothing()), width: 1, height: 1 }
  const marked = `<span foreground="${colour}">${plain}</span>`
  const { data, info } = await sharp({
    text: {
      text: marked,
      font: `${NAMES[weight]} ${size}`,
      fontfile: FONTS[weight],
      ...{ width, rgba: true, dpi: 72, wrap: "word-char" as const },
    },
  })
    .png()
    .toBuffer({ resolveWithObject: true })
  return { input: data, width: info.width, height: info.height }
}

async function nothing(): Promise<Pick<Written, "input">> {
  const create = { width: 1, height: 1, channels: 4 as const, background: "#0000" }
  return { input: await sharp({ create }).png().toBuffer() }
}

/** The first of the sizes at which the text is no higher than `most`; at the last it is cut to it. */
export async function fitted(
  line: Omit<Line, "size">,
  [size, ...smaller]: readonly [number, ...number[]],
  most: number,
): Promise<Written> {
  const whole = await written({ ...line, size })
  if (whole.height <= most) return whole
  const [next, ...rest] = smaller
  if (next !== undefined) return fitted(line, [next, ...rest], most)
  const cut = { left: 0, top: 0, width: whole.width, height: most }
  return { ...cut, input: await sharp(whole.input).extract(cut).toBuffer() }
}

export function at(picture: Written, left: number, top: number): OverlayOptions {
  return { input: picture.input, left: Math.round(left), top: Math.round(top) }
}

/** Pango reads its text as XML. */
function escaped(text: string): string {
  const plain = text.replace(/[^\P{Cc}\t]|\p{Cs}/gu, " ").trim()
  return plain.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")
}
