import type { SkillKind } from '@/drizzle/vocabulary'
import type { OfferForm } from '../form/offer-form'
import { maxOfferCertificates, maxOfferSkills } from '../form/limits'
import type { MappedOffer } from './map-france-travail-offer'
import { note, type Note } from './note'

/** What an import needs of the vocabulary; labels are as `normaliseLabel` gives them. */
export interface ImportVocabulary {
  /** By OGR number. */
  skillKinds: ReadonlyMap<number, SkillKind>
  softSkillCodes: ReadonlyMap<string, number>
  /** By occupation, then label. */
  jobTitleCodes: ReadonlyMap<string, ReadonlyMap<string, number>>
}

/**
 * Soft skills as the source named them before ROME 4.0 renamed them: former label, then OGR number of the one whose
 * place it took.
 */
const formerSoftSkills = new Map([
  ['travailler en equipe', 300465],
  ['s adapter aux changements', 300479],
  ['gerer son stress', 300478],
  ['prendre des initiatives et etre force de proposition', 300467],
  ['respecter ses engagements assumer ses responsabilites', 300461],
  ['faire preuve de curiosite', 300493],
])

/** Without accents, case or punctuation: the source and the vocabulary differ by those. */
export function normaliseLabel(label: string): string {
  return label
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim()
}

/**
 * Completes a mapped offer with what only the vocabulary knows: the codes of labels, which codes are certificates,
 * and which are unknown. The occupation is left to the offer's own rules.
 */
export function settleCodes(
  { form, jobTitleLabel, softSkills }: MappedOffer,
  vocabulary: ImportVocabulary,
): { form: OfferForm; notes: Note[] } {
  const notes: Note[] = []
  const importances = new Map<number, string>()
  const certificates: number[] = []
  for (const code of listOf(form['skills']).map(Number)) {
    const kind = vocabulary.skillKinds.get(code)
    const importance = String(form[`importance-${code}`] ?? '2')
    if (kind === undefined) notes.push(note('unknown_code', 'competences[].code', String(code), unknownCode))
    else if (kind === 'certificate') certificates.push(code)
    else importances.set(code, importance)
  }
  for (const { field, label } of softSkills) {
    const name = normaliseLabel(label)
    const code = vocabulary.softSkillCodes.get(name) ?? formerSoftSkills.get(name)
    if (code === undefined || vocabulary.skillKinds.get(code) !== 'softSkill') {
      notes.push(note('unknown_code', field, label, 'Savoir-être absent du vocabulaire chargé.'))
    } else if (!importances.has(code)) importances.set(code, '2')
  }
  const skills = [...importances].sort(([, one], [, other]) => Number(other) - Number(one))
  for (const [code] of skills.slice(maxOfferSkills)) {
    const why = `Une offre a ${maxOfferSkills} compétences au plus\u00a0: les plus importantes sont gardées.`
    notes.push(note('over_limit', 'competences[].code', String(code), why))
  }
  for (const code of certificates.slice(maxOfferCertificates)) {
    const why = `Une offre a ${maxOfferCertificates} certificats au plus.`
    notes.push(note('over_limit', 'competences[].code', String(code), why))
  }

  const kept = skills.slice(0, maxOfferSkills)
  const settled: OfferForm = Object.fromEntries(
    Object.entries(form).filter(([name]) => !name.startsWith('importance-')),
  )
  settled['skills'] = kept.map(([code]) => String(code))
  for (const [code, importance] of kept) settled[`importance-${code}`] = importance
  settled['certificates'] = certificates.slice(0, maxOfferCertificates).map(String)

  const jobTitle = findJobTitle(form, jobTitleLabel, vocabulary)
  if (jobTitle !== null) settled['jobTitleCode'] = String(jobTitle)
  else if (jobTitleLabel !== null) {
    const why = 'Appellation absente de ce métier dans le vocabulaire\u00a0: seul le métier est repris.'
    notes.push(note('unknown_code', 'appellationlibelle', jobTitleLabel, why))
  }
  return { form: settled, notes }
}

const unknownCode = 'Code absent du vocabulaire chargé.'

function findJobTitle(form: OfferForm, label: string | null, vocabulary: ImportVocabulary): number | null {
  if (label === null) return null
  return vocabulary.jobTitleCodes.get(String(form['occupationCode']))?.get(normaliseLabel(label)) ?? null
}

function listOf(value: string | string[] | undefined): string[] {
  return value === undefined ? [] : [value].flat()
}
