import type { Route } from "./guarded-route"

/** For certificates and their papers. */
export const certificateRoutes: readonly Route[] = []
