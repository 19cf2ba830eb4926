import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { leaveVisiblePool } from '@/app/modules/introductions/index.server'
import { findOfferCriteria } from '@/app/modules/offers/index.server'
import { placeHomes, publishCards, referenceToken } from '@/app/modules/profiles/index.server'
import type { JobOfferId, TalentPoolId } from '@/drizzle/ids'
import { estimateTravel, travelBand } from '@/search/scoring/travel-time'
import { coreSkillsOf, locate, workplaceOf } from '@/seed/builders/index.server'
import { places } from '@/seed/reference'
import {
  caseworkerOfOrganisation,
  publishedOffer,
  confirmedEmployer,
  visibleResident,
  type ResidentOverrides,
  type StagedResident,
} from '@/seed/scenarios/index.server'
import { createTestDatabase, type TestDatabase } from '../../setup/database'
import { startTestPortal, type TestPortal } from '../../setup/portal'
import { loadVocabulary, stage, stagePool } from '../../setup/stage'

/** Privacy, attack 5: residents who can do the same work, and differ in what nobody may choose people by. */

let test: TestDatabase
let portal: TestPortal
let pool: TalentPoolId
const workplace = locate(workplaceOf('hopital-civil'))
const limits = { walk: 20, transit: 45 } as const
const hautepierre = cellOf('hautepierre-nord')

beforeAll(async () => {
  test = await createTestDatabase()
  await loadVocabulary(test.database)
  portal = await startTestPortal(test)
  pool = await stage(test.database, stagePool)
  // Who shares the twin's card. The trip is as long as they accept: none has her points.
  for (let each = 0; each < 6; each += 1) {
    await stage(test.database, (tx) =>
      visibleResident(tx, {
        poolIds: [pool],
        profile: { homeCell: hautepierre, travelLimits: { transit: 30 } },
      }),
    )
  }
})

afterAll(async () => {
  await portal.close()
  await test.drop()
})

function cellOf(area: string): string {
  const cell = places.homeAreas.find(({ code }) => code === area)?.cells[0]
  if (cell === undefined) throw new RangeError(`no home area ${area}`)
  return cell
}

/** The trips of a home to the workplace, as bands. */
function bandsOf(home: string): string {
  if (workplace.cell === null) throw new Error('the workplace has no cell')
  const to = workplace.cell
  return (['walk', 'transit'] as const)
    .map((mode) => {
      const trip = estimateTravel(home, to, mode, null)
      const fits = trip.kind === 'estimate' && trip.minutes <= limits[mode]
      return fits ? `${mode} ${travelBand(trip.minutes)}` : `${mode} beyond`
    })
    .join(', ')
}

/** A home in another neighbourhood, from which the trip would be told in another way. Too few live there to be an area. */
function neighbourhoodOfOtherBands(): string {
  const found = places.homeAreas
    .filter(({ code }) => !code.startsWith('hautepierre'))
    .flatMap(({ cells }) => cells)
    .find((home) => bandsOf(home) !== bandsOf(hautepierre))
  if (found === undefined) throw new Error('every neighbourhood has these bands')
  return found
}

/** A home in another neighbourhood, as far as anybody can tell from the bands, though eight minutes nearer or further. */
function neighbourhoodOfTheSameBands(): string {
  const minutes = (home: string) => {
    const trip = estimateTravel(home, workplace.cell ?? '', 'transit', null)
    return trip.kind === 'estimate' ? trip.minutes : Infinity
  }
  const found = places.homeAreas
    .filter(({ code }) => !code.startsWith('hautepierre'))
    .flatMap(({ cells }) => cells)
    .find(
      (home) => bandsOf(home) === bandsOf(hautepierre) && Math.abs(minutes(home) - minutes(hautepierre)) >= 8,
    )
  if (found === undefined) throw new Error('no other neighbourhood has these bands')
  return found
}

type Twin = Omit<ResidentOverrides, 'poolIds' | 'profile'> & {
  homeCell?: string
  joinedAt?: Date
  skills?: { code: number; verified: boolean }[]
}

const usual: Twin = {
  identity: { givenName: 'Camille', familyName: 'Zorngeist', birthDate: '1991-05-17' },
  resident: { createdAt: new Date('2026-01-05T09:00:00Z') },
}

