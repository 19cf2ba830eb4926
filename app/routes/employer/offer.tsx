import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData, type MetaFunction } from '@remix-run/react'
import {
  closedProfiles,
  listEmployerIntroductions,
  type EmployerIntroduction,
} from '@/app/modules/introductions/index.server'
import { orUnavailable, rankOwnOffer } from '@/app/modules/matching/index.server'
import { guardedCountText } from '@/app/modules/matching/shared'
import {
  getOwnOffer,
  isReviewPending,
  offerFacts,
  pauseOffer,
  publishOffer,
  resumeOffer,
  spendOfferChange,
} from '@/app/modules/offers/index.server'
import { describeMaskedProfile } from '@/app/modules/profiles/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { notFound } from '@/app/platform/errors'
import { readPage } from '@/app/platform/web/page-number'
import { actionFor, loaderFor } from '@/app/platform/web/route.server'
import { PauseNotice } from '@/app/ui/employer/pause-notice'
import { Breadcrumb } from '@/app/ui/layout/breadcrumb'
import { PageTitle } from '@/app/ui/layout/page-title'
import { SearchUnavailable } from '@/app/ui/match/search-unavailable'
import { OfferFacts } from '@/app/ui/offer/offer-facts'
import { OfferMoves } from '@/app/ui/offer/offer-moves'
import { OfferNotices } from '@/app/ui/offer/offer-notices'
import { OfferStatusTag } from '@/app/ui/offer/offer-status-tag'
import { RankedList } from '@/app/ui/offer/ranked-list'
import { RequirementCostPanel } from '@/app/ui/offer/requirement-cost'
import type { JobOfferId } from '@/drizzle/ids'

export const meta: MetaFunction = () => [{ title: 'Offre – La Cité de l’emploi' }]

export const loader = loaderFor(['employer'], async ({ ctx, id, url }) => {
  const jobOfferId = id<'job_offer'>('offerId')
  const { offer, all, reviewPending } = await transact(ctx, async (_tx, inner) => ({
    offer: await getOwnOffer({ ctx: inner, input: { jobOfferId } }),
    reviewPending: await isReviewPending({ ctx: inner, input: { jobOfferId } }),
    all: await listEmployerIntroductions({ ctx: inner }),
  }))
  const introductions = all.filter((each) => each.jobOfferId === jobOfferId)
  const mayRank =
    (offer.status === 'published' || offer.status === 'paused') && offer.establishmentStatus === 'confirmed'
  const list = mayRank
    ? await orUnavailable(ctx, () => readList(ctx, { jobOfferId, page: readPage(url), introductions }))
    : null
  return {
    offer: {
      page: `/employeur/offres/${jobOfferId}`,
      title: offer.title,
      status: offer.status,
      establishmentStatus: offer.establishmentStatus,
      place: [offer.establishmentName, offer.workplaceLabel].filter(Boolean).join(', '),
    },
    facts: offerFacts(offer, ctx.speech),
    reviewPending,
    // Of every offer: one left without an answer holds all requests of its establishment.
    silent: all.filter((each) => each.awaitsAnswer && each.establishmentId === offer.establishmentId),
    list,
  }
})

async function readList(
  ctx: Context,
  {
    introductions,
    ...input
  }: { jobOfferId: JobOfferId; page: number; introductions: EmployerIntroduction[] },
) {
  const closed = closedProfiles(introductions)
  const ranking = await rankOwnOffer({ ctx, input: { ...input, closed } })
  // People leave: the last page of yesterday may be past the end today.
  if (ranking.page > ranking.pageCount) {
    throw redirect(`/employeur/offres/${input.jobOfferId}?page=${ranking.pageCount}`)
  }
  const reference = await ctx.reference.current()
  const { offer } = ranking.offer
  const asked = [...offer.skills, ...offer.licences, ...offer.certificates, ...offer.languages]
  return {
    cost: ranking.cost,
    total: guardedCountText(ranking.total),
    page: ranking.page,
    pageCount: ranking.pageCount,
    cards: ranking.cards.map(({ masked, explanation }) => {
      const { reference: name, headline, week } = describeMaskedProfile(masked, reference)
      const introduction = introductions.find((each) => each.reference === masked.reference)
      return {
        token: masked.token,
        reference: name,
        headline,
        slots: week,
        ...explanation,
        introduction: introduction ? { id: introduction.id, stage: introduction.stage } : null,
      }
    }),
    limits: {
      indispensable: asked.filter(({ indispensable }) => indispensable).length,
      slots: offer.slots !== null,
      startsOn: offer.startsOn,
    },
  }
}

export const action = actionFor(['employer'], async ({ ctx, id, intent }) => {
  const input = { jobOfferId: id<'job_offer'>('offerId') }
  switch (intent) {
    case 'publish':
      await spendOfferChange({ ctx, input: { ...input, offer: null, publish: true } })
      await publishOffer({ ctx, input })
      break
    case 'pause':
      await pauseOffer({ ctx, input })
      break
    case 'resume':
      await resumeOffer({ ctx, input })
      break
    default:
      throw notFound()
  }
  return redirect(`/employeur/offres/${input.jobOfferId}`)
})

export default function OfferPage() {
  const { offer, facts, reviewPending, silent, list } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <Breadcrumb parents={[{ to: '/employeur', label: 'Mes offres' }]} current={offer.title} />
      <PageTitle title={offer.title} answer={offer.place} action={<OfferStatusTag status={offer.status} />} />
      <OfferMoves
        page={offer.page}
        status={offer.status}
        mayPublish={offer.establishmentStatus === 'confirmed'}
      />
      <OfferNotices
        status={offer.status}
        establishmentStatus={offer.establishmentStatus}
        refusal={answer}
        reviewPending={reviewPending}
        editTo={`${offer.page}/modifier`}
      />
      <OfferFacts facts={facts} folded={list !== null} />
      {list === 'unavailable' && <SearchUnavailable retryTo={offer.page} />}
      {list !== null && list !== 'unavailable' && (
        <>
          <RequirementCostPanel cost={list.cost} />
          <PauseNotice introductions={silent} />
          <RankedList
            {...list}
            offerTo={offer.page}
            mayRequest={offer.status === 'published' && silent.length === 0}
          />
        </>
      )}
    </>
  )
}
