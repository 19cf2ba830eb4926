import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { confirmProfile, getResidentFile, saveProfileStep } from '@/app/modules/profiles/index.server'
import { unchangedPlace, type ProfileStepAnswer } from '@/app/modules/profiles/shared'
import { isId } from '@/drizzle/ids'
import {
  caseworkerOfOrganisation,
  confirmedEmployer,
  hiddenResident,
  type StagedCaseworker,
  type StagedResident,
} from '@/seed/scenarios/index.server'
import { places, starterVocabulary } from '@/seed/reference'
import { createResidentWorld, standingClock, type ResidentWorld } from './resident-world'

let world: ResidentWorld
let caseworker: StagedCaseworker
let resident: StagedResident

beforeAll(async () => {
  world = await createResidentWorld()
  caseworker = await world.stage((tx) => caseworkerOfOrganisation(tx))
})
afterAll(() => world.drop())
beforeEach(async () => {
  resident = await world.stage((tx) => hiddenResident(tx, { profile: { skills: [], occupations: [] } }))
})

const codesOf = (kind: string) =>
  starterVocabulary.skills.filter((skill) => skill.kind === kind).map((skill) => skill.code)
const [skill = 0, otherSkill = 0, thirdSkill = 0] = codesOf('hardSkill')
const [certificate = 0, otherCertificate = 0] = codesOf('certificate')

const save = (answer: ProfileStepAnswer, actor = resident.actor) =>
  saveProfileStep({ ctx: world.as(actor), input: { residentId: resident.residentId, ...answer } })
/** What the audit says of a person, but for who read her file. */
const changesOf = async (residentId: string) =>
  (await world.auditRows(residentId)).filter(({ action }) => action !== 'identity.viewed')

const readFile = () =>
  getResidentFile({ ctx: world.as(resident.actor), input: { residentId: resident.residentId } })
const retire = async (table: 'skills' | 'occupations', code: string | number) => {
  await world.owner`update ${world.owner(table)} set retired_at = now() where code = ${code}`
}
const unretire = async (table: 'skills' | 'occupations') => {
  await world.owner`update ${world.owner(table)} set retired_at = null`
}

