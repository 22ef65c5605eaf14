import type { MedusaStoreRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Aisle, AisleKind, AisleQuery } from "@ocop/shared/browse"
import { aisleName, aisleOf } from "../../../read/shelf/shelf-aisle"
import { shelfOf } from "../../../read/shelf/shelf-keeper"
import { communeOf } from "../../../workflows/producer/places"
import { fault } from "../../guard/fault"
import { channelOf } from "./channel"

/** A group, set or commune there is has its page even while nobody sells anything of it. */
export async function answerAisle(
  kind: AisleKind,
  req: MedusaStoreRequest<unknown, AisleQuery>,
  res: MedusaResponse<Aisle>,
): Promise<void> {
  const id = req.params.id ?? ""
  const shelf = await shelfOf(req.scope, channelOf(req))
  const place = kind === "commune" ? communeOf(id) : undefined
  const name = place?.name ?? aisleName(shelf, kind, id)
  if (name === null) throw fault("aisle_unknown", { field: "id" })
  res.json({
    as_of: new Date().toISOString(),
    name,
    province: place?.province ?? null,
    old_places: place?.old ?? [],
    ...aisleOf(shelf, kind, id, req.validatedQuery),
  })
}
