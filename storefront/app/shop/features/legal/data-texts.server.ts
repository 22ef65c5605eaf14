import { FORGOTTEN_AFTER_DAYS } from "@ocop/shared/forgotten-cart"
import type { LegalTexts } from "./legal-page"

/** Law 91/2025/QH15; the eight points of NĐ 248/2026/NĐ-CP, Đ.5. */
export const privacyTexts: LegalTexts = {
  vi: {
    title: "Bảo vệ dữ liệu cá nhân",
    description: "Tám điều về dữ liệu của bạn: để làm gì, gồm gì, giữ bao lâu, ai xem, quyền của bạn.",
    sections: [
      {
        title: "1. Để làm gì",
        texts: [
          "Nhận, giao và thanh toán đơn hàng, xuất hóa đơn, trả lời khiếu nại, thu hồi hàng khi cần. Không dùng để quảng cáo.",
        ],
      },
      {
        title: "2. Gồm những gì",
        texts: [
          "Tên, số điện thoại, địa chỉ nhận; thư điện tử và thông tin hóa đơn nếu bạn ghi. Không đòi số căn cước, ngày sinh.",
        ],
      },
      {
        title: "3. Giữ bao lâu",
        texts: [
          `Dữ liệu của đơn và của tiền đã nhận giữ theo hạn lưu chứng từ kế toán và thuế; tài khoản giữ đến khi bạn xóa; giỏ hàng bỏ quên ${FORGOTTEN_AFTER_DAYS} ngày thì tự xóa cùng mọi điều về bạn ghi trong đó.`,
        ],
      },
      {
        title: "4. Ai được xem",
        texts: [
          "Nhân viên xử lý đơn, điểm bán bạn chọn nhận, đơn vị giao hàng và đơn vị thanh toán, mỗi nơi chỉ phần cần dùng; cơ quan nhà nước khi pháp luật yêu cầu. Chủ thể không nhận tên và số điện thoại của bạn.",
        ],
      },
      {
        title: "5. Ai chịu trách nhiệm",
        texts: ["Bên kiểm soát dữ liệu: {name}, {address}, điện thoại {phone}, thư điện tử {email}."],
      },
      {
        title: "6. Quyền của bạn",
        texts: [
          "Xem, sửa, xóa, rút lại đồng ý, nhận bản sao, phản đối: làm trong tài khoản hoặc viết tới {email}. Chúng tôi trả lời trong 02 ngày làm việc. Phần pháp luật buộc giữ trong sổ bán hàng được tách khỏi tên bạn.",
        ],
      },
      {
        title: "7. Giữ an toàn",
        texts: [
          "Dữ liệu truyền mã hóa, quyền xem chia theo việc, có ghi vết ai xem. Lộ lọt gây hại cho bạn thì báo bạn và cơ quan chức năng trong 72 giờ.",
        ],
      },
      {
        title: "8. Khiếu nại",
        texts: [
          "Gửi {email} hoặc gọi {phone}; không thỏa đáng, bạn gửi cơ quan chuyên trách bảo vệ dữ liệu cá nhân theo Luật 91/2025/QH15.",
        ],
      },
    ],
  },
  en: {
    title: "Personal data",
    description: "Eight points about your data: what for, which, how long, who sees it, your rights.",
    sections: [
      {
        title: "1. What for",
        texts: [
          "To take, deliver and settle orders, issue invoices, answer complaints and recall goods. Never for advertising.",
        ],
      },
      {
        title: "2. Which",
        texts: [
          "Name, telephone, address; e-mail and invoice details if you give them. No identity number, no date of birth.",
        ],
      },
      {
        title: "3. How long",
        texts: [
          `Orders and money received as long as accounting and tax law wants; accounts until you delete them; a cart forgotten for ${FORGOTTEN_AFTER_DAYS} days deletes itself with all it says of you.`,
        ],
      },
      {
        title: "4. Who sees it",
        texts: [
          "Staff who handle the order, the sales point you chose, the carrier and the payment provider, each only its part; authorities where the law says so. Producers do not get your name or telephone.",
        ],
      },
      {
        title: "5. Who answers for it",
        texts: ["Controller: {name}, {address}, telephone {phone}, e-mail {email}."],
      },
      {
        title: "6. Your rights",
        texts: [
          "See, correct, delete, withdraw consent, get a copy, object: in your account or by writing to {email}. We answer within 2 working days. What the law makes us keep of a sale is parted from your name.",
        ],
      },
      {
        title: "7. How it is guarded",
        texts: [
          "Encrypted on its way, seen by task, with a trace of who saw it. A leak that harms you is told to you and to the authority within 72 hours.",
        ],
      },
      {
        title: "8. Complaints",
        texts: [
          "Write to {email} or call {phone}; failing that, to the authority for personal data under law 91/2025/QH15.",
        ],
      },
    ],
  },
}

