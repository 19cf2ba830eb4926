import type postgres from 'postgres'

/** Rows of each table that are tried as new ones. */
const triedRows = 12

export interface Prober {
  /**
   * What happens to a role that reads all, changes all, takes away all and writes anew a dozen rows of a table: how many rows, or the
   * error, by attempt. Nothing of it stays.
   */
  tryAll(table: string, role: string, pass: string): Promise<string[]>
}

/**
 * Tries tables as the portal's login would, in a transaction of the owner that is rolled back. Triggers are put to sleep:
 * policies are what is tried.
 */
export async function makeProber(
  tx: postgres.TransactionSql,
  tables: readonly string[],
  login: string,
): Promise<Prober> {
  await tx.unsafe(functions)
  for (const table of tables) {
    await tx.unsafe(`
      alter table ${table} disable trigger user;
      create table probing."${table}" as
        select *, row_number() over (order by random()) as probing_at from ${table} limit ${triedRows}`)
  }
  await tx`grant select on all tables in schema probing to public`
  return {
    async tryAll(table, role, pass) {
      // Asked by the owner: the login sees no table.
      const [rights] = await tx<{ read: string[]; write: string[]; change: string[] }[]>`
        select probing.columns(${table}, ${role}, 'select') as read, probing.columns(${table}, ${role}, 'insert') as write,
          probing.columns(${table}, ${role}, 'update') as change`
      const { read = [], write = [], change = [] } = rights ?? {}
      await tx.unsafe(`set local session authorization ${login}`)
      const [tried] = await tx<{ outcome: string[] }[]>`
        select probing.try_all(${table}, ${read}::text[], ${write}::text[], ${change}::text[], ${role}, ${pass}) as outcome`
      await tx`set local session authorization default`
      return tried?.outcome ?? []
    },
  }
}

const functions = `
  create schema probing;
  grant usage on schema probing to public;

  create function probing.columns(held text, actor text, privilege text) returns text[] language sql as $$
    select coalesce(array_agg(quote_ident(attname) order by attnum), '{}') from pg_attribute
    where attrelid = held::regclass and attnum > 0 and not attisdropped and attgenerated = '' and attidentity <> 'a'
      and has_column_privilege(actor, attrelid, attname, privilege) $$;

  create function probing.try(statement text) returns text language plpgsql as $$
  declare touched bigint;
  begin
    if statement like 'select %' then
      execute statement into touched;
    else
      execute statement;
      get diagnostics touched = row_count;
    end if;
    -- An error takes back what was done.
    raise exception using errcode = 'TRIED', message = touched::text;
  exception
    when sqlstate 'TRIED' then return sqlerrm;
    when others then return case when sqlerrm like '%row-level security%' then 'held' else sqlstate end;
  end $$;

  create function probing.try_all(held text, read text[], write text[], change text[], actor text, pass text)
  returns text[] language plpgsql as $$
  declare
    outcome text[];
  begin
    perform set_config('role', actor, true), set_config('app.pass', pass, true);
    outcome := array['delete ' || probing.try(format('delete from %s', held))];
    if cardinality(read) > 0 then
      outcome := outcome || ('read ' || probing.try(format('select count(*) from %s', held)));
    end if;
    if cardinality(change) > 0 then
      outcome := outcome || ('update ' || probing.try(format('update %s set %s = default', held, change[cardinality(change)])));
    end if;
    for at in 1 .. case when cardinality(write) > 0 then ${triedRows} else 0 end loop
      outcome := outcome || ('insert ' || probing.try(format('insert into %s (%s) select %2$s from probing.%I where probing_at = %s',
        held, array_to_string(write, ', '), held, at)));
    end loop;
    perform set_config('role', 'none', true), set_config('app.pass', '', true);
    return outcome;
  end $$;`
