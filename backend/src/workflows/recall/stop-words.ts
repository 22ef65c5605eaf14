import type { StopKind } from "@ocop/shared/stop"

export interface StopWordsOf {
  kind: StopKind
  product: string | null
  producer: string
  lot_number: string | null
  reason: string
}

interface NoticeWords {
  title_vi: string
  title_en: string
  words_vi: string
  words_en: string
}

/** What sales points are told when goods are stopped: what to do first, then why. */
export function stopWords({ kind, reason, ...goods }: StopWordsOf): NoticeWords {
  const { vi, en } = named(goods)
  const recall = kind === "recall"
  return {
    title_vi: `${recall ? "Thu hồi" : "Tạm dừng lưu thông"} ${vi}`,
    title_en: `${recall ? "Recall of" : "Hold on"} ${en}`,
    words_vi: `Ngừng bán ngay, để riêng số hàng còn lại${recall ? " và chờ thu hồi" : ""}. Lý do: ${reason}`,
    words_en: `Stop selling at once and set what is left aside${recall ? " for collection" : ""}. Reason: ${reason}`,
  }
}

/** What they are told when the stop is lifted. */
export function liftWords({ kind, reason, ...goods }: StopWordsOf): NoticeWords {
  const { vi, en } = named(goods)
  const recall = kind === "recall"
  return {
    title_vi: `Gỡ lệnh ${recall ? "thu hồi" : "tạm dừng lưu thông"} ${vi}`,
    title_en: `${recall ? "Recall" : "Hold"} lifted: ${en}`,
    words_vi: `Được bán trở lại. Lý do: ${reason}`,
    words_en: `The goods may be sold again. Reason: ${reason}`,
  }
}

function named({ product, producer, lot_number }: Omit<StopWordsOf, "kind" | "reason">) {
  if (product === null) return { vi: `mọi sản phẩm của ${producer}`, en: `all goods of ${producer}` }
  if (lot_number === null) return { vi: `${product} (${producer})`, en: `${product} (${producer})` }
  return {
    vi: `lô ${lot_number} của ${product} (${producer})`,
    en: `lot ${lot_number} of ${product} (${producer})`,
  }
}
