import type { ContractKind } from '@/drizzle/vocabulary'
import { note, type Reading } from '../note'
import type { RawOffer } from './raw-offer'

/** Codes of the source's `typesContrats`. What is not here is no employment contract (franchise, liberal, ...). */
const contractsByType: Partial<Record<string, ContractKind>> = {
  CDI: 'permanent',
  CDD: 'fixed_term',
  MIS: 'temporary',
  SAI: 'seasonal',
  DDI: 'insertion',
  DIN: 'temporary',
  TTI: 'insertion',
}

/** `natureContrat` says more than `typeContrat` for these. */
const contractsByNature: readonly [RegExp, ContractKind][] = [
  [/apprentissage/iu, 'apprenticeship'],
  [/professionnalisation/iu, 'professional_training'],
  [/insertion/iu, 'insertion'],
]

export function readContract(offer: RawOffer): Reading<ContractKind | null> {
  const { typeContrat = '', natureContrat = '', alternance = false } = offer
  const byNature = contractsByNature.find(([pattern]) => pattern.test(natureContrat))?.[1]
  const value = byNature ?? contractsByType[typeContrat] ?? null
  const notes = []
  if (value === null && typeContrat !== '') {
    notes.push(
      note('no_equivalent', 'typeContrat', typeContrat, 'Ce type de contrat n’existe pas dans le portail.'),
    )
  }
  if (typeContrat === 'DIN' || typeContrat === 'TTI') {
    notes.push(note('assumed', 'typeContrat', typeContrat, 'Repris sous le contrat le plus proche.'))
  }
  if (byNature === undefined && natureContrat !== '' && natureContrat !== 'Contrat travail') {
    notes.push(
      note('no_equivalent', 'natureContrat', natureContrat, 'Cette nature de contrat n’a pas de champ.'),
    )
  }
  if (alternance && value !== 'apprenticeship' && value !== 'professional_training') {
    notes.push(note('no_equivalent', 'alternance', alternance, 'Alternance sans contrat d’alternance.'))
  }
  return { value, notes }
}

/** Months of experience asked: "6 Mois", "2 An(s) - …"; null when beginners are welcome. */
export function readExperience(offer: RawOffer): Reading<number | null> {
  const { experienceExige, experienceLibelle = '' } = offer
  if (experienceExige === 'D' || experienceLibelle === '') return { value: null, notes: [] }
  const [, count, unit] = /^(\d{1,3}) (Mois|An)/iu.exec(experienceLibelle) ?? []
  const months = Number(count) * (unit?.toLowerCase() === 'an' ? 12 : 1)
  const leaveOut = (why: string) => ({
    value: null,
    notes: [note('no_equivalent', 'experienceLibelle', experienceLibelle, why)],
  })
  if (count === undefined) return leaveOut('Expérience demandée sans durée.')
  if (months === 0) return leaveOut('Expérience demandée d’une durée nulle.')
  if (months > 480) return leaveOut('Durée d’expérience improbable.')
  return {
    value: months,
    notes:
      experienceExige === 'S'
        ? [
            note(
              'assumed',
              'experienceExige',
              'S',
              'Une expérience souhaitée compte comme une expérience demandée.',
            ),
          ]
        : [],
  }
}

export function readOpenings(offer: RawOffer): Reading<number> {
  const given = offer.nombrePostes ?? 1
  const value = Math.min(50, Math.max(1, Math.trunc(given)))
  const notes =
    value === given ? [] : [note('out_of_range', 'nombrePostes', given, `Ramené à ${value} poste(s).`)]
  return { value, notes }
}
