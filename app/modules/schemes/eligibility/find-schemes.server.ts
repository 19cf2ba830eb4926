import { and, eq, isNull, sql } from 'drizzle-orm'
import { authorise, authoriseRole } from '@/app/modules/access/index.server'
import { parisDate } from '@/app/platform/clock'
import { transact, type Context } from '@/app/platform/context.server'
import type { ResidentId } from '@/drizzle/ids'
import { partnerOrganisations, schemeEnrolments, schemeSituations } from '@/drizzle/schema'
import { Sealed } from '@/drizzle/sealed'
import type { SchemesView } from '../shared'
import { conditionWords, factWords } from './condition-words'
import { judgeScheme } from './judge-scheme'
import { schemes } from './schemes'
import { readSituation, type ToldSituation } from './situation'

const nothingTold: ToldSituation = {
  allowance: null,
  withoutWork: null,
  level: null,
  studies: null,
  jobseeker: null,
}

/**
 * What a person may enter today, with why and what is missing, and where she is already. For caseworkers; the reading is audited.
 * @param input.birthDate,neighbourhood as the caller has read them, null where they are not known.
 */
export function findSchemes({
  ctx,
  input: { residentId, birthDate, neighbourhood },
}: {
  ctx: Context
  input: { residentId: ResidentId; birthDate: string | null; neighbourhood: boolean | null }
}): Promise<SchemesView> {
  authorise(ctx.actor, 'resident.read')
  authoriseRole(ctx.actor, 'caseworker')
  const today = parisDate(ctx.clock.now())
  return transact(ctx, async (tx, { keyring }) => {
    const [row] = await tx.execute<{ answers: string; told_at: string }>(
      sql`select * from identity.read_scheme_situation(${residentId}::uuid)`,
    )
    const told =
      row && readSituation(keyring.open(schemeSituations.answers, residentId, new Sealed(row.answers)))
    const live = await tx
      .select({
        id: schemeEnrolments.id,
        scheme: schemeEnrolments.scheme,
        organisation: partnerOrganisations.name,
        enteredOn: schemeEnrolments.enteredOn,
      })
      .from(schemeEnrolments)
      .innerJoin(partnerOrganisations, eq(partnerOrganisations.id, schemeEnrolments.organisationId))
      .where(and(eq(schemeEnrolments.residentId, residentId), isNull(schemeEnrolments.leftOn)))
    const situation = {
      ...(told ?? nothingTold),
      age: birthDate === null ? null : ageOn(today, birthDate),
      neighbourhood,
    }
    return {
      situation: told ?? null,
      toldAt: row ? new Date(row.told_at) : null,
      schemes: schemes.flatMap((scheme) => {
        const { code, name, purpose, source, readOn, note, until } = scheme
        const entered = live.find((each) => each.scheme === code)
        if (until !== null && until < today && entered === undefined) return []
        const { state, why, ask, unmet } = judgeScheme(scheme, situation)
        const missing = state === 'to_check' ? ask.map((fact) => factWords[fact]) : unmet.map(conditionWords)
        return [
          {
            ...{ code, name, purpose, source, readOn, note, state },
            why: why.map(conditionWords),
            missing: state === 'open' ? [] : missing,
            enrolment: entered
              ? { id: entered.id, organisation: entered.organisation, enteredOn: entered.enteredOn }
              : null,
          },
        ]
      }),
    }
  })
}

/** Whole years on a day, both `YYYY-MM-DD`. */
function ageOn(today: string, birthDate: string): number {
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4))
  return today.slice(5) < birthDate.slice(5) ? years - 1 : years
}
