import { useRouteLoaderData } from "react-router"

interface Shop {
  name: string
  /** Without a slash at the end; empty where the frame of the shop could not be loaded. */
  origin: string
}

/** What every page of the shop knows of the shop. */
export function useShop(): Shop {
  return useRouteLoaderData<Shop>("shop/routes/layout") ?? { name: "Chợ OCOP", origin: "" }
}
