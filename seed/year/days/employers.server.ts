import {
  answerSilence,
  getIntroductionForReview,
  requestIntroduction,
} from '@/app/modules/introductions/index.server'
import { rankOwnOffer } from '@/app/modules/matching/index.server'
import { isId } from '@/drizzle/ids'
import { linkIn } from '../mailboxes'
import type { Person } from '../people/person'
import { use, type Firm, type Offer, type Town } from '../town'
import { openCase } from './cases.server'

/** An employer reads the list of an offer and asks for one or two of its first people, whoever they are. */
export async function look(town: Town, offer: Offer): Promise<void> {
  const { actor, random } = offer.firm
  offer.nextLook = town.clock.day + random.integer(12, 30)
  if (actor === null) return
  const listed = await use(town, actor, rankOwnOffer, { jobOfferId: offer.id, page: 1 })
  const first = listed?.result.cards.slice(0, 8) ?? []
  for (const { masked } of random.sample(first, random.integer(1, 2))) {
    const asked = await use(town, actor, requestIntroduction, {
      jobOfferId: offer.id,
      profileToken: masked.token,
    })
    if (asked !== null) town.requests.push({ id: asked.result, offer })
  }
}

/** Caseworkers read whom yesterday's requests are about. */
export async function readRequest(
  town: Town,
  { id, offer }: Town['requests'][number],
  byId: ReadonlyMap<string, Person>,
): Promise<void> {
  const caseworker = offer.firm.random.pick(town.caseworkers)
  const read = await use(town, caseworker, getIntroductionForReview, { introductionId: id })
  const person = byId.get(read?.result.resident.residentId ?? '')
  if (person !== undefined) openCase(town, { id, offer, person, caseworker: person.lead ?? caseworker })
}

/** A firm's mails: what expired is answered by most, so that they may ask again. */
export async function readMails(town: Town, { actor, file, random }: Firm): Promise<void> {
  if (actor === null) return
  for (const mail of town.mail.take(file.address.email)) {
    if (mail.subject !== 'Mise en relation expirée' || !random.chance(0.8)) continue
    const id = linkIn(mail, '/employeur/mises-en-relation/')
    if (id === null || !isId(id)) continue
    const answer = random.pick(['in_touch', 'not_retained', 'never_reached'] as const)
    await use(town, actor, answerSilence, { introductionId: id, answer })
  }
}
