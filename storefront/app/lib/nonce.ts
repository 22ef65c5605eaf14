import { createContext } from "react"

/** What the page's own inline scripts bear while it is written; nothing of it is sent. Known to the server only. */
export const NonceContext = createContext<string | undefined>(undefined)
