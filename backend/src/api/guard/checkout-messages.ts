import type { Message } from "./message"

/** Why a cart becomes no order, and what to do about it. */
export const checkoutMessages = {
  cart_not_found: {
    status: 404,
    vi: "Giỏ hàng này không còn. Hãy chọn hàng lại.",
    en: "This cart is no longer there. Please choose your goods again.",
  },
  cart_empty: { status: 409, vi: "Giỏ hàng đang trống.", en: "The cart is empty." },
  cart_lines_full: {
    status: 409,
    vi: "Mỗi đơn chỉ nhận tối đa {most} mặt hàng. Hãy tách thành nhiều đơn.",
    en: "An order takes at most {most} different goods. Please split it.",
  },
  cart_pieces_most: {
    status: 409,
    vi: "Số lượng vượt mức {most} cái. Cần mua nhiều hơn, hãy gọi cho điểm bán.",
    en: "More than {most} pieces. For larger quantities please call a sales point.",
  },
  cart_of_another_region: {
    status: 409,
    vi: "Giỏ hàng này thuộc vùng bán hoặc loại tiền khác. Hãy chọn hàng lại.",
    en: "This cart belongs to another region or currency. Please choose your goods again.",
  },
  goods_gone: {
    status: 409,
    vi: "Đã ngừng bán: {goods}. Hãy bỏ ra khỏi giỏ để đặt các món còn lại.",
    en: "No longer sold: {goods}. Take it out of the cart to order the rest.",
  },
  stock_gone: {
    status: 409,
    vi: "Không còn đủ hàng, trong ngoặc là số còn lại: {goods}. Hãy giảm số lượng trong giỏ.",
    en: "Not enough in stock, what is left stands in brackets: {goods}. Please lower the quantity in the cart.",
  },
  total_changed: {
    status: 409,
    vi: "Số tiền cần trả đã khác với số bạn vừa xem. Hãy xem lại rồi đặt hàng.",
    en: "The sum to pay is no longer the one you saw. Please look again, then order.",
  },
  age_not_confirmed: {
    status: 409,
    vi: "Trong giỏ có rượu, bia. Hãy xác nhận bạn đủ 18 tuổi.",
    en: "There is alcohol in the cart. Please confirm that you are 18 or older.",
  },
  cod_not_for_alcohol: {
    status: 409,
    vi: "Rượu, bia bán trên mạng không được trả tiền mặt khi nhận hàng (Luật 44/2019/QH14). Hãy chọn cách trả tiền khác.",
    en: "Alcohol sold online may not be paid in cash on delivery (Law 44/2019/QH14). Please choose another way to pay.",
  },
  payment_not_offered: {
    status: 409,
    vi: "Cách trả tiền này hiện chưa dùng được. Hãy chọn cách khác.",
    en: "This way to pay is not available now. Please choose another.",
  },
  delivery_not_offered: {
    status: 409,
    vi: "Cách nhận hàng này hiện chưa dùng được. Hãy chọn cách khác.",
    en: "This way to receive goods is not available now. Please choose another.",
  },
  commune_unknown: {
    status: 400,
    vi: "Không có phường, xã này trong tỉnh đã chọn.",
    en: "There is no such ward or commune in the province that was chosen.",
  },
  sales_point_unknown: {
    status: 400,
    vi: "Không có điểm bán này. Hãy chọn điểm khác.",
    en: "There is no such sales point. Please choose another.",
  },
  cart_changed: {
    status: 409,
    vi: "Giỏ hàng vừa thay đổi ở nơi khác. Hãy xem lại giỏ rồi đặt hàng.",
    en: "The cart has just been changed elsewhere. Please look at it again, then order.",
  },
} satisfies Record<string, Message>
