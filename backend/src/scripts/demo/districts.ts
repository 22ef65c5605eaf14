/** Where the plan's eighteen districts have their sales point. Addresses are of today's communes; phones are fictitious. */
export interface DemoDistrict {
  code: string
  name: string
  old_district: string
  commune_code: string
  commune_name: string
  street: string
  latitude: number
  longitude: number
}

function at(
  code: string,
  name: string,
  old_district: string,
  commune_code: string,
  commune_name: string,
  street: string,
  latitude: number,
  longitude: number,
): DemoDistrict {
  return { code, name, old_district, commune_code, commune_name, street, latitude, longitude }
}

const CITY = "Thành phố"
const TOWN = "Thị xã"
const RURAL = "Huyện"

export const DISTRICTS: readonly DemoDistrict[] = [
  at(
    "TKY",
    "Tam Kỳ",
    `${CITY} Tam Kỳ`,
    "20341",
    "Phường Tam Kỳ",
    "Quảng trường 24 Tháng 3",
    15.5736,
    108.474,
  ),
  at("HAN", "Hội An", `${CITY} Hội An`, "20410", "Phường Hội An", "Chợ đêm Nguyễn Hoàng", 15.8794, 108.335),
  at(
    "DBA",
    "Điện Bàn",
    `${TOWN} Điện Bàn`,
    "20551",
    "Phường Điện Bàn",
    "Trung tâm văn hóa Vĩnh Điện",
    15.8906,
    108.247,
  ),
  at("TBI", "Thăng Bình", `${RURAL} Thăng Bình`, "20791", "Xã Thăng Bình", "Chợ Hà Lam", 15.7417, 108.361),
  at(
    "NTH",
    "Núi Thành",
    `${RURAL} Núi Thành`,
    "20965",
    "Xã Núi Thành",
    "Trạm dừng nghỉ quốc lộ 1",
    15.4339,
    108.662,
  ),
  at(
    "PNI",
    "Phú Ninh",
    `${RURAL} Phú Ninh`,
    "20392",
    "Xã Phú Ninh",
    "Khu du lịch hồ Phú Ninh",
    15.5222,
    108.448,
  ),
  at("DXU", "Duy Xuyên", `${RURAL} Duy Xuyên`, "20599", "Xã Nam Phước", "Ngã ba Nam Phước", 15.8297, 108.264),
  at("QSO", "Quế Sơn", `${RURAL} Quế Sơn`, "20641", "Xã Quế Sơn", "Chợ Đông Phú", 15.6994, 108.193),
  at("DLO", "Đại Lộc", `${RURAL} Đại Lộc`, "20500", "Xã Đại Lộc", "Chợ Ái Nghĩa", 15.8842, 108.115),
  at("TPH", "Tiên Phước", `${RURAL} Tiên Phước`, "20854", "Xã Tiên Phước", "Chợ Tiên Kỳ", 15.4889, 108.308),
  at("HDU", "Hiệp Đức", `${RURAL} Hiệp Đức`, "20779", "Xã Hiệp Đức", "Chợ Tân Bình", 15.5803, 108.106),
  at("NSO", "Nông Sơn", `${RURAL} Nông Sơn`, "20656", "Xã Nông Sơn", "Chợ Trung Phước", 15.6842, 108.034),
  at("BTM", "Bắc Trà My", `${RURAL} Bắc Trà My`, "20900", "Xã Trà My", "Chợ Trà My", 15.3475, 108.221),
  at(
    "NTM",
    "Nam Trà My",
    `${RURAL} Nam Trà My`,
    "20944",
    "Xã Nam Trà My",
    "Chợ sâm Tắk Pổ",
    15.1511,
    108.113,
  ),
  at("PSO", "Phước Sơn", `${RURAL} Phước Sơn`, "20722", "Xã Khâm Đức", "Chợ Khâm Đức", 15.4436, 107.816),
  at("NGI", "Nam Giang", `${RURAL} Nam Giang`, "20695", "Xã Thạnh Mỹ", "Chợ Thạnh Mỹ", 15.7603, 107.833),
  at("DGI", "Đông Giang", `${RURAL} Đông Giang`, "20467", "Xã Đông Giang", "Chợ Prao", 15.9286, 107.664),
  at(
    "TGI",
    "Tây Giang",
    `${RURAL} Tây Giang`,
    "20455",
    "Xã Tây Giang",
    "Gươl làng A Tiêng",
    15.8883,
    107.484,
  ),
]
