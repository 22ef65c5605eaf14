import { fold } from "./fold"

export type RegisterField =
  | "ordinal"
  | "name"
  | "producer"
  | "legal_form"
  | "tax_code"
  | "phone"
  | "commune"
  | "old_district"
  | "old_province"
  | "address"
  | "product_set"
  | "stars"
  | "score"
  | "number"
  | "decided_on"
  | "issuer"
  | "valid_until"
  | "extended_until"
  | "revoked_on"
  | "revoke_reason"
  | "revoke_document"
  | "product_code"
  | "gtin"
  | "unit"
  | "price"
  | "vat_rate"
  | "opening_stock"
  | "trademark"
  | "description"
  | "story"

interface Heading {
  /** How a register should write it. */
  name: string
  /** Folded spellings, surest first: a column found by an earlier one is taken before a column found by a later. */
  spellings: readonly RegExp[]
}

/** In this order a heading is tried: what has a more special meaning stands before what would swallow it. */
export const registerHeadings: Readonly<Record<RegisterField, Heading>> = {
  ordinal: { name: "STT", spellings: [/^(stt|tt|so tt|so thu tu|no)$/] },
  revoke_document: {
    name: "Quyết định thu hồi",
    spellings: [/^(so )?(quyet dinh|qd|van ban)\b.*\b(thu hoi|huy)\b/, /^revocation decision$/],
  },
  revoke_reason: { name: "Lý do thu hồi", spellings: [/^ly do\b/, /^revocation reason$/] },
  revoked_on: {
    name: "Ngày thu hồi",
    spellings: [/^(ngay |thoi gian )?(bi |quyet dinh )?thu hoi\b/, /^revoked on$/],
  },
  extended_until: {
    name: "Gia hạn đến",
    spellings: [/^(duoc |ngay )?(gia han|keo dai)\b/, /^extended until$/],
  },
  valid_until: {
    name: "Có giá trị đến",
    spellings: [
      /^(co |thoi han |ngay )?(gia tri|hieu luc)( su dung)? den\b/,
      /^(ngay |thoi gian |thoi diem )?het (han|hieu luc|gia tri)\b/,
      /^(thoi han|han su dung|han)( hieu luc| gia tri| giay chung nhan| chung nhan| cong nhan| gcn)*$/,
      /^valid until$/,
    ],
  },
  legal_form: {
    name: "Loại hình",
    spellings: [/^(loai hinh|hinh thuc to chuc|hinh thuc phap ly|loai chu the)\b/, /^legal form$/],
  },
  tax_code: {
    name: "Mã số thuế",
    spellings: [/^(ma so thue|ma thue|mst|ma so doanh nghiep|ma so dn|ma so ho kinh doanh)\b/, /^tax code$/],
  },
  gtin: {
    name: "Mã vạch GTIN",
    spellings: [/^(gtin|ean|barcode)\b/, /^(so |ma so )?ma (so )?(vach|gtin)\b/],
  },
  product_code: {
    name: "Mã sản phẩm",
    spellings: [/^ma( so)? (san pham|sp|ocop)\b/, /^(ma so|ma)$/, /^product code$/],
  },
  address: { name: "Địa chỉ", spellings: [/^(dia chi|noi san xuat|tru so)\b/, /^address$/] },
  phone: {
    name: "Điện thoại",
    spellings: [/^((so )?dien thoai|sdt|so dt|dt|dtdd|di dong|hotline|so lien he|phone)\b/, /^lien he\b/],
  },
  old_province: {
    name: "Tỉnh cũ",
    spellings: [/^(ten |thuoc |dia ban )?tinh( thanh pho)? (cu|truoc)\b/, /^(old|former) province$/],
  },
  old_district: {
    name: "Huyện cũ",
    spellings: [/^(dia ban |ten |thuoc |cap )?(huyen|quan|thi xa|thanh pho)\b/, /^(old )?district$/],
  },
  commune: {
    name: "Xã, phường, đặc khu",
    spellings: [
      /^(ten |thuoc |cap )?(xa|phuong|dac khu|thi tran)\b/,
      /^(dia ban|dia phuong|don vi hanh chinh)\b/,
      /^commune$/,
    ],
  },
  trademark: {
    name: "Nhãn hiệu",
    spellings: [
      /^(ten |so )?(nhan hieu|thuong hieu)( hang hoa| san pham| tap the| da| dang ky| bao ho| duoc)*$/,
      /^(trade ?mark|brand)( name)?$/,
    ],
  },
  description: {
    name: "Mô tả sản phẩm",
    spellings: [/^(mo ta|gioi thieu san pham|thong tin san pham)\b/, /^description$/],
  },
  story: { name: "Câu chuyện chủ thể", spellings: [/^(cau chuyen|gioi thieu chu the)\b/, /^story$/] },
  score: {
    name: "Điểm",
    spellings: [/^(tong |ket qua )?(so |cham )?diem(?! (ban|du lich|den))\b/, /^score$/],
  },
  stars: {
    name: "Hạng sao",
    spellings: [
      /^(hang|so|xep hang|phan hang|dat|dat hang|cap|cap do|muc)?( hang)? ?sao\b/,
      /^(ket qua )?((xep|phan|dat|danh gia) )+hang\b|\bxep loai\b/,
      /^hang( san pham| ocop| dat| duoc cong nhan| cong nhan)?$/,
      /^stars?$/,
    ],
  },
  product_set: {
    name: "Bộ sản phẩm",
    spellings: [
      /^(ten |thuoc )?bo( san pham| sp)?\b/,
      /^(ten |thuoc )?(phan )?(nhom|nganh|nganh hang)( san pham| sp| hang)?\b/,
      /^(phan )?loai( san pham)?$/,
      /^product (set|group)$/,
    ],
  },
  issuer: {
    name: "Cơ quan ban hành",
    spellings: [
      /\b(co quan|don vi|to chuc|cap)( co tham quyen)? (ban hanh|cap|cong nhan|ra quyet dinh|quyet dinh|ky|phe duyet)\b/,
      /^(noi cap|noi ban hanh|cap cong nhan|co quan)$/,
      /^(quyet dinh|qd)\b.*\bco quan\b/,
      /^issuer$|^issuing body$/,
    ],
  },
  number: {
    name: "Số quyết định",
    spellings: [
      /^(so|so hieu|so ngay|so va ngay|so ngay thang)( cua)? (quyet dinh|qd)\b/,
      /^(quyet dinh|qd)\b(?!.*\bngay\b)/,
      /^(quyet dinh|qd)\b.*\bso\b.*\bngay\b/,
      /^(so )?(giay chung nhan|gcn)( so)?$/,
      /^decision( number)?$/,
    ],
  },
  decided_on: {
    name: "Ngày quyết định",
    spellings: [
      /^(ngay|ngay thang|ngay thang nam|thoi gian|thoi diem) (duoc )?(ra |ky |ban hanh )?(quyet dinh|qd|cong nhan|ban hanh|ky|cap|chung nhan|phan hang)\b/,
      /^(quyet dinh|qd)\b.*\bngay\b/,
      /^ngay$/,
      /^decided on$|^decision date$/,
    ],
  },
  vat_rate: {
    name: "Thuế suất GTGT",
    spellings: [/^(muc )?thue( suat)?( gtgt| vat| gia tri gia tang)?$/, /^(vat|gtgt)$/],
  },
  price: {
    name: "Giá bán lẻ (đồng)",
    spellings: [
      /^(don gia|muc gia|gia)( ban)?( le)?( niem yet| san pham| tham khao)?( vnd| vnđ| dong| d)?( co vat| gom vat| da bao gom.*| bao gom.*)?$/,
      /^price$/,
    ],
  },
  opening_stock: {
    name: "Tồn đầu",
    spellings: [/^(so luong )?ton( kho)?( dau| dau ky| ban dau)?$/, /^so luong$/, /^opening stock$/],
  },
  unit: { name: "Đơn vị tính", spellings: [/^(don vi tinh|dvt)$/, /^quy cach\b|^don vi$/, /^unit$/] },
  producer: {
    name: "Chủ thể",
    spellings: [
      /^(ten )?(chu the)\b/,
      /^(ten )?(co so|don vi|nha|to chuc)( ca nhan)?( san xuat| kinh doanh| tham gia)+\b/,
      /^(ten don vi|(ten )?(co so|doanh nghiep|hop tac xa|htx))\b/,
      /^producer( name)?$/,
    ],
  },
  name: {
    name: "Tên sản phẩm",
    spellings: [
      /^ten (san pham|hang hoa|mat hang|sp)\b/,
      /^(san pham|hang hoa|mat hang)\b/,
      /^product( name)?$/,
    ],
  },
}

const fields = Object.keys(registerHeadings) as RegisterField[]

export interface HeadingMatch {
  field: RegisterField
  rank: number
}

/** What brackets hold is an aside, unless it says that the column speaks of before. */
const ASIDE = /\((?!\s*(?:cũ|trước)(?!\p{L}))[^)]*\)/giu

/** The field a column heading means, asides and marks left out; `rank` 0 is the surest. */
export function matchHeading(text: string): HeadingMatch | undefined {
  const written = plain(text.normalize("NFC").replace(ASIDE, " ")) || plain(text)
  if (written === "") return undefined
  for (const field of fields) {
    const rank = registerHeadings[field].spellings.findIndex((spelling) => spelling.test(written))
    if (rank >= 0) return { field, rank }
  }
  return undefined
}

function plain(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, " ")
    .trim()
}
