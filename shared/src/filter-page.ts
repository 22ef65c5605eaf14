import { z } from "zod"

/** The lists of the office that keep an officer's own questions. */
export const FilterPage = z.enum(["register", "flags", "lots", "proposals", "stops"])
export type FilterPage = z.infer<typeof FilterPage>
