import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ChainBreak } from '@/app/modules/audit/index.server'
import { createChainedWorld, type ChainedWorld } from './chained-world'

/**
 * Attack 7: a superuser edits, removes, adds or moves rows. Each trial starts from the same sound chain: the tables are
 * put back as they were after it.
 */
let world: ChainedWorld
let last: number

const kept = ['audit_entries', 'introduction_transitions', 'audit_chain', 'audit_seals'] as const

beforeAll(async () => {
  world = await createChainedWorld()
  last = (await world.verify()).head.position
  for (const table of kept) await world.owner.unsafe(`create table kept_${table} as table ${table}`)
})

afterAll(async () => {
  await world.drop()
})

/** Every break that the statements leave. */
async function tryTampering(...statements: string[]): Promise<ChainBreak[]> {
  await world.tamper(...statements)
  try {
    return (await world.verify()).breaks
  } finally {
    for (const table of kept) {
      await world.tamper(`delete from ${table}`, `insert into ${table} select * from kept_${table}`)
    }
  }
}

/** The function that the database itself uses, in the hands of an intruder: everything from a position on, hashed again. */
const rehashFrom = (position: number) => `do $$
  declare link record; fresh text; before text;
  begin
    for link in select * from audit_chain where position >= ${position} order by position loop
      select hash into before from audit_chain where position < link.position order by position desc limit 1;
      select audit_hash(audit_text('audit_entries', id::text, audit_moment(at), actor_id::text, actor_role, action,
        subject_kind, subject_id, details::text)) into fresh from audit_entries where link.source = 'audit_entries' and id = link.row_id;
      if fresh is null then
        select audit_hash(audit_text('introduction_transitions', id::text, introduction_id::text, from_state, to_state,
          actor_id::text, actor_role, scoring_version, reason, audit_moment(at))) into fresh
        from introduction_transitions where link.source = 'introduction_transitions' and id = link.row_id;
      end if;
      update audit_chain set content_hash = fresh, previous_hash = coalesce(before, repeat('0', 64)),
        hash = audit_hash(coalesce(before, repeat('0', 64)) || ':' || fresh) where position = link.position;
      fresh := null;
    end loop;
  end $$`

const rowAt = async (position: number) => {
  const [row] = await world.owner<{ source: string; row_id: string }[]>`
    select source, row_id from audit_chain where position = ${position}`
  if (!row) throw new Error(`no link at ${position}`)
  return { source: row.source, rowId: Number(row.row_id) }
}

it('finds nothing in a sound chain, of which each row of both tables is a link', async () => {
  const report = await world.verify()
  const [rows] = await world.owner<{ number: number }[]>`
    select ((select count(*) from audit_entries) + (select count(*) from introduction_transitions))::int as number`
  expect(report).toMatchObject({ breaks: [], links: rows?.number, sealed: { position: last } })
  expect(last).toBe(rows?.number)
  expect(last).toBeGreaterThan(15)
})

