import { Outlet } from "react-router"
import { WovenBand } from "../../ui/woven-band"

export default function ShopLayout() {
  return (
    <>
      <WovenBand />
      <Outlet />
    </>
  )
}
