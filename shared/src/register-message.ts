import { formatDay } from "./day"
import type { Message } from "./error-message"
import type { RegisterError, RegisterErrorCode, RegisterRemarkCode } from "./register"

/** `{name}` stands for a figure of the error's detail, `{column}` and `{value}` for the cell. Days are shown as offices write them. */
const messages: Readonly<Record<RegisterErrorCode, Message>> = {
  not_a_spreadsheet: {
    vi: "Tệp không phải bảng tính đọc được. Lưu lại thành .xlsx hoặc .csv (UTF-8) rồi tải lên.",
    en: "The file is no spreadsheet that can be read. Save it as .xlsx or .csv (UTF-8) and try again.",
  },
  no_heading_row: {
    vi: "Không tìm thấy dòng tiêu đề cột. Cần một dòng có các cột như “Tên sản phẩm”, “Chủ thể”, “Hạng sao”.",
    en: "No line of column headings was found. One line must name columns such as “Tên sản phẩm”, “Chủ thể”, “Hạng sao”.",
  },
  too_many_rows: {
    vi: "Tệp có {rows} dòng, nhiều hơn {max} dòng cho một lần nhập. Chia tệp thành nhiều phần.",
    en: "The file has {rows} lines, more than the {max} one import takes. Split it into parts.",
  },
  missing_column: {
    vi: "Thiếu cột “{column}”. Thêm cột này vào dòng tiêu đề rồi nhập lại.",
    en: "The column “{column}” is missing. Add it to the heading line and import again.",
  },
  repeated_column: {
    vi: "Có hai cột cùng nghĩa với “{column}”. Giữ lại một cột.",
    en: "Two columns mean the same as “{column}”. Keep one of them.",
  },
  formula_cell: {
    vi: "Ô chứa công thức nên không dùng được. Sao chép rồi dán lại dưới dạng giá trị.",
    en: "The cell holds a formula, which is not trusted. Copy it and paste it back as a value.",
  },
  missing_value: {
    vi: "Ô “{column}” đang trống. Điền giá trị; nếu là ô gộp, bỏ gộp và điền cho từng dòng.",
    en: "The cell “{column}” is empty. Fill it in; if it is merged, unmerge it and fill every line.",
  },
  text_too_long: {
    vi: "Nội dung dài {length} ký tự, tối đa {max}. Rút gọn lại.",
    en: "The text has {length} characters, at most {max} are kept. Shorten it.",
  },
  date_invalid: {
    vi: "“{value}” không phải ngày rõ ràng. Ghi theo ngày/tháng/năm đủ bốn chữ số, ví dụ 17/01/2025.",
    en: "“{value}” is no clear date. Write day/month/year with four digits for the year, such as 17/01/2025.",
  },
  number_invalid: {
    vi: "“{value}” không phải số hợp lệ. Chỉ ghi một số, ví dụ 55.000.",
    en: "“{value}” is no valid number. Write one number only, such as 55.000.",
  },
  stars_invalid: {
    vi: "“{value}” không phải hạng sao. Chỉ công nhận 3, 4 hoặc 5 sao; để trống nếu chưa được công nhận.",
    en: "“{value}” is no rating. Only 3, 4 or 5 stars are certified; leave it empty for goods not rated.",
  },
  score_invalid: {
    vi: "“{value}” không phải điểm từ 0 đến 100.",
    en: "“{value}” is no score from 0 to 100.",
  },
  stars_contradict_score: {
    vi: "{score} điểm ứng với {expected} sao (0: không đạt), nhưng tệp ghi {stars} sao. Đối chiếu với quyết định.",
    en: "{score} points give {expected} stars (0: none), but the file says {stars}. Check the decision.",
  },
  product_set_unknown: {
    vi: "Không có bộ sản phẩm “{value}”. Ghi đúng tên một trong 26 bộ của QĐ 26/2026/QĐ-TTg hoặc số thứ tự của bộ.",
    en: "There is no product set “{value}”. Write one of the 26 sets of Decision 26/2026/QĐ-TTg, by name or number.",
  },
  product_set_divided: {
    vi: "Bộ cũ “{value}” nay chia thành: {sets}. Ghi tên một bộ.",
    en: "The old set “{value}” is now divided into: {sets}. Write one of them.",
  },
  legal_form_unknown: {
    vi: "Không rõ loại hình “{value}”. Ghi: hộ kinh doanh, tổ hợp tác, hợp tác xã, công ty hoặc khác.",
    en: "“{value}” is no known legal form. Write: hộ kinh doanh, tổ hợp tác, hợp tác xã, công ty or khác.",
  },
  commune_unknown: {
    vi: "Không tìm thấy xã, phường “{written}”, hoặc có nhiều nơi trùng tên. Kiểm tra tên và ghi thêm huyện cũ.",
    en: "The commune “{written}” was not found, or several have this name. Check it and add the old district.",
  },
  tax_code_invalid: {
    vi: "“{value}” không phải mã số thuế đúng (10 số, 10-3 số hoặc 12 số). Định dạng cột là văn bản để không mất số 0 ở đầu.",
    en: "“{value}” is no valid tax code (10, 10-3 or 12 digits). Format the column as text so that leading zeros stay.",
  },
  phone_invalid: {
    vi: "“{value}” không phải số điện thoại Việt Nam.",
    en: "“{value}” is no Vietnamese telephone number.",
  },
  gtin_invalid: {
    vi: "“{value}” không phải mã vạch GTIN (8, 12, 13 hoặc 14 chữ số). Định dạng cột là văn bản.",
    en: "“{value}” is no GTIN (8, 12, 13 or 14 digits). Format the column as text.",
  },
  gtin_check_digit: {
    vi: "Mã vạch “{value}” sai số kiểm tra: số cuối phải là {expected}. Quét lại mã trên bao bì.",
    en: "The bar code “{value}” has a wrong check digit: it should end in {expected}. Scan the package again.",
  },
  gtin_repeated: {
    vi: "Mã vạch này đã dùng cho sản phẩm khác ở dòng {first_row}. Mỗi sản phẩm một mã.",
    en: "Line {first_row} uses this bar code for another product. Each product has its own.",
  },
  gtin_taken: {
    vi: "Mã vạch này là của sản phẩm “{owner}” đã có trong sổ. Mỗi sản phẩm một mã.",
    en: "This bar code belongs to “{owner}”, which is registered already. Each product has its own.",
  },
  vat_rate_invalid: {
    vi: "“{value}” không phải thuế suất GTGT. Ghi 0, 5, 8 hoặc 10%; KCT hoặc để trống nếu không chịu thuế.",
    en: "“{value}” is no VAT rate. Write 0, 5, 8 or 10%; KCT or nothing where no VAT applies.",
  },
  product_code_invalid: {
    vi: "“{value}” không phải mã sản phẩm OCOP. Dạng đúng: 48-20410-1-2025, hoặc 49-502-20341-1-2025 trước 7/2025.",
    en: "“{value}” is no OCOP product code. It looks like 48-20410-1-2025, before July 2025 like 49-502-20341-1-2025.",
  },
  duplicate_product: {
    vi: "Sản phẩm của chủ thể này với cùng quyết định đã có ở dòng {first_row}. Xoá một dòng.",
    en: "Line {first_row} has this producer's product with the same decision already. Delete one of the lines.",
  },
  valid_until_before_decision: {
    vi: "Ngày hết giá trị đứng trước ngày quyết định ({decided_on}). Kiểm tra cả hai ngày.",
    en: "It ends before the day of the decision ({decided_on}). Check both dates.",
  },
  decision_in_future: {
    vi: "Ngày quyết định ở sau hôm nay ({today}). Kiểm tra ngày, tháng, năm.",
    en: "The decision lies after today ({today}). Check day, month and year.",
  },
  extended_before_valid_until: {
    vi: "Ngày gia hạn đứng trước ngày hết giá trị ({valid_until}).",
    en: "The extension ends before the certificate itself ({valid_until}).",
  },
  extended_too_long: {
    vi: "Gia hạn quá 180 ngày kể từ ngày hết giá trị; muộn nhất là {latest}.",
    en: "The extension goes beyond 180 days after the end; the last possible day is {latest}.",
  },
  revoked_before_decision: {
    vi: "Ngày thu hồi đứng trước ngày quyết định công nhận ({decided_on}).",
    en: "It is revoked before it was decided ({decided_on}).",
  },
  authority_may_not_issue: {
    vi: "“{value}” không có thẩm quyền công nhận {stars} sao vào ngày {day} ({criteria}). Đối chiếu với quyết định.",
    en: "“{value}” could not recognise {stars} stars on {day} ({criteria}). Check the decision.",
  },
  authority_abolished: {
    vi: "“{value}”: cấp huyện đã kết thúc từ 01/07/2025, trước ngày quyết định {day}.",
    en: "“{value}”: districts ended on 01/07/2025, before the decision of {day}.",
  },
  certificates_overlap: {
    vi: "Dòng {first_row} đã ghi một quyết định khác cùng ngày cho sản phẩm này. Giữ lại quyết định đúng.",
    en: "Line {first_row} has another decision of the same day for this product. Keep the right one.",
  },
  certificate_on_record: {
    vi: "Sổ đã có quyết định {number} cùng ngày {day} cho sản phẩm này. Đối chiếu lại số quyết định.",
    en: "The register has decision {number} of the same day, {day}, for this product. Check the decision's number.",
  },
  two_persons_needed: {
    vi: "Giấy này đã có trong sổ: thu hồi hoặc gia hạn phải do hai người làm ở trang đề nghị. Để trống ô này.",
    en: "This certificate is on record: to revoke or extend it takes two persons, by a proposal. Leave the cell empty.",
  },
}

