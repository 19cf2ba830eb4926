import { describe, expect, it } from 'vitest'
import { jobOfferSchema } from '../form/job-offer-schema'
import { mapFranceTravailOffer } from './map-france-travail-offer'

const base = { id: 'A1', dateCreation: '2026-11-02T08:00:00Z', romeCode: 'N1103', typeContrat: 'CDI' }
const map = (offer: Record<string, unknown>) => mapFranceTravailOffer({ ...base, ...offer })
const kindsOf = (offer: Record<string, unknown>) => map(offer).notes.map(({ kind, field }) => [kind, field])
const located = { libelle: '67 - STRASBOURG', latitude: 48.58, longitude: 7.75, commune: '67482' }

describe('what an offer asks', () => {
  it('is read as its form would post it', () => {
    const { input, notes } = map({
      lieuTravail: located,
      experienceExige: 'E',
      experienceLibelle: '2 An(s)',
      competences: [
        { code: '100', libelle: 'x', exigence: 'E' },
        { code: '200', libelle: 'y', exigence: 'S' },
      ],
      permis: [
        { libelle: 'B - Véhicule léger', exigence: 'E' },
        { libelle: 'CE - Poids lourd + remorque (= EC)', exigence: 'S' },
        { libelle: 'B mention 79.06 (= EB)', exigence: 'S' },
      ],
      nombrePostes: 3,
    })
    expect(notes).toEqual([])
    expect(input).toMatchObject({
      sourceId: 'A1',
      workplace: {
        label: '67 - STRASBOURG',
        communeCode: '67482',
        cell: expect.stringMatching(/^89[0-9a-f]{13}$/u),
      },
      form: {
        occupationCode: 'N1103',
        contract: 'permanent',
        experienceMonths: '24',
        openings: '3',
        skills: ['100', '200'],
        'importance-100': '3',
        'importance-200': '2',
        licences: ['B', 'CE', 'BE'],
        'indispensable-B': 'on',
      },
    })
    expect(input.form).not.toHaveProperty('indispensable-CE')
    expect(input.form).not.toHaveProperty('indispensable-100')
  })

  it('keeps a language at the lowest level, and says so', () => {
    const { input, notes } = map({ lieuTravail: located, langues: [{ libelle: 'Français', exigence: 'E' }] })
    expect(input.form).toMatchObject({ languages: ['fr'], 'level-fr': 'A1', 'indispensable-fr': 'on' })
    expect(notes).toMatchObject([{ kind: 'assumed', field: 'langues[0].libelle' }])
  })
})

describe('contracts', () => {
  it.each([
    ['CDD', 'Contrat travail', 'fixed_term'],
    ['MIS', 'Contrat travail', 'temporary'],
    ['SAI', 'Contrat travail', 'seasonal'],
    ['DDI', 'Contrat travail', 'insertion'],
    ['CDD', 'Contrat apprentissage', 'apprenticeship'],
    ['CDI', 'Contrat apprentissage', 'apprenticeship'],
    ['CDD', 'Cont. professionnalisation', 'professional_training'],
    ['CDI', "CDI de chantier ou d'opération", 'permanent'],
  ])('%s, %s is %s', (typeContrat, natureContrat, contract) => {
    expect(map({ typeContrat, natureContrat }).input.form['contract']).toBe(contract)
  })

  it('of another nature than employment is refused by the offer’s own schema', () => {
    const { input } = map({ typeContrat: 'FRA' })
    expect(input.form).not.toHaveProperty('contract')
    expect(jobOfferSchema('2026-11-02').safeParse(input.form).success).toBe(false)
    expect(kindsOf({ typeContrat: 'FRA' })).toContainEqual(['no_equivalent', 'typeContrat'])
  })
})

