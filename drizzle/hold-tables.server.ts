import type postgres from 'postgres'

/** The roles that transactions act as. */
const actingRoles = [
  'cite_visitor',
  'cite_resident',
  'cite_employer',
  'cite_caseworker',
  'cite_coordinator',
  'cite_system',
]

/**
 * Forces row-level security on every table of ours, whoever made it, and lets no role act on one without a pass for that
 * very role: a restrictive policy for each, beside which the others say which rows. The doors run as one more role,
 * whoever knocks. Safe to repeat.
 */
export async function holdTables(owner: postgres.Sql): Promise<void> {
  await owner.unsafe(`
    do $$
    declare
      held regclass;
      acting name;
    begin
      for held in
        select oid from pg_class
        where relkind in ('r', 'p') and relnamespace in ('public'::regnamespace, 'identity'::regnamespace)
          and not (relrowsecurity and relforcerowsecurity and exists (
            select from pg_policy where polrelid = pg_class.oid and polname = 'only_by_pass_of_doors'))
      loop
        execute format('alter table %s enable row level security, force row level security', held);
        execute format('drop policy if exists only_by_pass on %s', held);
        foreach acting in array array['${actingRoles.join("','")}'] loop
          execute format('drop policy if exists %I on %s', 'only_by_pass_of_' || acting, held);
          execute format('create policy %I on %s as restrictive to %I
            using ((select public.acts_as(%L))) with check ((select public.acts_as(%L)))',
            'only_by_pass_of_' || acting, held, acting, acting, acting);
        end loop;
        execute format('create policy only_by_pass_of_doors on %s as restrictive to cite_keeper
          using ((select public.acts_by_pass())) with check ((select public.acts_by_pass()))', held);
      end loop;
    end $$;`)
}
