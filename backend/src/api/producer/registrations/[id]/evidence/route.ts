export { GET } from "../../../../office/registrations/[id]/evidence/route"
