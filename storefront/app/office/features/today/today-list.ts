import { z } from "zod"

const TodayItem = z.object({
  id: z.string(),
  title: z.string(),
  about: z.string().nullable(),
  kind: z.string(),
  on: z.string().nullable(),
})
export type TodayItem = z.infer<typeof TodayItem>

const TodayPart = z.object({
  part: z.enum(["proposals", "renewal", "papers", "dormant", "flags", "reports", "stops", "notices"]),
  count: z.number(),
  items: z.array(TodayItem),
})
export type TodayPart = z.infer<typeof TodayPart>

export const Today = z.object({ as_of: z.string(), parts: z.array(TodayPart) })
export type Today = z.infer<typeof Today>

interface Place {
  all: string
  one: (id: string, kind: string) => string
  /** Where the line is settled, where that is another page than the one it is about. */
  act?: (id: string) => string
}

/** Where a part is worked off, and where one of its lines leads. */
export const PLACES: Record<TodayPart["part"], Place> = {
  proposals: { all: "/office/proposals", one: (id) => `/office/proposals/${id}` },
  stops: {
    all: "/office/stops",
    one: (id, kind) => (kind === "hold_proposed" ? `/office/inspections/${id}` : `/office/stops/${id}`),
  },
  flags: { all: "/office/flags", one: () => "/office/flags" },
  reports: { all: "/office/violation-reports", one: (id) => `/office/violation-reports#${id}` },
  notices: { all: "/office/notices", one: () => "/office/notices" },
  renewal: { all: "/office/register?state=in_force&sort=valid_until", one: (id) => `/office/register/${id}` },
  papers: { all: "/office/register?flag=lapsed_paper", one: (id) => `/office/register/${id}` },
  dormant: {
    all: "/office/register?flag=dormant",
    one: (id) => `/office/register/${id}`,
    act: (id) => `/office/register/${id}/confirmations/new`,
  },
}

/** What must be done before it may go on: red in its heading. The rest is work with a date. */
export const URGENT: ReadonlySet<TodayPart["part"]> = new Set(["proposals", "flags", "stops"])
