import { z } from "@medusajs/framework/zod"
import { DecisionBody, DecisionQuery } from "../office/decisions/body"
import { ProgressId } from "../office/imports/query"
import { ConfirmationBody, LapsingQuery, OwnPaperBody, PaperBody } from "../office/papers/body"
import { ConfirmBody, ProposalBody, ProposalQuery, SettleBody } from "../office/proposals/body"
import { HistoryQuery, ListingBody, RegistrationQuery } from "../office/registrations/query"
import { ALL_ROLES, type Role, type Route } from "./guarded-route"

const Instance = z.strictObject({ id: z.string().regex(/^[\w-]{1,64}$/) })

const agriculture: readonly Role[] = ["agriculture"]
const register: readonly Role[] = ["agriculture", "trade", "inspector"]
const departments: readonly Role[] = ["agriculture", "trade"]

/** Ten megabytes themselves are too many. */
const MAX_UPLOAD = 10_000_000 - 1

const papers: readonly Route[] = [
  { method: "POST", path: "/office/papers", actors: ["officer"], roles: agriculture, body: PaperBody },
  { method: "POST", path: "/producer/papers", actors: ["producer"], body: OwnPaperBody },
  {
    method: "GET",
    path: "/office/papers/lapsing",
    actors: ["officer", "user"],
    roles: departments,
    query: LapsingQuery,
  },
  {
    method: "POST",
    path: "/office/confirmations",
    actors: ["officer"],
    roles: agriculture,
    body: ConfirmationBody,
  },
  { method: "POST", path: "/producer/confirmations", actors: ["producer"], body: ConfirmationBody },
  { method: "GET", path: "/office/dormant", actors: ["officer", "user"], roles: departments },
  {
    method: "POST",
    path: "/office/files",
    actors: ["officer", "user"],
    roles: ALL_ROLES,
    upload: MAX_UPLOAD,
  },
  { method: "POST", path: "/producer/files", actors: ["producer"], upload: MAX_UPLOAD },
  {
    method: "GET",
    path: "/office/imports/progress/:id",
    actors: ["officer", "user"],
    roles: departments,
    params: z.strictObject({ id: ProgressId }),
  },
  {
    method: "GET",
    path: "/office/files/:id",
    actors: ["officer", "user"],
    roles: register,
    params: Instance,
  },
  { method: "GET", path: "/producer/files/:id", actors: ["producer"], params: Instance },
  {
    method: "POST",
    path: "/office/registrations/:id/listing",
    actors: ["officer"],
    roles: agriculture,
    params: Instance,
    body: ListingBody,
  },
]

/** For certificates and their papers. What changes a certificate is an officer's word, never an administrator's. */
export const certificateRoutes: readonly Route[] = [
  ...papers,
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
