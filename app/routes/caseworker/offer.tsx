import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData, type MetaFunction } from '@remix-run/react'
import { listIntroductionsOfOffer, proposeIntroduction } from '@/app/modules/introductions/index.server'
import { stateLabels } from '@/app/modules/introductions/shared'
import { orUnavailable, rankForCaseworker } from '@/app/modules/matching/index.server'
import { getOffer, listOfferHits, offerFacts, overrideOfferHit } from '@/app/modules/offers/index.server'
import { listResidents } from '@/app/modules/profiles/index.server'
import { transact } from '@/app/platform/context.server'
import { invalid, notFound } from '@/app/platform/errors'
import { actionFor, loaderFor } from '@/app/platform/web/route.server'
import { Notice } from '@/app/ui/display/notice'
import { Refusal } from '@/app/ui/form/refusal'
import { Breadcrumb } from '@/app/ui/layout/breadcrumb'
import { PageTitle } from '@/app/ui/layout/page-title'
import { TwoColumns } from '@/app/ui/layout/two-columns'
import { CandidateList } from '@/app/ui/proposal/candidate-list'
import { NameSearch } from '@/app/ui/proposal/name-search'
import { SearchUnavailable } from '@/app/ui/match/search-unavailable'
import { HeldHits } from '@/app/ui/offer/check/held-hits'
import { OfferFacts } from '@/app/ui/offer/offer-facts'
import { OfferStatusTag } from '@/app/ui/offer/offer-status-tag'
import { isId, type Id, type JobOfferId } from '@/drizzle/ids'
import type { Context } from '@/app/platform/context.server'

export const meta: MetaFunction = () => [{ title: 'À qui proposer cette offre – La Cité de l’emploi' }]

const bestShown = 20

export const loader = loaderFor(['caseworker'], async ({ ctx, id, url }) => {
  const jobOfferId = id<'job_offer'>('offerId')
  const { offer, introductions, hits } = await transact(ctx, async (_tx, inner) => ({
    offer: await getOffer({ ctx: inner, input: { jobOfferId } }),
    introductions: await listIntroductionsOfOffer({ ctx: inner, input: { jobOfferId } }),
    hits: await listOfferHits({ ctx: inner, input: { jobOfferId } }),
  }))
  const introductionOf = (residentId: Id<'resident'>) => {
    const introduction = introductions.find((each) => each.residentId === residentId)
    return introduction ? { id: introduction.id, label: stateLabels[introduction.state] } : null
  }
  const query = (url.searchParams.get('q') ?? '').trim().slice(0, 100)
  const best = await orUnavailable(ctx, () => rankBest(ctx, jobOfferId, offer.status === 'published'))
  return {
    offer: { title: offer.title, establishmentName: offer.establishmentName, status: offer.status },
    facts: offerFacts(offer, ctx.speech),
    hits,
    best:
      best === 'unavailable'
        ? best
        : best.map(({ residentId, name, explanation }) => ({
            residentId,
            name,
            ...explanation,
            introduction: introductionOf(residentId),
          })),
    query,
    found:
      query === ''
        ? null
        : (await listResidents({ ctx, input: { query, mine: false, page: 1 } })).rows.map((row) => ({
            residentId: row.residentId,
            name: `${row.givenName} ${row.familyName}`,
            visible: row.consentExpiresAt !== null,
            introduction: introductionOf(row.residentId),
          })),
  }
})

async function rankBest(ctx: Context, jobOfferId: JobOfferId, published: boolean) {
  return published ? rankForCaseworker({ ctx, input: { jobOfferId, limit: bestShown } }) : []
}

export const action = actionFor(['caseworker'], async ({ ctx, id, values, intent }) => {
  if (intent === 'override') {
    const { hitId, reason } = values
    if (typeof hitId !== 'string' || !isId(hitId) || typeof reason !== 'string') throw notFound()
    await overrideOfferHit({ ctx, input: { jobOfferId: id('offerId'), hitId, reason } })
    return redirect('/conseil/offres')
  }
  if (intent !== 'propose') throw notFound()
  const residentId = values['residentId']
  if (typeof residentId !== 'string' || !isId(residentId)) {
    throw invalid({}, 'Choisissez une personne de la liste.')
  }
  const introductionId = await proposeIntroduction({
    ctx,
    input: { jobOfferId: id('offerId'), residentId },
  })
  return redirect(`/conseil/mises-en-relation/${introductionId}`)
})

export default function OfferForCaseworker() {
  const { offer, facts, hits, best, query, found } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const published = offer.status === 'published'
  return (
    <>
      <Breadcrumb parents={[{ to: '/conseil/offres', label: 'Offres' }]} current={offer.title} />
      <PageTitle
        title={offer.title}
        answer={offer.establishmentName}
        action={<OfferStatusTag status={offer.status} />}
      />
      <Refusal answer={answer} />
      {!published && (
        <Notice title="Cette offre n’est pas publiée">
          On ne peut proposer personne tant qu’elle ne l’est pas.
        </Notice>
      )}
      <HeldHits hits={hits} answer={answer} />
      <TwoColumns
        asideLabel="L’offre"
        main={
          !published ? (
            <OfferFacts facts={facts} folded={false} />
          ) : best === 'unavailable' ? (
            <SearchUnavailable retryTo="." />
          ) : (
            <CandidateList people={best} />
          )
        }
        aside={
          published && (
            <>
              <NameSearch query={query} people={found} />
              <OfferFacts facts={facts} folded={false} />
            </>
          )
        }
      />
    </>
  )
}