interface Seen {
  /** By address with ids put away: what an employer is sent, from her home to the introduction that she asks for. */
  pages: Map<string, string>
  score: number
  parts: unknown
}

/**
 * All that an employer reads of a pool with this twin in it. Each has an employer of her own, alike but for ids, whose
 * first and only request this is.
 */
async function readAsEmployer({ homeCell, joinedAt, skills, ...overrides }: Twin): Promise<Seen> {
  const twin = await stage(test.database, (tx) =>
    visibleResident(tx, {
      ...overrides,
      poolIds: [pool],
      profile: {
        homeCell: homeCell ?? hautepierre,
        travelLimits: limits,
        ...(skills === undefined ? {} : { skills }),
      },
    }),
  )
  if (joinedAt !== undefined) {
    await test.owner`update pool_members set joined_at = ${joinedAt} where profile_id = ${twin.profileId}`
  }
  await placeHomes({ ctx: portal.portal, input: { divide: true } })
  await publishCards({ ctx: portal.portal, input: { regather: true } })
  const { employer, jobOfferId } = await stage(test.database, async (tx) => {
    const owner = await confirmedEmployer(tx, {
      establishment: { name: 'Brumegivre', registeredAt: new Date('2026-03-02T09:00:00Z'), workplace },
    })
    return publishedOffer(tx, {
      employer: owner,
      createdAt: new Date('2026-10-05T09:00:00Z'),
      startsOn: '2027-02-01',
      deadline: '2027-01-15',
    })
  })
  const visitor = await portal.visit(employer.accountId)
  const pages = new Map<string, string>()
  const put = putAway([employer.email, visitor.csrf])
  const read = async (name: string, address: string) => {
    for (const [kind, path] of [
      ['page', address],
      ['data', `${address}.data`],
    ] as const) {
      const response = await visitor.get(path)
      expect([path, response.status]).toEqual([path, 200])
      pages.set(`${name} ${kind}`, put(await response.text()))
    }
  }
  const offer = `/employeur/offres/${jobOfferId}`
  await read('offer', offer)
  const token = referenceToken(portal.portal.settings.secret, employer.establishmentId, twin.profileId)
  const profile = `${offer}/profils/${token}`
  await read('masked-profile', profile)
  await read('edit-offer', `${offer}/modifier`)
  const asked = await visitor.post(profile, { intent: 'request' })
  expect(asked.status).toBe(302)
  await read('introduction', asked.headers.get('Location') ?? '')
  for (const [name, address] of [
    ['offer', offer],
    ['masked-profile', profile],
    ['introductions', '/employeur/mises-en-relation'],
    ['home', '/employeur'],
  ] as const) {
    await read(name, address)
  }
  const ranked = await rankedMatch(jobOfferId, twin)
  await leaveVisiblePool({
    ctx: { ...portal.portal, actor: twin.actor },
    input: { residentId: twin.residentId },
  })
  return { pages, ...ranked }
}

async function rankedMatch(jobOfferId: JobOfferId, twin: StagedResident) {
  const criteria = await stage(test.database, (tx) => findOfferCriteria(tx, jobOfferId))
  if (criteria === null) throw new Error('the offer has no criteria')
  const { rows } = await portal.portal.engine.rank(criteria, { offset: 0, limit: 20 })
  const own = rows.find(({ profileId }) => profileId === twin.profileId)
  if (own === undefined) throw new Error('the twin is not on the list')
  const { score, parts } = own.match
  return { score, parts: parts.map(({ part, points, outOf }) => ({ part, points, outOf })) }
}

