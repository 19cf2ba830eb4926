import { describe, expect, it } from 'vitest'
import { mapFranceTravailOffer } from './map-france-travail-offer'

const base = { id: 'A1', dateCreation: '2026-11-02T08:00:00Z', romeCode: 'N1103', typeContrat: 'CDI' }
const map = (offer: Record<string, unknown>) => mapFranceTravailOffer({ ...base, ...offer })
const kindsOf = (offer: Record<string, unknown>) => map(offer).notes.map(({ kind, field }) => [kind, field])
const located = { libelle: '67 - STRASBOURG', latitude: 48.58, longitude: 7.75, commune: '67482' }

describe('nothing is dropped in silence', () => {
  it.each([
    ['a field nobody knows', { teletravail: { jours: 2 } }, ['unknown_field', 'teletravail']],
    [
      'a field nobody knows, deep',
      { lieuTravail: { ...located, etage: 3 } },
      ['unknown_field', 'lieuTravail.etage'],
    ],
    ['a known field of another type', { nombrePostes: 'deux' }, ['unreadable', 'nombrePostes']],
    ['a list that is not one', { competences: 'tout' }, ['unknown_field', 'competences']],
    ['an item that is not one', { competences: ['tout'] }, ['unknown_field', 'competences[0]']],
    [
      'a skill without code',
      { competences: [{ libelle: 'HACCP', exigence: 'E' }] },
      ['no_equivalent', 'competences[0]'],
    ],
    [
      'a licence that does not exist',
      { permis: [{ libelle: 'F - Tracteur' }] },
      ['no_equivalent', 'permis[0].libelle'],
    ],
    ['a language', { langues: [{ libelle: 'Breton' }] }, ['no_equivalent', 'langues[0].libelle']],
    ['training', { formations: [{ niveauLibelle: 'Bac' }] }, ['no_equivalent', 'formations[0]']],
    [
      'experience of no length',
      { experienceExige: 'E', experienceLibelle: '0 An(s)' },
      ['no_equivalent', 'experienceLibelle'],
    ],
    ['too many openings', { nombrePostes: 5000 }, ['out_of_range', 'nombrePostes']],
    ['no coordinates', { lieuTravail: { libelle: 'France' } }, ['assumed', 'lieuTravail']],
    [
      'zeros for coordinates',
      { lieuTravail: { libelle: 'x', latitude: 0, longitude: 0 } },
      ['assumed', 'lieuTravail'],
    ],
    ['no workplace', {}, ['assumed', 'lieuTravail']],
    ['no moment of creation', { dateCreation: 'hier' }, ['assumed', 'dateCreation']],
    ['hours beyond a week', { dureeTravailLibelle: '99H' }, ['out_of_range', 'dureeTravailLibelle']],
    ['apprenticeship in words only', { alternance: true }, ['no_equivalent', 'alternance']],
  ])('%s', (_, offer, expected) => {
    expect(kindsOf(offer)).toContainEqual(expected)
  })

  it('except what asks nothing', () => {
    const neutral = {
      accessibleTH: false,
      deplacementCode: '1',
      romeLibelle: 'x',
      codeNAF: '1',
      typeContratLibelle: 'CDI',
    }
    expect(
      kindsOf({ ...neutral, lieuTravail: located, entreprise: {}, formations: [], description: '' }),
    ).toEqual([])
  })

  it('and no contact or typed text is repeated in the listing', () => {
    const { notes } = map({
      description: 'Appelez Jeanne au 06 12 34 56 78',
      contact: { nom: 'Jeanne', telephone: '06 12 34 56 78', inconnu: 'Jeanne' },
      agence: { courriel: 'jeanne@exemple.fr' },
      entreprise: { nom: 'Jeanne SARL', description: 'Jeanne' },
    })
    expect(notes.filter(({ kind }) => kind === 'withheld').map(({ field }) => field)).toEqual(
      expect.arrayContaining([
        'description',
        'contact',
        'agence',
        'entreprise.nom',
        'entreprise.description',
      ]),
    )
    expect(JSON.stringify(notes)).not.toMatch(/jeanne|06 12/iu)
  })
})

describe('whatever the source sends', () => {
  it.each([
    null,
    12,
    'text',
    [],
    {},
    { id: 12 },
    { lieuTravail: null },
    { __proto__: { romeCode: 'N1103' } },
  ])('is answered: %j', (raw) => {
    expect(mapFranceTravailOffer(raw).input.sourceId).toBeNull()
  })

  it('cuts huge values in the listing', () => {
    for (const { value } of map({ intitule: 'x'.repeat(1_000_000), neuf: 'y'.repeat(1_000_000) }).notes) {
      expect(value.length).toBeLessThanOrEqual(200)
    }
  })

  it('is bounded when thousands of fields are new', () => {
    const grown = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`f${index}`, index]))
    expect(map(grown).notes.length).toBeLessThan(600)
  })
})
