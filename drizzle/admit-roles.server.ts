import type postgres from 'postgres'

/**
 * Rights on what neither our migrations nor our schema make: the job tables, which graphile-worker keeps to its owner by
 * row-level security, and the list of migrations, which the portal compares with its own before it starts. Safe to repeat.
 */
export async function admitRoles(owner: postgres.Sql): Promise<void> {
  await owner.unsafe(`
    grant usage on schema drizzle to cite_system;
    grant select on drizzle.__drizzle_migrations to cite_system;
    grant usage on schema graphile_worker to cite_worker;
    grant select, insert, update, delete on all tables in schema graphile_worker to cite_worker;
    grant usage on all sequences in schema graphile_worker to cite_worker;
    do $$
    declare
      target regclass;
    begin
      for target in
        select oid from pg_class where relnamespace = 'graphile_worker'::regnamespace and relkind = 'r' and not exists (
          select from pg_policy where polrelid = pg_class.oid and polname = 'only_by_pass_of_worker')
      loop
        execute format('alter table %s enable row level security', target);
        execute format('drop policy if exists worker_by_pass on %s', target);
        execute format('create policy only_by_pass_of_worker on %s to cite_worker
          using ((select public.acts_as(''cite_worker''))) with check ((select public.acts_as(''cite_worker'')))', target);
      end loop;
    end $$;`)
}
