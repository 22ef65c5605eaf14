import { expect, test } from "vitest"
import { placeSlug } from "./place"

test.each([
  ["Huyện Tiên Phước", "huyen-tien-phuoc"],
  ["Huyện Ia H' Drai", "huyen-ia-h-drai"],
  ["Huyện Đắk R'Lấp", "huyen-dak-r-lap"],
  ["Thị xã Điện Bàn".normalize("NFD"), "thi-xa-dien-ban"],
])("%s is %s in an address", (name, slug) => expect(placeSlug(name)).toBe(slug))
