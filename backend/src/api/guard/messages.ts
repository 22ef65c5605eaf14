import { browseMessages } from "./browse-messages"
import { certificateMessages } from "./certificate-messages"
import { checkoutMessages } from "./checkout-messages"
import { codeMessages } from "./code-messages"
import { foundMessages } from "./found-messages"
import type { Message } from "./message"
import { officerMessages } from "./officer-messages"
import { orderMessages } from "./order-messages"
import { paymentMessages } from "./payment-messages"
import { placeMessages } from "./place-messages"
import { recallMessages } from "./recall-messages"
import { registerMessages } from "./register-messages"
import { reportMessages } from "./report-messages"
import { traceMessages } from "./trace-messages"

const general = {
  route_not_listed: { status: 404, vi: "Không có địa chỉ này.", en: "There is no such address." },
  not_found: { status: 404, vi: "Không tìm thấy.", en: "Not found." },
  auth_required: { status: 401, vi: "Hãy đăng nhập để tiếp tục.", en: "Sign in to continue." },
  token_invalid: {
    status: 401,
    vi: "Phiên đăng nhập không còn hiệu lực. Hãy đăng nhập lại.",
    en: "The session is no longer valid. Sign in again.",
  },
  account_closed: {
    status: 401,
    vi: "Tài khoản này đã ngừng hoạt động.",
    en: "This account is no longer active.",
  },
  wrong_actor: {
    status: 403,
    vi: "Tài khoản này không dùng được chức năng này.",
    en: "This kind of account may not do this.",
  },
  no_grant: {
    status: 403,
    vi: "Bạn chưa được giao quyền này, hoặc quyền đã hết hạn.",
    en: "You have not been granted this, or the grant has ended.",
  },
  out_of_scope: {
    status: 403,
    vi: "Ngoài phạm vi được giao cho bạn.",
    en: "Outside what has been granted to you.",
  },
  mfa_required: {
    status: 401,
    vi: "Hãy xác thực bước hai để tiếp tục.",
    en: "Complete the second sign-in step to continue.",
  },
  device_revoked: {
    status: 401,
    vi: "Máy bán hàng này đã bị thu hồi. Hãy báo người quản lý điểm bán.",
    en: "This till has been revoked. Tell the manager of the sales point.",
  },
  signature_invalid: {
    status: 401,
    vi: "Chữ ký của máy bán hàng không khớp với nội dung gửi lên.",
    en: "The till's signature does not match what was sent.",
  },
  publishable_key_required: {
    status: 400,
    vi: "Yêu cầu thiếu khoá công khai của cửa hàng.",
    en: "The request lacks the shop's publishable key.",
  },
} satisfies Record<string, Message>

const input = {
  invalid_input: { status: 400, vi: "Dữ liệu gửi lên chưa đúng.", en: "The input is not right." },
  unknown_field: {
    status: 400,
    vi: "Có trường dữ liệu không được phép gửi.",
    en: "A field was sent that is not allowed.",
  },
  bad_json: { status: 400, vi: "Nội dung gửi lên không đọc được.", en: "The body cannot be read." },
  too_deep: { status: 400, vi: "Dữ liệu lồng nhau quá nhiều lớp.", en: "The data is nested too deeply." },
  too_large: {
    status: 413,
    vi: "Nội dung gửi lên quá lớn (tối đa {limit}).",
    en: "The body is too large (at most {limit}).",
  },
  unsupported_media: {
    status: 415,
    vi: "Kiểu nội dung này không được nhận.",
    en: "This kind of content is not accepted.",
  },
  query_too_long: {
    status: 400,
    vi: "Câu truy vấn quá dài.",
    en: "The query is too long.",
  },
  limit_max: {
    status: 400,
    vi: "Không thể lấy quá {most} mục một lần.",
    en: "No more than {most} items may be asked for at once.",
  },
  conflict: {
    status: 409,
    vi: "Dữ liệu vừa thay đổi. Hãy tải lại rồi thử lại.",
    en: "The data has just changed. Reload and try again.",
  },
  already_exists: { status: 409, vi: "Đã có bản ghi như vậy.", en: "Such a record already exists." },
  not_allowed: { status: 400, vi: "Thao tác này không được phép.", en: "This may not be done." },
  payment_refused: {
    status: 422,
    vi: "Thanh toán không được chấp nhận.",
    en: "The payment was not accepted.",
  },
  insufficient_inventory: {
    status: 400,
    vi: "Số lượng còn lại không đủ.",
    en: "There is not enough left in stock.",
  },
} satisfies Record<string, Message>

