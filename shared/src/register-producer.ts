import { findLegalForm, type LegalForm } from "./legal-form"
import { parsePhone } from "./phone"
import type { Commune, FindCommune, RegisterProducer } from "./register"
import type { RegisterLine } from "./register-line"
import { err, ok, type Result } from "./result"
import { isTaxCode } from "./tax-code"

const COMMUNE_WORD = /^(?:xã|phường|thị trấn|đặc khu|x\.|p\.|tt\.?)\s*\S/iu
const PROVINCE_WORD = /^(?:tỉnh|tinh)\s+(?=\S)/iu
const DISTRICT_WORD = /^(?:huyện|quận|thị xã|thành phố|h\.|q\.|tx\.?|tp\.?)\s*\S/iu

/** The producer of a line; null when the line has errors in it. */
export function readProducer(line: RegisterLine, findCommune: FindCommune): RegisterProducer | null {
  const name = line.needed("producer", line.text("producer"))
  const legal_form = readLegalForm(line, name)
  const tax_code = line.value("tax_code", "tax_code_invalid", parseTaxCode, numericTaxCode)
  const phone = line.value("phone", "phone_invalid", parsePhone)
  const place = readPlace(line, findCommune)
  const story = line.text("story", 5000)
  if (name === null || legal_form === null) return null
  return {
    name,
    legal_form,
    tax_code,
    phone,
    province_code: place.commune?.province_code ?? null,
    commune_code: place.commune?.code ?? null,
    commune_name: place.commune?.name ?? null,
    old_district: place.old_district,
    old_province: place.old_province,
    story,
  }
}

function readLegalForm(line: RegisterLine, producer: string | null): LegalForm | null {
  const written = line.text("legal_form")
  if (written !== null) return findLegalForm(written) ?? line.fail("legal_form", "legal_form_unknown")
  const implied = producer === null ? undefined : findLegalForm(producer)
  return line.needed("legal_form", implied ?? null)
}

function parseTaxCode(text: string): Result<string> {
  const code = text
    .replace(/[\s.]/g, "")
    .replace(/[‐-―−]/g, "-")
    .replace(/^(\d{10})(\d{3})$/, "$1-$2")
  return isTaxCode(code) ? ok(code) : err({ code: "tax_code_invalid" })
}

/** A number cell drops a leading zero; the check digit tells whether it was one. */
function numericTaxCode(value: number): Result<string> {
  return parseTaxCode(String(value).padStart(10, "0"))
}

function readPlace(
  line: RegisterLine,
  findCommune: FindCommune,
): { commune?: Commune; old_district: string | null; old_province: string | null } {
  const address = line.text("address", 500)?.split(/\s*[,;]\s*|\s+-\s+/) ?? []
  const written = line.text("commune") ?? address.find((part) => COMMUNE_WORD.test(part)) ?? null
  const old_district = line.text("old_district") ?? address.find((part) => DISTRICT_WORD.test(part)) ?? null
  const old_province = line.text("old_province")?.replace(PROVINCE_WORD, "") ?? null
  if (written === null) {
    line.needed("commune", old_district)
    return { old_district, old_province }
  }
  const commune = findCommune(written, old_district)
  if (!commune) {
    line.fail("commune", "commune_unknown", { written, old_district: old_district ?? "" })
    return { old_district, old_province }
  }
  return { commune, old_district, old_province: old_province ?? commune.old_province }
}
