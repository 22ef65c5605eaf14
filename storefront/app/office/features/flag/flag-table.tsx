import { FlagVerdict, ScanFlag } from "@ocop/shared/scan-flag"
import { Fragment } from "react"
import { Link } from "react-router"
import { z } from "zod"
import { formatInstant, groupDigits } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { Table, Td, Th } from "../../../ui/table"
import { flagMessages } from "./messages"
import { SettleFlag } from "./settle-flag"

const Flag = z.object({
  id: z.string(),
  at: z.string(),
  kind: ScanFlag,
  severity: z.enum(["notice", "suspicious"]),
  gtin: z.string(),
  serial: z.string(),
  lot_id: z.string().nullable(),
  lot: z.string().nullable(),
  product: z.string().nullable(),
  producer: z.string().nullable(),
  scans: z.number(),
  settled_at: z.string().nullable(),
  settled_by: z.string().nullable(),
  settle_verdict: FlagVerdict.nullable(),
  settle_note: z.string().nullable(),
})
type Flag = z.infer<typeof Flag>

export const FlagList = z.object({
  as_of: z.string(),
  items: z.array(Flag),
  total: z.number(),
  suspicious: z.number(),
})

/** Suspicion first; what is only worth knowing below it. */
export function FlagTable({ flags }: { flags: readonly Flag[] }) {
  const t = useMessages(flagMessages)
  return (
    <Table caption={t("title")}>
      <thead>
        <tr>
          <Th>{t("product")}</Th>
          <Th>{t("sign")}</Th>
          <Th number className="hidden sm:table-cell">
            {t("scans")}
          </Th>
          <Th number className="hidden md:table-cell">
            {t("at")}
          </Th>
        </tr>
      </thead>
      {(["suspicious", "notice"] as const).map((severity) => {
        const items = flags.filter((flag) => flag.severity === severity)
        if (items.length === 0) return null
        return (
          <Fragment key={severity}>
            <tbody>
              <tr>
                <th
                  colSpan={4}
                  scope="rowgroup"
                  className="border-b border-line pt-4 pb-1.5 text-left font-semibold"
                >
                  {t(`group_${severity}`)}{" "}
                  <span className="font-normal text-ink-soft figures">{items.length}</span>
                </th>
              </tr>
            </tbody>
            {items.map((flag) => (
              <Row key={flag.id} flag={flag} />
            ))}
          </Fragment>
        )
      })}
    </Table>
  )
}

/** The flag, and below it across the table what was concluded or the way to conclude. */
function Row({ flag }: { flag: Flag }) {
  const t = useMessages(flagMessages)
  return (
    <tbody>
      <tr>
        <Td className="border-b-0">
          <span className="font-medium">{flag.product ?? flag.gtin}</span>
          <span className="block text-14 text-ink-soft">
            {flag.lot_id && (
              <Link to={`/office/lots/${flag.lot_id}`} className="text-link">
                {t("lot", { lot: flag.lot ?? "–" })}
              </Link>
            )}{" "}
            <span className="break-all">{flag.serial}</span>
          </span>
        </Td>
        <Td className={`border-b-0 ${flag.severity === "suspicious" ? "text-chili" : ""}`}>
          {t(`kind_${flag.kind}`)}
        </Td>
        <Td number className="hidden border-b-0 sm:table-cell">
          {groupDigits(flag.scans)}
        </Td>
        <Td number className="hidden border-b-0 md:table-cell">
          {formatInstant(flag.at)}
        </Td>
      </tr>
      <tr>
        <Td colSpan={4} className="pt-0">
          {flag.settled_at === null ? <SettleFlag id={flag.id} /> : <Settled flag={flag} />}
        </Td>
      </tr>
    </tbody>
  )
}

function Settled({ flag }: { flag: Flag }) {
  const t = useMessages(flagMessages)
  const { settled_at, settled_by, settle_verdict, settle_note } = flag
  return (
    <p>
      <span className={settle_verdict === "confirmed" ? "font-medium text-chili" : "font-medium"}>
        {t(settle_verdict ?? "settled")}
      </span>
      : {settle_note}
      <span className="block text-14 text-ink-soft figures">
        {[settled_by, settled_at && formatInstant(settled_at)].filter(Boolean).join(", ")}
      </span>
    </p>
  )
}
