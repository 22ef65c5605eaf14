import { Component, type ReactNode } from "react"
import { Button } from "../ui/button"
import { Sheet } from "../ui/sheet"
import { useTexts } from "../ui/texts"
import { appTexts } from "./texts"

export class ErrorBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true }
  }

  override render(): ReactNode {
    return this.state.failed ? <FaultScreen /> : this.props.children
  }
}

function FaultScreen() {
  const t = useTexts(appTexts)
  return (
    <Sheet title={t("fault")} lead={t("fault_help")}>
      <Button kind="primary" onClick={() => location.reload()}>
        {t("reload")}
      </Button>
    </Sheet>
  )
}
