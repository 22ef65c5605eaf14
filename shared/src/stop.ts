import { z } from "zod"

/** `hold` (tạm dừng) waits for a finding; `recall` (thu hồi) is final until it is lifted. */
export const StopKind = z.enum(["hold", "recall"])
export type StopKind = z.infer<typeof StopKind>

export const StopSubject = z.enum(["lot", "product", "producer"])
export type StopSubject = z.infer<typeof StopSubject>

/** An order of an office that goods are not to be sold. `product_id` is null only where a whole producer is stopped. */
export const Stop = z.object({
  id: z.string(),
  kind: StopKind,
  subject: StopSubject,
  producer_id: z.string(),
  product_id: z.string().nullable(),
  variant_id: z.string().nullable(),
  lot: z.string().nullable(),
  /** What the public is told; never the office's own reason. */
  words: z.string().nullable(),
  document_no: z.string().nullable(),
  since: z.string(),
})
export type Stop = z.infer<typeof Stop>

/** `lot` is null where nobody knows it: only goods stopped whatever their lot are then found. */
export interface StoppableGoods {
  producer_id: string
  product_id: string
  variant_id: string
  lot: string | null
}

/** The stop these goods are under: a recall before a hold, then the one placed first. */
export function stopFor(stops: readonly Stop[], goods: StoppableGoods): Stop | null {
  return graver(stops.filter((stop) => covers(stop, goods) && (stop.lot === null || stop.lot === goods.lot)))
}

function covers(stop: Stop, goods: StoppableGoods): boolean {
  switch (stop.subject) {
    case "producer":
      return stop.producer_id === goods.producer_id
    case "product":
      return stop.product_id === goods.product_id
    case "lot":
      return (
        stop.product_id === goods.product_id &&
        (stop.variant_id === null || stop.variant_id === goods.variant_id)
      )
  }
}

function graver(stops: Stop[]): Stop | null {
  return stops.reduce<Stop | null>((first, stop) => (first && rank(first) <= rank(stop) ? first : stop), null)
}

function rank({ kind, since }: Stop): string {
  return `${kind === "recall" ? 0 : 1} ${new Date(since).toISOString()}`
}
