export { GET } from "../../../../office/lots/[id]/epcis/route"
