import type { Texts } from "../ui/texts"

const vi = {
  starting: "Đang mở quầy",
  elsewhere: "Quầy đang mở ở một thẻ khác",
  elsewhere_help:
    "Mỗi máy chỉ bán ở một thẻ, để không phiếu nào bị ghi hai lần. Đóng thẻ kia, hoặc chuyển về đây.",
  take_over: "Bán ở thẻ này",
  taking_over: "Đang chuyển",
  unsupported: "Trình duyệt này không bán hàng được",
  unsupported_help: "Mở bằng Chrome hoặc Edge bản mới, qua địa chỉ https của điểm bán.",
  broken: "Không mở được bộ nhớ của quầy",
  broken_help:
    "Đừng xoá dữ liệu trình duyệt: phiếu chưa gửi nằm trong đó. Đóng hẳn trình duyệt rồi mở lại; nếu vẫn lỗi, gọi quản lý.",
  fault: "Màn hình này bị lỗi",
  fault_help: "Phiếu đã ghi vẫn nằm trong máy. Tải lại để bán tiếp.",
  reload: "Tải lại",
  fair_place: "Gian {booth} · {fair}",
  shift_since: "Ca từ {time} · {name}",
  as_of: "Sao và giá tính đến {time}",
  menu: "Việc khác",
  sales: "Phiếu hôm nay",
  close_shift: "Chốt ca",
  lock: "Khoá, đổi người bán",
  sync: "Gửi dữ liệu",
  language: "English",
  take_payment: "Thu tiền",
  show_cart: "Xem phiếu, {n} dòng",
  no_scan_now: "Đang thu tiền, chưa thêm hàng được",
  update: "Bản mới sẽ dùng từ lần mở sau",
  shortcuts: "F3 tìm hàng · F4 thu tiền · Enter xong",
}

const en: Record<keyof typeof vi, string> = {
  starting: "Opening the till",
  elsewhere: "The till is open in another tab",
  elsewhere_help:
    "A till sells in one tab only, so that no sale is written twice. Close the other tab, or move here.",
  take_over: "Sell in this tab",
  taking_over: "Moving",
  unsupported: "This browser cannot be a till",
  unsupported_help: "Open it with a current Chrome or Edge, by the https address of the sales point.",
  broken: "The till's storage cannot be opened",
  broken_help:
    "Do not clear the browser: sales not sent yet are in it. Close the browser and open it again; if it stays, call the manager.",
  fault: "This screen has a fault",
  fault_help: "Sales that were written are safe. Reload to go on.",
  reload: "Reload",
  fair_place: "Booth {booth} · {fair}",
  shift_since: "Shift since {time} · {name}",
  as_of: "Stars and prices as of {time}",
  menu: "More",
  sales: "Today's sales",
  close_shift: "Close the shift",
  lock: "Lock, change clerk",
  sync: "Sending",
  language: "Tiếng Việt",
  take_payment: "Take payment",
  show_cart: "Show the sale, {n} line || Show the sale, {n} lines",
  no_scan_now: "Taking payment; goods cannot be added now",
  update: "A new version is used from the next start",
  shortcuts: "F3 search · F4 pay · Enter done",
}

export const appTexts: Texts<keyof typeof vi> = { vi, en }