describe('each step', () => {
  it('keeps what was said, and shows it with its words', async () => {
    const area = places.homeAreas[2]
    if (!area) throw new Error('no such area')
    await save({
      step: 'identity',
      values: {
        givenName: 'Nour',
        familyName: 'Zorngeist',
        phone: '+33639980002',
        email: null,
        address: '2 allée des Sternes',
        birthDate: '1990-02-01',
      },
    })
    await save({ step: 'occupations', values: { sought: ['N1103', 'K2204'] } })
    await save({ step: 'experience', values: { held: [{ code: 'N1103', months: 18 }] } })
    await save({ step: 'skills', values: { skills: [skill, otherSkill] } })
    await save({ step: 'licences', values: { licences: [], certificates: [certificate] } })
    await save({ step: 'languages', values: { languages: [{ code: 'tr', level: 'C1' }] } })
    await save({ step: 'availability', values: { availability: 17, availableFrom: '2026-04-01' } })
    await save({ step: 'mobility', values: { place: area.code, travelLimits: { bike: 30 } } })
    await save({ step: 'contracts', values: { contracts: ['seasonal'] } })
    const file = await readFile()
    expect(file.identity).toEqual({
      givenName: 'Nour',
      familyName: 'Zorngeist',
      phone: '+33639980002',
      email: null,
      address: '2 allée des Sternes',
      birthDate: '1990-02-01',
    })
    const label = (code: string) => starterVocabulary.occupations.find((entry) => entry.code === code)?.label
    expect(file.profile.occupationsSought).toContainEqual({ code: 'N1103', label: label('N1103') })
    expect(file.profile.occupationsSought).toHaveLength(2)
    expect(file.profile.occupationsHeld).toEqual([{ code: 'N1103', label: label('N1103'), months: 18 }])
    expect(file.profile.skills.map(({ code }) => code).sort()).toEqual([skill, otherSkill].sort())
    expect(file.profile).toMatchObject({
      licences: [],
      certificates: [{ code: certificate }],
      languages: [{ code: 'tr', level: 'C1' }],
      availability: 17,
      availableFrom: '2026-04-01',
      place: { code: area.code, name: area.name },
      homeCell: area.cells[0],
      travelLimits: { bike: 30 },
      contracts: ['seasonal'],
    })
  })

  it('takes "not known" as null, over what was there', async () => {
    await save({ step: 'licences', values: { licences: null, certificates: null } })
    await save({ step: 'languages', values: { languages: null } })
    await save({ step: 'availability', values: { availability: null, availableFrom: null } })
    await save({ step: 'mobility', values: { place: null, travelLimits: null } })
    await save({ step: 'contracts', values: { contracts: null } })
    expect((await readFile()).profile).toMatchObject({
      licences: null,
      certificates: null,
      languages: null,
      availability: null,
      availableFrom: null,
      homeCell: null,
      travelLimits: null,
      contracts: null,
    })
  })

  it('leaves the home alone when asked to', async () => {
    const { homeCell } = (await readFile()).profile
    await save({ step: 'mobility', values: { place: unchangedPlace, travelLimits: { walk: 10 } } })
    expect((await readFile()).profile).toMatchObject({ homeCell, travelLimits: { walk: 10 } })
    expect(homeCell).not.toBeNull()
  })

  it('writes its half of an occupation and leaves the other', async () => {
    await save({ step: 'occupations', values: { sought: ['N1103'] } })
    await save({
      step: 'experience',
      values: {
        held: [
          { code: 'N1103', months: 5 },
          { code: 'K2204', months: 7 },
        ],
      },
    })
    await save({ step: 'occupations', values: { sought: [] } })
    expect((await readFile()).profile).toMatchObject({
      occupationsSought: [],
      occupationsHeld: [
        { code: 'K2204', months: 7 },
        { code: 'N1103', months: 5 },
      ].sort((a, b) => (a.code < b.code ? -1 : 1)),
    })
    await save({ step: 'experience', values: { held: [] } })
    const rows = await world.owner`select 1 from profile_occupations where profile_id = ${resident.profileId}`
    expect(rows).toHaveLength(0)
  })

  it('keeps a skill’s verification as long as the skill stays', async () => {
    await save({ step: 'skills', values: { skills: [skill, otherSkill] } })
    await world.owner`update profile_skills set verified = true where profile_id = ${resident.profileId}`
    await save({ step: 'skills', values: { skills: [skill, thirdSkill] } })
    const verified = (await readFile()).profile.skills.map(({ code, verified }) => [code, verified])
    expect(new Map(verified.map(([code, value]) => [code, value]))).toEqual(
      new Map([
        [skill, true],
        [thirdSkill, false],
      ]),
    )
  })
})

describe('the vocabulary', () => {
  it.each<[string, ProfileStepAnswer]>([
    ['sought', { step: 'occupations', values: { sought: ['Z9999'] } }],
    ['held', { step: 'experience', values: { held: [{ code: 'Z9999', months: 1 }] } }],
    ['skills', { step: 'skills', values: { skills: [2_000_000_000] } }],
    ['skills', { step: 'skills', values: { skills: [certificate] } }],
    ['certificates', { step: 'licences', values: { licences: null, certificates: [2_000_000_000] } }],
    ['certificates', { step: 'licences', values: { licences: null, certificates: [skill] } }],
    ['place', { step: 'mobility', values: { place: 'nulle-part', travelLimits: null } }],
  ])('refuses beside %s what it does not know', async (field, answer) => {
    const before = await readFile()
    await expect(save(answer)).rejects.toMatchObject({
      code: 'invalid',
      fields: { [field]: [expect.any(String)] },
    })
    expect(await readFile()).toEqual(before)
    expect(await world.outboxRows(resident.profileId)).toBe(1)
  })

  it('keeps a retired code that is held, and refuses it anew', async () => {
    await save({ step: 'occupations', values: { sought: ['N1103'] } })
    await save({ step: 'skills', values: { skills: [skill] } })
    await save({ step: 'licences', values: { licences: null, certificates: [certificate] } })
    await retire('occupations', 'N1103')
    await retire('occupations', 'K2204')
    for (const code of [skill, otherSkill, certificate, otherCertificate]) await retire('skills', code)
    try {
      await save({ step: 'occupations', values: { sought: ['N1103'] } })
      await save({ step: 'experience', values: { held: [{ code: 'N1103', months: 2 }] } })
      await save({ step: 'skills', values: { skills: [skill, thirdSkill] } })
      await save({ step: 'licences', values: { licences: null, certificates: [certificate] } })
      await expect(save({ step: 'occupations', values: { sought: ['N1103', 'K2204'] } })).rejects.toThrow()
      await expect(
        save({ step: 'experience', values: { held: [{ code: 'K2204', months: 2 }] } }),
      ).rejects.toThrow()
      await expect(save({ step: 'skills', values: { skills: [skill, otherSkill] } })).rejects.toThrow()
      await expect(
        save({ step: 'licences', values: { licences: null, certificates: [otherCertificate] } }),
      ).rejects.toThrow()
    } finally {
      await unretire('occupations')
      await unretire('skills')
    }
  })
})

