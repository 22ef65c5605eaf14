import { AddressList as Book } from "@ocop/shared/address"
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router"
import { z } from "zod"
import { BackendError, callBackend } from "../../lib/backend.server"
import { useLocale } from "../../lib/locale"
import { useMessages } from "../../lib/messages"
import { Notice } from "../../ui/notice"
import { Page } from "../../ui/page"
import { AccountHead } from "../features/account/account-head"
import { readAddresses, readShopper } from "../features/account/account.server"
import { BLANK_ADDRESS, readAddress } from "../features/account/address-fields"
import { AddressForm } from "../features/account/address-form"
import { AddressList } from "../features/account/address-list"
import { accountMessages } from "../features/account/messages"
import { formText } from "../lib/form-text"
import { pageFault } from "../lib/page-fault.server"
import { PageMeta } from "../lib/page-meta"
import { saveAddress } from "../lib/save-address.server"
import { callAsShopper } from "../lib/shopper.server"
import type { Route } from "./+types/account-addresses"

const PATH = "/account/addresses"

export async function loader({ request, url }: LoaderFunctionArgs) {
  const province = url.searchParams.get("province") ?? ""
  const [shopper, addresses, book] = await Promise.all([
    readShopper(request),
    readAddresses(request),
    readBook(province).catch(pageFault),
  ])
  const saved = url.searchParams.has("saved")
  return {
    shopper,
    addresses,
    provinces: book.provinces,
    communes: book.communes,
    province,
    saved,
  }
}

/** The communes are those of the province alone; without one there are none to choose from. */
async function readBook(province: string): Promise<Pick<Book, "provinces" | "communes">> {
  const [{ provinces }, { communes }] = await Promise.all([
    callBackend("/store/addresses", { schema: Book }),
    /^\d{2}$/.test(province)
      ? callBackend("/store/addresses", { schema: Book, query: { province } })
      : { communes: [] },
  ])
  return { provinces, communes }
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData()
  try {
    if (form.get("intent") === "remove") {
      const id = encodeURIComponent(formText(form, "id"))
      await callAsShopper(request, `/store/customers/me/addresses/${id}`, {
        method: "DELETE",
        schema: z.unknown(),
      })
      return redirect(PATH)
    }
    const written = readAddress(form)
    const { communes, provinces } = await readBook(formText(form, "province"))
    if (written.wrong.length > 0) return data({ written, fault: null }, { status: 422 })
    const province = provinces.find(({ code }) => code === form.get("province"))
    const commune = communes.find(({ code }) => code === written.values.commune)
    if (!province || !commune)
      return data({ written: { ...written, wrong: ["commune" as const] }, fault: null }, { status: 422 })
    await saveAddress(request, written.values, { province, commune, main: written.main })
    return redirect(`${PATH}?saved=1`)
  } catch (error) {
    if (error instanceof BackendError)
      return data({ written: readAddress(form), fault: error.fault }, { status: error.status })
    throw error
  }
}

export function headers() {
  return { "Cache-Control": "no-store" }
}

export default function Addresses({ loaderData, actionData }: Route.ComponentProps) {
  const { shopper, addresses, provinces, communes, province, saved } = loaderData
  const t = useMessages(accountMessages)
  const locale = useLocale()
  const fault = actionData?.fault
  return (
    <Page className="pb-4">
      <PageMeta title={t("addresses")} hidden />
      <AccountHead name={shopper.name} />
      <div className="grid items-start gap-8 lg:grid-cols-[1fr_26rem] lg:gap-14">
        <div className="grid gap-4">
          {fault && <Notice kind="warning" title={locale === "vi" ? fault.message_vi : fault.message_en} />}
          {saved && !actionData && <Notice kind="good" title={t("saved")} />}
          <AddressList addresses={addresses} />
        </div>
        <AddressForm
          provinces={provinces}
          province={province}
          communes={communes}
          written={actionData?.written ?? BLANK_ADDRESS}
        />
      </div>
    </Page>
  )
}
