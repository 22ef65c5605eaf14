import type { CollectPoint } from "@ocop/shared/delivery"
import { useMessages } from "../../../lib/messages"
import { Choice } from "./choice"
import { checkoutMessages } from "./messages"
import { Part } from "./part"
import type { Unsent } from "./written"

export function PointChoice({ points, written }: { points: readonly CollectPoint[]; written: Unsent }) {
  const t = useMessages(checkoutMessages)
  const wrong = written.wrong.includes("point")
  const chosen = written.values.point ?? ""
  return (
    <div className="hidden group-has-[#way-collect:checked]/way:grid">
      <Part title={t("points")} name="point" error={wrong ? t("error_point") : undefined}>
        <p className="-mt-2 text-14 text-ink-soft">{t("points_help")}</p>
        <div className="-m-1 grid max-h-[26rem] auto-rows-max gap-2 overflow-y-auto p-1">
          {points.map(({ code, name, address, opening_hours }) => (
            <Choice
              key={code}
              name="point"
              value={code}
              label={name}
              help={
                <>
                  {address}
                  {opening_hours && <span className="block">{opening_hours}</span>}
                </>
              }
              defaultChecked={chosen === code}
              data-wrong={wrong || undefined}
            />
          ))}
          {/* The list may not have come; what was chosen from it stays. */}
          {points.length === 0 && <input type="hidden" name="point" value={chosen} />}
        </div>
      </Part>
    </div>
  )
}
