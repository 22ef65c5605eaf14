import type { RegisterFigure } from "@ocop/shared/public-figures"
import { groupDigits } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { Table, Td, Th } from "../../../ui/table"
import { figureMessages } from "./messages"

/** Products by one of their sides: how many were ever recognised, and how many of them are in force. */
export function RegisterTable({
  caption,
  heading,
  rows,
  total,
}: {
  caption: string
  heading: string
  rows: readonly RegisterFigure[]
  total?: { ever: number; in_force: number }
}) {
  const t = useMessages(figureMessages)
  const most = Math.max(1, ...rows.map(({ ever }) => ever))
  return (
    <Table caption={caption}>
      <thead>
        <tr>
          <Th>{heading}</Th>
          <Th className="hidden w-1/3 sm:table-cell" aria-hidden="true" />
          <Th number className="w-20 whitespace-normal! sm:w-auto">
            {t("in_force")}
          </Th>
          <Th number className="w-28 whitespace-normal! sm:w-auto">
            {t("ever")}
          </Th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label, ever, in_force }) => (
          <tr key={key}>
            <Th scope="row" className="border-line text-16 text-ink">
              {label}
            </Th>
            <Td className="hidden sm:table-cell" aria-hidden="true">
              <Bar ever={ever / most} in_force={in_force / most} />
            </Td>
            <Td number className="font-medium">
              {groupDigits(in_force)}
            </Td>
            <Td number className="text-ink-soft">
              {groupDigits(ever)}
            </Td>
          </tr>
        ))}
        {total && (
          <tr className="font-semibold">
            <Th scope="row" className="border-line text-16 font-semibold text-ink">
              {t("all")}
            </Th>
            <Td className="hidden sm:table-cell" aria-hidden="true" />
            <Td number>{groupDigits(total.in_force)}</Td>
            <Td number>{groupDigits(total.ever)}</Td>
          </tr>
        )}
      </tbody>
    </Table>
  )
}

/** What is no longer in force is the rest of the outline. */
function Bar({ ever, in_force }: { ever: number; in_force: number }) {
  return (
    <svg viewBox="0 0 100 10" preserveAspectRatio="none" className="mt-1.5 block h-3 w-full">
      <rect width={ever * 100} height="10" className="fill-line" />
      <rect width={in_force * 100} height="10" className="fill-leaf" />
    </svg>
  )
}
