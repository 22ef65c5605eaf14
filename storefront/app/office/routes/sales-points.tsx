import { Link, type LoaderFunctionArgs } from "react-router"
import { z } from "zod"
import { useMessages } from "../../lib/messages"
import { Table, Td, Th } from "../../ui/table"
import { SalesPointRow } from "../features/devices/device-status"
import { deviceMessages } from "../features/devices/messages"
import { loadOffice } from "../session.server"
import type { Route } from "./+types/sales-points"

export function loader({ request }: LoaderFunctionArgs) {
  return loadOffice(request, "/office/sales-points", { schema: z.object({ items: z.array(SalesPointRow) }) })
}

export default function SalesPoints({ loaderData: { items } }: Route.ComponentProps) {
  const t = useMessages(deviceMessages)
  return (
    <div className="grid max-w-4xl gap-6">
      <title>{t("sales_points")}</title>
      <h1 className="text-28 font-semibold">{t("sales_points")}</h1>
      {items.length === 0 && <p>{t("none")}</p>}
      <Group title={t("points")} items={items.filter((item) => item.kind === "point")} />
      <Group title={t("booths")} items={items.filter((item) => item.kind === "booth")} />
    </div>
  )
}

function Group({ title, items }: { title: string; items: readonly SalesPointRow[] }) {
  const t = useMessages(deviceMessages)
  if (items.length === 0) return null
  return (
    <section className="grid gap-2">
      <h2 className="text-18 font-semibold">
        {title} <span className="font-normal text-ink-soft figures">{items.length}</span>
      </h2>
      <Table caption={title}>
        <thead>
          <tr>
            <Th>{t("name")}</Th>
            <Th number>{t("devices")}</Th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.id} className="hover:bg-paper-2">
              <Td>
                <Link to={item.id} className="font-medium hover:text-leaf hover:underline">
                  {item.name}
                </Link>
                <span className="block text-14 text-ink-soft">{item.address}</span>
              </Td>
              <Td number>
                {item.devices === 0 ? <span className="text-ink-soft">{t("no_devices")}</span> : item.devices}
                {item.devices > 0 && (
                  <span
                    className={`block text-14 ${item.devices_silent > 0 ? "text-indigo" : "text-ink-soft"}`}
                  >
                    {item.devices_silent > 0 ? t("silent", { n: item.devices_silent }) : t("all_heard")}
                  </span>
                )}
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  )
}
