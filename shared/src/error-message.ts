import type { Flag, RejectionCode } from "./command"

/** What happened and what to do about it, in both languages. */
export interface Message {
  vi: string
  en: string
}

const refusals: Readonly<Record<RejectionCode, Message>> = {
  malformed_command: {
    vi: "Lệnh gửi lên không đọc được. Xuất tệp cứu dữ liệu của máy này và báo cho bộ phận hỗ trợ.",
    en: "The command could not be read. Export this device's rescue file and tell support.",
  },
  unknown_command_type: {
    vi: "Máy chủ chưa biết loại lệnh này. Báo quản trị viên cập nhật máy chủ; lệnh vẫn được giữ trên máy.",
    en: "The server does not know this kind of command yet. Ask the administrator to update it; the command is kept here.",
  },
  unsupported_version: {
    vi: "Máy chủ không hỗ trợ phiên bản của lệnh này. Cập nhật máy chủ hoặc ứng dụng bán hàng cho cùng phiên bản.",
    en: "The server does not support this command's version. Bring server and till to the same version.",
  },
  malformed_payload: {
    vi: "Nội dung lệnh thiếu hoặc sai một trường. Mở chi tiết để xem trường nào, rồi báo bộ phận hỗ trợ.",
    en: "A field of the command is missing or wrong. Open the details to see which, and tell support.",
  },
  amount_not_whole: {
    vi: "Có số tiền hoặc số lượng không phải số nguyên. Kiểm tra lại số tiền; tiền tính theo đồng, không có số lẻ.",
    en: "An amount or a quantity is not a whole number. Check the figures; money is in whole đồng.",
  },
  amount_negative: {
    vi: "Có số tiền hoặc số lượng âm. Trả hàng phải lập phiếu trả hàng, không ghi số âm.",
    en: "An amount or a quantity is negative. Record returned goods as a refund, not as a negative sale.",
  },
  totals_mismatch: {
    vi: "Các con số trên phiếu không khớp nhau. Đối chiếu từng dòng hàng, làm tròn và tiền thu với tổng cộng.",
    en: "The figures of the receipt do not add up. Compare lines, rounding and payments with the total.",
  },
  id_reused: {
    vi: "Mã lệnh này đã dùng cho một nội dung khác. Không gửi lại; báo bộ phận hỗ trợ kiểm tra hai bản ghi.",
    en: "This command's id was already used for other content. Do not send it again; have support compare the two.",
  },
  sequence_reused: {
    vi: "Số thứ tự này của máy đã có lệnh khác. Có thể dữ liệu máy bị sao chép; ngừng bán trên máy và báo hỗ trợ.",
    en: "Another command of this device has this number. The device's data may have been copied; stop selling on it and tell support.",
  },
  foreign_shift: {
    vi: "Ca bán này thuộc một máy khác. Mở ca mới trên máy này rồi ghi lại.",
    en: "This shift belongs to another device. Open a new shift here and record it again.",
  },
}

