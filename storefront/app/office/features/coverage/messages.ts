import type { Catalogue } from "../../../lib/messages"

const vi = {
  complete: "Số liệu đến {time}, đủ {expected}/{expected} máy, không còn phiếu nào chưa đồng bộ.",
  partial: "Số liệu đến {time} từ {reported}/{expected} máy; {unsynced} phiếu đã biết chưa đồng bộ.",
  last_heard: "Máy gần nhất báo về {ago}.",
  never_heard: "Chưa máy nào báo về.",
  no_devices: "Số liệu đến {time}. Chưa có máy bán hàng nào được ghép nối.",
  missing: "Chưa đủ:",
  since: "{name} từ {time}",
  never: "{name} chưa báo về lần nào",
  held: "{name} còn giữ {n} phiếu",
  gap: "{name} thiếu {n} số thứ tự",
  more: "và {n} máy khác",
  now: "vừa xong",
  minutes: "{n} phút trước",
  hours: "{n} giờ trước",
  days: "{n} ngày trước",
}

const en: Record<keyof typeof vi, string> = {
  complete: "Figures to {time} from all {expected} tills, nothing left to sync.",
  partial: "Figures to {time} from {reported} of {expected} tills; {unsynced} sales known unsynced.",
  last_heard: "Last heard {ago}.",
  never_heard: "No till has been heard yet.",
  no_devices: "Figures to {time}. No till is paired yet.",
  missing: "Not complete:",
  since: "{name} since {time}",
  never: "{name} never heard",
  held: "{name} still holds {n} sale || {name} still holds {n} sales",
  gap: "{name} lacks {n} sequence number || {name} lacks {n} sequence numbers",
  more: "and {n} more",
  now: "just now",
  minutes: "{n} min ago",
  hours: "{n} h ago",
  days: "{n} days ago",
}

export const coverageMessages: Catalogue<keyof typeof vi> = { vi, en }
export type CoverageMessage = keyof typeof vi
