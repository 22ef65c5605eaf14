import { index, layout, route, type RouteConfigEntry } from "@react-router/dev/routes"

export const shopRoutes: RouteConfigEntry[] = [
  layout("shop/routes/layout.tsx", [index("shop/routes/home.tsx"), route("*", "shop/routes/not-found.tsx")]),
]
