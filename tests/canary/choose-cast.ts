import type postgres from 'postgres'
import type { AccountId, OrganisationId } from '@/drizzle/ids'
import type { Role } from '@/drizzle/vocabulary'

/** An introduction that waits for its resident, who is one of the cast, as its employer and its caseworker are. */
export interface Awaiting {
  introductionId: string
  residentId: string
  resident: AccountId
  employer: AccountId
}

export interface Cast {
  awaiting: Awaiting
  caseworker: { accountId: AccountId; organisationId: OrganisationId }
  /** Who looks at the portal; a visitor aside. The first of each role is the one of `awaiting`. */
  members: readonly { name: string; role: Role; accountId: AccountId }[]
}

/** People of the world who between them stand everywhere that one can stand with another's identity. */
export async function chooseCast(owner: postgres.Sql): Promise<Cast> {
  const [awaiting] = await owner<(Awaiting & { caseworkerId: AccountId; organisationId: OrganisationId })[]>`
    select introductions.id as "introductionId", residents.id as "residentId", residents.account_id as resident,
      establishment_members.account_id as employer, introductions.caseworker_id as "caseworkerId",
      staff_members.organisation_id as "organisationId"
    from introductions
    join residents on residents.id = introductions.resident_id and residents.account_id is not null
    join consents on consents.resident_id = residents.id and withdrawn_at is null and expires_at > now()
    join establishment_members on establishment_members.establishment_id = introductions.establishment_id
    join staff_members on staff_members.account_id = introductions.caseworker_id
    where introductions.state = 'awaiting_resident' and introductions.agreed_at is null
    order by introductions.id limit 1`
  if (!awaiting) throw new Error('the world has no introduction that waits for its resident')
  const { resident, employer, caseworkerId, organisationId } = awaiting

  const one = async (who: string, query: PromiseLike<{ id: AccountId }[]>): Promise<AccountId> => {
    const [row] = await query
    if (!row) throw new Error(`the world has no ${who}`)
    return row.id
  }
  const employerIn = (status: string, contacts: boolean) => owner<{ id: AccountId }[]>`
    select account_id as id from establishment_members
    join establishments on establishments.id = establishment_members.establishment_id
    where status = ${status} and account_id <> ${employer} and ${contacts} = exists (
      select from introductions where introductions.establishment_id = establishments.id
        and state in ('approved', 'met') and contact_ends_at > now())
    order by account_id limit 1`
  return {
    awaiting,
    caseworker: { accountId: caseworkerId, organisationId },
    members: [
      { name: 'employer who waits', role: 'employer', accountId: employer },
      {
        name: 'employer with contacts',
        role: 'employer',
        accountId: await one('employer with contacts', employerIn('confirmed', true)),
      },
      {
        name: 'employer without contacts',
        role: 'employer',
        accountId: await one('employer without contacts', employerIn('confirmed', false)),
      },
      {
        name: 'employer not confirmed',
        role: 'employer',
        accountId: await one('employer not confirmed', employerIn('pending', false)),
      },
      { name: 'resident who is asked', role: 'resident', accountId: resident },
      {
        name: 'another resident',
        role: 'resident',
        accountId: await one(
          'other resident',
          owner<{ id: AccountId }[]>`
            select account_id as id from residents where account_id <> ${resident} order by account_id limit 1`,
        ),
      },
      { name: 'caseworker', role: 'caseworker', accountId: caseworkerId },
      {
        name: 'coordinator',
        role: 'coordinator',
        accountId: await one(
          'coordinator',
          owner<{ id: AccountId }[]>`select id from accounts where role = 'coordinator' order by id limit 1`,
        ),
      },
    ],
  }
}
