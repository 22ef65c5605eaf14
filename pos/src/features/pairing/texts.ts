import type { Texts } from "../../ui/texts"

const vi = {
  title: "Ghép máy với điểm bán",
  help: "Quản lý điểm bán lấy mã ở trang quản lý, mục Máy bán hàng. Mã dùng một lần, trong 10 phút.",
  code: "Mã ghép máy",
  name: "Tên máy này",
  name_default: "Máy bán hàng 1",
  pair: "Ghép máy",
  pairing: "Đang ghép máy",
  no_network: "Chưa nối được tới máy chủ. Kiểm tra mạng rồi bấm lại; ghép máy cần có mạng một lần.",
  refused: "Máy chủ không nhận mã này. Xin mã mới rồi nhập lại.",
  goods: "Đang tải hàng và giá",
  goods_help: "Lần đầu cần có mạng. Tải xong là bán được cả khi mất mạng.",
  goods_failed: "Chưa tải được hàng. Máy tự thử lại khi có mạng.",
  retry: "Thử lại",
}

const en: Record<keyof typeof vi, string> = {
  title: "Pair this till with a sales point",
  help: "The manager of the sales point gets a code in the office, under Tills. It works once, for 10 minutes.",
  code: "Pairing code",
  name: "Name of this till",
  name_default: "Till 1",
  pair: "Pair",
  pairing: "Pairing",
  no_network: "The server cannot be reached. Check the network and try again; pairing needs it once.",
  refused: "The server does not take this code. Ask for a new one and enter it.",
  goods: "Loading goods and prices",
  goods_help: "The first time needs a network. After that the till sells without one.",
  goods_failed: "The goods have not arrived yet. The till tries again when there is a network.",
  retry: "Try again",
}

export const pairingTexts: Texts<keyof typeof vi> = { vi, en }
