import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { PictureFormat } from "@ocop/shared/picture"
import { rows } from "./snapshot"

interface Asked {
  id: string
  width: number
  format: PictureFormat
}

/** Where the file store keeps a picture in one width and form. */
export async function pictureLocation(db: Knex, { id, width, format }: Asked): Promise<string | null> {
  const [found] = await rows<{ location: string | null }>(
    db,
    "select files ->> :name as location from product_picture where id = :id",
    { id, name: `${width}.${format}` },
  )
  return found?.location ?? null
}