describe('an edit', () => {
  const columns = {
    audit_entries: {
      id: '900001',
      at: "at + interval '1 microsecond'",
      actor_id: 'coalesce(nullif(actor_id, actor_id), gen_random_uuid())',
      actor_role: "actor_role || 's'",
      action: "action || '.'",
      subject_kind: "'x' || subject_kind",
      subject_id: "subject_id || ' '",
      details: `details || '{"more": 1}'`,
    },
    introduction_transitions: {
      id: '900001',
      introduction_id: 'gen_random_uuid()',
      from_state: "coalesce(from_state, '') || '.'",
      to_state: "to_state || '.'",
      actor_id: 'gen_random_uuid()',
      actor_role: "actor_role || 's'",
      scoring_version: "scoring_version || '.'",
      reason: "coalesce(reason, '') || '.'",
      at: "at - interval '1 microsecond'",
    },
    audit_chain: {
      position: '900001',
      source: "source || 's'",
      row_id: '900002',
      content_hash: 'reverse(content_hash)',
      previous_hash: "audit_hash('x')",
      hash: "audit_hash('x')",
    },
    audit_seals: {
      number: '900001',
      position: 'position - 1',
      hash: "audit_hash('x')",
      sealed_at: "sealed_at + interval '1 millisecond'",
      signature: 'reverse(signature)',
    },
  } satisfies Record<(typeof kept)[number], Record<string, string>>

  it('is looked for in every column there is', async () => {
    const there = await world.owner<{ table: string; column: string }[]>`
      select table_name as table, column_name as column from information_schema.columns
      where table_schema = 'public' and table_name in ${world.owner(kept)}`
    const tried = Object.entries(columns).flatMap(([table, named]) =>
      Object.keys(named).map((column) => `${table}.${column}`),
    )
    expect(there.map(({ table, column }) => `${table}.${column}`).sort()).toEqual(tried.sort())
  })

  it.each(
    Object.entries(columns).flatMap(([table, named]) =>
      Object.entries(named).map(([column, value]): [string, string, string] => [table, column, value]),
    ),
  )('of %s.%s is found in any row', async (table, column, value) => {
    const [{ rows } = { rows: 0 }] = await world.owner<{ rows: number }[]>`
      select count(*)::int as rows from ${world.owner(table)}`
    await fc.assert(
      fc.asyncProperty(fc.nat(rows - 1), async (offset) => {
        const breaks = await tryTampering(
          `update ${table} set ${column} = ${value}
           where ctid = (select ctid from ${table} order by 1 limit 1 offset ${offset})`,
        )
        expect(breaks).not.toEqual([])
      }),
      { numRuns: 4 },
    )
  })

  it('is told at its place', async () => {
    const { source, rowId } = await rowAt(5)
    const breaks = await tryTampering(`update ${source} set at = at + interval '1 day' where id = ${rowId}`)
    expect(breaks).toEqual([{ kind: 'edited', position: 5, source, rowId }])
  })

  it('of a row hashed again by the database’s own function, with all that follows, is found by the seal', async () => {
    const { source, rowId } = await rowAt(5)
    const breaks = await tryTampering(
      `update ${source} set actor_role = 'system' where id = ${rowId}`,
      rehashFrom(5),
    )
    expect(breaks).toEqual([{ kind: 'rewritten', from: 1, to: last - 1 }])
  })

  it('of a row hashed again alone is found in what follows', async () => {
    const { source, rowId } = await rowAt(5)
    const breaks = await tryTampering(
      `update ${source} set actor_role = 'system' where id = ${rowId}`,
      rehashFrom(5),
      `update audit_chain set content_hash = was.content_hash, previous_hash = was.previous_hash, hash = was.hash
       from kept_audit_chain as was where was.position = audit_chain.position and was.position > 5`,
    )
    expect(breaks).toEqual([{ kind: 'replaced', position: 6 }])
  })

  it('of the functions that hash changes nothing in what is found', async () => {
    const [was] = await world.owner<{ code: string }[]>`
      select pg_get_functiondef('audit_hash(text)'::regprocedure) as code`
    await world.owner.unsafe(
      `create or replace function audit_hash(content text) returns text language sql immutable as $$ select repeat('0', 64) $$`,
    )
    try {
      expect(await tryTampering(rehashFrom(1))).not.toEqual([])
    } finally {
      await world.owner.unsafe(was?.code ?? '')
    }
  })
})

