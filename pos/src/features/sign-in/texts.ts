import type { Texts } from "../../ui/texts"

const vi = {
  who: "Ai đang bán?",
  pin_of: "Mã PIN của {name}",
  other: "Chọn người khác",
  manager: "Quản lý",
  clerk: "Người bán",
  nobody: "Điểm bán chưa có người bán nào. Quản lý thêm người ở trang quản lý, máy tự nhận khi có mạng.",
  shift_open: "Ca đang mở từ {time} · {name}",
}

const en: Record<keyof typeof vi, string> = {
  who: "Who is selling?",
  pin_of: "PIN of {name}",
  other: "Somebody else",
  manager: "Manager",
  clerk: "Clerk",
  nobody:
    "This sales point has no staff yet. The manager adds them in the office; the till learns of it online.",
  shift_open: "Shift open since {time} · {name}",
}

export const signInTexts: Texts<keyof typeof vi> = { vi, en }