const signIn = {
  sign_in_failed: {
    status: 401,
    vi: "E-mail hoặc mật khẩu không đúng.",
    en: "The e-mail or the password is wrong.",
  },
  too_many_attempts: {
    status: 429,
    vi: "Thử quá nhiều lần. Hãy thử lại sau {wait_vi}.",
    en: "Too many attempts. Try again in {wait_en}.",
  },
  password_short: {
    status: 400,
    vi: "Mật khẩu cần ít nhất 10 ký tự.",
    en: "The password needs at least 10 characters.",
  },
  password_long: {
    status: 400,
    vi: "Mật khẩu dài quá 200 ký tự.",
    en: "The password is longer than 200 characters.",
  },
  password_common: {
    status: 400,
    vi: "Mật khẩu này quá dễ đoán. Hãy chọn mật khẩu khác.",
    en: "This password is too easy to guess. Choose another.",
  },
  password_is_email: {
    status: 400,
    vi: "Mật khẩu không được giống địa chỉ e-mail.",
    en: "The password must not resemble the e-mail address.",
  },
  register_failed: {
    status: 400,
    vi: "Không đăng ký được với e-mail này. Nếu đã có tài khoản, hãy đăng nhập.",
    en: "This e-mail cannot be registered. If you have an account, sign in.",
  },
} satisfies Record<string, Message>

const tills = {
  pairing_code_unknown: {
    status: 404,
    vi: "Mã ghép máy không đúng. Hãy kiểm tra lại với người quản lý điểm bán.",
    en: "There is no such pairing code. Check it with the manager of the sales point.",
  },
  pairing_code_used: {
    status: 409,
    vi: "Mã ghép máy này đã được dùng. Hãy xin mã mới.",
    en: "This pairing code has been used. Ask for a new one.",
  },
  pairing_code_expired: {
    status: 410,
    vi: "Mã ghép máy này đã hết hạn. Hãy xin mã mới.",
    en: "This pairing code has expired. Ask for a new one.",
  },
  public_key_invalid: {
    status: 400,
    vi: "Khoá của máy bán hàng không hợp lệ. Hãy tải lại trang rồi ghép lại.",
    en: "The till's key is not valid. Reload the page and pair again.",
  },
  too_many_commands: {
    status: 413,
    vi: "Mỗi lần chỉ được gửi tối đa {limit} lệnh.",
    en: "At most {limit} commands may be sent at once.",
  },
} satisfies Record<string, Message>

const failures = {
  transient: {
    status: 503,
    vi: "Hệ thống đang bận. Hãy thử lại sau ít giây.",
    en: "The system is busy. Try again in a few seconds.",
  },
  unexpected: {
    status: 500,
    vi: "Có lỗi ngoài dự kiến. Hãy báo mã {request_id} cho người quản trị.",
    en: "Something went wrong. Tell the administrator the code {request_id}.",
  },
} satisfies Record<string, Message>

export const MESSAGES = {
  ...general,
  ...input,
  ...signIn,
  ...tills,
  ...failures,
  ...browseMessages,
  ...certificateMessages,
  ...checkoutMessages,
  ...codeMessages,
  ...foundMessages,
  ...registerMessages,
  ...placeMessages,
  ...traceMessages,
  ...reportMessages,
  ...recallMessages,
  ...officerMessages,
  ...orderMessages,
  ...paymentMessages,
}

export type MessageCode = keyof typeof MESSAGES

export function isMessageCode(code: unknown): code is MessageCode {
  return typeof code === "string" && Object.hasOwn(MESSAGES, code)
}