export const cookiesTexts: LegalTexts = {
  vi: {
    title: "Cookie và đếm lượt xem",
    description: "Trang chỉ dùng cookie để chạy được; không quảng cáo, không theo dõi.",
    sections: [
      {
        title: "Có dùng",
        texts: [
          "Cookie của chính trang này để nhớ giỏ hàng, đơn đã đặt, người nhận, ngôn ngữ, câu trả lời về tuổi và phiên đăng nhập. Trang thanh toán thẻ dùng thêm cookie của đơn vị thanh toán để chống gian lận.",
        ],
      },
      {
        title: "Không dùng",
        texts: [
          "Không cookie quảng cáo, không công cụ đo của bên thứ ba, không nhận diện thiết bị, không bán dữ liệu. Vì vậy không có bảng hỏi cookie.",
        ],
      },
      {
        title: "Đếm thế nào",
        texts: [
          "Máy chủ đếm số lượt xem từng sản phẩm và từ tìm kiếm theo ngày, không gắn với ai, không lưu địa chỉ mạng.",
        ],
      },
    ],
  },
  en: {
    title: "Cookies and counts",
    description: "Only the cookies the shop needs to work; no advertising, no tracking.",
    sections: [
      {
        title: "What we use",
        texts: [
          "Cookies of this shop to remember cart, orders, receiver, language, the answer about age and the sign-in. The card payment page also uses those of the payment provider against fraud.",
        ],
      },
      {
        title: "What we do not",
        texts: [
          "No advertising cookies, no third-party measuring, no fingerprinting, no selling of data. That is why there is no cookie banner.",
        ],
      },
      {
        title: "How we count",
        texts: [
          "The server counts views of each product and words searched for by day, tied to nobody, keeping no network address.",
        ],
      },
    ],
  },
}

/** NĐ 248/2026/NĐ-CP, Đ.11. */
export const rankingTexts: LegalTexts = {
  vi: {
    title: "Hàng được xếp thứ tự thế nào",
    description: "Các yếu tố quyết định thứ tự sản phẩm; không ai trả tiền để được xếp trên.",
    sections: [
      {
        title: "Danh sách",
        texts: [
          "Danh sách sản phẩm và hàng của một điểm bán: không tìm gì thì xếp theo tên. Trong danh sách sản phẩm bạn chọn được: giá tăng, giá giảm, mới lên chợ.",
          "Trang nhóm, bộ sản phẩm, xã phường, huyện cũ và trang chủ thể: hàng còn đứng trước, rồi nhiều sao hơn, rồi giá thấp hơn.",
        ],
      },
      {
        title: "Tìm kiếm",
        texts: [
          "Xếp theo độ khớp với từ bạn gõ: tên sản phẩm trước, rồi chủ thể, nơi làm ra; gõ đúng dấu đứng trước.",
        ],
      },
      {
        title: "Trang đầu và hàng gợi ý",
        texts: [
          "Trang đầu chọn trong hàng còn và có sao còn hiệu lực, của nhiều loại và nhiều chủ thể. Phần chọn hôm nay: nhiều sao trước, đổi mỗi ngày. Phần mới được công nhận: quyết định mới hơn trước.",
          "Cạnh một sản phẩm: trước hết hàng cùng loại do chủ thể khác làm; rồi hàng gần giống, là hàng cùng bộ rồi cùng nhóm. Trong mỗi phần hàng còn đứng trước, rồi nhiều sao hơn, rồi giá thấp hơn.",
        ],
      },
      {
        title: "Không tính",
        texts: ["Không ai trả tiền để được xếp trên. Thứ tự không dựa vào bạn là ai hay đã xem gì."],
      },
    ],
  },
  en: {
    title: "How goods are ordered",
    description: "What decides the order of products; nobody pays for a place.",
    sections: [
      {
        title: "Lists",
        texts: [
          "The list of products and the goods of a sales point: by name where nothing is searched for. In the list of products you may choose: price up, price down, newest in the shop.",
          "Pages of groups, sets, communes, former districts and producers: goods in stock first, then more stars, then the lower price.",
        ],
      },
      {
        title: "Search",
        texts: [
          "By how well goods match what you typed: the name first, then maker and place; right accents come first.",
        ],
      },
      {
        title: "First page and similar goods",
        texts: [
          "The first page picks from goods in stock with stars in force, of many kinds and makers. Those chosen for today: more stars first, changing every day. Those newly recognised: the later decision first.",
          "Beside a product: first the same kind by other producers; then similar goods, of the same set and then of the same group. Within each, goods in stock first, then more stars, then the lower price.",
        ],
      },
      {
        title: "What does not count",
        texts: ["Nobody pays for a place. The order does not depend on who you are or what you looked at."],
      },
    ],
  },
}
