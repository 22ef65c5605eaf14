import type { CertificateState } from "./certificate"
import { productGroup } from "./product-group"
import { departmentNames, productSet } from "./product-set"
import type { PublicRegisterItem } from "./register-row"

/** How offices say a state. */
export const registerStateNames: Readonly<Record<CertificateState, string>> = {
  valid: "Còn hiệu lực",
  renewal_window: "Còn hiệu lực, đang kỳ nộp hồ sơ đánh giá lại",
  renewal_late: "Còn hiệu lực, quá hạn nộp hồ sơ đánh giá lại",
  extended: "Được gia hạn",
  expired: "Hết hạn",
  revoked: "Đã thu hồi",
  none: "Chưa được công nhận",
}

interface RegisterColumn {
  heading: string
  of: (item: PublicRegisterItem) => string | number | null
}

/** The register as open data, a column each; days stay `YYYY-MM-DD` so that machines read them as they are. */
export const registerColumns: readonly RegisterColumn[] = [
  { heading: "Tên sản phẩm", of: ({ name }) => name },
  { heading: "Chủ thể", of: ({ producer }) => producer },
  { heading: "Nhóm sản phẩm", of: ({ group }) => productGroup(group)?.name ?? group },
  { heading: "Bộ sản phẩm", of: ({ set }) => productSet(set)?.name ?? set },
  { heading: "Cơ quan quản lý", of: ({ department }) => department && departmentNames[department] },
  { heading: "Xã, phường, đặc khu", of: ({ commune }) => commune },
  { heading: "Mã xã", of: ({ commune_code }) => commune_code },
  { heading: "Huyện cũ", of: ({ old_district }) => old_district },
  { heading: "Tỉnh cũ", of: ({ old_province }) => old_province },
  { heading: "Hạng sao", of: ({ stars }) => stars },
  { heading: "Tình trạng", of: ({ state }) => registerStateNames[state] },
  { heading: "Số quyết định", of: ({ decision }) => decision },
  { heading: "Cơ quan ban hành", of: ({ issuer }) => issuer },
  { heading: "Ngày quyết định", of: ({ decided_on }) => decided_on },
  { heading: "Có giá trị đến", of: ({ valid_until }) => valid_until },
  { heading: "Gia hạn đến", of: ({ extended_until }) => extended_until },
  { heading: "Ngày thu hồi", of: ({ revoked_on }) => revoked_on },
  { heading: "Quyết định thu hồi", of: ({ revoke_document }) => revoke_document },
  { heading: "Bộ tiêu chí", of: ({ criteria }) => criteria },
  { heading: "Mã vạch GTIN", of: ({ gtin }) => gtin },
  { heading: "Mã sản phẩm", of: ({ product_code }) => product_code },
  { heading: "Tính đến ngày", of: ({ as_of }) => as_of },
]
