import type { Message } from "./message"

/** What refusals say about addresses and pictures. */
export const foundMessages = {
  url_not_allowed: {
    status: 400,
    vi: "Địa chỉ phải là trang công khai bắt đầu bằng https://.",
    en: "The address must be a public page beginning with https://.",
  },
  picture_kind: {
    status: 415,
    vi: "Tệp không phải ảnh chụp thật (JPEG, PNG, WebP).",
    en: "This is not a real photograph (JPEG, PNG, WebP).",
  },
} satisfies Record<string, Message>