describe('a deletion', () => {
  const deletion = async (position: number, withLink: boolean) => {
    const { source, rowId } = await rowAt(position)
    return [
      `delete from ${source} where id = ${rowId}`,
      ...(withLink ? [`delete from audit_chain where position = ${position}`] : []),
    ]
  }

  it.each([true, false])(
    'of the first, a middle or the last row is found (its link too: %s)',
    async (withLink) => {
      for (const position of [1, 7]) {
        expect(await tryTampering(...(await deletion(position, withLink)))).toEqual([
          { kind: 'deleted', from: position, to: position },
        ])
      }
      expect(await tryTampering(...(await deletion(last, withLink)))).toEqual([
        withLink
          ? { kind: 'cut', last: last - 1, expected: last }
          : { kind: 'deleted', from: last, to: last },
      ])
    },
  )

  it('whose place is closed again is found', async () => {
    const breaks = await tryTampering(
      ...(await deletion(7, true)),
      'alter table audit_chain drop constraint audit_chain_pkey',
      'update audit_chain set position = position - 1 where position > 7',
      'alter table audit_chain add primary key (position)',
    )
    expect(breaks).toEqual([
      { kind: 'rewritten', from: 1, to: last - 1 },
      { kind: 'replaced', position: 7 },
      { kind: 'cut', last: last - 1, expected: last },
    ])
  })

  it('of everything is found', async () => {
    expect(
      await tryTampering(
        'delete from audit_entries',
        'delete from introduction_transitions',
        'delete from audit_chain',
      ),
    ).toEqual([{ kind: 'cut', last: 0, expected: last }])
  })

  it('of the end with its seals is found by a head that was noted elsewhere, and by nothing else', async () => {
    await world.write('trial.late')
    const { head: expected } = await world.verify()
    const gone = await deletion(expected.position, true)
    await world.tamper(...gone, `delete from audit_seals where position >= ${expected.position}`)
    expect((await world.verify()).breaks).toEqual([])
    expect((await world.verify({ expected })).breaks).toEqual([
      { kind: 'cut', last: expected.position - 1, expected: expected.position },
    ])
  })
})

describe('a seal', () => {
  it('that another secret made is forged', async () => {
    const { breaks } = await world.verify({ secret: 'another secret of thirty-two characters' })
    expect(breaks[0]).toEqual({ kind: 'seal_forged', number: 1 })
  })

  it('is missed between two others', async () => {
    expect(await tryTampering('delete from audit_seals where number = 1')).toEqual([
      { kind: 'seal_missing', from: 1, to: 1 },
    ])
  })

  it('is made once for a head, however many workers try', async () => {
    await world.write('trial.sealed')
    await Promise.all([world.seal(), world.seal(), world.seal()])
    const { head, breaks, sealed } = await world.verify()
    expect(breaks).toEqual([])
    expect(sealed?.position).toBe(head.position)
    const seals = await world.owner`select number from audit_seals where position = ${head.position}`
    expect(seals).toHaveLength(1)
  })
})

it('finds rows that were written past the chain', async () => {
  const breaks = await tryTampering(
    `insert into audit_entries (id, at, actor_role, action, subject_kind, subject_id) values (900003, now(), 'system', 'x', 'x', 'x')`,
    `insert into introduction_transitions (id, introduction_id, to_state, actor_role, scoring_version, at)
     select 900004, id, 'approved', 'system', 'x', now() from introductions limit 1`,
  )
  expect(breaks).toEqual([
    { kind: 'inserted', source: 'audit_entries', rowId: 900003 },
    { kind: 'inserted', source: 'introduction_transitions', rowId: 900004 },
  ])
})

describe('a swap', () => {
  const swapLinks = (a: number, b: number) => [
    `update audit_chain set position = 900001 where position = ${a}`,
    `update audit_chain set position = ${a} where position = ${b}`,
    `update audit_chain set position = ${b} where position = 900001`,
  ]

  it('of two links is found at both places', async () => {
    const breaks = await tryTampering(...swapLinks(4, 9))
    expect(breaks).toEqual([4, 5, 9, 10].map((position) => ({ kind: 'reordered', position })))
  })

  it('of two links that follow each other is found', async () => {
    const breaks = await tryTampering(...swapLinks(4, 5))
    expect(breaks).toEqual([4, 5, 6].map((position) => ({ kind: 'reordered', position })))
  })

  it('of the ids of two rows is found at both places', async () => {
    const links = await world.owner<{ position: string; row_id: string }[]>`
      select position, row_id from audit_chain where source = 'audit_entries' order by position limit 2`
    const [a, b] = links
    const breaks = await tryTampering(
      `update audit_entries set id = 900001 where id = ${a?.row_id}`,
      `update audit_entries set id = ${a?.row_id} where id = ${b?.row_id}`,
      `update audit_entries set id = ${b?.row_id} where id = 900001`,
    )
    expect(breaks.map((found) => (found.kind === 'edited' ? found.position : found))).toEqual(
      links.map(({ position }) => Number(position)),
    )
  })
})
