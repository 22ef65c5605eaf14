import { z } from "@medusajs/framework/zod"
import { DecisionBody, DecisionQuery } from "../office/decisions/body"
import { ConfirmBody, ProposalBody, ProposalQuery, SettleBody } from "../office/proposals/body"
import { HistoryQuery, RegistrationQuery } from "../office/registrations/query"
import type { Role, Route } from "./guarded-route"

const Instance = z.strictObject({ id: z.string().regex(/^[\w-]{1,64}$/) })

const agriculture: readonly Role[] = ["agriculture"]
const register: readonly Role[] = ["agriculture", "trade", "inspector"]
const departments: readonly Role[] = ["agriculture", "trade"]

/** For certificates and their papers. What changes a certificate is an officer's word, never an administrator's. */
export const certificateRoutes: readonly Route[] = [
  {
    method: "GET",
    path: "/office/registrations/:id",
    actors: ["officer", "user"],
    roles: register,
    params: Instance,
    query: RegistrationQuery,
  },
  {
    method: "GET",
    path: "/office/registrations/:id/history",
    actors: ["officer", "user"],
    roles: register,
    params: Instance,
    query: HistoryQuery,
  },
  {
    method: "GET",
    path: "/office/decisions",
    actors: ["officer", "user"],
    roles: register,
    query: DecisionQuery,
  },
  {
    method: "POST",
    path: "/office/decisions",
    actors: ["officer"],
    roles: agriculture,
    body: DecisionBody,
    body_limit: "256kb",
  },
  {
    method: "GET",
    path: "/office/decisions/:id",
    actors: ["officer", "user"],
    roles: register,
    params: Instance,
  },
  {
    method: "GET",
    path: "/office/proposals",
    actors: ["officer", "user"],
    roles: departments,
    query: ProposalQuery,
  },
  {
    method: "POST",
    path: "/office/proposals",
    actors: ["officer"],
    roles: agriculture,
    body: ProposalBody,
  },
  {
    method: "GET",
    path: "/office/proposals/:id",
    actors: ["officer", "user"],
    roles: departments,
    params: Instance,
  },
  {
    method: "POST",
    path: "/office/proposals/:id/confirm",
    actors: ["officer"],
    roles: agriculture,
    params: Instance,
    body: ConfirmBody,
  },
  {
    method: "POST",
    path: "/office/proposals/:id/decline",
    actors: ["officer"],
    roles: agriculture,
    params: Instance,
    body: SettleBody,
  },
  {
    method: "POST",
    path: "/office/proposals/:id/withdraw",
    actors: ["officer"],
    roles: agriculture,
    params: Instance,
    body: SettleBody,
  },
]
