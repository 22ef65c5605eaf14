import { PlaceQuery } from "@ocop/shared/place"
import { OfficeRegisterQuery } from "@ocop/shared/register-office"
import { PublicRegisterQuery } from "@ocop/shared/register-row"
import { OfficeRegisterExportQuery } from "../office/register/query"
import { RegisterExportQuery } from "../store/register/query"
import type { Role, Route } from "./guarded-route"

const officers: readonly Role[] = ["agriculture", "trade", "inspector"]

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
  {
    method: "GET",
    path: "/office/register",
    actors: ["officer", "user"],
    roles: officers,
    query: OfficeRegisterQuery,
  },
  {
    method: "GET",
    path: "/office/register/export",
    actors: ["officer", "user"],
    roles: officers,
    query: OfficeRegisterExportQuery,
  },
]