const remarks: Readonly<Record<RegisterRemarkCode, Message>> = {
  listing_held: {
    vi: "Chưa mở bán: giấy tờ bắt buộc đã hết hạn ({papers}). Bổ sung giấy mới rồi mở bán ở trang sản phẩm.",
    en: "Not put on sale: a required paper has lapsed ({papers}). Enter the new one, then list the product on its page.",
  },
  papers_lapsed: {
    vi: "Đang bán nhưng giấy tờ bắt buộc đã hết hạn ({papers}). Hàng vẫn được bán; đề nghị chủ thể bổ sung.",
    en: "On sale although a required paper has lapsed ({papers}). It stays on sale; ask the producer for the new one.",
  },
}

/** What is wrong with a cell, and what to write instead. */
export function registerMessage(error: Pick<RegisterError, "code" | "column" | "value" | "detail">): Message {
  return filled(messages[error.code], { column: error.column, value: error.value, ...error.detail })
}

/** What an officer should do about goods that were taken over; `papers` names those that have lapsed, by language. */
export function registerRemark(code: RegisterRemarkCode, papers: Message): Message {
  const { vi, en } = remarks[code]
  return {
    vi: filled({ vi, en }, { papers: papers.vi }).vi,
    en: filled({ vi, en }, { papers: papers.en }).en,
  }
}

function filled({ vi, en }: Message, figures: Record<string, string | number>): Message {
  const fill = (text: string, comma: string) =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => shown(figures[name] ?? "", comma))
  return { vi: fill(vi, ","), en: fill(en, ".") }
}

function shown(figure: string | number, comma: string): string {
  if (typeof figure === "number") return String(figure).replace(".", comma)
  return /^\d{4}-\d{2}-\d{2}$/.test(figure) ? formatDay(figure) : figure
}
