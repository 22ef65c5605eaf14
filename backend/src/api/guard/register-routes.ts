import type { Route } from "./guarded-route"

/** For the public register and its places. */
export const registerRoutes: readonly Route[] = []
