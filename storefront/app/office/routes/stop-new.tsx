import {
  Form,
  redirect,
  useOutletContext,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from "react-router"
import { z } from "zod"
import { useMessages } from "../../lib/messages"
import { Button } from "../../ui/button"
import { TextField } from "../../ui/field"
import { Notice } from "../../ui/notice"
import { answered } from "../answered.server"
import { stopMessages } from "../features/stop/messages"
import { callOffice, loadOffice, type Me } from "../session.server"
import { useFault } from "../ui/fault"
import { OfficeHead } from "../ui/office-head"
import type { Route } from "./+types/stop-new"

const Lot = z.object({ id: z.string(), number: z.string(), product: z.string(), producer: z.string() })
const Product = z.object({
  registration: z.object({ id: z.string(), name: z.string() }),
  producer: z.object({ name: z.string() }),
})
const Placed = z.object({ stop: z.object({ id: z.string() }) })

/** The goods of `?lot=` or `?registration=`, and the inspection that asks for the stop. */
export async function loader({ request }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams
  const inspection_id = search.get("inspection") ?? ""
  const lot_id = search.get("lot")
  if (lot_id) {
    const lot = await loadOffice(request, `/office/lots/${encodeURIComponent(lot_id)}`, { schema: Lot })
    return { subject: "lot", lot_id, inspection_id, ...lot } as const
  }
  const asked = encodeURIComponent(search.get("registration") ?? "")
  const { registration, producer } = await loadOffice(request, `/office/registrations/${asked}`, {
    schema: Product,
  })
  const registration_id = registration.id
  return {
    subject: "product",
    registration_id,
    inspection_id,
    product: registration.name,
    producer: producer.name,
  } as const
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData()
  const filled = [...form].filter(([name, value]) => name !== "shop_too" && value !== "")
  const body = { ...Object.fromEntries(filled), shop_too: form.get("shop_too") === "true" }
  const { value, fault } = await answered(() =>
    callOffice(request, "/office/stops", { method: "POST", body, schema: Placed }),
  )
  return value ? redirect(`/office/stops/${value.stop.id}`) : { fault }
}

export default function StopNew({ loaderData: goods, actionData }: Route.ComponentProps) {
  const t = useMessages(stopMessages)
  const me = useOutletContext<Me>()
  const mayRecall = me.grants.some(({ role }) => role === "agriculture")
  const name =
    goods.subject === "lot" ? t("goods_of_lot", { product: goods.product, lot: goods.number }) : goods.product
  const said = useFault(actionData?.fault, ["reason", "document_no", "public_words", "kind"])
  return (
    <div className="grid max-w-2xl gap-6">
      <title>{t("new_title")}</title>
      <OfficeHead
        crumbs={[{ to: "/office/stops", label: t("title") }]}
        subject={t("new_title")}
        title={<span className="font-serif">{name}</span>}
      >
        <p className="text-ink-soft">{goods.producer}</p>
      </OfficeHead>
      <p>{t("new_help")}</p>
      {said.rest && <Notice kind="warning" title={said.rest} />}
      <Form method="post" className="grid gap-5">
        <input type="hidden" name="subject" value={goods.subject} />
        {goods.subject === "lot" && <input type="hidden" name="lot_id" value={goods.lot_id} />}
        {goods.subject === "product" && (
          <input type="hidden" name="registration_id" value={goods.registration_id} />
        )}
        <input type="hidden" name="inspection_id" value={goods.inspection_id} />
        <fieldset className="grid gap-2">
          <legend className="mb-1 font-medium">{t("kind")}</legend>
          <Choice kind="hold" chosen />
          {mayRecall ? <Choice kind="recall" /> : <p className="text-ink-soft">{t("recall_only")}</p>}
          {said.of("kind") && <p className="text-14 font-medium text-chili">{said.of("kind")}</p>}
        </fieldset>
        <TextField name="reason" label={t("reason")} required maxLength={1000} error={said.of("reason")} />
        <TextField name="document_no" label={t("document")} maxLength={100} error={said.of("document_no")} />
        <TextField
          name="public_words"
          label={t("public_words")}
          hint={t("public_hint")}
          maxLength={1000}
          error={said.of("public_words")}
        />
        <label className="flex min-h-11 cursor-pointer items-center gap-3">
          <input type="checkbox" name="shop_too" value="true" defaultChecked className="size-5 accent-leaf" />
          {t("shop_stop")}
        </label>
        <Button kind="danger" className="justify-self-start">
          {t("place")}
        </Button>
      </Form>
    </div>
  )
}

function Choice({ kind, chosen = false }: { kind: "hold" | "recall"; chosen?: boolean }) {
  const t = useMessages(stopMessages)
  return (
    <label className="flex min-h-11 cursor-pointer items-start gap-3">
      <input
        type="radio"
        name="kind"
        value={kind}
        defaultChecked={chosen}
        className="mt-1 size-5 shrink-0 accent-leaf"
      />
      <span>
        <span className="font-medium">{t(kind)}</span>
        <span className="block text-14 text-ink-soft">{t(`kind_${kind}_help`)}</span>
      </span>
    </label>
  )
}
