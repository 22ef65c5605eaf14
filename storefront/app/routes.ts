import type { RouteConfig } from "@react-router/dev/routes"
import { officeRoutes } from "./office/routes.ts"
import { shopRoutes } from "./shop/routes.ts"

export default [...shopRoutes, ...officeRoutes] satisfies RouteConfig
