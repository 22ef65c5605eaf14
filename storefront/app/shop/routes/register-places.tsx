import { PlaceList } from "@ocop/shared/place"
import type { LoaderFunctionArgs } from "react-router"
import { loadBackend } from "../../lib/backend.server"
import { useMessages } from "../../lib/messages"
import { Page, PageHead } from "../../ui/page"
import { registerMessages } from "../features/register/messages"
import { PlaceForm } from "../features/register/place-form"
import { PlaceRow } from "../features/register/place-row"
import { PageMeta } from "../lib/page-meta"
import type { Route } from "./+types/register-places"

export async function loader({ request }: LoaderFunctionArgs) {
  const q = new URL(request.url).searchParams.get("q")?.trim().slice(0, 100) ?? ""
  if (q === "") return { q, found: null }
  const found = await loadBackend("/store/places", { schema: PlaceList, query: { q }, visitor: request })
  return { q, found }
}

export default function RegisterPlaces({ loaderData: { q, found } }: Route.ComponentProps) {
  const t = useMessages(registerMessages)
  return (
    <Page className="pb-4">
      <PageMeta title={t("places_title")} description={t("places_description")} />
      <PageHead title={t("places_title")}>
        <p className="max-w-2xl">{t("places_lead")}</p>
      </PageHead>
      <div className="grid max-w-3xl gap-6">
        <PlaceForm q={q} />
        {found && (
          <p aria-live="polite" className="font-medium">
            {found.total === 0 ? t("places_none", { q }) : t("places_found", { n: found.total })}
            {found.total > found.items.length && `, ${t("places_first", { n: found.items.length })}`}
          </p>
        )}
        {found && found.items.length > 0 && (
          <ul className="border-t border-ink">
            {found.items.map((place) => (
              <PlaceRow key={place.code} place={place} />
            ))}
          </ul>
        )}
      </div>
    </Page>
  )
}
