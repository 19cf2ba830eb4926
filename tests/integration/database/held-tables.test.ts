import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../setup/database'

/** How the database is held, read from its own catalogue: a table, a grant or a policy that breaks the rule fails here. */
let test: TestDatabase

beforeAll(async () => {
  test = await createTestDatabase()
})

afterAll(async () => {
  await test.drop()
})

/** The roles that a transaction may take through the portal's login. */
const actorRoles = [
  'cite_caseworker',
  'cite_coordinator',
  'cite_employer',
  'cite_resident',
  'cite_system',
  'cite_visitor',
]

describe('every table', () => {
  it('is forced under row-level security', async () => {
    const open = await test.owner`
      select oid::regclass::text as name from pg_class
      where relkind in ('r', 'p') and relnamespace in ('public'::regnamespace, 'identity'::regnamespace)
        and not (relrowsecurity and relforcerowsecurity)`
    expect([...open]).toEqual([])
  })

  it('lets no role act without a pass for that very role', async () => {
    const open = await test.owner`
      select oid::regclass::text as name, actor from pg_class, unnest(${actorRoles}::text[]) as actor
      where relkind in ('r', 'p') and relnamespace in ('public'::regnamespace, 'identity'::regnamespace)
        and not exists (
          select from pg_policies
          where schemaname = relnamespace::regnamespace::text and tablename = relname and permissive = 'RESTRICTIVE'
            and cmd = 'ALL' and roles = array[actor]::name[]
            and qual like format('%%acts_as(%L%%', actor) and with_check like format('%%acts_as(%L%%', actor))`
    expect([...open]).toEqual([])
  })

  it('names the roles of each policy, and each is one of ours or the owner', async () => {
    const policies = await test.owner`
      select pg_policies.tablename, policyname, role
      from pg_policies join pg_tables using (schemaname, tablename), unnest(roles) as role
      where schemaname in ('public', 'identity') and role <> tableowner
        and not (role = any (${[...actorRoles, 'cite_keeper']}::name[]))`
    expect([...policies]).toEqual([])
  })

  it('lets a view read only what its reader may', async () => {
    const views = await test.owner`
      select relname from pg_class
      where relkind in ('v', 'm') and relnamespace in ('public'::regnamespace, 'identity'::regnamespace)
        and not coalesce(reloptions::text[] && array['security_invoker=true', 'security_invoker=on'], false)`
    expect([...views]).toEqual([])
  })
})

describe('no role of ours', () => {
  it('logs in, passes over policies, makes roles or owns a relation', async () => {
    const wide = await test.owner`
      select rolname from pg_roles where rolname like 'cite\\_%' and rolname not like '%\\_portal'
        and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication or rolcanlogin
          or exists (select from pg_class where relowner = pg_roles.oid))
        and rolname not like 'cite\\_owned\\_%'`
    expect([...wide]).toEqual([])
  })

  it('has a right that everybody has: none is left to PUBLIC, to `cite_app` or to the login', async () => {
    const { username } = new URL(test.url)
    const rights = await test.owner`
      with grants as (
        select oid::regclass::text as thing, relacl as acl from pg_class where relnamespace::regnamespace::text = any (
          array['public', 'identity', 'guard', 'drizzle', 'graphile_worker'])
        union all select nspname, nspacl from pg_namespace where nspname !~ '^(pg_|information_schema)'
        union all select attrelid::regclass::text, attacl from pg_attribute where attrelid >= 16384
        -- A function that is not a trigger's, and that runs in another right than its caller's.
        union all select oid::regprocedure::text, coalesce(proacl, acldefault('f', proowner)) from pg_proc
          where pronamespace in ('public'::regnamespace, 'identity'::regnamespace, 'guard'::regnamespace)
            and prosecdef and prorettype <> 'trigger'::regtype)
      select thing, privilege_type from grants, aclexplode(acl) where grantee in (
        select 0 union all select oid from pg_roles where rolname in ('cite_app', ${username}))`
    expect([...rights]).toEqual([])
  })

  it('is another one too', async () => {
    const members = await test.owner`
      select roleid::regrole::text as role, member::regrole::text as member from pg_auth_members
      where member::regrole::text = any (${actorRoles}) and roleid::regrole::text <> 'cite_app'`
    expect([...members]).toEqual([])
  })
})

it('runs what is not in the caller’s right with a search path of its own', async () => {
  const loose = await test.owner`
    select oid::regprocedure::text as name from pg_proc
    where pronamespace in ('public'::regnamespace, 'identity'::regnamespace, 'guard'::regnamespace) and prosecdef
      and not coalesce(proconfig::text like '%search_path=%', false)`
  expect([...loose]).toEqual([])
})

