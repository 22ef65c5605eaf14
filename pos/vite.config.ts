import tailwindcss from "@tailwindcss/vite"
import react from "@vitejs/plugin-react"
import { defineConfig } from "vite"
import { VitePWA } from "vite-plugin-pwa"
import { manifest } from "./manifest.config.ts"

const DAY_S = 86_400

export default defineConfig({
  plugins: [
    tailwindcss(),
    react(),
    VitePWA({
      // The till registers the worker itself and decides when a new one may take over.
      injectRegister: false,
      registerType: "prompt",
      filename: "service-worker.js",
      manifest,
      manifestFilename: "till.webmanifest",
      includeAssets: ["icon.svg", "icon-*.png"],
      workbox: {
        globPatterns: ["**/*.{html,js,css,woff2,svg,webmanifest}"],
        navigateFallback: "/index.html",
        navigateFallbackDenylist: [/^\/(art|health|config\.json)/],
        cleanupOutdatedCaches: true,
        clientsClaim: true,
        runtimeCaching: [
          {
            urlPattern: /\/art\/[^?]+$/,
            handler: "CacheFirst",
            // The name stands in src/sync/art.ts too, which fills this cache ahead of need.
            options: { cacheName: "art", expiration: { maxEntries: 2_000, maxAgeSeconds: 90 * DAY_S } },
          },
        ],
      },
    }),
  ],
  define: { __APP_VERSION__: JSON.stringify(process.env.npm_package_version ?? "0.0.0") },
  resolve: { conditions: ["source", "module", "browser", "development|production"] },
  build: {
    assetsInlineLimit: 0,
    target: "es2023",
    rolldownOptions: { treeshake: { manualPureFunctions: ["z"] } },
  },
})
