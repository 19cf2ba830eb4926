import type postgres from 'postgres'

/** The roles that transactions act as, and the one that the doors run as. */
const heldRoles =
  'cite_visitor, cite_resident, cite_employer, cite_caseworker, cite_coordinator, cite_system, cite_keeper'

/**
 * Forces row-level security on every table of ours, whoever made it, and lets no role act on one without its pass: a
 * restrictive policy, beside which the others say which rows. Safe to repeat.
 */
export async function holdTables(owner: postgres.Sql): Promise<void> {
  await owner.unsafe(`
    do $$
    declare
      held regclass;
    begin
      for held in
        select oid from pg_class
        where relkind in ('r', 'p') and relnamespace in ('public'::regnamespace, 'identity'::regnamespace)
          and not (relrowsecurity and relforcerowsecurity and exists (
            select from pg_policy where polrelid = pg_class.oid and polname = 'only_by_pass'))
      loop
        execute format('alter table %s enable row level security, force row level security', held);
        execute format('drop policy if exists only_by_pass on %s', held);
        execute format('create policy only_by_pass on %s as restrictive to ${heldRoles}
          using ((select public.acts_by_pass())) with check ((select public.acts_by_pass()))', held);
      end loop;
    end $$;`)
}
