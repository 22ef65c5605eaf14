import { formatVnd } from "../lib/format"

export function Price({ amount, className = "font-semibold" }: { amount: number; className?: string }) {
  return <span className={`figures whitespace-nowrap ${className}`}>{formatVnd(amount)}</span>
}
