import { eq, sql } from 'drizzle-orm'
import { authoriseRole } from '@/app/modules/access/index.server'
import { holdResident } from '@/app/modules/consent/index.server'
import type { ConsentUnderstood } from '@/app/modules/consent/shared'
import { optIn } from '@/app/modules/pools/index.server'
import { isPhoneKnown, registerResident } from '@/app/modules/profiles/index.server'
import type { ResidentRegistration } from '@/app/modules/profiles/shared'
import { transact, type Context } from '@/app/platform/context.server'
import { conflict, invalid } from '@/app/platform/errors'
import { keyedDigest, sameText } from '@/app/platform/tokens.server'
import type { Tx } from '@/drizzle/client.server'
import type { AccountId, FieldEventId, RegistrationKey, ResidentId, TalentPoolId } from '@/drizzle/ids'
import { consents, fieldSignUps } from '@/drizzle/schema'
import { keepEventSignUp } from '../events/keep-event-sign-up.server'

type FieldSignUp = ResidentRegistration &
  ConsentUnderstood & {
    registrationKey: RegistrationKey
    pools: readonly TalentPoolId[]
    /** The caseworker knows that the number is somebody else's too. */
    sharedPhone: boolean
    /** At which event; none where it was not said. */
    eventId?: FieldEventId | null | undefined
  }

/**
 * Signs a person up and makes her visible, as she says it, in one go. Under one key it makes one person who agreed once, however
 * often a bad network has it sent, and a try that broke off between the two is completed by the next.
 * @throws DomainError like `registerResident` and `optIn`; `invalid` on `phone` when the number is somebody's; `conflict` when the
 * key has served for something else. Whatever is refused has changed nothing.
 */
export async function signUpInField({
  ctx,
  input,
}: {
  ctx: Context
  input: FieldSignUp
}): Promise<ResidentId> {
  const { accountId } = authoriseRole(ctx.actor, 'caseworker')
  const { pools, ...given } = input
  const residentId = await signUpOnce(ctx, accountId, input)
  await transact(ctx, async (tx, inner) => {
    await holdResident(tx, inner, residentId)
    // Also one that she has withdrawn since: a late try of this form is no new agreement.
    if ((await tx.$count(consents, eq(consents.residentId, residentId))) > 0) return
    await optIn({ ctx: inner, input: { ...given, residentId, poolIds: pools } })
  })
  return residentId
}

/** The key, whom it stands for and her file are one commit. */
function signUpOnce(ctx: Context, madeBy: AccountId, input: FieldSignUp): Promise<ResidentId> {
  const { registrationKey: key, sharedPhone, eventId = null, ...given } = input
  const contentDigest = digestOf(ctx, input)
  return registerResident({
    ctx,
    input: given,
    once: {
      async find(tx) {
        await holdKey(tx, key)
        const [known] = await tx.select().from(fieldSignUps).where(eq(fieldSignUps.key, key))
        if (known) return whomItMade(known, madeBy, contentDigest)
        if (given.phone !== null && !sharedPhone && (await isPhoneKnown(tx, ctx, given.phone))) {
          throw invalid({
            phone: [
              'Ce numéro est déjà celui d’une personne inscrite. Cherchez-la dans la liste. Si c’est bien quelqu’un d’autre, cochez la case sous le numéro et renvoyez.',
            ],
          })
        }
        return null
      },
      async keep(tx, residentId) {
        await tx.insert(fieldSignUps).values({ key, residentId, contentDigest, madeBy, at: ctx.clock.now() })
        await keepEventSignUp(tx, { eventId, residentId, way: 'field' })
      },
    },
  })
}

/** One sending at a time for one key: the second waits for what the first makes. */
function holdKey(tx: Tx, key: RegistrationKey): Promise<unknown> {
  return tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`registration ${key}`}, 0))`)
}

function whomItMade(
  known: typeof fieldSignUps.$inferSelect,
  madeBy: AccountId,
  contentDigest: string,
): ResidentId {
  if (known.residentId === null) {
    throw conflict(
      'Cette inscription était arrivée, et la personne a depuis fait effacer ses données. Effacez la fiche de ce téléphone.',
    )
  }
  if (
    known.madeBy !== madeBy ||
    (known.contentDigest !== null && !sameText(known.contentDigest, contentDigest))
  ) {
    throw conflict(
      'Cette inscription est déjà arrivée, avec d’autres renseignements. Rien n’a été changé\u00a0: corrigez le dossier de la personne, puis effacez la fiche de ce téléphone.',
    )
  }
  return known.residentId
}

/**
 * Who she is and what she agreed to. Not the pools or the event: one that is gone since can be chosen anew. Keyed, so that whoever reads the table
 * cannot try names until one fits.
 */
function digestOf({ settings }: Pick<Context, 'settings'>, told: FieldSignUp): string {
  const { givenName, familyName, email, phone, noticeVersion, language, channel } = told
  const text = JSON.stringify([givenName, familyName, email, phone, noticeVersion, language, channel])
  return keyedDigest(settings.secret, 'field sign-up', text).toString('base64url')
}
