import type { Route } from "./guarded-route"

/** For the officers' day. */
export const officerRoutes: readonly Route[] = []
