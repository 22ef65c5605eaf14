import { revokeGrounds } from "@ocop/shared/certificate-change"
import { formatDay } from "@ocop/shared/day"
import type { NewProposal } from "../../modules/producer/proposals"
import type { StoredCertificate } from "../../modules/producer/stored-certificate"
import type { RegistrationGoods } from "../../read/register/registration-goods"

interface NoticeWords {
  title_vi: string
  title_en: string
  words_vi: string
  words_en: string
}

/** What sales points that have the goods are told: what to do first, then why. */
export function changeWords(
  { product, producer }: RegistrationGoods,
  proposal: NewProposal,
  certificate: StoredCertificate,
): NoticeWords {
  const name = `${product} (${producer})`
  if (proposal.kind === "extend") {
    const until = formatDay(certificate.extended_until ?? certificate.valid_until)
    return {
      title_vi: `Gia hạn chứng nhận OCOP: ${name}`,
      title_en: `OCOP certificate extended: ${name}`,
      words_vi: `Được ghi ${certificate.stars} sao đến hết ngày ${until}, theo ${proposal.decision_number}.`,
      words_en: `May be sold with ${certificate.stars} stars until ${until}, by ${proposal.decision_number}.`,
    }
  }
  const ground = revokeGrounds[proposal.ground ?? "e"]
  const since = formatDay(certificate.revoked_on ?? proposal.decided_on)
  return {
    title_vi: `Thu hồi chứng nhận OCOP: ${name}`,
    title_en: `OCOP certificate revoked: ${name}`,
    words_vi: `Gỡ sao và tem OCOP khỏi kệ, bảng giá và quảng cáo. Hàng không còn được bán là sản phẩm OCOP từ ngày ${since}, theo ${proposal.decision_number}. Lý do: ${ground.vi}.`,
    words_en: `Take stars and OCOP labels off shelves, prices and posters. Not OCOP goods since ${since}, by ${proposal.decision_number}. Ground: ${ground.en}.`,
  }
}
