import { z } from "zod"
import { commaList } from "./comma-list"

/** As many pages as are asked about at once. */
export const MOST_TAGS = 50

/** Handles of products, parted by commas. */
export const GoodsTagsQuery = z.object({ handles: commaList({ most: MOST_TAGS, longest: 200 }) })

/** The `tag` of each product's page, by handle; goods that are not in the shop have none. */
export const GoodsTags = z.object({ tags: z.record(z.string(), z.string()) })
export type GoodsTags = z.infer<typeof GoodsTags>
