import { Link, useOutletContext, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router"
import { z } from "zod"
import { BackendError } from "../../lib/backend.server"
import { useLocale } from "../../lib/locale"
import { useMessages } from "../../lib/messages"
import { Notice } from "../../ui/notice"
import { DeviceStatus, PairingCode, SalesPointRow } from "../features/devices/device-status"
import { DeviceTable } from "../features/devices/device-table"
import { deviceMessages } from "../features/devices/messages"
import { PairingPanel } from "../features/devices/pairing-panel"
import { callOffice, loadOffice, type Me } from "../session.server"
import type { Route } from "./+types/sales-point"

const Devices = z.object({ items: z.array(DeviceStatus) })
const Points = z.object({ items: z.array(SalesPointRow) })
const PairForm = z.object({ intent: z.literal("pair"), name: z.string() })
const Revoke = z.object({ intent: z.literal("revoke"), device_id: z.string(), reason: z.string() })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const [points, devices] = await Promise.all([
    loadOffice(request, "/office/sales-points", { schema: Points }),
    loadOffice(request, `/office/sales-points/${params.id ?? ""}/devices`, { schema: Devices }),
  ])
  return { point: points.items.find((item) => item.id === params.id), devices: devices.items }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = z.union([PairForm, Revoke]).parse(Object.fromEntries(await request.formData()))
  try {
    if (form.intent === "revoke") {
      const body = { reason: form.reason }
      await callOffice(request, `/office/devices/${form.device_id}/revoke`, {
        method: "POST",
        body,
        schema: z.unknown(),
      })
      return {}
    }
    const path = `/office/sales-points/${params.id ?? ""}/devices`
    const made = await callOffice(request, path, {
      method: "POST",
      body: { name: form.name },
      schema: PairingCode,
    })
    return { made: { ...made, name: form.name } }
  } catch (error) {
    if (error instanceof BackendError) return { fault: error.fault }
    throw error
  }
}

export default function SalesPoint({ loaderData: { point, devices }, actionData }: Route.ComponentProps) {
  const t = useMessages(deviceMessages)
  const locale = useLocale()
  const me = useOutletContext<Me>()
  const fault = actionData?.fault
  const said = fault && (locale === "vi" ? fault.message_vi : fault.message_en)
  const manages = me.grants.some(
    (grant) => grant.role === "sales_point_manager" && grant.sales_point_id === point?.id,
  )
  return (
    <div className="grid max-w-5xl gap-7">
      <title>{point?.name ?? t("name")}</title>
      <header className="grid gap-1">
        <p className="text-14">
          <Link to="/office/sales-points" className="text-link">
            {t("back")}
          </Link>
        </p>
        <h1 className="text-22 font-semibold">{point?.name}</h1>
        <p className="text-ink-soft">{point?.address}</p>
      </header>
      {fault && !fault.field && <Notice kind="warning" title={said} />}
      {devices.length > 0 ? <DeviceTable devices={devices} may_revoke={manages} /> : <p>{t("empty")}</p>}
      {manages && <PairingPanel made={actionData?.made} error={fault?.field ? said : undefined} />}
    </div>
  )
}
