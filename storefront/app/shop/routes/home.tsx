import { StarBadge } from "../../ui/star-badge"
import { Page, PageHead } from "../../ui/page"
export default function Home() {
  return (
    <Page>
      <PageHead title="Chợ OCOP">Hàng của bà con, 1.250.000 ₫</PageHead>
      <StarBadge standing={{ stars: 4, state: "valid" }} label="4 sao" />
    </Page>
  )
}
