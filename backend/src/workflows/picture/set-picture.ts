import { hash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { picturePath } from "@ocop/shared/picture"
import { err, ok, type Result } from "@ocop/shared/result"
import { OFFICE_MODULE } from "../../modules/office"
import type { OfficeModuleService } from "../../modules/office/service"
import { PRODUCER_MODULE } from "../../modules/producer"
import type { ProducerModuleService } from "../../modules/producer/service"
import { goodsOfRegistration } from "../../read/register/registration-goods"
import { type ResizedPicture, resizePicture } from "./resize-picture"

interface Sent {
  registration_id: string
  bytes: Uint8Array
  /** Whose goods alone it may be; null for an officer. */
  producer_id: string | null
}

interface Author {
  actor_type: string
  actor_id: string
}

/** The goods show the picture that was sent in the place of the one they had. Answers its path. */
export async function setPicture(
  container: MedusaContainer,
  { registration_id, bytes, producer_id }: Sent,
  by: Author,
): Promise<Result<string>> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const goods = await goodsOfRegistration(db, registration_id)
  const { product_id } = goods
  const is_theirs = producer_id === null || goods.producer_id === producer_id
  if (product_id === null || !is_theirs) return err({ code: "not_found" })
  const resized = await resizePicture(bytes)
  if (!resized.ok) return resized
  const id = hash("sha256", bytes).slice(0, 32)
  const { width, height } = resized.value
  const files = await storeFiles(container, id, resized.value)
  const producers: ProducerModuleService = container.resolve(PRODUCER_MODULE)
  await db.transaction((trx) => producers.keepPicture(trx, { id, width, height, files, ...by }))
  const path = picturePath({ id, width, height })
  await container.resolve(Modules.PRODUCT).updateProducts(product_id, { thumbnail: path })
  await container.resolve<OfficeModuleService>(OFFICE_MODULE).createAuditEntries({
    ...by,
    action: "product.picture",
    subject_type: "registration",
    subject_id: registration_id,
    after: { picture: path },
  })
  return ok(path)
}

async function storeFiles(
  container: MedusaContainer,
  id: string,
  { files }: ResizedPicture,
): Promise<Record<string, string>> {
  const kept = await container.resolve(Modules.FILE).createFiles(
    files.map(({ width, format, content }) => ({
      filename: `${id}-${width}.${format}`,
      mimeType: `image/${format}`,
      content: content.toString("base64"),
      access: "private" as const,
    })),
  )
  return Object.fromEntries(
    files.map(({ width, format }, index) => [`${width}.${format}`, kept[index]?.id ?? ""]),
  )
}
