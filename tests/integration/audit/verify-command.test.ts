import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { testSettings } from '@/tests/setup/context'
import { createChainedWorld, type ChainedWorld } from './chained-world'

let world: ChainedWorld

beforeAll(async () => {
  world = await createChainedWorld()
})

afterAll(async () => {
  await world.drop()
})

async function run(...args: string[]) {
  const command = spawn(process.execPath, ['--import', 'tsx', 'commands/audit-verify.ts', ...args], {
    cwd: join(import.meta.dirname, '../../..'),
    env: { ...process.env, DATABASE_URL: world.url, APP_SECRET: testSettings.secret },
  })
  const ended = once(command, 'close')
  const [out, err] = await Promise.all([text(command.stdout), text(command.stderr)])
  await ended
  return { code: command.exitCode, out, err }
}

it('says in one line that all is in order and where the chain stands, then each place where it is not', async () => {
  const { head } = await world.verify()
  const sound = await run('--expect-head', `${head.position}:${head.hash}`)
  expect(sound).toMatchObject({ code: 0, err: '' })
  expect(sound.out).toMatch(
    new RegExp(
      `^OK\u00a0: ${head.position} écritures, tête ${head.position}:${head.hash}, scellé jusqu’à .*\n$`,
      'u',
    ),
  )

  expect(await run('--expect-head', `${head.position + 3}:${head.hash}`)).toMatchObject({
    code: 1,
    out: `Après l’écriture ${head.position}\u00a0: fin du journal coupée, il allait au moins jusqu’à ${head.position + 3}.\n`,
  })
  expect(await run('--expect-head', 'oui')).toMatchObject({ code: 1, out: '' })

  const [agreed] = await world.owner<{ id: string; position: string; subject_id: string }[]>`
    select id, position, subject_id from audit_entries join audit_chain on source = 'audit_entries' and row_id = id
    where action = 'introduction.agreed'`
  await world.tamper(`update audit_entries set action = 'introduction.asked' where id = ${agreed?.id}`)
  expect(await run()).toMatchObject({
    code: 1,
    out:
      `Écriture ${agreed?.position}\u00a0: modifiée (journal, ligne ${agreed?.id}).\n` +
      `Mise en relation ${agreed?.subject_id}\u00a0: approuvée sans trace de l’accord de la personne.\n`,
  })
})
