import postgres from 'postgres'
import { expect } from 'vitest'
import { system } from '@/app/modules/access/shared'
import { loadProfileDocuments } from '@/app/modules/profiles/index.server'
import { createReferenceIndex } from '@/app/modules/reference/index.server'
import { addDays } from '@/app/platform/clock'
import { withActor, type Database } from '@/drizzle/client.server'
import { blankOffer } from '@/search/blank-documents'
import type { OfferCriteria } from '@/search/documents'
import type { RankedProfile, Ranking, SearchEngine } from '@/search/port'
import { coreSkillsOf, rhythms } from '@/seed/builders/index.server'
import { places } from '@/seed/reference'
import { rankExhaustively } from '@/tests/contract/rank-exhaustively'
import type { EngineUnderCrash } from './engines'

/** Nobody is outside a gate here: the list is the set of those visible. */
export const everybodysOffer = blankOffer('N1103')

function offersOf(today: Date, pool: string | null): OfferCriteria[] {
  const asked: OfferCriteria = {
    ...everybodysOffer,
    skills: coreSkillsOf('N1103').map((code) => ({ code, importance: 2, indispensable: false })),
    workplaceCell: places.workplaces[0]?.cells[0] ?? null,
  }
  return [
    everybodysOffer,
    { ...asked, contract: 'permanent', slots: rhythms.officeHours, experienceMonths: 12 },
    { ...asked, slots: rhythms.nights, licences: [{ code: 'B', indispensable: true }] },
    { ...asked, startsOn: addDays(today, 10).toISOString().slice(0, 10), pool },
  ]
}

/** All pages of a list. */
export async function listAll(engine: SearchEngine, offer: OfferCriteria): Promise<Ranking> {
  const rows: RankedProfile[] = []
  const limit = 200
  for (;;) {
    const page = await engine.rank(offer, { offset: rows.length, limit })
    rows.push(...page.rows)
    if (page.rows.length < limit) return { rows, total: page.total }
  }
}

/**
 * Compares the lists of engines with an exhaustive loop over what the database holds, at one moment: whoever writes
 * waits, and whoever is half-way through a change has not made it yet.
 */
export async function expectEqualToDatabase(
  engines: readonly EngineUnderCrash[],
  { url, database, today, pool }: { url: string; database: Database; today: Date; pool: string | null },
): Promise<void> {
  const owner = postgres(url, { max: 1, onnotice: () => {} })
  try {
    await owner.begin(async (sql) => {
      // Every change writes to it; readers are let through.
      await sql`lock table search_outbox in share mode`
      const documents = await withActor(database, system, (tx) =>
        loadProfileDocuments(tx, { ids: 'all', now: today }),
      )
      for (const engine of engines) await engine.level()
      const vocabulary = await createReferenceIndex(database).matchVocabulary()
      for (const offer of offersOf(today, pool)) {
        const wanted = rankExhaustively(documents, offer, vocabulary, { offset: 0, limit: documents.length })
        for (const engine of engines) expect(await listAll(engine, offer)).toEqual(wanted)
      }
    })
  } finally {
    await owner.end()
  }
}
