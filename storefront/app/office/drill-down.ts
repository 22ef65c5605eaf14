/** The filter of `/office/sales` that stands for a row of each breakdown of a report. */
export const DRILL_DOWN = {
  booth: "booth_id",
  producer: "producer_id",
  product: "product_id",
  star: "stars",
  hour: "hour",
  tender: "tender",
} as const
