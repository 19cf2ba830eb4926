import { languageLabels } from '@/app/modules/reference/shared'
import { languageCodes, licenceCodes, type LanguageCode, type LicenceCode } from '@/drizzle/vocabulary'
import { note, type Note, type Reading } from '../note'
import type { RawOffer } from './raw-offer'

/** "E" (exigé) or "S" (souhaité) in the source. */
const isRequired = (exigence: string | undefined) => exigence === 'E'

export function readLicences(offer: RawOffer): Reading<Map<LicenceCode, boolean>> {
  const value = new Map<LicenceCode, boolean>()
  const notes: Note[] = []
  offer.permis.forEach((item, index) => {
    if (item?.libelle === undefined) return
    const code = findLicence(item.libelle)
    const field = `permis[${index}].libelle`
    if (code === null)
      notes.push(note('no_equivalent', field, item.libelle, 'Ce permis n’est pas dans la liste.'))
    else value.set(code, isRequired(item.exigence) || (value.get(code) ?? false))
  })
  return { value, notes }
}

/** "B - Véhicule léger", "B mention 79.06 (= EB)": the old name in brackets tells a licence with trailer. */
function findLicence(label: string): LicenceCode | null {
  const [, withTrailer] = /\(= ?E([BCD])\)/u.exec(label) ?? []
  const code = withTrailer === undefined ? label.trim().split(/\s/u)[0] : `${withTrailer}E`
  return licenceCodes.find((known) => known === code) ?? null
}

const languagesByLabel = new Map(
  languageCodes.map((code): [string, LanguageCode] => [languageLabels[code], code]),
)

export function readLanguages(offer: RawOffer): Reading<Map<LanguageCode, boolean>> {
  const value = new Map<LanguageCode, boolean>()
  const notes: Note[] = []
  offer.langues.forEach((item, index) => {
    if (item?.libelle === undefined) return
    const code = languagesByLabel.get(item.libelle.trim().toLowerCase())
    const field = `langues[${index}].libelle`
    if (code === undefined) {
      notes.push(note('no_equivalent', field, item.libelle, 'Cette langue n’est pas dans la liste.'))
      return
    }
    value.set(code, isRequired(item.exigence) || (value.get(code) ?? false))
    // The lowest, so that a level nobody asked for keeps nobody out.
    notes.push(note('assumed', field, item.libelle, 'Sans niveau demandé\u00a0: repris au niveau A1.'))
  })
  return { value, notes }
}

/**
 * Importance by OGR number: 3 when "exigé", 2 when "souhaité". Never indispensable, which would close the list to
 * whoever has not declared that very code: the source uses "exigé" far more freely.
 */
export function readSkills(offer: RawOffer): Reading<Map<string, '2' | '3'>> {
  const value = new Map<string, '2' | '3'>()
  const notes: Note[] = []
  offer.competences.forEach((item, index) => {
    if (item === null) return
    const { code, libelle, exigence } = item
    if (code === undefined || !/^[1-9]\d{0,8}$/u.test(code)) {
      const why = 'Compétence sans code ROME\u00a0: seules celles du vocabulaire sont reprises.'
      notes.push(note('no_equivalent', `competences[${index}]`, libelle ?? code ?? '', why))
      return
    }
    value.set(code, isRequired(exigence) || value.get(code) === '3' ? '3' : '2')
  })
  return { value, notes }
}

/** Soft skills come by label; whoever holds the vocabulary finds their codes. */
export function readSoftSkills(offer: RawOffer): { field: string; label: string }[] {
  return offer.qualitesProfessionnelles.flatMap((item, index) =>
    item?.libelle === undefined
      ? []
      : [{ field: `qualitesProfessionnelles[${index}].libelle`, label: item.libelle }],
  )
}
