import { index, layout, route, type RouteConfigEntry } from "@react-router/dev/routes"

export const shopRoutes: RouteConfigEntry[] = [
  route("register.csv", "shop/routes/register-csv.ts"),
  route("register.json", "shop/routes/register-json.ts"),
  layout("shop/routes/layout.tsx", [
    index("shop/routes/home.tsx"),
    route("products", "shop/routes/products.tsx"),
    route("products/:handle", "shop/routes/product.tsx"),
    route("cart", "shop/routes/cart.tsx"),
    route("checkout", "shop/routes/checkout.tsx"),
    route("orders/:id", "shop/routes/order.tsx"),
    route("01/*", "shop/routes/trace.tsx"),
    route("trace", "shop/routes/trace-code.tsx"),
    route("report/new", "shop/routes/report-new.tsx"),
    route("report/:number", "shop/routes/report-number.tsx"),
    route("register", "shop/routes/register.tsx"),
    route("register/places", "shop/routes/register-places.tsx"),
    route("*", "shop/routes/not-found.tsx"),
  ]),
]