/** Names that belong to a request, an employer or a profile's reference, each by the order in which it comes. */
function putAway(own: readonly string[]) {
  return (text: string) => {
    const nonce = /"?nonce(?:="|",")([^"]+)"/u.exec(text)?.[1]
    let put = [...own, nonce ?? own[0] ?? ''].reduce((rest, word) => rest.replaceAll(word, 'own'), text)
    for (const [kind, pattern] of Object.entries({
      id: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gu,
      token: /\b[0-9a-hjkmnp-tv-z]{26}\b/gu,
      siret: /\b000(?:\s?\d){11}\b/gu,
      reference: /\b[0-9A-HJKMNP-TV-Z]{3}-[0-9A-HJKMNP-TV-Z]{3}\b/gu,
    })) {
      const names = new Map<string, string>()
      put = put.replaceAll(pattern, (found) => {
        const name = names.get(found) ?? `${kind}${names.size}`
        names.set(found, name)
        return name
      })
    }
    return put.replaceAll(/\b1\d{12}\b/gu, (instant) => (isOfTheRequest(Number(instant)) ? 'since' : instant))
  }
}

/** When this request was made, or when its answer is due: nothing of the twins is dated so. */
const isOfTheRequest = (instant: number) => instant > Date.now() - 600_000

describe('twins', () => {
  let first: Seen
  beforeAll(async () => {
    first = await readAsEmployer(usual)
  })

  it('are read whole: a card, a score, a cost and a request', () => {
    expect(first.pages.size).toBe(12)
    expect(first.pages.get('offer page')).toContain('points sur 100')
    expect(first.pages.get('masked-profile data')).toContain('min au plus du lieu de travail')
  })

  it('would show what may tell them apart: a skill less', async () => {
    const other = await readAsEmployer({
      ...usual,
      skills: coreSkillsOf('N1103')
        .slice(1)
        .map((code) => ({ code, verified: false })),
    })
    expect(other.score).not.toBe(first.score)
    for (const page of ['offer page', 'masked-profile page', 'introduction page']) {
      expect(other.pages.get(page)).not.toBe(first.pages.get(page))
    }
  })

  const differing: Record<string, () => Promise<Twin>> = {
    neighbourhood: () => Promise.resolve({ ...usual, homeCell: neighbourhoodOfTheSameBands() }),
    'neighbourhood, with longer or shorter trips': () =>
      Promise.resolve({ ...usual, homeCell: neighbourhoodOfOtherBands() }),
    address: () =>
      Promise.resolve({ ...usual, identity: { ...usual.identity, address: '3 quai de la Robertsau' } }),
    age: () => Promise.resolve({ ...usual, identity: { ...usual.identity, birthDate: '1964-02-11' } }),
    'given name, which tells sex': () =>
      Promise.resolve({ ...usual, identity: { ...usual.identity, givenName: 'Abdelkrim' } }),
    'family name': () =>
      Promise.resolve({ ...usual, identity: { ...usual.identity, familyName: 'N’Guyen-Öztürk' } }),
    telephone: () => Promise.resolve({ ...usual, identity: { ...usual.identity, phone: null } }),
    'lead caseworker and partner organisation': async () => ({
      ...usual,
      caseworker: await stage(test.database, (tx) => caseworkerOfOrganisation(tx)),
    }),
    'channel of the consent': () => Promise.resolve({ ...usual, consent: { channel: 'in_person' } }),
    'language of the notice': () => Promise.resolve({ ...usual, consent: { language: 'tr' } }),
    'date of the consent': () =>
      Promise.resolve({ ...usual, consent: { givenAt: new Date(Date.now() - 100 * 86_400_000) } }),
    'dates of coming and of joining': () =>
      Promise.resolve({
        ...usual,
        resident: { createdAt: new Date('2023-03-01T09:00:00Z') },
        joinedAt: new Date('2024-05-02T09:00:00Z'),
      }),
    all: async () => ({
      homeCell: neighbourhoodOfTheSameBands(),
      identity: {
        givenName: 'Abdelkrim',
        familyName: 'N’Guyen-Öztürk',
        birthDate: '1964-02-11',
        address: '3 quai de la Robertsau',
        phone: null,
      },
      resident: { createdAt: new Date('2023-03-01T09:00:00Z') },
      caseworker: await stage(test.database, (tx) => caseworkerOfOrganisation(tx)),
      consent: { channel: 'in_person', language: 'tr' },
      joinedAt: new Date('2024-05-02T09:00:00Z'),
    }),
  }

  it.each(Object.keys(differing))('are the same to an employer whatever their %s', async (trait) => {
    const twin = await differing[trait]?.()
    if (twin === undefined) throw new Error(`no twin of another ${trait}`)
    const other = await readAsEmployer(twin)
    expect([other.score, other.parts]).toEqual([first.score, first.parts])
    expect([...other.pages.keys()]).toEqual([...first.pages.keys()])
    const telling = [...other.pages].filter(([page, text]) => text !== first.pages.get(page))
    expect(telling.map(([page]) => page)).toEqual([])
  })
})
