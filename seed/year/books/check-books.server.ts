import { verifyAuditChain } from '@/app/modules/audit/index.server'
import { readDiagnostic, readFigures, readPeriod } from '@/app/modules/figures/index.server'
import { readHireCredits } from '@/app/modules/schemes/index.server'
import { addDays, parisDate } from '@/app/platform/clock'
import type { Town } from '../town'
import { check, type Check } from './check'
import { checkDiagnostic } from './diagnostic/check-diagnostic'
import { readDiagnosticRows } from './diagnostic/diagnostic-rows.server'
import { checkFigures } from './check-figures'
import { checkIntroductions } from './check-introductions'
import { checkPeople } from './check-people'
import { checkPartners } from './partners/check-partners'
import { readPartnerRows } from './partners/partner-rows.server'
import { readRows, type Rows } from './rows.server'

/** What must be true of a year once it has been played, whatever happened in it. */
export async function checkBooks(town: Town): Promise<Check[]> {
  const { portal, clock, coordinator } = town
  const now = clock.now().getTime()
  const rows = await readRows(portal.database)
  const told = await readFigures({ ctx: { ...portal, actor: coordinator } })
  const chain = await verifyAuditChain({
    database: portal.database,
    secret: portal.settings.secret,
    expected: null,
  })
  return [
    ...checkPeople(rows, now),
    ...checkIntroductions(rows, now),
    checkMails(rows, town),
    ...checkFigures(rows, told, now),
    ...(await checkDiagnostics(town)),
    ...checkPartners(
      await readPartnerRows(portal.database),
      await readHireCredits({ ctx: { ...portal, actor: coordinator } }),
      {
        today: parisDate(clock.now()),
        remembered: town.done.get('sendReferral') ?? 0,
        erased: countErased(rows),
      },
    ),
    check(
      'journal',
      { links: chain.links },
      chain.breaks.map((each) => JSON.stringify(each)),
    ),
    checkMemory(rows, town),
  ]
}

/** The diagnostic of the quarter that runs, of its year, and of the first ninety days. */
async function checkDiagnostics({ portal, clock, coordinator }: Town): Promise<Check[]> {
  const rows = await readDiagnosticRows(portal)
  const ctx = { ...portal, actor: coordinator }
  const now = clock.now()
  const day = (number: number) => parisDate(addDays(clock.start, number))
  const none = { period: null, from: null, to: null }
  const asked = [
    none,
    { ...none, period: parisDate(now).slice(0, 4) },
    { ...none, from: day(0), to: day(89) },
  ]
  const checks: Check[] = []
  for (const each of asked) {
    const { period } = readPeriod(each, now)
    checks.push(checkDiagnostic(rows, await readDiagnostic({ ctx, input: { period } })))
  }
  return checks
}

/** Every mail arrived once, and is kept as sent, but for those of people who were erased; none was given up. */
function checkMails(rows: Rows, { mail }: Town): Check {
  const sent = rows.mails.filter((each) => each.sent)
  const faults = [...mail.arrivals].flatMap(([id, times]) =>
    times === 1 ? [] : [`${id} arrived ${times} times`],
  )
  const gone = mail.arrivals.size - sent.length
  if (gone < 0 || (gone > 0 && countErased(rows) === 0))
    faults.push(`${sent.length} kept as sent, ${mail.arrivals.size} arrived`)
  for (const { key, refused } of rows.mails) if (refused) faults.push(`${key} was refused`)
  for (const { subject, action } of rows.audit)
    if (action === 'job.abandoned') faults.push(`job ${subject} was given up`)
  return check('mails', { arrived: mail.arrivals.size, kept: sent.length }, faults)
}

const countErased = ({ audit }: Rows) => audit.filter(({ action }) => action === 'resident.erased').length

/** What people remember having done is what the tables hold. */
function checkMemory(rows: Rows, { people, offers, done }: Town): Check {
  const published = rows.offers.filter(({ status }) => status !== 'draft').length
  const hired = rows.introductions.filter(({ state }) => state === 'hired').length
  const pairs = [
    [
      'people',
      people.filter(({ residentId }) => residentId !== null).length,
      rows.residents.length + countErased(rows),
    ],
    ['offers', offers.length, published],
    ['hires', offers.reduce((sum, { hires }) => sum + hires, 0), hired],
    [
      'introductions',
      (done.get('requestIntroduction') ?? 0) + (done.get('proposeIntroduction') ?? 0),
      rows.introductions.length,
    ],
  ] as const
  const faults = pairs.flatMap(([name, remembered, held]) =>
    remembered === held ? [] : [`${name}: ${remembered} remembered, ${held} held`],
  )
  return check('memory', Object.fromEntries(pairs.map(([name, remembered]) => [name, remembered])), faults)
}
