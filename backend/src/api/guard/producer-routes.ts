import type { Route } from "./guarded-route"

/** For producers, who see their own goods and sales only. */
export const producerRoutes: readonly Route[] = []
