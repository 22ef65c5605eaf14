import { index, layout, prefix, route } from "@react-router/dev/routes"

export const officeRoutes = prefix("office", [
  route("sign-in", "office/routes/sign-in.tsx"),
  route("sign-out", "office/routes/sign-out.ts"),
  layout("office/routes/layout.tsx", [
    index("office/routes/home.tsx"),
    route("fairs", "office/routes/fairs.tsx"),
    route("fairs/:id", "office/routes/fair.tsx"),
    route("fairs/:id/export", "office/routes/fair-export.ts"),
    route("revenue", "office/routes/revenue.tsx"),
    route("revenue/export", "office/routes/revenue-export.ts"),
    route("sales", "office/routes/sales.tsx"),
    route("sales/:id", "office/routes/sale.tsx"),
    route("sales-points", "office/routes/sales-points.tsx"),
    route("sales-points/:id", "office/routes/sales-point.tsx"),
    route("products", "office/routes/products.tsx"),
    route("import", "office/routes/import.tsx"),
  ]),
])
