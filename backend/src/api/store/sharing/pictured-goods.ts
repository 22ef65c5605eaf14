import { readFile } from "node:fs/promises"
import { join } from "node:path"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { formatDay } from "@ocop/shared/day"
import { pictureWidths, uploadedPicture } from "@ocop/shared/picture"
import { pictureLocation } from "../../../read/picture-location"
import type { ShelfEntry } from "../../../read/shelf/shelf-entry"
import { certificateNumber } from "../../../read/feed/certificate-number"
import { shopName } from "./send-picture"
import { FRAME_SIDE, type Shared } from "./sharing-picture"

/** A product with its stars of today, from the certificate they rest on; one that is over is not told of. */
export async function picturedGoods(container: MedusaContainer, { card, row }: ShelfEntry): Promise<Shared> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const held = row.certificates.find(({ id }) => id === card.certificate_id)
  const certificate =
    card.stars === null || !held
      ? null
      : {
          stars: card.stars,
          until: `đến ${formatDay(held.extended_until ?? held.valid_until)}`,
          decision: `Quyết định ${await certificateNumber(db, held.id)}`,
        }
  return {
    shop: shopName(),
    title: card.title,
    subtitle: card.producer.name,
    certificate,
    art: (await photograph(container, card.image)) ?? (await drawing(card.image)),
  }
}

/** In the width the frame has room for. */
async function photograph(container: MedusaContainer, image: string): Promise<Buffer | null> {
  const picture = uploadedPicture(image)
  if (!picture) return null
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const width = pictureWidths(picture).find((one) => one >= FRAME_SIDE) ?? picture.width
  const location = await pictureLocation(db, { id: picture.id, width, format: "webp" })
  return location ? container.resolve(Modules.FILE).getAsBuffer(location) : null
}

/** Drawings lie with the shop's own files; a server without them writes the words alone. */
async function drawing(image: string): Promise<Buffer | null> {
  const name = /^\/art\/([a-z0-9-]{1,60}\.svg)$/.exec(image)?.[1]
  if (!name) return null
  const folder = process.env.ART_DIR ?? join(process.cwd(), "../storefront/public/art")
  return readFile(join(folder, name)).catch(() => null)
}
