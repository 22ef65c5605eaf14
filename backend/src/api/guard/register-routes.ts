import { PlaceQuery } from "@ocop/shared/place"
import { PublicRegisterQuery } from "@ocop/shared/register-row"
import { RegisterExportQuery } from "../store/register/query"
import type { Route } from "./guarded-route"

/** For the public register and its places. */
export const registerRoutes: readonly Route[] = [
  {
    method: "GET",
    path: "/store/register",
    actors: ["anyone"],
    query: PublicRegisterQuery,
    limit: "public_register",
  },
  {
    method: "GET",
    path: "/store/register/export",
    actors: ["anyone"],
    query: RegisterExportQuery,
    limit: "public_register",
  },
  { method: "GET", path: "/store/places", actors: ["anyone"], query: PlaceQuery, limit: "public_register" },
]
