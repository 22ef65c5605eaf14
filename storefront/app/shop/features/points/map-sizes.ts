/** How a map is drawn in a column of that many pixels: letters and marks keep their size while the land grows. */
export interface MapSize {
  width: number
  most_height: number
  margin_km: number
  /** Size of the letters. */
  letter: number
  line: number
  /** Half of a marker's width. */
  marker: number
}

export const PHONE_MAP: MapSize = {
  ...{ width: 352, most_height: 430, margin_km: 10 },
  ...{ letter: 14, line: 17, marker: 5 },
}

export const DESK_MAP: MapSize = {
  ...{ width: 660, most_height: 560, margin_km: 13 },
  ...{ letter: 14, line: 19, marker: 8 },
}

/** In one of two columns. */
export const COLUMN_MAP: MapSize = { ...DESK_MAP, width: 544, most_height: 440 }
