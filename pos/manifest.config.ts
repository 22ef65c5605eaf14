/** How the till stands on a tablet's home screen. */
export const manifest = {
  id: "/",
  name: "Quầy OCOP",
  short_name: "Quầy OCOP",
  description: "Bán hàng OCOP tại điểm bán và hội chợ, cả khi mất mạng.",
  lang: "vi",
  start_url: "/",
  scope: "/",
  display: "standalone" as const,
  orientation: "any" as const,
  background_color: "#fbf7ec",
  theme_color: "#123d27",
  icons: [
    { src: "/icon-192.png", sizes: "192x192", type: "image/png" },
    { src: "/icon-512.png", sizes: "512x512", type: "image/png" },
    { src: "/icon-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" as const },
    { src: "/icon.svg", sizes: "any", type: "image/svg+xml" },
  ],
}
