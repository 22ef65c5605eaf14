import { expect, test } from "vitest"
import { shortMaker, shortPlace } from "./place"

test.each([
  ["Thành phố Hội An", "Hội An"],
  ["Huyện Tiên Phước", "Tiên Phước"],
  ["Xã Trà My", "Trà My"],
  ["Lý Sơn", "Lý Sơn"],
])("%s is %s for short", (place, short) => expect(shortPlace(place)).toBe(short))

test.each([
  ["Công ty TNHH Quý Thu", "Quý Thu"],
  ["Công ty cổ phần MTV Đất Quảng", "Đất Quảng"],
  ["Hợp tác xã Nông nghiệp Sơn Tiến", "HTX Nông nghiệp Sơn Tiến"],
  ["Hộ kinh doanh Nguyễn Thị Bông", "Nguyễn Thị Bông"],
  ["Làng gốm Thanh Hà", "Làng gốm Thanh Hà"],
])("%s is %s for short", (name, short) => expect(shortMaker(name)).toBe(short))
