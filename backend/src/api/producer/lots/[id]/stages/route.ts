export { PUT } from "../../../../office/lots/[id]/stages/route"
