import { placeSlug } from "@ocop/shared/place"

const UNIT = /^(Thành phố|Thị xã|Thị trấn|Huyện|Quận|Phường|Xã|Đặc khu)\s+/u
const LEGAL_FORM = /^(Công ty|Cơ sở|Hộ kinh doanh|Tổ hợp tác)(\s+(TNHH|cổ phần|CP|MTV|một thành viên))*\s+/u

/** `Thành phố Hội An` → `Hội An` */
export function shortPlace(place: string): string {
  return place.replace(UNIT, "")
}

/** How people call a maker: `Công ty TNHH Quý Thu` → `Quý Thu`, `Hợp tác xã` → `HTX`. The full name stands on the product page. */
export function shortMaker(name: string): string {
  return name.replace(/^Hợp tác xã\s+/u, "HTX ").replace(LEGAL_FORM, "")
}

/** The page of an old district: its name in ASCII, as addresses are read out (`huyen-tien-phuoc`). */
export function districtPath(district: string): string {
  return `/districts/${placeSlug(district)}`
}
