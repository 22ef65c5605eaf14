import type { Me } from "../../session.server"
import type { IconName } from "../../../ui/icon"

type Role = Me["grants"][number]["role"]

export interface Section {
  path: string
  name: "fairs" | "revenue" | "sales_points" | "products" | "import"
  icon: IconName
  roles: readonly Role[]
}

const SECTIONS: readonly Section[] = [
  { path: "/office/fairs", name: "fairs", icon: "store", roles: ["trade"] },
  { path: "/office/revenue", name: "revenue", icon: "filter", roles: ["trade", "sales_point_manager"] },
  {
    path: "/office/sales-points",
    name: "sales_points",
    icon: "pin",
    roles: ["trade", "sales_point_manager"],
  },
  {
    path: "/office/products",
    name: "products",
    icon: "search",
    roles: ["trade", "agriculture", "inspector"],
  },
  { path: "/office/import", name: "import", icon: "plus", roles: ["trade", "agriculture"] },
]

/** What an officer's grants open, in the order of the menu. The backend enforces the same; this only keeps dead ends out of sight. */
export function sectionsFor(grants: Me["grants"]): Section[] {
  const roles = new Set(grants.map((grant) => grant.role))
  return SECTIONS.filter((section) => section.roles.some((role) => roles.has(role)))
}
