export { GET } from "../../../../office/registrations/[id]/epcis/route"
