import { Link } from "react-router"
import { formatInstant, groupDigits } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { Section } from "../../ui/section"
import { LABELS_PER_FILE, type LotDetail, type StampRun } from "./lot"
import { lotMessages } from "./messages"

/** The ledger of the lot's stamps, and every order of them with its sheet. */
export function StampRuns({ lot, mayPrint }: { lot: LotDetail; mayPrint: boolean }) {
  const t = useMessages(lotMessages)
  return (
    <Section title={t("ledger")} aside={`${groupDigits(lot.scans)} ${t("scans").toLowerCase()}`}>
      <dl className="flex gap-8 py-3">
        {(["printed", "used", "voided"] as const).map((name) => (
          <div key={name}>
            <dt className="text-14 text-ink-soft">{t(name)}</dt>
            <dd className="text-18 font-semibold figures">{groupDigits(lot[name])}</dd>
          </div>
        ))}
      </dl>
      <p className="pb-2 print:hidden">
        <Link to={`/office/lots/${lot.id}/stamps`} className="inline-block py-2 text-link">
          {t("each_stamp")}
        </Link>
      </p>
      <ul className="border-t border-line">
        {lot.runs.map((run) => (
          <li
            key={run.id}
            className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-line py-2"
          >
            <p>
              <span className="font-medium">{t(`run_${run.level}`, { n: groupDigits(run.count) })}</span>
              {run.keyed && <span className="text-ink-soft">, {t("keyed")}</span>}
              <span className="block text-14 text-ink-soft">
                {run.printed_at && `${formatInstant(run.printed_at)} · `}
                {run.reason}
              </span>
            </p>
            {mayPrint && <Sheets run={run} />}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Sheets({ run }: { run: StampRun }) {
  const t = useMessages(lotMessages)
  const files = Math.ceil(run.count / LABELS_PER_FILE)
  return (
    <p className="flex flex-wrap gap-x-4 print:hidden">
      {Array.from({ length: files }, (_, index) => (
        <a
          key={index}
          href={`/office/stamp-runs/${run.id}/sheet.pdf?part=${index + 1}`}
          download
          className="py-2 text-link"
        >
          {t("sheet")} {files > 1 && `${index + 1}/${files}`}
        </a>
      ))}
    </p>
  )
}