const flags: Readonly<Record<Flag, Message>> = {
  clock_suspect: {
    vi: "Đồng hồ máy bán hàng sai lệch. Chỉnh lại ngày giờ của máy; ngày bán được lấy theo ca hoặc lúc máy chủ nhận.",
    en: "The device's clock is off. Set its date and time; the day of sale was taken from the shift or the time of receipt.",
  },
  sequence_gap: {
    vi: "Trước lệnh này còn thiếu lệnh của cùng máy. Cho máy đồng bộ lại; nếu vẫn thiếu, mở màn hình thiết bị để xem các số còn thiếu.",
    en: "Commands of this device are missing before this one. Let it sync; if they stay away, see the missing numbers on the device's page.",
  },
  chain_broken: {
    vi: "Lệnh không nối đúng vào lệnh trước của máy. Kiểm tra máy xem dữ liệu có bị sửa hoặc khôi phục từ bản cũ không.",
    en: "The command does not follow from the one before it. Check whether the device's data was altered or restored.",
  },
  unknown_variant: {
    vi: "Mặt hàng không có trong sổ đăng ký. Tìm mặt hàng đúng và ghi nhận lại cho chủ thể.",
    en: "The goods are not in the register. Find which product it was, so that its producer is credited.",
  },
  price_differs: {
    vi: "Giá bán khác giá đang niêm yết. Hỏi nhân viên lý do hoặc cập nhật bảng giá trên máy.",
    en: "The price differs from the listed one. Ask the clerk why, or refresh the price list on the device.",
  },
  standing_differs: {
    vi: "Hạng sao máy hiển thị khác với sổ đăng ký ngày hôm đó. Đồng bộ lại danh mục trên máy.",
    en: "The stars the till showed differ from the register's on that day. Refresh the device's catalogue.",
  },
  certificate_not_in_force: {
    vi: "Giấy chứng nhận OCOP hết hạn hoặc đã bị thu hồi khi bán. Gỡ nhãn sao khỏi quầy và báo chủ thể gia hạn.",
    en: "The OCOP certificate had expired or been revoked at the sale. Take the stars off the shelf and tell the producer.",
  },
  stock_negative: {
    vi: "Bán quá số tồn đang ghi. Kiểm kê mặt hàng này và nhập bổ sung phiếu nhập kho còn thiếu.",
    en: "More was sold than was in stock on record. Count the goods and enter the receipt that is missing.",
  },
  shift_unknown: {
    vi: "Chưa nhận được lệnh mở ca của lần bán này. Cho máy đồng bộ lại; nếu vẫn thiếu, lập biên bản ca.",
    en: "The opening of this shift has not arrived. Let the device sync; if it stays away, write the shift up by hand.",
  },
  shift_closed: {
    vi: "Ghi nhận sau khi ca đã đóng. Đối chiếu lại số tiền mặt đã kiểm của ca.",
    en: "Recorded after the shift was closed. Check the shift's counted cash again.",
  },
  staff_unknown: {
    vi: "Nhân viên không có trong danh sách của điểm bán. Kiểm tra ai đã bán và cập nhật danh sách.",
    en: "The clerk is not on the sales point's list. Find out who sold and bring the list up to date.",
  },
  fair_differs: {
    vi: "Hội chợ hoặc gian hàng trên phiếu khác với nơi máy đang được giao. Kiểm tra máy đang đặt ở gian nào.",
    en: "The fair or booth on the receipt is not the one the device is assigned to. Check where the device stands.",
  },
  catalogue_old: {
    vi: "Bán bằng danh mục cũ. Kết nối mạng để máy tải bảng giá và tình trạng chứng nhận mới.",
    en: "Sold from an old catalogue. Connect the device so that it loads new prices and certificates.",
  },
  receipt_no_reused: {
    vi: "Số phiếu trùng với một phiếu khác. Đối chiếu hai phiếu; cả hai vẫn được tính.",
    en: "Another receipt has the same number. Compare the two; both are counted.",
  },
  original_unknown: {
    vi: "Chưa tìm thấy phiếu bán gốc của lần trả hàng này. Cho máy đã bán đồng bộ lại hoặc đối chiếu phiếu giấy.",
    en: "The sale this refund answers has not been found. Let the device that sold it sync, or check the paper receipt.",
  },
  refund_exceeds_sale: {
    vi: "Trả lại nhiều hơn số đã bán trên phiếu gốc. Kiểm tra số lượng và tiền trả với nhân viên.",
    en: "More was given back than the sale contained. Go over quantity and money with the clerk.",
  },
  count_differs: {
    vi: "Số kiểm đếm khác số trên sổ. Đếm lại và ghi rõ nguyên nhân chênh lệch.",
    en: "The count differs from the books. Count again and note the reason for the difference.",
  },
  stopped_goods: {
    vi: "Đã bán hàng đang bị thu hồi hoặc tạm dừng lưu thông. Liên hệ người mua nếu biết và để riêng hàng còn lại.",
    en: "Goods under a recall or a hold were sold. Reach the buyer if known and set what is left aside.",
  },
  serial_sold_before: {
    vi: "Tem có số này đã được bán trước đó. Kiểm tra tem của hàng còn lại xem có bị sao chép không.",
    en: "A stamp with this serial was sold before. Check whether stamps of the goods left were copied.",
  },
}

const messages: ReadonlyMap<string, Message> = new Map(Object.entries({ ...refusals, ...flags }))

/** The words for a rejection code or a flag; a code of a newer release is named as it is. */
export function errorMessage(code: string): Message {
  return (
    messages.get(code) ?? {
      vi: `Mã “${code}” chưa có lời giải thích ở phiên bản này. Báo bộ phận hỗ trợ kèm mã này.`,
      en: `This release has no words for the code “${code}”. Give it to support.`,
    }
  )
}
