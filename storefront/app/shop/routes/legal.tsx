import { data, type LoaderFunctionArgs } from "react-router"
import { localeContext } from "../../lib/locale.server"
import { Page, PageHead } from "../../ui/page"
import { LegalNav } from "../features/legal/legal-nav"
import { LegalName } from "../features/legal/legal-page"
import { legalText } from "../features/legal/legal-texts.server"
import { operatorOf } from "../lib/operator.server"
import { PageMeta } from "../lib/page-meta"
import type { Route } from "./+types/legal"

export function loader({ params, context }: LoaderFunctionArgs) {
  const name = LegalName.safeParse(params.page)
  if (!name.success) throw data(null, { status: 404 })
  return legalText(name.data, context.get(localeContext), operatorOf(process.env))
}

export default function Legal({ loaderData: { title, description, sections } }: Route.ComponentProps) {
  return (
    <Page className="pb-4">
      <PageMeta title={title} description={description} type="article" />
      <PageHead title={title} />
      <div className="grid gap-8 lg:grid-cols-[1fr_14rem] lg:gap-16">
        <article className="grid max-w-prose content-start gap-6">
          {sections.map((section) => (
            <section key={section.title} className="grid gap-2">
              <h2 className="text-18 font-semibold">{section.title}</h2>
              {section.texts.map((text) => (
                <p key={text} className="wrap-anywhere">
                  {text}
                </p>
              ))}
            </section>
          ))}
        </article>
        <LegalNav />
      </div>
    </Page>
  )
}