describe('pay', () => {
  const pay = (libelle: string, offer: Record<string, unknown> = { dureeTravailLibelle: '35H Autre' }) => {
    const { form } = map({ salaire: { libelle }, ...offer }).input
    return [form['hourlyPayMin'], form['hourlyPayMax']]
  }
  const none = [undefined, undefined]

  it.each([
    ['Horaire de 12.31 Euros', ['12.31', '12.31']],
    ['Horaire de 14.0 Euros à 16.0 Euros sur 12 mois', ['14', '16']],
    ['Mensuel de 2000.0 Euros sur 12.0 mois', ['13.19', '13.19']],
    ['Mensuel de 2150.0 Euros à 2300.0 Euros sur 13.0 mois', ['14.18', '15.16']],
    ['Annuel de 26460.00 Euros sur 12 mois', ['14.54', '14.54']],
    ['Annuel de 26000.0 Euros sur 13.0 mois', ['13.19', '13.19']],
    ['Annuel de 26460 Euros', ['14.54', '14.54']],
    ['Mensuel de 45000.0 Euros à 60000.0 Euros sur 12.0 mois', none],
    ['Mensuel de 1800 Euros sur 12 mois', none],
    ['Mensuel de 2300 Euros à 2000 Euros sur 12 mois', none],
    ['Annuel de 30000 Euros sur 1 mois', none],
    ['Horaire de -12 Euros', none],
    ['selon profil', none],
  ])('%s', (text, expected) => {
    expect(pay(text)).toEqual(expected)
    const notes = kindsOf({
      salaire: { libelle: text },
      dureeTravailLibelle: '35H Autre',
      lieuTravail: located,
    })
    const isWhole = expected !== none && !text.includes('13.0 mois')
    expect(notes.some(([, field]) => field === 'salaire.libelle')).toBe(!isWhole)
  })

  it.each([
    ['36H45 Autre', '12.56'],
    ['39H/semaine\nTravail en journée', '11.83'],
    ['temps partiel - 20H59 Autre', '22'],
  ])('of a week of %s', (dureeTravailLibelle, min) => {
    const made = { dureeTravailLibelle, dateCreation: '2024-07-08T00:00:00Z' }
    expect(pay('Mensuel de 2000.0 Euros sur 12.0 mois', made)[0]).toBe(min)
  })

  it('of a month is unknown without the hours of a week', () => {
    expect(pay('Mensuel de 2000.0 Euros sur 12.0 mois', {})).toEqual(none)
    expect(pay('Horaire de 13 Euros', {})).toEqual(['13', '13'])
  })

  it('is judged by the SMIC of the day the offer was made', () => {
    const made = (dateCreation: string) => pay('Horaire de 11.88 Euros', { dateCreation })
    expect(made('2025-05-20T10:00:00Z')).toEqual(['11.88', '11.88'])
    expect(made('2026-04-01T10:00:00Z')).toEqual(none)
    // 1 January in Strasbourg, still 31 December elsewhere.
    expect(made('2025-12-31T23:30:00Z')).toEqual(none)
  })
})

describe('working times', () => {
  it.each([
    ['35H/semaine\nTravail en journée...', 10, 'assumed'],
    ['35H Travail posté (2x8, 3x8, 5x8, etc.)', 15, 'assumed'],
    ['35H Travail de nuit', 5, 'assumed'],
    ['Temps partiel - 34H12/semaine\nTravail en journée', 10, 'assumed'],
    ['35H Autre', 0, null],
    ['temps partiel', 0, null],
    ['35H Horaires variables', 0, 'no_equivalent'],
  ])('%j gives %i slots', (text, number, kind) => {
    const offer = { dureeTravailLibelle: text, contexteTravail: { horaires: [text] }, lieuTravail: located }
    expect(map(offer).input.form['slots']).toHaveLength(number)
    expect(map(offer).notes.map((found) => found.kind)).toEqual(kind === null ? [] : [kind])
  })

  it('add up', () => {
    const horaires = [
      '35H/semaine\nTravail en journée',
      ' Travail le samedi',
      ' Travail les week-ends et jours fériés',
    ]
    expect(map({ contexteTravail: { horaires } }).input.form['slots']).toHaveLength(14)
  })
})
