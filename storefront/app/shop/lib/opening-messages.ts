import type { Catalogue } from "../../lib/messages"

const vi = {
  open_until: "Đang mở, đến {time}",
  open_always: "Mở suốt ngày đêm",
  closed: "Đang đóng",
  opens_today: "Đang đóng, mở lại lúc {time}",
  opens_tomorrow: "Đã đóng, mai mở lúc {time}",
  opens_on: "Đã đóng, mở lại {time} {day}",
  hours_written: "Giờ mở cửa: {hours}",
  hours_unknown: "Chưa có giờ mở cửa",
  monday: "thứ Hai",
  tuesday: "thứ Ba",
  wednesday: "thứ Tư",
  thursday: "thứ Năm",
  friday: "thứ Sáu",
  saturday: "thứ Bảy",
  sunday: "Chủ nhật",
  every_day: "Hằng ngày",
  days: "{first} đến {last}",
  rest: "nghỉ",
  all_day: "cả ngày đêm",
}

const en: Record<keyof typeof vi, string> = {
  open_until: "Open until {time}",
  open_always: "Open day and night",
  closed: "Closed",
  opens_today: "Closed, opens again at {time}",
  opens_tomorrow: "Closed, opens tomorrow at {time}",
  opens_on: "Closed, opens {day} at {time}",
  hours_written: "Hours: {hours}",
  hours_unknown: "No opening hours known",
  monday: "Monday",
  tuesday: "Tuesday",
  wednesday: "Wednesday",
  thursday: "Thursday",
  friday: "Friday",
  saturday: "Saturday",
  sunday: "Sunday",
  every_day: "Every day",
  days: "{first} to {last}",
  rest: "closed",
  all_day: "day and night",
}

export const openingMessages: Catalogue<keyof typeof vi> = { vi, en }
