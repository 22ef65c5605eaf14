export { GET } from "../../../../office/stamp-runs/[id]/sheet.pdf/route"
