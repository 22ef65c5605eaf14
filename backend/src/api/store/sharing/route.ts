import type { MedusaStoreRequest, MedusaResponse } from "@medusajs/framework/http"
import { picturedShop, sendPicture } from "./send-picture"

/** The picture of every page that has none of its own. */
export async function GET(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  await sendPicture(req, res, picturedShop())
}
