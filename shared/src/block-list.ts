import { z } from "zod"
import { CatalogueBlock } from "./catalogue"
import { Day } from "./day"
import { StopKind } from "./stop"

/** Goods a till must not sell: one lot of them, or all of them where `lot` is null. */
export const TillBlock = CatalogueBlock.extend({
  kind: StopKind,
  since: z.string(),
  document_no: z.string().nullable(),
})
export type TillBlock = z.infer<typeof TillBlock>

/** A certificate that lost its force; the catalogue, which comes more seldom, may not say so yet. */
export const RevokedCertificate = z.object({ certificate_id: z.string(), revoked_on: Day })
export type RevokedCertificate = z.infer<typeof RevokedCertificate>

/** The key (hex) by which the serials of one lot are checked without a network. */
export const SerialKey = z.object({ gtin: z.string(), lot: z.string(), key: z.string() })
export type SerialKey = z.infer<typeof SerialKey>

export const TillNotice = z.object({
  id: z.string(),
  title_vi: z.string(),
  title_en: z.string(),
  words_vi: z.string(),
  words_en: z.string(),
  sent_at: z.string(),
})
export type TillNotice = z.infer<typeof TillNotice>

/** What a till must know at once, asked for every few seconds: small, and the whole of it each time. */
export const BlockList = z.object({
  version: z.string(),
  as_of: z.string(),
  blocks: z.array(TillBlock),
  revoked: z.array(RevokedCertificate),
  serial_keys: z.array(SerialKey),
  notices: z.array(TillNotice),
})
export type BlockList = z.infer<typeof BlockList>

export interface BlockedGoods {
  variant_id: string
  gtin: string | null
}

/** `exact`: these very goods are stopped. Otherwise one of their lots is, and nobody knows yet which lot this is. */
export interface Blocked {
  block: TillBlock
  exact: boolean
}

/** The block goods in the hand are under; `lot` is null for a plain bar code. A lot known to be another is free. */
export function blockedBy(
  blocks: readonly TillBlock[],
  goods: BlockedGoods,
  lot: string | null,
): Blocked | null {
  const theirs = blocks.filter((block) => isOf(block, goods))
  const exact = graver(theirs.filter((block) => block.lot === null || block.lot === lot))
  if (exact) return { block: exact, exact: true }
  const possible = lot === null ? graver(theirs) : null
  return possible ? { block: possible, exact: false } : null
}

function isOf(block: TillBlock, goods: BlockedGoods): boolean {
  if (block.variant_id !== null) return block.variant_id === goods.variant_id
  return block.gtin !== null && block.gtin === goods.gtin
}

function graver(blocks: readonly TillBlock[]): TillBlock | null {
  return blocks.find(({ kind }) => kind === "recall") ?? blocks[0] ?? null
}