it('gives an employer this and nothing else', async () => {
  const rights = await test.owner<{ what: string }[]>`
    with own as (
      select relkind, oid::regclass::text as thing, privilege_type as privilege, null as columns
      from pg_class, aclexplode(relacl) where grantee = 'cite_employer'::regrole
      union all
      select 'c', thing, privilege, string_agg(attname, ', ' order by attname) from (
        select attrelid::regclass::text as thing, attname, privilege_type as privilege
        from pg_attribute, aclexplode(attacl) where grantee = 'cite_employer'::regrole) as columns
      group by thing, privilege
      union all
      select 'f', oid::regprocedure::text, privilege_type, null from pg_proc, aclexplode(proacl)
      where grantee = 'cite_employer'::regrole
      union all
      select 'n', nspname, 'USAGE OF SCHEMA', null from pg_namespace, aclexplode(nspacl)
      where grantee = 'cite_employer'::regrole)
    select thing || ': ' || string_agg(privilege || coalesce(' (' || columns || ')', ''), ', ' order by privilege) as what
    from own group by thing order by 1`
  expect(rights.map(({ what }) => what).toSorted()).toEqual(employerRights.toSorted())
})

/** Reviewed line by line: a right that is not here is one that nobody has thought about. */
const employerRights = [
  'public: USAGE OF SCHEMA',
  'identity: USAGE OF SCHEMA',
  // For whom the transaction acts.
  'acting_for(): EXECUTE',
  'acts_as(text): EXECUTE',
  'acts_by_pass(): EXECUTE',
  'current_actor_id(): EXECUTE',
  // When it is, by the portal's clock and by the one that is ahead.
  'acting_at(): EXECUTE',
  'latest_moment(): EXECUTE',
  'own_establishments(): EXECUTE',
  // Doors.
  'contact_is_open_to_employer(uuid,uuid): EXECUTE',
  'hold_own_establishment(uuid): EXECUTE',
  'count_establishments_of(text): EXECUTE',
  'hold_parties(uuid,uuid,text[],timestamp with time zone): EXECUTE',
  'note_exposures(uuid,uuid[],date): EXECUTE',
  'caseworker_of_contact(uuid): EXECUTE',
  'enqueue_job(text,json,text): EXECUTE',
  // Words.
  'communes: SELECT',
  'places: SELECT',
  'job_titles: SELECT',
  'occupations: SELECT',
  'skills: SELECT',
  // Pools as they are described, not who is in them.
  'talent_pools: SELECT',
  // Her own establishments and offers.
  'establishments: INSERT, SELECT',
  'establishment_members: INSERT, SELECT',
  'workplaces: INSERT, SELECT',
  'job_offers: INSERT, SELECT, UPDATE',
  'job_offer_skills: DELETE, INSERT, SELECT',
  'offer_hits: DELETE, INSERT, SELECT',
  'offer_is_of_actor(uuid): EXECUTE',
  // Her own introductions, and what she does with them.
  'introductions: INSERT, SELECT (approved_at, cancellation_cause, contact_ends_at, created_at, establishment_id, id, job_offer_id, profile_id, reply_due_at, resident_id, scoring_version, state, state_changed_at), UPDATE (cancellation_cause, reason, state, state_changed_at)',
  'introduction_transitions: INSERT',
  'introduction_transitions_id_seq: USAGE',
  'audit_entries: INSERT',
  'audit_entries_id_seq: USAGE',
  'silence_settlements: INSERT, SELECT',
  // Which cards she opened, to be counted.
  'profile_views: INSERT, SELECT',
  // What she was told of numbers today, so that she is told the same again.
  'told_counts: INSERT, SELECT',
  // The one way to an identity.
  'identity.read_identities(uuid[],text,uuid): EXECUTE',
  'identity.email_addresses: SELECT',
  // Her own subscriptions, and that they found somebody: never whom.
  'pool_subscriptions: DELETE, SELECT, UPDATE (cadence, next_due_at)',
  'pool_searches: SELECT (filters, id, job_offer_id, pool_id)',
  'pool_search_groups: SELECT',
  'news_visits: INSERT, SELECT, UPDATE (previous_at, visited_at)',
  // People, as cards that k of them share.
  'card_classes: SELECT (id, shown)',
  'published_cards: SELECT (class_id, profile_id, settled, visible_until)',
]
