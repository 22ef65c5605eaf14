import { existsSync, statfsSync } from "node:fs"
import { dirname } from "node:path"
import { Trouble } from "./trouble.ts"

const MEGABYTE = 1_048_576

function nearestExisting(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearestExisting(dirname(path))
}

export function freeMegabytes(path: string): number {
  const { bavail, bsize } = statfsSync(nearestExisting(path))
  return Math.floor((bavail * bsize) / MEGABYTE)
}

export function checkDisk(path: string, needed: number): void {
  const free = freeMegabytes(path)
  if (free >= needed) return
  throw new Trouble({
    vi: `${path} chỉ còn ${free} MB trống, cần ${needed} MB. Hãy giải phóng dung lượng hoặc chọn nơi khác: DATA_DIR=/noi/khac npm start`,
    en: `${path} has ${free} MB free, and this needs ${needed} MB. Free some space, or name another place: DATA_DIR=/other/place npm start`,
  })
}
