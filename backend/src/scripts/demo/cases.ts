import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { standing } from "@ocop/shared/certificate"
import { addDays, dayOf } from "@ocop/shared/day"
import { digitalLink } from "@ocop/shared/gs1"
import { ViolationReportInput } from "@ocop/shared/violation-report"
import { proposeChange } from "../../workflows/producer/proposals"
import { recordReportWorkflow } from "../../workflows/report/record-report"
import type { DemoGoods } from "./goods"
import type { DemoLot } from "./lots"

/** What waits on the officers' desks: an extension to be confirmed by a second person, and two reports from the public. */
export async function seedCases(
  container: MedusaContainer,
  goods: readonly DemoGoods[],
  lots: readonly DemoLot[],
  officer_id: string,
  now: number,
): Promise<void> {
  await proposeExtension(container, goods, officer_id, now)
  const [, grown] = lots
  const code_read = grown
    ? digitalLink("https://truyxuat.example.vn", { gtin: grown.gtin, lot: grown.number })
    : null
  await report(container, {
    about: "fake",
    code_read,
    place: "Chợ Tam Kỳ",
    words: "Tem trên hũ tôi mua bị in nhòe, quét ra lô này nhưng hạn dùng ghi trên nhãn lại khác.",
  })
  await report(container, {
    about: "stars",
    place: "Quầy ven đường Hội An",
    words: "Quầy treo biển OCOP 5 sao nhưng trên hộp chỉ có 3 sao.",
  })
}

async function report(container: MedusaContainer, said: Record<string, unknown>): Promise<void> {
  await recordReportWorkflow(container).run({ input: ViolationReportInput.parse(said) })
}

/** Of the goods whose certificate ends soonest. */
async function proposeExtension(
  container: MedusaContainer,
  goods: readonly DemoGoods[],
  officer_id: string,
  now: number,
): Promise<void> {
  const today = dayOf(now)
  const ending = goods
    .flatMap(({ certificates }) => {
      const { certificate_id, state } = standing(certificates, today)
      const found = certificates.find(({ id }) => id === certificate_id)
      return found && state === "renewal_late" ? [found] : []
    })
    .sort((a, b) => (a.valid_until < b.valid_until ? -1 : 1))
  const [certificate] = ending
  if (!certificate)
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "no certificate of the demo ends soon")
  const proposed = await proposeChange(
    container,
    {
      ...{ kind: "extend", certificate_id: certificate.id, ground: null, revoked_on: null, file_id: null },
      ...{ conclusion_no: null, conclusion_on: null },
      extended_until: addDays(certificate.valid_until, 90),
      decision_number: "512/UBND-KTN",
      decided_on: addDays(today, -2),
      issuer: "UBND thành phố Đà Nẵng",
      reason: "Chờ hội đồng họp đợt cuối năm; chủ thể đã nộp đủ hồ sơ đánh giá lại",
    },
    officer_id,
    new Date(now),
  )
  if (!proposed.ok) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, proposed.error.code)
}

/** The officer of this sign-in. */
export async function officerOf(container: MedusaContainer, email: string): Promise<string> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const found = await db("officer").where({ email }).first<{ id: string } | undefined>("id")
  if (!found) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `the demo has no officer ${email}`)
  return found.id
}
