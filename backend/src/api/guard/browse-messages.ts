import type { Message } from "./message"

/** What refusals say about makers and places to browse. */
export const browseMessages = {
  producer_unknown: {
    status: 404,
    vi: "Không có chủ thể này trong sổ OCOP. Tìm lại theo tên sản phẩm hoặc tên chủ thể.",
    en: "No such producer is in the OCOP register. Search by the name of the product or the producer.",
  },
  aisle_unknown: {
    status: 404,
    vi: "Không có trang này. Tìm lại theo tên sản phẩm, xã hoặc huyện cũ.",
    en: "There is no such page. Search by product, commune or old district.",
  },
} satisfies Record<string, Message>
