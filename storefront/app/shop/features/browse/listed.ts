import type { Aisle, ProducerPage } from "@ocop/shared/browse"
import type { ListedGoods } from "../../lib/listed-goods"

export type ListedAisle = Omit<Aisle, "items"> & { items: readonly ListedGoods[] }
export type ListedProducer = Omit<ProducerPage, "goods"> & { goods: readonly ListedGoods[] }
