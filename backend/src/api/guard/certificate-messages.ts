import type { Message } from "./message"

const recognition = {
  certificates_overlap: {
    status: 400,
    vi: "Sản phẩm đang có giấy {number} đến {valid_until}: đây là nâng hạng hay đánh giá lại?",
    en: "Certificate {number} runs until {valid_until}; this is an upgrade or a renewal.",
  },
  upgrade_without_certificate: {
    status: 400,
    vi: "Không có giấy nào đang còn hiệu lực để nâng hạng.",
    en: "There is no certificate in force to upgrade.",
  },
  upgrade_not_higher: {
    status: 400,
    vi: "Nâng hạng phải cao hơn {held} sao đang có.",
    en: "An upgrade needs more than the {held} stars held.",
  },
  renewal_without_certificate: {
    status: 400,
    vi: "Chưa từng được công nhận nên không có gì để đánh giá lại.",
    en: "There is no earlier certificate to renew.",
  },
  score_invalid: {
    status: 400,
    vi: "Điểm phải từ 0 đến 100, tối đa hai số lẻ.",
    en: "The score must lie between 0 and 100, with at most two decimals.",
  },
  stars_contradict_score: {
    status: 400,
    vi: "{score} điểm là {expected} sao, dòng này ghi {stars} sao.",
    en: "{score} points are {expected} stars, this line says {stars}.",
  },
  valid_until_before_decision: {
    status: 400,
    vi: "Ngày hết hạn sớm hơn ngày quyết định ({decided_on}).",
    en: "Expiry is before the decision ({decided_on}).",
  },
  decision_in_future: {
    status: 400,
    vi: "Ngày quyết định ở sau hôm nay ({today}).",
    en: "The decision lies after today ({today}).",
  },
} satisfies Record<string, Message>

const naming = {
  product_unknown: {
    status: 404,
    vi: "Không có sản phẩm này trong sổ; kiểm tra mã, tên sản phẩm và tên chủ thể.",
    en: "There is no such product in the register; check code, name and producer.",
  },
  product_ambiguous: {
    status: 400,
    vi: "Có {count} sản phẩm cùng tên; ghi thêm tên chủ thể hoặc mã sản phẩm.",
    en: "{count} products have this name; add the producer or the product code.",
  },
  product_set_differs: {
    status: 400,
    vi: "Bộ sản phẩm khác với bộ đã ghi trong sổ.",
    en: "The product set differs from the one on record.",
  },
} satisfies Record<string, Message>

const authority = {
  authority_may_not_issue: {
    status: 400,
    vi: "{issuer} không có thẩm quyền công nhận {stars} sao vào ngày {day} ({criteria}).",
    en: "{issuer} could not recognise {stars} stars on {day} ({criteria}).",
  },
  authority_may_not_revoke: {
    status: 400,
    vi: "{issuer} không có thẩm quyền thu hồi giấy chứng nhận {stars} sao vào ngày {day}; cấp nào công nhận hạng sao này thì cấp đó thu hồi ({criteria}).",
    en: "{issuer} could not revoke a certificate of {stars} stars on {day}; that is for the body that recognises them ({criteria}).",
  },
  authority_may_not_extend: {
    status: 400,
    vi: "{issuer} không có thẩm quyền gia hạn giấy chứng nhận {stars} sao vào ngày {day}; cấp nào công nhận hạng sao này thì cấp đó gia hạn ({criteria}).",
    en: "{issuer} could not extend a certificate of {stars} stars on {day}; that is for the body that recognises them ({criteria}).",
  },
  authority_abolished: {
    status: 400,
    vi: "{issuer}: cấp huyện đã kết thúc từ 01/07/2025.",
    en: "{issuer}: districts ended on 01/07/2025.",
  },
  issuer_unknown: {
    status: 400,
    vi: "Chưa nhận ra cơ quan ban hành “{issuer}”; chọn trong danh sách.",
    en: 'The issuing body "{issuer}" is not recognised; choose it from the list.',
  },
  no_criteria_on_date: {
    status: 400,
    vi: "Ngày {day} chưa có bộ tiêu chí nào.",
    en: "No criteria were in force on {day}.",
  },
  criteria_not_in_force: {
    status: 400,
    vi: "Bộ tiêu chí {criteria} không áp dụng vào ngày {day}.",
    en: "The criteria {criteria} were not in force on {day}.",
  },
} satisfies Record<string, Message>

