import type { Texts } from "../../ui/texts"

const vi = {
  title: "Tệp cứu phiếu",
  help: "Máy hỏng màn hình hay không có mạng lâu: xuất các việc chưa gửi ra tệp có mật khẩu, nạp vào máy khác để gửi thay. Gửi hai lần cũng chỉ tính một.",
  password: "Mật khẩu của tệp (từ 8 ký tự)",
  save: "Xuất {n} việc chưa gửi",
  load: "Nạp tệp từ máy khác",
  saved: "Đã xuất {n} việc. Các việc vẫn nằm trong máy này.",
  taken_in: "Đã nhận {n} việc của {name}. Máy tự gửi khi có mạng.",
  password_too_short: "Mật khẩu cần từ 8 ký tự.",
  no_rescue_file: "Tệp này không phải tệp cứu phiếu.",
  wrong_password: "Mật khẩu chưa đúng, hoặc tệp bị hỏng.",
  taken_in_before: "Tệp này đã nạp vào máy rồi.",
  failed: "Chưa làm được. Thử lại.",
}

const en: Record<keyof typeof vi, string> = {
  title: "Rescue file",
  help: "For a broken screen or a long time without a network: save what is unsent to a file with a password and load it into another till, which sends it. Sent twice, it counts once.",
  password: "Password of the file (8 characters or more)",
  save: "Save {n} unsent entry || Save {n} unsent entries",
  load: "Load a file of another till",
  saved: "{n} saved. They stay on this till as well.",
  taken_in: "{n} taken in from {name}. Sent when there is a network.",
  password_too_short: "The password needs 8 characters or more.",
  no_rescue_file: "This is no rescue file.",
  wrong_password: "The password is wrong, or the file is damaged.",
  taken_in_before: "This file is on this till already.",
  failed: "That did not work. Try again.",
}

export const rescueTexts: Texts<keyof typeof vi> = { vi, en }
export type RescueKey = keyof typeof vi
