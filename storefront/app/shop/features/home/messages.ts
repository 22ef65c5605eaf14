import type { Catalogue } from "../../../lib/messages"

const vi = {
  title: "Hàng OCOP có giấy chứng nhận, bán tận nơi làm ra",
  lead: "{n} sản phẩm của các chủ thể trong tỉnh. Sao tính đến {day}.",
  stars: "{n} sao",
  running: "Đang diễn ra, đến {day}",
  booths: "{n} gian hàng, {place}",
  featured: "Chọn hôm nay",
  newest: "Mới lên kệ",
  see_all: "Xem {n} món",
  places: "Đi tìm theo nơi",
  goods: "{n} sản phẩm",
  groups: "Theo nhóm hàng",
  points: "Điểm bán trong tỉnh",
  points_help: "Mua trực tiếp tại {n} điểm bán OCOP.",
  more_points: "Xem cả {n} điểm bán",
  in_stock: "{n} món có sẵn",
  open: "mở {hours}",
  nothing: "Kệ hàng đang trống",
  nothing_help: "Chưa có sản phẩm nào được đưa lên. Bạn quay lại sau nhé.",
}

const en: Record<keyof typeof vi, string> = {
  title: "Certified OCOP goods from the people who make them",
  lead: "{n} products of the province’s producers. Stars as of {day}.",
  stars: "{n} stars",
  running: "On now, until {day}",
  booths: "{n} booths, {place}",
  featured: "Chosen for today",
  newest: "New on the shelf",
  see_all: "See all {n}",
  places: "By place",
  goods: "one product || {n} products",
  groups: "By kind of goods",
  points: "Sales points",
  points_help: "Buy in person at {n} OCOP sales points.",
  more_points: "See all {n} sales points",
  in_stock: "one item in stock || {n} items in stock",
  open: "open {hours}",
  nothing: "The shelf is empty",
  nothing_help: "No product has been put up yet. Please come back later.",
}

export const homeMessages: Catalogue<keyof typeof vi> = { vi, en }
