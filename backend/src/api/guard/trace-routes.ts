import { z } from "@medusajs/framework/zod"
import { LotAmendment, LotEntry } from "@ocop/shared/lot"
import { StampOrder } from "@ocop/shared/stamp-order"
import { CodeText } from "../office/codes/query"
import { LotListQuery, StagesBody, StampLedgerQuery } from "../office/lots/query"
import { SheetQuery } from "../office/stamp-runs/query"
import { VoidBody } from "../office/stamps/query"
import { FlagId, SettleBody, TraceFlagQuery } from "../office/trace-flags/query"
import { CodeQuery, ScanBody } from "../store/trace/query"
import { type Actor, ALL_ROLES, type Role, type Route } from "./guarded-route"

const Instance = z.strictObject({ id: z.string().regex(/^[\w-]{1,64}$/) })

const office: readonly Actor[] = ["officer", "user"]
const seeing: readonly Role[] = ["agriculture", "trade", "inspector"]
const keeping: readonly Role[] = ["agriculture", "trade"]
const agriculture: readonly Role[] = ["agriculture"]

/** For lots, stamps, scans and flags. */
export const traceRoutes: readonly Route[] = [
  { method: "GET", path: "/store/trace", actors: ["anyone"], query: CodeQuery, limit: "trace" },
  { method: "GET", path: "/store/linkset", actors: ["anyone"], query: CodeQuery, limit: "trace" },
  { method: "POST", path: "/store/scans", actors: ["anyone"], body: ScanBody, limit: "scan" },

  { method: "GET", path: "/office/lots", actors: office, roles: seeing, query: LotListQuery },
  { method: "POST", path: "/office/lots", actors: ["officer"], roles: agriculture, body: LotEntry },
  { method: "GET", path: "/office/lots/:id", actors: office, roles: seeing, params: Instance },
  {
    method: "PUT",
    path: "/office/lots/:id",
    actors: ["officer"],
    roles: agriculture,
    params: Instance,
    body: LotAmendment,
  },
  {
    method: "PUT",
    path: "/office/lots/:id/stages",
    actors: ["officer"],
    roles: agriculture,
    params: Instance,
    body: StagesBody,
  },
  {
    method: "GET",
    path: "/office/lots/:id/stamps",
    actors: office,
    roles: seeing,
    params: Instance,
    query: StampLedgerQuery,
  },
  {
    method: "POST",
    path: "/office/lots/:id/stamps",
    actors: ["officer"],
    roles: agriculture,
    params: Instance,
    body: StampOrder,
  },
  {
    method: "GET",
    path: "/office/stamp-runs/:id/sheet.pdf",
    actors: office,
    roles: keeping,
    params: Instance,
    query: SheetQuery,
  },
  { method: "POST", path: "/office/stamps/void", actors: ["officer"], roles: agriculture, body: VoidBody },

  {
    method: "GET",
    path: "/office/lots/:id/whereabouts",
    actors: office,
    roles: seeing,
    params: Instance,
  },
  { method: "GET", path: "/office/lots/:id/epcis", actors: office, roles: keeping, params: Instance },
  {
    method: "GET",
    path: "/office/registrations/:id/epcis",
    actors: office,
    roles: keeping,
    params: Instance,
  },
  {
    method: "GET",
    path: "/office/trace-flags",
    actors: office,
    roles: ["agriculture", "inspector"],
    query: TraceFlagQuery,
  },
  {
    method: "POST",
    path: "/office/trace-flags/:id/settle",
    actors: ["officer"],
    roles: ["agriculture", "inspector"],
    params: FlagId,
    body: SettleBody,
  },
  { method: "GET", path: "/office/codes", actors: office, roles: ALL_ROLES, query: CodeText },

  { method: "GET", path: "/producer/lots", actors: ["producer"], query: LotListQuery },
  { method: "POST", path: "/producer/lots", actors: ["producer"], body: LotEntry },
  {
    method: "PUT",
    path: "/producer/lots/:id/stages",
    actors: ["producer"],
    params: Instance,
    body: StagesBody,
  },
  {
    method: "GET",
    path: "/producer/stamp-runs/:id/sheet.pdf",
    actors: ["producer"],
    params: Instance,
    query: SheetQuery,
  },
  { method: "GET", path: "/producer/lots/:id/epcis", actors: ["producer"], params: Instance },
  { method: "GET", path: "/producer/registrations/:id/epcis", actors: ["producer"], params: Instance },
]
