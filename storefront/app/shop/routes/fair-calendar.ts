import { calendarFile } from "@ocop/shared/calendar-file"
import { FairPage } from "@ocop/shared/fair-page"
import type { LoaderFunctionArgs } from "react-router"
import { BackendError, callBackend } from "../../lib/backend.server"
import { shopOrigin } from "../lib/origin.server"

/** The days of a fair for the visitor's own calendar. */
export async function loader({ request, params }: LoaderFunctionArgs): Promise<Response> {
  try {
    const fair = await callBackend(`/store/fairs/${encodeURIComponent(params.handle ?? "")}`, {
      schema: FairPage,
      visitor: request,
    })
    const origin = shopOrigin(request)
    const file = calendarFile({
      uid: `${fair.id}@${new URL(origin).host}`,
      title: fair.name,
      place: fair.place,
      description: fair.description ?? "",
      url: `${origin}/fairs/${encodeURIComponent(fair.handle)}`,
      ...{ starts_on: fair.starts_on, ends_on: fair.ends_on, as_of: fair.as_of },
    })
    return new Response(file, {
      headers: {
        "content-type": "text/calendar; charset=utf-8",
        "content-disposition": `attachment; filename="${fair.handle.replace(/[^\w-]/g, "")}.ics"`,
      },
    })
  } catch (error) {
    if (error instanceof BackendError) return Response.json(error.fault, { status: error.status })
    throw error
  }
}
