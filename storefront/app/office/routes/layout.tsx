import { Outlet, useNavigation, type LoaderFunctionArgs } from "react-router"
import { useMessages } from "../../lib/messages"
import { FaultMessage } from "../../ui/fault-page"
import { WovenBand } from "../../ui/woven-band"
import { shellMessages } from "../features/shell/messages"
import { sectionsFor } from "../features/shell/sections"
import { Sidebar } from "../features/shell/sidebar"
import { loadOffice, Me } from "../session.server"
import type { Route } from "./+types/layout"

export async function loader({ request }: LoaderFunctionArgs) {
  return { me: await loadOffice(request, "/office/me", { schema: Me }) }
}

export const meta: Route.MetaFunction = () => [{ name: "robots", content: "noindex" }]

export default function OfficeLayout({ loaderData: { me } }: Route.ComponentProps) {
  const t = useMessages(shellMessages)
  return (
    <Shell>
      <Sidebar me={me} />
      <Main>
        {sectionsFor(me).length > 0 ? (
          <Outlet context={me} />
        ) : (
          <div className="grid max-w-lg gap-3 py-16">
            <h1 className="text-22 font-semibold">{t("no_access")}</h1>
            <p>{t("no_access_help")}</p>
          </div>
        )}
      </Main>
    </Shell>
  )
}

export function ErrorBoundary() {
  return (
    <Shell>
      <Main>
        <div className="py-16">
          <FaultMessage />
        </div>
      </Main>
    </Shell>
  )
}

function Shell({ children }: { children: React.ReactNode }) {
  const t = useMessages(shellMessages)
  return (
    <>
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:bg-sheet focus:p-3"
      >
        {t("skip")}
      </a>
      <WovenBand />
      <div className="lg:flex">{children}</div>
    </>
  )
}

function Main({ children }: { children: React.ReactNode }) {
  const t = useMessages(shellMessages)
  const loading = useNavigation().state === "loading"
  return (
    <main id="main" aria-busy={loading} className="min-w-0 flex-1 px-4 pt-5 pb-16 sm:px-6 lg:px-8">
      <p
        role="status"
        className={`fixed top-3 right-4 z-10 rounded-control bg-band px-3 py-1 text-14 text-on-band ${loading ? "" : "invisible"}`}
      >
        {loading ? t("loading") : ""}
      </p>
      {children}
    </main>
  )
}
