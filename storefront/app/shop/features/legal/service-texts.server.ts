import type { LegalTexts } from "./legal-page"

export const deliveryTexts: LegalTexts = {
  vi: {
    title: "Giao và nhận hàng",
    description: "Phí giao theo khối lượng và nơi nhận, nhận tại điểm bán, kiểm hàng khi nhận.",
    sections: [
      {
        title: "Giao tận nơi",
        texts: [
          "Giao trong cả nước. Phí tính theo khối lượng và nơi nhận, hiện trước khi đặt và không đổi sau khi đặt.",
          "Thường giao trong tỉnh 1–3 ngày làm việc, ngoài tỉnh 3–7 ngày làm việc. Chậm hơn, chúng tôi gọi cho bạn.",
        ],
      },
      {
        title: "Nhận tại điểm bán",
        texts: ["Chọn điểm bán khi đặt, không mất phí giao. Hàng được giữ đến ngày ghi trên đơn."],
      },
      {
        title: "Khi nhận hàng",
        texts: [
          "Bạn được mở gói xem hàng trước khi nhận. Thiếu, vỡ, sai hàng, hết hạn: từ chối nhận, chúng tôi chịu phí hai chiều.",
        ],
      },
    ],
  },
  en: {
    title: "Delivery and collection",
    description:
      "Delivery by weight and place, collection at a sales point, looking at the goods on receipt.",
    sections: [
      {
        title: "To your door",
        texts: [
          "All over the country. The fee goes by weight and place; it is shown before you order and does not change after.",
          "Usually 1–3 working days within the province and 3–7 elsewhere. If it takes longer we call you.",
        ],
      },
      {
        title: "At a sales point",
        texts: [
          "Choose the sales point when you order; there is no fee. The goods are kept until the day on the order.",
        ],
      },
      {
        title: "On receipt",
        texts: [
          "You may open the parcel before you accept it. If something is missing, broken, wrong or out of date, refuse it; we bear both ways.",
        ],
      },
    ],
  },
}

export const paymentTexts: LegalTexts = {
  vi: {
    title: "Thanh toán",
    description: "Trả tiền khi nhận hàng, chuyển khoản VietQR, thẻ; hoàn tiền về nơi đã trả.",
    sections: [
      {
        title: "Cách trả tiền",
        texts: [
          "Tiền mặt khi nhận hàng (trừ rượu), chuyển khoản bằng mã VietQR, thẻ khi trang có bật. Cách nào dùng được cho đơn của bạn hiện ở trang đặt hàng.",
          "Mã VietQR ghi sẵn số tiền và nội dung. Chuyển thiếu, thừa hoặc trễ: trang báo ngay và nói phải làm gì.",
          "Số thẻ nhập ở khung của đơn vị thanh toán; trang này không nhận và không lưu số thẻ.",
        ],
      },
      {
        title: "Hoàn tiền",
        texts: [
          "Tiền được hoàn về đúng cách đã trả, trong 7 ngày làm việc kể từ khi hai bên thống nhất; trả bằng tiền mặt thì chuyển khoản vào số bạn cho.",
        ],
      },
      { title: "Mã giảm giá", texts: ["Điều kiện và hạn dùng ghi cạnh mã; mức giảm hiện trước khi đặt."] },
    ],
  },
  en: {
    title: "Payment",
    description: "Cash on delivery, VietQR transfer, card; refunds go where the money came from.",
    sections: [
      {
        title: "Ways to pay",
        texts: [
          "Cash on delivery (not for alcohol), bank transfer by VietQR, and card where the shop has it switched on. The page of your order shows which of them you can use.",
          "The VietQR code carries amount and content. If too little, too much or late money comes, the page says so and what to do.",
          "Card numbers are typed into the payment provider’s frame; this shop neither sees nor keeps them.",
        ],
      },
      {
        title: "Refunds",
        texts: [
          "Money goes back the way it came within 7 working days after we agree; what was paid in cash is transferred to the account you name.",
        ],
      },
      {
        title: "Coupons",
        texts: [
          "Conditions and last day stand beside a coupon; what it takes off is shown before you order.",
        ],
      },
    ],
  },
}

export const returnsTexts: LegalTexts = {
  vi: {
    title: "Đổi trả và khiếu nại",
    description: "Thời hạn đổi trả, nơi nhận khiếu nại và thời hạn trả lời.",
    sections: [
      {
        title: "Đổi trả",
        texts: [
          "Hàng lỗi, sai, thiếu, hết hạn: báo trong 7 ngày kể từ khi nhận; hàng tươi sống trong 24 giờ. Gửi ảnh là đủ để bắt đầu.",
          "Hàng bị thu hồi: đổi hoặc hoàn đủ tiền bất cứ lúc nào, không cần còn nguyên.",
          "Gửi yêu cầu trả hàng ngay tại trang đơn hàng của bạn.",
        ],
      },
      {
        title: "Khiếu nại",
        texts: [
          "Gọi {phone}, viết tới {email}, hoặc gửi tại trang Báo điều bất thường; mỗi phản ánh có một mã để theo dõi.",
          "Chúng tôi xác nhận đã nhận trong 02 ngày làm việc và trả lời trong 07 ngày làm việc; vụ phải kiểm nghiệm thì nói rõ ngày trả lời.",
        ],
      },
      {
        title: "Không đồng ý với trả lời",
        texts: ["Bạn có thể gửi tới Sở Công Thương hoặc tổ chức bảo vệ người tiêu dùng nơi bạn ở."],
      },
    ],
  },
  en: {
    title: "Returns and complaints",
    description: "How long you may return goods, where to complain and when you are answered.",
    sections: [
      {
        title: "Returns",
        texts: [
          "Faulty, wrong, missing or out-of-date goods: tell us within 7 days of receipt, fresh food within 24 hours. A picture is enough to begin.",
          "Recalled goods are exchanged or refunded in full at any time, opened or not.",
          "Ask for a return on the page of your order.",
        ],
      },
      {
        title: "Complaints",
        texts: [
          "Call {phone}, write to {email}, or use the page Report something wrong; every report has a number to follow it by.",
          "We confirm receipt within 2 working days and answer within 7; where a test is needed we say the day of the answer.",
        ],
      },
      {
        title: "If you disagree",
        texts: [
          "You may turn to the Department of Industry and Trade or the consumer association where you live.",
        ],
      },
    ],
  },
}
