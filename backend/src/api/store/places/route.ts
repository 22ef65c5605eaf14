import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { PlaceList, PlaceQuery } from "@ocop/shared/place"
import { homeProvince } from "../../../read/register/register-surroundings"
import { findPlaces } from "../../../workflows/producer/places"

export async function GET(
  req: MedusaRequest<unknown, PlaceQuery>,
  res: MedusaResponse<PlaceList>,
): Promise<void> {
  const home = await homeProvince(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION))
  res.json(findPlaces(req.validatedQuery, home))
}
