import { reactRouter } from "@react-router/dev/vite"
import tailwindcss from "@tailwindcss/vite"
import { defineConfig } from "vite"
import { packedAssets } from "./packed-assets.ts"
import { pureSchemas } from "./pure-schemas.ts"

/** What changes with its versions only stays with a browser over releases of the shop. */
const LIBRARIES = /\/node_modules\/(react|react-dom|react-router|scheduler)\//

/** What every page of the shop stands in: one file packs smaller than thirty. */
const EVERY_SHOP_PAGE =
  /\/app\/(ui\/(button|fault-page|icon|messages|notice|page|picture|price|star-badge|stars|woven-band)|lib\/(format|locale|messages|use-come-back)|shop\/features\/(shell\/|goods\/|cart\/added-)|shop\/lib\/(page-meta|legal-messages|use-cart|cart-memory|phone|place))|\/shared\/src\/(day|fold|money|product-group|regulated-set)\.ts/

export default defineConfig({
  plugins: [tailwindcss(), reactRouter(), pureSchemas(), packedAssets()],
  resolve: { conditions: ["source", "module", "browser", "development|production"] },
  ssr: {
    resolve: { conditions: ["source", "module", "node", "development|production"] },
    noExternal: ["@ocop/shared"],
  },
  build: {
    assetsInlineLimit: 0,
    rolldownOptions: {
      treeshake: { manualPureFunctions: ["z"] },
      output: {
        codeSplitting: {
          groups: [
            { name: "libraries", test: LIBRARIES, priority: 1 },
            { name: "frame", test: EVERY_SHOP_PAGE },
          ],
        },
      },
    },
  },
})
