import type { Texts } from "./texts"

const vi = {
  close: "Đóng",
  delete_digit: "Xoá một số",
  clear: "Xoá hết",
  pin_digits: "Đã nhập {n} số",
  pin_wrong: "Mã PIN chưa đúng. Còn {left} lần thử.",
  pin_wait: "Sai nhiều lần. Thử lại lúc {time}.",
  pin_manager: "Sai quá nhiều lần. Nhờ quản lý đăng nhập để mở lại.",
  pin_checking: "Đang kiểm tra",
  stars: "{n} sao",
}

const en: Record<keyof typeof vi, string> = {
  close: "Close",
  delete_digit: "Delete a digit",
  clear: "Clear",
  pin_digits: "{n} digits entered",
  pin_wrong: "Wrong PIN. {left} tries left.",
  pin_wait: "Too many wrong tries. Try again at {time}.",
  pin_manager: "Too many wrong tries. A manager has to sign in to open this again.",
  pin_checking: "Checking",
  stars: "{n} star || {n} stars",
}

export const uiTexts: Texts<keyof typeof vi> = { vi, en }
