import type { PaymentAnswer } from "@ocop/shared/payment"

const MODULE_PX = 12

/** The code as a picture file, which banking apps scan from the gallery or take by the share sheet. */
export async function qrFile(
  { size, path }: NonNullable<PaymentAnswer["picture"]>,
  name: string,
): Promise<File> {
  const canvas = document.createElement("canvas")
  canvas.width = canvas.height = size * MODULE_PX
  const pen = canvas.getContext("2d")
  if (pen) {
    pen.fillStyle = "#fff"
    pen.fillRect(0, 0, canvas.width, canvas.height)
    pen.scale(MODULE_PX, MODULE_PX)
    pen.fillStyle = "#000"
    pen.fill(new Path2D(path))
  }
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"))
  return new File(blob ? [blob] : [], `${name}.png`, { type: "image/png" })
}

/** To the banking app by the phone's own share sheet; where there is none, or it will not take pictures, saved. */
export async function sendOrSave(file: File): Promise<void> {
  if (canShare(file)) {
    await navigator.share({ files: [file] }).catch(() => undefined)
    return
  }
  const link = document.createElement("a")
  link.href = URL.createObjectURL(file)
  link.download = file.name
  link.click()
  URL.revokeObjectURL(link.href)
}

function canShare(file: File): boolean {
  return "canShare" in navigator && navigator.canShare({ files: [file] })
}
