import type { LegalTexts } from "./legal-page"

/** Law 122/2025/QH15 and NĐ 248/2026/NĐ-CP, Đ.4, Đ.9. */
export const ownerTexts: LegalTexts = {
  vi: {
    title: "Chủ sở hữu trang bán hàng",
    description:
      "Đơn vị sở hữu và bán hàng trên trang này, mã số thuế, địa chỉ, điện thoại và nơi nhận khiếu nại.",
    sections: [
      {
        title: "Đơn vị sở hữu và bán hàng",
        texts: [
          "{name}",
          "Mã số thuế: {tax_code}. Đăng ký kinh doanh: {registration}.",
          "Địa chỉ: {address}.",
          "Điện thoại: {phone}. Thư điện tử: {email}.",
        ],
      },
      {
        title: "Ai bán, ai làm ra",
        texts: [
          "Người bán ghi trên mọi đơn hàng và hóa đơn của trang này là {name}. Tên chủ thể trên từng sản phẩm là tên người làm ra sản phẩm đó.",
        ],
      },
      {
        title: "Thông báo với cơ quan quản lý",
        texts: [
          "Trang được thông báo với Bộ Công Thương qua Cổng thông tin quản lý hoạt động thương mại điện tử online.gov.vn.",
        ],
      },
    ],
  },
  en: {
    title: "Owner of the shop",
    description: "Who owns this shop and sells in it: tax code, address, telephone and where to complain.",
    sections: [
      {
        title: "Owner and seller",
        texts: [
          "{name}",
          "Tax code: {tax_code}. Business registration: {registration}.",
          "Address: {address}.",
          "Telephone: {phone}. E-mail: {email}.",
        ],
      },
      {
        title: "Who sells, who makes",
        texts: [
          "The seller on every order and invoice of this shop is {name}. The producer named beside a product is who made it.",
        ],
      },
      {
        title: "Notified",
        texts: ["This shop is notified to the Ministry of Industry and Trade at online.gov.vn."],
      },
    ],
  },
}

export const termsTexts: LegalTexts = {
  vi: {
    title: "Điều khoản mua bán",
    description: "Cách đặt hàng, giá, số lượng, sao OCOP và hàng có điều kiện trên trang này.",
    sections: [
      {
        title: "Đặt hàng",
        texts: [
          "Trước khi đặt, trang cho xem lại hàng, số lượng, giá, phí giao và tổng tiền; bạn sửa được đến khi bấm đặt hàng. Đơn được nhận khi trang hiện số đơn.",
          "Không cần tài khoản. Số lượng tối đa mỗi mặt hàng trong một đơn hiện ngay khi chọn.",
        ],
      },
      {
        title: "Giá",
        texts: [
          "Giá là đồng Việt Nam, đã gồm thuế giá trị gia tăng, chưa gồm phí giao hàng. Giá của đơn là giá lúc đặt.",
          "Hết hàng, bị tạm dừng lưu thông hoặc thu hồi sau khi đặt: chúng tôi báo bạn và trả lại đủ tiền.",
        ],
      },
      {
        title: "Sao OCOP",
        texts: [
          "Sao chỉ hiện khi giấy chứng nhận còn hiệu lực trong ngày. Hết hạn hoặc bị thu hồi thì không hiện sao.",
        ],
      },
      {
        title: "Rượu và thực phẩm bảo vệ sức khỏe",
        texts: [
          "Rượu chỉ bán cho người đủ 18 tuổi và chỉ nhận thanh toán không dùng tiền mặt (Luật 44/2019/QH14, Điều 16).",
          "Thực phẩm bảo vệ sức khỏe không phải là thuốc, không có tác dụng thay thế thuốc chữa bệnh.",
        ],
      },
      {
        title: "Giải quyết tranh chấp",
        texts: [
          "Hai bên thương lượng trước. Không xong, bạn có thể nhờ cơ quan, tổ chức bảo vệ quyền lợi người tiêu dùng hòa giải hoặc khởi kiện tại tòa án theo pháp luật Việt Nam.",
        ],
      },
    ],
  },
  en: {
    title: "Terms of sale",
    description: "Ordering, prices, quantities, OCOP stars and goods under conditions in this shop.",
    sections: [
      {
        title: "Ordering",
        texts: [
          "Before you order, the shop shows goods, quantities, prices, delivery fee and total again; you can change them until you place the order. An order is accepted when its number is shown.",
          "No account is needed. The most of one product in an order is shown where it is chosen.",
        ],
      },
      {
        title: "Prices",
        texts: [
          "Prices are in Vietnamese đồng with value-added tax and without delivery. An order keeps the prices of the moment it was placed.",
          "Where goods sell out, are held or recalled after you ordered, you are told and given all your money back.",
        ],
      },
      {
        title: "OCOP stars",
        texts: [
          "Stars are shown only while a certificate is in force on the day. Expired or revoked ones show none.",
        ],
      },
      {
        title: "Alcohol and food supplements",
        texts: [
          "Alcohol is sold to persons of 18 and over only, and paid without cash (law 44/2019/QH14, article 16).",
          "Food supplements are no medicine and do not replace any.",
        ],
      },
      {
        title: "Disputes",
        texts: [
          "We talk first. Failing that, you may ask a consumer protection body to mediate, or go to court under the law of Viet Nam.",
        ],
      },
    ],
  },
}
