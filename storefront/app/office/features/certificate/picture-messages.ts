import type { Catalogue } from "../../../lib/messages"

const vi = {
  picture: "Ảnh trên cửa hàng",
  drawn: "Đang dùng hình vẽ theo loại hàng.",
  photograph: "Ảnh do cơ quan hoặc chủ thể gửi.",
  none: "Sản phẩm chưa lên cửa hàng nên chưa có ảnh.",
  add: "Gửi ảnh chụp",
  file: "Ảnh chụp sản phẩm",
  file_hint: "JPEG, PNG hoặc WebP, dưới 10 MB; rõ bao bì, nền sáng. Nơi và lúc chụp ghi trong ảnh sẽ bị bỏ.",
  save: "Dùng ảnh này",
  busy: "Đang thu nhỏ ảnh…",
}

const en: Record<keyof typeof vi, string> = {
  picture: "Picture in the shop",
  drawn: "Shown by a drawing of its kind.",
  photograph: "A photograph sent by an office or the producer.",
  none: "The product is not in the shop and has no picture.",
  add: "Send a photograph",
  file: "Photograph of the product",
  file_hint:
    "JPEG, PNG or WebP under 10 MB; the packaging clear, the ground light. Where and when it was taken is removed.",
  save: "Use this photograph",
  busy: "Resizing…",
}

export const pictureMessages: Catalogue<keyof typeof vi> = { vi, en }
