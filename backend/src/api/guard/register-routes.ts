import { z } from "@medusajs/framework/zod"
import { PlaceQuery } from "@ocop/shared/place"
import { RegisterCountsQuery } from "@ocop/shared/register-counts"
import { OfficeRegisterQuery } from "@ocop/shared/register-office"
import { PublicRegisterQuery } from "@ocop/shared/register-row"
import { OfficeRegisterExportQuery, RegisterCountsExportQuery } from "../office/register/query"
import { EvidenceQuery } from "../office/registrations/[id]/evidence/query"
import { RegisterExportQuery } from "../store/register/query"
import type { Role, Route } from "./guarded-route"

const Instance = z.strictObject({ id: z.string().regex(/^[\w-]{1,64}$/) })
const departments: readonly Role[] = ["agriculture", "trade"]
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
    path: "/office/register/counts",
    actors: ["officer", "user"],
    roles: officers,
    query: RegisterCountsQuery,
  },
  {
    method: "GET",
    path: "/office/register/counts/export",
    actors: ["officer", "user"],
    roles: officers,
    query: RegisterCountsExportQuery,
  },
  {
    method: "GET",
    path: "/office/register/export",
    actors: ["officer", "user"],
    roles: officers,
    query: OfficeRegisterExportQuery,
  },
  {
    method: "GET",
    path: "/office/registrations/:id/evidence",
    actors: ["officer", "user"],
    roles: departments,
    params: Instance,
    query: EvidenceQuery,
  },
  {
    method: "GET",
    path: "/producer/registrations/:id/evidence",
    actors: ["producer"],
    params: Instance,
    query: EvidenceQuery,
  },
]
