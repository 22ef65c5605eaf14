import type { Catalogue } from "../../../lib/messages"

const vi = {
  title: "Hàng OCOP có giấy chứng nhận, bán tận nơi làm ra",
  description:
    "Mua sản phẩm OCOP 3, 4, 5 sao của tỉnh, sao theo giấy chứng nhận còn hiệu lực trong ngày. Tìm theo tên, chủ thể, xã phường; giao tận nơi hoặc nhận tại điểm bán.",
  lead: "{n} sản phẩm của các chủ thể trong tỉnh. Sao tính đến {day}.",
  stars: "{n} sao",
  running: "Đang diễn ra, đến {day}",
  booths: "{n} gian hàng, {place}",
  featured: "Chọn hôm nay",
  newest: "Mới được công nhận",
  see_all: "Xem {n} món",
  see_newest: "Xem hàng mới",
  places: "Đi tìm theo nơi",
  goods: "{n} sản phẩm",
  food: "Thực phẩm",
  drink: "Đồ uống",
  herbal: "Dược liệu",
  craft: "Thủ công",
  ornamental: "Cây cảnh",
  tourism: "Du lịch",
  points: "Điểm bán",
  more_points: "Tìm điểm gần bạn",
  in_stock: "món có sẵn",
  open: "Mở {hours}",
  nothing: "Kệ hàng đang trống",
  nothing_help: "Chưa có sản phẩm nào được đưa lên. Bạn quay lại sau nhé.",
}

const en: Record<keyof typeof vi, string> = {
  title: "Certified OCOP goods from the people who make them",
  description:
    "Buy the province’s OCOP goods of 3, 4 and 5 stars, shown by certificates in force today. Find by name, maker or commune; delivered or collected at a sales point.",
  lead: "{n} products of the province’s producers. Stars as of {day}.",
  stars: "{n} stars",
  running: "On now, until {day}",
  booths: "{n} booths, {place}",
  featured: "Chosen for today",
  newest: "Newly recognised",
  see_all: "See all {n}",
  see_newest: "See the newest",
  places: "By place",
  goods: "one product || {n} products",
  food: "Food",
  drink: "Drinks",
  herbal: "Herbs",
  craft: "Crafts",
  ornamental: "Plants",
  tourism: "Tourism",
  points: "Sales points",
  more_points: "Find one near you",
  in_stock: "item in stock || items in stock",
  open: "Open {hours}",
  nothing: "The shelf is empty",
  nothing_help: "No product has been put up yet. Please come back later.",
}

export const homeMessages: Catalogue<keyof typeof vi> = { vi, en }
