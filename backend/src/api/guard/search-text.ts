import { z } from "@medusajs/framework/zod"
import { MOST_ASKED } from "@ocop/shared/goods"
import { fault } from "./fault"

/** What is typed into a search box. */
export const SearchText = z
  .string()
  .trim()
  .refine((text) => {
    if (text.length > MOST_ASKED) throw fault("query_too_long")
    return true
  })
