import type { Route } from "./guarded-route"

/** For reports of violations. */
export const reportRoutes: readonly Route[] = []
