import { AddressQuery } from "@ocop/shared/address"
import { CheckoutInput } from "@ocop/shared/checkout"
import { GoodsQuery } from "@ocop/shared/goods"
import { GoodsNowQuery } from "@ocop/shared/goods-now"
import { GoodsTagsQuery } from "@ocop/shared/goods-tags"
import { SuggestionsQuery } from "../store/suggestions/query"
import type { Route } from "./guarded-route"
import { SearchInput } from "./search-input"
import { SearchText } from "./search-text"

/** For shoppers. */
export const storeRoutes: readonly Route[] = [
  { method: "GET", path: "/health", actors: ["anyone"] },
  {
    method: "GET",
    path: "/store/goods",
    actors: ["anyone"],
    query: GoodsQuery.extend({ q: SearchText.optional() }),
  },
  {
    method: "GET",
    path: "/store/suggestions",
    actors: ["anyone"],
    query: SuggestionsQuery,
    limit: "search",
  },
  { method: "POST", path: "/store/search", actors: ["anyone"], body: SearchInput, limit: "search" },
  { method: "GET", path: "/store/goods/home", actors: ["anyone"] },
  { method: "GET", path: "/store/goods/now", actors: ["anyone"], query: GoodsNowQuery },
  { method: "GET", path: "/store/goods/tags", actors: ["anyone"], query: GoodsTagsQuery },
  { method: "GET", path: "/store/goods/:handle", actors: ["anyone"] },
  { method: "GET", path: "/store/addresses", actors: ["anyone"], query: AddressQuery },
  { method: "GET", path: "/store/carts/:id/delivery", actors: ["anyone"], limit: "cart_link" },
  { method: "POST", path: "/store/checkout", actors: ["anyone"], body: CheckoutInput, limit: "cart_link" },
]