describe('who may write, and what it leaves', () => {
  const answer: ProfileStepAnswer = { step: 'contracts', values: { contracts: ['insertion'] } }

  it('tells the engines and the audit, except of an identity for the engines', async () => {
    const clock = standingClock(new Date('2026-03-12T10:00:00Z'))
    const before = await world.outboxRows(resident.profileId)
    const input = { residentId: resident.residentId, ...answer }
    await saveProfileStep({ ctx: world.as(resident.actor, clock), input })
    expect(await world.outboxRows(resident.profileId)).toBe(before + 1)
    expect((await readFile()).profile.updatedAt).toEqual(clock.now())
    const { identity } = await readFile()
    await save({ step: 'identity', values: identity })
    expect(await world.outboxRows(resident.profileId)).toBe(before + 1)
    expect(await changesOf(resident.residentId)).toEqual([
      { action: 'profile.changed', actor_role: 'resident', details: { step: 'contracts' } },
      { action: 'profile.changed', actor_role: 'resident', details: { step: 'identity' } },
    ])
  })

  it('is the resident herself or any caseworker', async () => {
    const input = { residentId: resident.residentId, ...answer }
    await saveProfileStep({ ctx: world.as(caseworker.actor), input })
    expect((await readFile()).profile.contracts).toEqual(['insertion'])
    const employer = await world.stage((tx) => confirmedEmployer(tx))
    expect(() => saveProfileStep({ ctx: world.as(employer.actor), input })).toThrow(
      expect.objectContaining({ code: 'forbidden' }),
    )
  })

  it('answers the same for another resident and for nobody', async () => {
    const other = await world.stage((tx) => hiddenResident(tx))
    const nobody = '00000000-0000-4000-8000-000000000000'
    if (!isId(nobody)) throw new Error('not an id')
    const ofOther = { residentId: other.residentId, ...answer }
    const ofNobody = { residentId: nobody, ...answer }
    const refusal = { code: 'not_found' }
    await expect(saveProfileStep({ ctx: world.as(resident.actor), input: ofOther })).rejects.toMatchObject(
      refusal,
    )
    await expect(saveProfileStep({ ctx: world.as(resident.actor), input: ofNobody })).rejects.toMatchObject(
      refusal,
    )
    await expect(saveProfileStep({ ctx: world.as(caseworker.actor), input: ofNobody })).rejects.toMatchObject(
      refusal,
    )
    await expect(confirmProfile({ ctx: world.as(resident.actor), input: ofOther })).rejects.toMatchObject(
      refusal,
    )
    const [row] = await world.owner`select contracts from profiles where id = ${other.profileId}`
    expect(row?.['contracts']).not.toEqual(['insertion'])
  })

  it('a heartbeat notes when the profile was last said to hold', async () => {
    const clock = standingClock(new Date('2026-03-12T10:00:00Z'))
    await confirmProfile({
      ctx: world.as(caseworker.actor, clock),
      input: { residentId: resident.residentId },
    })
    expect((await readFile()).profile.confirmedAt).toEqual(clock.now())
    expect(await changesOf(resident.residentId)).toMatchObject([{ action: 'profile.confirmed' }])
  })
})
