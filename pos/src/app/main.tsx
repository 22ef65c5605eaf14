import { StrictMode } from "react"
import { createRoot } from "react-dom/client"
import { startTill } from "../till/start"
import { TillContext } from "../till/use-till"
import "../ui/till.css"
import { App } from "./app"
import { ErrorBoundary } from "./error-boundary"
import { watchUpdates } from "./updates"

const root = document.getElementById("root")
if (!root) throw new Error("no root")

const till = startTill()
watchUpdates(till)

createRoot(root).render(
  <StrictMode>
    <ErrorBoundary>
      <TillContext value={till}>
        <App />
      </TillContext>
    </ErrorBoundary>
  </StrictMode>,
)
