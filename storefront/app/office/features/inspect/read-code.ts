import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader"
import wasm from "zxing-wasm/reader/zxing_reader.wasm?url"

prepareZXingModule({ overrides: { locateFile: () => wasm } })

const FORMATS = ["QRCode", "DataMatrix", "EAN13", "EAN8", "Code128"] as const

/** The code in the picture the video shows now; null while there is none. */
export async function readCode(video: HTMLVideoElement): Promise<string | null> {
  const { videoWidth: width, videoHeight: height } = video
  if (width === 0) return null
  const canvas = new OffscreenCanvas(width, height)
  const surface = canvas.getContext("2d")
  if (!surface) return null
  surface.drawImage(video, 0, 0)
  const [found] = await readBarcodes(surface.getImageData(0, 0, width, height), {
    formats: [...FORMATS],
    textMode: "Plain",
    maxNumberOfSymbols: 1,
  })
  return found?.isValid ? found.text : null
}
