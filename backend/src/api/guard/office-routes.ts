import { z } from "@medusajs/framework/zod"
import { ImportQuery } from "../office/imports/query"
import { FairRevenueQuery, SalesReportQuery } from "../office/reports/query"
import { SaleListQuery } from "../office/sales/query"
import { ALL_ROLES, type Role, type Route } from "./guarded-route"

const Id = z.string().regex(/^[\w-]{1,64}$/)
const Instance = z.strictObject({ id: Id })
const Text = z.string().trim().min(1).max(200)

const figures: readonly Role[] = ["trade", "sales_point_manager"]
const managers: readonly Role[] = ["sales_point_manager"]

/** For officers of the departments and managers of sales points; administrators see what they see. */
export const officeRoutes: readonly Route[] = [
  { method: "GET", path: "/office/me", actors: ["officer"] },
  { method: "GET", path: "/office/search", actors: ["officer", "user"], roles: ["trade", "agriculture"] },
  { method: "GET", path: "/office/fairs", actors: ["officer", "user"], roles: ALL_ROLES },
  {
    method: "GET",
    path: "/office/reports/fair-revenue",
    actors: ["officer", "user"],
    roles: figures,
    query: FairRevenueQuery,
  },
  {
    method: "GET",
    path: "/office/reports/sales",
    actors: ["officer", "user"],
    roles: figures,
    query: SalesReportQuery,
  },
  {
    method: "GET",
    path: "/office/sales",
    actors: ["officer", "user"],
    roles: figures,
    query: SaleListQuery,
  },
  {
    method: "GET",
    path: "/office/sales/:id",
    actors: ["officer", "user"],
    roles: figures,
    params: Instance,
  },
  {
    method: "GET",
    path: "/office/sales-points",
    actors: ["officer", "user"],
    roles: figures,
  },
  {
    method: "GET",
    path: "/office/sales-points/:id/devices",
    actors: ["officer", "user"],
    roles: figures,
    params: Instance,
  },
  {
    method: "POST",
    path: "/office/sales-points/:id/devices",
    actors: ["officer", "user"],
    roles: managers,
    params: Instance,
    body: z.strictObject({ name: Text.max(80) }),
  },
  {
    method: "GET",
    path: "/office/devices/:id",
    actors: ["officer", "user"],
    roles: figures,
    params: Instance,
  },
  {
    method: "POST",
    path: "/office/devices/:id/revoke",
    actors: ["officer", "user"],
    roles: managers,
    params: Instance,
    body: z.strictObject({ reason: Text }),
  },
  {
    method: "POST",
    path: "/office/imports",
    actors: ["officer", "user"],
    roles: ["trade", "agriculture"],
    upload: 16 * 1024 * 1024,
    query: ImportQuery,
  },
]
