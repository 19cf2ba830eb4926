import { getTableColumns, is } from 'drizzle-orm'
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/app/modules/access/shared'
import { getEmployerIntroduction } from '@/app/modules/introductions/index.server'
import { addDays, parisDate } from '@/app/platform/clock'
import { getResidentFile } from '@/app/modules/profiles/index.server'
import { exportReadable, exportResident, getHeldData } from '@/app/modules/rights/index.server'
import { heldTables, tablesWithoutHerData, withheldColumns } from '@/app/modules/rights/held/held-tables'
import { formatDate } from '@/app/ui/format/date'
import * as schema from '@/drizzle/schema'
import { partnerOrganisations, poolMembers, silenceSettlements } from '@/drizzle/schema'
import {
  approvedIntroduction,
  caseworkerOfOrganisation,
  confirmedEmployer,
  visibleResident,
  type StagedCaseworker,
  type StagedIntroduction,
  type StagedResident,
} from '@/seed/scenarios/index.server'
import { createTestContext } from '../../setup/context'
import { createTestDatabase, type TestDatabase } from '../../setup/database'
import { holdEverything } from '../../setup/hold-everything'
import { loadVocabulary, stage, stagePool } from '../../setup/stage'
import { outcomeOf } from '../introductions/outcomes'

let test: TestDatabase
let resident: StagedResident
let other: StagedResident
let introduction: StagedIntroduction
let caseworker: StagedCaseworker
let partner: StagedCaseworker
const as = (actor: Actor) => createTestContext({ database: test.database, actor })

/** Somebody of whom every table that can hold something holds something. */
beforeAll(async () => {
  test = await createTestDatabase()
  await loadVocabulary(test.database)
  const pool = await stage(test.database, stagePool)
  await stage(test.database, async (tx) => {
    resident = await visibleResident(tx, { poolIds: [pool] })
    other = await visibleResident(tx, { poolIds: [pool] })
    const [organisation] = await tx
      .insert(partnerOrganisations)
      .values({ name: 'Mission d’essai' })
      .returning({ organisationId: partnerOrganisations.id })
    caseworker = await caseworkerOfOrganisation(tx, { ...organisation, displayName: 'Camille Ostermeyer' })
    partner = await caseworkerOfOrganisation(tx)
    introduction = await approvedIntroduction(tx, { resident })
    await approvedIntroduction(tx, { resident: other })
    await tx.insert(silenceSettlements).values({
      introductionId: introduction.introductionId,
      answer: 'in_touch',
      settledAt: new Date(),
    })
    expect(await tx.$count(poolMembers)).toBe(2)
  })
  for (const person of [resident, other])
    await holdEverything(test, person, { introduction, caseworker, partner })
})

afterAll(() => test.drop())

const exported = () => exportResident({ ctx: as(resident.actor), input: { residentId: resident.residentId } })

const tables: PgTable[] = Object.values(schema).flatMap((each) => (is(each, PgTable) ? [each] : []))
const people = new Set<PgTable>([schema.residents, schema.profiles, schema.accounts, schema.introductions])
const personColumns = new Set(['resident_id', 'profile_id', 'account_id', 'actor_id'])

