import type { Me } from "../../session.server"
import type { IconName } from "../../../ui/icon"

type Role = Me["grants"][number]["role"]

export interface Section {
  path: string
  name:
    | "today"
    | "register"
    | "decisions"
    | "proposals"
    | "inspect"
    | "inspections"
    | "notices"
    | "lots"
    | "stops"
    | "flags"
    | "reports"
    | "fairs"
    | "revenue"
    | "payments"
    | "returns"
    | "demand"
    | "search"
    | "sales_points"
    | "import"
  icon: IconName
  roles: readonly Role[]
  /** Of the online shop: of managers only for that of its sales point. */
  online?: true
}

const REGISTER: readonly Role[] = ["agriculture", "trade", "inspector"]
const FIGURES: readonly Role[] = ["trade", "sales_point_manager"]

const SECTIONS: readonly Section[] = [
  { path: "/office", name: "today", icon: "info", roles: [...REGISTER, "sales_point_manager"] },
  { path: "/office/inspect", name: "inspect", icon: "search", roles: ["inspector", "agriculture"] },
  { path: "/office/register", name: "register", icon: "filter", roles: REGISTER },
  { path: "/office/decisions", name: "decisions", icon: "document", roles: REGISTER },
  { path: "/office/proposals", name: "proposals", icon: "check", roles: ["agriculture", "trade"] },
  { path: "/office/lots", name: "lots", icon: "truck", roles: REGISTER },
  { path: "/office/stops", name: "stops", icon: "warning", roles: [...REGISTER, "sales_point_manager"] },
  { path: "/office/notices", name: "notices", icon: "info", roles: ["agriculture", "sales_point_manager"] },
  { path: "/office/inspections", name: "inspections", icon: "check", roles: ["agriculture", "inspector"] },
  { path: "/office/flags", name: "flags", icon: "pin", roles: ["agriculture", "inspector"] },
  { path: "/office/violation-reports", name: "reports", icon: "phone", roles: REGISTER },
  { path: "/office/fairs", name: "fairs", icon: "store", roles: ["trade"] },
  { path: "/office/revenue", name: "revenue", icon: "cart", roles: FIGURES },
  { path: "/office/returns", name: "returns", icon: "truck", roles: FIGURES, online: true },
  { path: "/office/payments", name: "payments", icon: "cart", roles: ["trade"] },
  { path: "/office/demand", name: "demand", icon: "search", roles: ["trade"] },
  { path: "/office/search", name: "search", icon: "search", roles: ["trade", "agriculture"] },
  { path: "/office/sales-points", name: "sales_points", icon: "pin", roles: FIGURES },
  { path: "/office/import", name: "import", icon: "plus", roles: ["trade", "agriculture"] },
]

/** What an officer's grants open, in the order of the menu. The backend enforces the same; this only keeps dead ends out of sight. */
export function sectionsFor({ grants, online_point_id }: Pick<Me, "grants" | "online_point_id">): Section[] {
  const isOnline = (grant: Me["grants"][number]) =>
    grant.fair_id === null && (grant.sales_point_id === null || grant.sales_point_id === online_point_id)
  return SECTIONS.filter(({ roles, online }) =>
    grants.some((grant) => roles.includes(grant.role) && (!online || isOnline(grant))),
  )
}
