import type postgres from 'postgres'
import type { CaseworkerActor } from '@/app/modules/access/shared'
import { writeNote } from '@/app/modules/casework/index.server'
import { saveProfileStep } from '@/app/modules/profiles/index.server'
import { writeHomeNeighbourhood } from '@/app/modules/profiles/neighbourhood/write-home-neighbourhood.server'
import { transact } from '@/app/platform/context.server'
import type { Portal } from '@/app/platform/portal.server'
import type { ResidentId } from '@/drizzle/ids'
import { places } from '@/seed/reference'
import { plainPhone, type Token, type TokenField, type TokenRegister } from './find-tokens'
import { birthDateToken, phoneToken, wordToken } from './token-shapes'

interface ResidentRow {
  id: ResidentId
  account_id: string | null
  profile_id: string
  home_cell: string | null
}

/**
 * Gives every resident an identity of which each field is found nowhere else, and a note of a caseworker's, through the
 * forms that caseworkers fill in, and registers what else names a person: the address she signs in with, her home, her ids.
 * @param accountEmails by account.
 */
export async function plantTokens(
  portal: Portal,
  owner: postgres.Sql,
  caseworker: CaseworkerActor,
  accountEmails: ReadonlyMap<string, string>,
): Promise<TokenRegister> {
  const residents = await owner<ResidentRow[]>`
    select residents.id, residents.account_id, profiles.id as profile_id, profiles.home_cell
    from residents join profiles on profiles.resident_id = residents.id order by residents.id`
  const register = new Map<string, Token>()
  const add = (residentId: string, field: TokenField, plain: string) => {
    if (register.has(plain) && field !== 'homeCell') throw new Error(`two tokens are alike: ${field}`)
    register.set(plain, { field, residentId })
  }
  let serial = 0
  for (const [index, resident] of residents.entries()) {
    const word = (field: TokenField) => {
      const token = wordToken(serial++)
      add(resident.id, field, token)
      return token
    }
    const phone = phoneToken(index)
    add(resident.id, 'phone', plainPhone(phone))
    const birthDate = birthDateToken(index)
    add(resident.id, 'birthDate', birthDate)
    await saveProfileStep({
      ctx: { ...portal, actor: caseworker },
      input: {
        residentId: resident.id,
        step: 'identity',
        values: {
          givenName: capital(word('givenName')),
          familyName: capital(word('familyName')),
          phone: `+33${phone.slice(1)}`,
          email: `${word('email')}@exemple.test`,
          address: `12 rue ${capital(word('address'))}, 67200 Strasbourg`,
          birthDate,
        },
      },
    })
    await writeNote({
      ctx: { ...portal, actor: caseworker },
      input: { residentId: resident.id, body: `A parlé de ${word('note')}.` },
    })
    const ctx = { ...portal, actor: caseworker }
    await transact(ctx, (tx, inner) =>
      writeHomeNeighbourhood(tx, inner, resident.id, {
        answer: { kind: 'inside', code: word('neighbourhood') },
        address: null,
        byHand: true,
        by: caseworker.accountId,
      }),
    )
    for (const id of [resident.id, resident.account_id, resident.profile_id]) {
      if (id !== null) add(resident.id, 'id', id)
    }
    // Where people work is no secret, even if somebody lives there.
    if (resident.home_cell !== null && !workplaceCells.has(resident.home_cell)) {
      add(resident.id, 'homeCell', resident.home_cell)
    }
    const accountEmail = accountEmails.get(resident.account_id ?? '')
    if (accountEmail !== undefined) add(resident.id, 'accountEmail', accountEmail)
  }
  const kept = await owner<{ id: string; resident_id: ResidentId }[]>`
    select id, resident_id from pathway_steps union all select id, resident_id from barriers`
  for (const { id, resident_id } of kept) add(resident_id, 'id', id)
  return register
}

const workplaceCells = new Set<string>(places.workplaces.flatMap(({ cells }) => cells))

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
