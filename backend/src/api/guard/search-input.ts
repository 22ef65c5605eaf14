import { z } from "@medusajs/framework/zod"
import { fault } from "./fault"
import { SearchText } from "./search-text"

const MOST_TAKEN = 100
const MOST_SKIPPED = 10_000
const MOST_CONDITIONS = 40
const DEEPEST = 4

const Name = z.string().min(1).max(60)
const Value = z.union([z.string().max(200), z.number(), z.boolean(), z.null()])
const Values = z.array(Value).max(100)
const Operators = z
  .strictObject({
    ...{ $eq: Value, $ne: Value, $gt: Value, $gte: Value, $lt: Value, $lte: Value },
    ...{ $in: Values, $nin: Values, $overlaps: Values, $contains: z.union([Value, Values]) },
    ...{ $exists: z.boolean(), $prefix: z.string().max(60) },
  })
  .partial()

interface Branch {
  [field: string]: unknown
  $and?: Branch[] | undefined
  $or?: Branch[] | undefined
  $not?: Branch | undefined
}

/** Some levels of conditions and no more; every field is a condition. */
function branchOf(depth: number): z.ZodType<Branch> {
  const fields = z.union([Value, Values, Operators])
  if (depth === 0) return z.record(Name, fields)
  const inner = branchOf(depth - 1)
  return z
    .object({ $and: z.array(inner).max(20), $or: z.array(inner).max(20), $not: inner })
    .partial()
    .catchall(fields)
}

const Filters = branchOf(DEEPEST).refine(
  ({ q, ...conditions }) =>
    (q === undefined || SearchText.safeParse(q).success) && conditionsIn(conditions) <= MOST_CONDITIONS,
)

function conditionsIn(filters: unknown): number {
  if (Array.isArray(filters)) return filters.reduce<number>((sum, one) => sum + conditionsIn(one), 0)
  if (typeof filters !== "object" || filters === null) return 0
  return Object.entries(filters).reduce(
    (sum, [key, value]) => sum + (["$and", "$or", "$not"].includes(key) ? conditionsIn(value) : 1),
    0,
  )
}

const Facet = z.union([
  Name,
  z.strictObject({
    field: Name,
    type: z.literal("value").optional(),
    limit: z.int().min(1).max(200).optional(),
    sort: z.enum(["count", "alpha"]).optional(),
    query: z.string().max(60).optional(),
  }),
  z.strictObject({
    field: Name,
    type: z.literal("range"),
    ranges: z
      .array(z.strictObject({ key: Name.optional(), from: z.number().optional(), to: z.number().optional() }))
      .max(20),
  }),
])

const Page = z.strictObject({
  skip: z.int().min(0).max(MOST_SKIPPED).optional(),
  take: z
    .int()
    .min(0)
    .refine((take) => {
      if (take > MOST_TAKEN) throw fault("limit_max", { field: "take", most: MOST_TAKEN })
      return true
    })
    .optional(),
  order: z
    .record(Name, z.enum(["ASC", "DESC"]))
    .refine((order) => Object.keys(order).length <= 3)
    .optional(),
})

const Query = z.strictObject({
  entity: z.literal("goods"),
  fields: z.array(Name).max(40).optional(),
  filters: Filters.optional(),
  pagination: Page.optional(),
  search_options: z
    .strictObject({
      attributes_to_search_on: z.array(Name).max(10),
      match_strategy: z.enum(["all", "last"]),
      facets: z.array(Facet).max(10),
      disjunctive_facets: z.boolean(),
      include_score: z.boolean(),
      count: z.enum(["estimated", "exact", "none"]),
    })
    .partial()
    .optional(),
})

/** Medusa's search route, bounded: one question, or several of a page with its facets. */
export const SearchInput = z.union([z.strictObject({ queries: z.array(Query).min(1).max(6) }), Query])
