import { z } from "@medusajs/framework/zod"
import { SearchText } from "../../guard/search-text"

/** `of_age`: who types has said to be eighteen. */
export const SuggestionsQuery = z.object({
  q: SearchText.pipe(z.string().min(1)),
  of_age: z.stringbool().default(false),
})