/** Tables that refer to a person, by a foreign key or by the name of a column. */
function tablesAboutPeople(): PgTable[] {
  return tables.filter((table) => {
    const { columns, foreignKeys } = getTableConfig(table)
    return (
      foreignKeys.some((key) => people.has(key.reference().foreignTable)) ||
      columns.some(({ name, keyAsName }) => personColumns.has(keyAsName ? snake(name) : name))
    )
  })
}
const snake = (name: string) => name.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`)

describe('the export of a person', () => {
  it('knows every table of the schema that refers to people', () => {
    const known = new Set<PgTable>([...Object.values(heldTables), ...tablesWithoutHerData.keys()])
    const names = tablesAboutPeople()
      .filter((table) => !known.has(table))
      .map((table) => getTableConfig(table).name)
    // Neither exported nor listed with its reason: see app/modules/rights/held/held-tables.ts.
    expect(names).toEqual([])
    expect(tablesAboutPeople().length).toBeGreaterThan(20)
  })

  it('hands over every column of each, or says why not', async () => {
    const { data } = await exported()
    for (const [part, table] of Object.entries(heldTables)) {
      const rows = data[part] ?? []
      expect([part, rows.length > 0]).toEqual([part, true])
      const withheld: Record<string, Record<string, string>> = withheldColumns
      const due = Object.keys(getTableColumns(table)).filter((column) => !(column in (withheld[part] ?? {})))
      for (const row of rows) expect([part, Object.keys(row).toSorted()]).toEqual([part, due.toSorted()])
    }
    expect(Object.keys(data).toSorted()).toEqual(Object.keys(heldTables).toSorted())
  })

  it('is hers alone, readable by a machine, and names its shape', async () => {
    const given = await exported()
    expect(given).toMatchObject({ format: 'cite-emploi/mes-donnees', version: 1 })
    const text = JSON.stringify(given)
    for (const id of [other.residentId, other.profileId, other.accountId, other.email]) {
      expect(text).not.toContain(id)
    }
    expect(text).toContain(resident.email)
    expect(text).not.toContain(`session ${resident.accountId}`)
  })

  it('is for herself and for caseworkers, and each one is audited', async () => {
    const input = { residentId: resident.residentId }
    expect(await outcomeOf(exportResident({ ctx: as(other.actor), input }))).toBe('not_found')
    expect(await outcomeOf(exportReadable({ ctx: as(other.actor), input }))).toBe('not_found')
    const employer = await stage(test.database, (tx) => confirmedEmployer(tx))
    expect(await outcomeOf(exportResident({ ctx: as(employer.actor), input }))).toBe('forbidden')
    const count = async () => {
      const rows = await test.owner`
        select actor_role, details ->> 'shape' as shape from audit_entries
        where action = 'resident.exported' and subject_id = ${resident.residentId} order by id`
      return rows.map((row) => `${String(row['actor_role'])} ${String(row['shape'])}`)
    }
    const before = await count()
    await exportResident({ ctx: as(caseworker.actor), input })
    await exportReadable({ ctx: as(resident.actor), input })
    expect(await count()).toEqual([...before, 'caseworker json', 'resident readable'])
  })
})

describe('what a person reads of herself', () => {
  it('says of each theme why it is held, on which ground and until when', async () => {
    const { themes } = await getHeldData({
      ctx: as(resident.actor),
      input: { residentId: resident.residentId },
    })
    for (const theme of themes) {
      expect([theme.id, theme.why !== '', theme.until !== '']).toEqual([theme.id, true, true])
      expect(theme.ground).toMatch(/RGPD, articles?\s\d/u)
      expect([theme.id, theme.lines.length > 0]).toEqual([theme.id, true])
    }
    const consent = themes.find(({ id }) => id === 'accords')?.lines[0]?.details
    expect(consent).toMatch(
      /En ligne, texte .+, langue\u00a0: français, question de compréhension réussie, noté par vous-même/u,
    )
    expect(themes.find(({ id }) => id === 'suivi')?.lines.map(({ details }) => details)).toEqual([
      `Appeler, ${formatDate('2100-03-12')}, Camille Ostermeyer`,
      `Reste jusqu’à midi, ${resident.residentId} (Camille Ostermeyer)`,
      'Nous nous sommes parlé, Par téléphone, Camille Ostermeyer',
      `Par message, toutes les deux semaines, Par téléphone, ${formatDate(new Date())}, Camille Ostermeyer`,
      `Pas en ce moment, jusqu’au ${formatDate('2026-02-16')}`,
      'sans réponse',
      `jusqu’au ${formatDate(parisDate(addDays(new Date(), 7)))}, absence, Camille Ostermeyer`,
      'Sans nouvelles',
      'à Camille Ostermeyer, Elle te connaît',
    ])
    expect(themes.find(({ id }) => id === 'messages')?.lines[0]?.details).toBe('Une offre pour vous')
  })

  it('tells who opened her identity, and on whose lists her profile was', async () => {
    const input = { residentId: resident.residentId }
    await getResidentFile({ ctx: as(caseworker.actor), input })
    await getResidentFile({ ctx: as(caseworker.actor), input })
    await getResidentFile({ ctx: as(resident.actor), input })
    await getEmployerIntroduction({
      ctx: as(introduction.employer.actor),
      input: { introductionId: introduction.introductionId },
    })
    const { viewers } = await getHeldData({ ctx: as(resident.actor), input })
    const establishments = await test.owner<{ name: string }[]>`
      select name from establishments where id = ${introduction.employer.establishmentId}`
    const [establishment] = establishments.map(({ name }) => name)
    const seen = viewers.identity.map(({ who, where }) => [who, where])
    expect(seen).toContainEqual([establishment, 'après votre accord et celui de la Cité'])
    expect(seen).toContainEqual(['Camille Ostermeyer (Mission d’essai)', 'dans votre dossier'])
    expect(viewers.identity.some(({ who }) => who === 'vous')).toBe(false)
    expect(viewers.masked).toEqual([{ establishment, offers: 1, last: '2026-02-03' }])
  })
})
