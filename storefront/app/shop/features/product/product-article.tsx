import type { ReactNode } from "react"
import { useMessages } from "../../../lib/messages"
import { Picture } from "../../../ui/picture"
import { BackLink } from "./back-link"
import { BuyForm } from "./buy-form"
import { Certified } from "./certificate"
import { Elsewhere } from "./elsewhere"
import { Facts } from "./facts"
import { FairsToday } from "./fairs-today"
import { LawNotice } from "./law-notice"
import { productMessages } from "./messages"
import { Papers } from "./papers"
import { Reduced } from "./reduced"
import type { ShownProduct } from "./shown-product"
import { StockWords } from "./stock-words"
import { Stopped } from "./stopped"
import { Told } from "./told"
import { PriceLine } from "./unit-price"
import { WhereToBuy } from "./where-to-buy"
import { Whose } from "./whose"

interface Props {
  goods: ShownProduct
  /** Why the last press of the button did not do it. */
  refusal: ReactNode
  carriage: ReactNode
}

/** In the order a shopper asks: what, whose, how certified, how much, how to get it, where else, its story. */
export function ProductArticle({ goods, refusal, carriage }: Props) {
  const t = useMessages(productMessages)
  const isSomewhere = !goods.stopped || goods.stopped.lot !== null
  return (
    <article className="grid items-start gap-2 sm:gap-6 lg:grid-cols-2 lg:gap-12">
      <div className="-mx-4 sm:mx-0 lg:sticky lg:top-6">
        <Picture
          src={goods.image}
          eager
          sizes="(min-width: 64rem) 34rem, 100vw"
          className={`aspect-3/2 sm:rounded-panel lg:aspect-square ${goods.in_stock ? "" : "opacity-70"}`}
        />
      </div>
      <div className="grid gap-4 sm:gap-5">
        <header>
          <BackLink set={goods.set} />
          <h1 className="font-serif text-28 leading-tight font-semibold lg:text-36">{goods.title}</h1>
          <Whose producer={goods.producer} />
        </header>
        {goods.stopped && <Stopped stop={goods.stopped} />}
        <Certified goods={goods} />
        <div>
          <PriceLine goods={goods} />
          {goods.reduced && <Reduced reduction={goods.reduced} />}
        </div>
        {refusal}
        {!goods.stopped && <StockWords goods={goods} carriage={carriage} />}
        <BuyForm goods={goods} />
        <LawNotice product_set={goods.product_set} />
        {isSomewhere && <WhereToBuy goods={goods} />}
        {isSomewhere && <FairsToday goods={goods} />}
        {!goods.stopped && <Elsewhere marketplaces={goods.marketplaces} />}
        <Told title={t("about")} text={goods.description} />
        <Told title={t("story")} text={goods.story} />
        <Papers goods={goods} />
        <section>
          <h2 className="border-b border-ink pb-2 text-18 font-semibold">{t("facts")}</h2>
          <Facts goods={goods} />
        </section>
      </div>
    </article>
  )
}
