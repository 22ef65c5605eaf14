import { reactRouter } from "@react-router/dev/vite"
import tailwindcss from "@tailwindcss/vite"
import { defineConfig } from "vite"

export default defineConfig({
  plugins: [tailwindcss(), reactRouter()],
  resolve: { conditions: ["source", "module", "browser", "development|production"] },
  ssr: {
    resolve: { conditions: ["source", "module", "node", "development|production"] },
    noExternal: ["@ocop/shared"],
  },
  build: {
    assetsInlineLimit: 0,
    // Schemas of shared are built by calls on `z`; a browser that needs a rule beside them must not load them.
    rolldownOptions: { treeshake: { manualPureFunctions: ["z"] } },
  },
})
