import type { Knex } from "@medusajs/framework/mikro-orm/knex"

export interface KeptPicture {
  id: string
  width: number
  height: number
  files: Record<string, string>
  actor_type: string
  actor_id: string
}

/** The same picture sent again is the same picture. */
export async function keepPicture(trx: Knex.Transaction, picture: KeptPicture): Promise<void> {
  const { actor_type, actor_id, files, ...size } = picture
  await trx("product_picture")
    .insert({
      ...size,
      files: JSON.stringify(files),
      uploaded_by_type: actor_type,
      uploaded_by: actor_id,
    })
    .onConflict("id")
    .merge(["files"])
}
