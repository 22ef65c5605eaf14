import type { ReactNode } from "react"
import { Button, type ButtonKind } from "../../ui/button"

export function PrintButton({ kind = "quiet", children }: { kind?: ButtonKind; children: ReactNode }) {
  return (
    <Button type="button" kind={kind} onClick={() => window.print()}>
      {children}
    </Button>
  )
}
