import type { Route } from "./guarded-route"

/** For lots, stamps, scans and flags. */
export const traceRoutes: readonly Route[] = []
