import { useRouteLoaderData } from "react-router"

export type Locale = "vi" | "en"

export function parseLocale(text: unknown): Locale | undefined {
  return text === "vi" || text === "en" ? text : undefined
}

export function useLocale(): Locale {
  const root = useRouteLoaderData<{ locale: Locale }>("root")
  return root?.locale ?? "vi"
}
