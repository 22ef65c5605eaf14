import type { Route } from "./guarded-route"

/** For holds, recalls, inspections and notices. */
export const recallRoutes: readonly Route[] = []
