import { visitor } from '@/app/modules/access/shared'
import {
  confirmEstablishment,
  registerEmployer,
  registerEstablishment,
} from '@/app/modules/accounts/index.server'
import { closeOffer } from '@/app/modules/introductions/index.server'
import { createOffer, publishOffer } from '@/app/modules/offers/index.server'
import type { JobOfferDraft } from '@/app/modules/offers/shared'
import type { EstablishmentId } from '@/drizzle/ids'
import { makeOffers } from '../../demo-world/make-offers'
import type { WorldOffer } from '../../demo-world/make-offers'
import { forEach, use, type Firm, type Offer, type Town } from '../town'
import { openLink } from './sign-in.server'

/** Firms that come today open an account. */
export function comeIn(town: Town, firms: readonly Firm[]): Promise<void> {
  return forEach(firms, async ({ file: { address } }) => {
    await use(town, visitor, registerEmployer, { email: address.email })
  })
}

/** Whoever recruits opens the link, and registers the establishment; a caseworker confirms it. */
export async function register(town: Town, firm: Firm): Promise<void> {
  const { file, random } = firm
  const actor = await openLink(town, file.address.email)
  if (actor?.role !== 'employer') return
  firm.actor = actor
  const registered = await use(town, actor, registerEstablishment, {
    siret: file.establishment.siret,
    name: file.establishment.name,
    placeCode: random.pick(file.trade.workplaces),
  })
  if (registered === null) return
  const establishmentId = registered.result
  const confirmed = await use(town, random.pick(town.caseworkers), confirmEstablishment, { establishmentId })
  if (confirmed !== null) firm.establishmentId = establishmentId
}

/** An offer of the day: written, then published. */
export async function publish(town: Town, firm: Firm): Promise<void> {
  const { actor, establishmentId, random } = firm
  firm.nextOffer = town.clock.day + random.integer(45, 150)
  if (actor === null || establishmentId === null) return
  const now = town.clock.now()
  const counts = { published: 1, draft: 0, paused: 0, closed: 0 }
  const [made] = makeOffers(counts, [firm.file], town.poolIds, { random, now, keyring: town.portal.keyring })
  if (made === undefined) return
  const created = await use(town, actor, createOffer, toDraft(made, establishmentId))
  if (created === null) return
  const jobOfferId = created.result
  if ((await use(town, actor, publishOffer, { jobOfferId })) === null) return
  town.offers.push({
    id: jobOfferId,
    firm,
    openings: made.offer.openings,
    nextLook: town.clock.day + random.integer(1, 4),
    closesOn: town.clock.day + random.integer(40, 80),
    hires: 0,
    open: true,
  })
}

function toDraft({ offer, skills }: WorldOffer, establishmentId: EstablishmentId): JobOfferDraft {
  return {
    establishmentId,
    jobTitleCode: offer.jobTitleCode,
    occupationCode: offer.occupationCode,
    skills: skills.map(({ skillCode, importance, indispensable }) => ({
      code: skillCode,
      importance,
      indispensable,
    })),
    licences: offer.licences,
    certificates: offer.certificates,
    languages: offer.languages,
    contract: offer.contract,
    slots: offer.slots,
    hoursPerWeek: offer.hoursPerWeek,
    startsOn: offer.startsOn,
    deadline: offer.deadline,
    openings: offer.openings,
    experienceMonths: offer.experienceMonths,
    hourlyPayMin: offer.hourlyPayMin,
    hourlyPayMax: offer.hourlyPayMax,
    description: null,
  }
}

/** Filled or given up: what was still under way for it ends with it. */
export async function close(town: Town, offer: Offer): Promise<void> {
  offer.open = false
  const { actor } = offer.firm
  if (actor === null || (await use(town, actor, closeOffer, { jobOfferId: offer.id })) === null) return
  town.cases = town.cases.filter((each) => each.offer !== offer)
}