const changes = {
  document_required: {
    status: 400,
    vi: "Cần số quyết định hoặc văn bản.",
    en: "The number of the decision or document is needed.",
  },
  extension_too_short: {
    status: 400,
    vi: "Gia hạn phải sau ngày hết hạn ({valid_until}).",
    en: "An extension goes beyond the end ({valid_until}).",
  },
  extension_too_long: {
    status: 400,
    vi: "Gia hạn quá 180 ngày sau ngày hết hạn (muộn nhất {latest}).",
    en: "Extension beyond 180 days after expiry (latest {latest}).",
  },
  extension_shortens: {
    status: 400,
    vi: "Giấy đã được gia hạn đến {until}; gia hạn mới phải muộn hơn.",
    en: "It is extended until {until} already; a new extension must be later.",
  },
  revoked_already: {
    status: 409,
    vi: "Giấy đã bị thu hồi từ ngày {revoked_on}.",
    en: "The certificate was revoked on {revoked_on} already.",
  },
  revoked_before_decision: {
    status: 400,
    vi: "Ngày thu hồi sớm hơn ngày quyết định công nhận ({decided_on}).",
    en: "Revoked before it was decided ({decided_on}).",
  },
  revoked_in_future: {
    status: 400,
    vi: "Ngày thu hồi ở tương lai (hôm nay là {today}).",
    en: "Revoked in the future (today is {today}).",
  },
} satisfies Record<string, Message>

const twoPersons = {
  same_person: {
    status: 403,
    vi: "Người đề nghị không tự xác nhận; cần người thứ hai.",
    en: "The proposer cannot confirm; a second person must.",
  },
  proposer_only: {
    status: 403,
    vi: "Chỉ người đề nghị mới rút lại được.",
    en: "Only the proposer may withdraw it.",
  },
  decision_number_differs: {
    status: 400,
    vi: "Số quyết định gõ lại không khớp.",
    en: "The decision number typed does not match.",
  },
  proposal_open: {
    status: 409,
    vi: "Đã có đề nghị đang chờ cho giấy này.",
    en: "A proposal for this certificate is waiting already.",
  },
  proposal_settled: {
    status: 409,
    vi: "Đề nghị này đã được xử lý.",
    en: "This proposal was already settled.",
  },
} satisfies Record<string, Message>

const papers = {
  papers_lapsed: {
    status: 409,
    vi: "Giấy tờ bắt buộc đã hết hạn: {papers}.",
    en: "A required paper has lapsed: {papers}.",
  },
  papers_missing: {
    status: 409,
    vi: "Còn thiếu giấy tờ bắt buộc: {papers}.",
    en: "Required papers are missing: {papers}.",
  },
  paper_replaced: {
    status: 409,
    vi: "Không có giấy tờ cũ đó, hoặc đã được thay bằng bản khác.",
    en: "There is no such earlier paper, or it was replaced already.",
  },
  expires_before_issued: {
    status: 400,
    vi: "Ngày hết hạn sớm hơn ngày cấp ({issued_on}).",
    en: "Expiry is before the day of issue ({issued_on}).",
  },
  quarter_in_future: {
    status: 400,
    vi: "Quý này chưa tới.",
    en: "That quarter has not begun.",
  },
  quarter_confirmed: {
    status: 409,
    vi: "Quý này đã ghi xác nhận rồi; mỗi bên ghi một lần một quý.",
    en: "This quarter was confirmed already; each side says it once a quarter.",
  },
  file_unknown: {
    status: 404,
    vi: "Không có tệp này trong hồ sơ của văn phòng; hãy tải tệp lên lại.",
    en: "The office holds no such file; upload it again.",
  },
  file_kind: {
    status: 415,
    vi: "Tệp không phải PDF hoặc ảnh thật (JPEG, PNG, WebP).",
    en: "This is not a real PDF or picture (JPEG, PNG, WebP).",
  },
  picture_too_large: {
    status: 413,
    vi: "Ảnh quá lớn: mỗi cạnh tối đa {max} điểm ảnh.",
    en: "The picture is too large: at most {max} pixels a side.",
  },
} satisfies Record<string, Message>

/** What refusals say about certificates and their papers. */
export const certificateMessages = {
  ...recognition,
  ...naming,
  ...authority,
  ...changes,
  ...twoPersons,
  ...papers,
}
