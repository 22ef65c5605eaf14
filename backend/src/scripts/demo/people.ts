import type { Random } from "./random"

const SURNAMES = [
  "Nguyễn",
  "Trần",
  "Lê",
  "Phạm",
  "Huỳnh",
  "Võ",
  "Phan",
  "Đặng",
  "Bùi",
  "Đỗ",
  "Hồ",
  "Ngô",
  "Dương",
]
const WOMEN = [
  "Thị Hương",
  "Thị Mai",
  "Thu Hà",
  "Thị Lan",
  "Ngọc Ánh",
  "Thanh Thúy",
  "Thị Bích",
  "Kim Liên",
  "Mỹ Dung",
]
const MEN = [
  "Văn Tín",
  "Minh Đức",
  "Quốc Hùng",
  "Văn Phúc",
  "Đình Khôi",
  "Thanh Sơn",
  "Hữu Lộc",
  "Ngọc Bảo",
  "Văn Thành",
]

/** An invented Vietnamese name. */
export function personName(random: Random): string {
  return `${random.pick(SURNAMES)} ${random.pick(random.chance(0.6) ? WOMEN : MEN)}`
}
