import { useKit, useTill } from "../../till/use-till"
import { Button } from "../../ui/button"
import { Sheet } from "../../ui/sheet"
import { useTexts } from "../../ui/texts"
import { pairingTexts } from "./texts"

/** Paired, but the goods have not come yet. */
export function FirstGoodsScreen() {
  const t = useTexts(pairingTexts)
  const kit = useKit()
  const link = useTill((state) => state.link)
  const failed = !link.sending && link.state !== "unheard"
  return (
    <Sheet title={t("goods")} lead={t("goods_help")}>
      <div role="status" className="flex flex-col gap-5">
        {failed ? (
          <>
            <p className="text-18 font-medium text-indigo">{t("goods_failed")}</p>
            <Button onClick={() => kit.loop.kick(true)}>{t("retry")}</Button>
          </>
        ) : (
          <div className="grid grid-cols-3 gap-3" aria-hidden="true">
            {Array.from({ length: 6 }, (_, index) => (
              <span key={index} className="h-24 animate-pulse rounded-panel bg-paper-2" />
            ))}
          </div>
        )}
      </div>
    </Sheet>
  )
}
