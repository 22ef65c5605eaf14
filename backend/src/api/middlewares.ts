import { ApiLoader, configureStoreSearch, defineMiddlewares } from "@medusajs/framework/http"
import { answerError } from "./guard/answer"
import { behindFrontDoor, type Handler } from "./guard/front-door"
import { guard } from "./guard/guard"
import { withKnownKeys } from "./guard/known-keys"
import { OWN_ROUTES } from "./guard/table"
import { ownOrderOnly } from "./store/order-tracking/own-order"
import { countCart } from "./store/footfall/count-cart"

/**
 * Medusa reads bodies, checks keys and signs callers in before any middleware of a project runs. This hook, made for tracing,
 * wraps those too. Should it ever not be called, `guard` below still opens the front door before the first route.
 */
ApiLoader.traceMiddleware = (handler) => behindFrontDoor(withKnownKeys(handler as Handler))

export default defineMiddlewares({
  errorHandler: answerError,
  routes: [
    { matcher: "/", middlewares: [guard] },
    { matcher: "/store/orders/:id", methods: ["GET"], middlewares: [ownOrderOnly] },
    {
      matcher: "/store/search",
      methods: ["POST"],
      middlewares: [configureStoreSearch({ allowed_indexes: { goods: true } })],
    },
    { matcher: "/store/carts/:id/line-items", methods: ["POST"], middlewares: [countCart] },
    ...OWN_ROUTES.filter((route) => route.method !== "GET").map((route) => ({
      matcher: route.path,
      methods: [route.method],
      bodyParser: route.upload
        ? (false as const)
        : { sizeLimit: route.body_limit ?? "64kb", ...(route.raw ? { preserveRawBody: true } : {}) },
    })),
  ],
})
