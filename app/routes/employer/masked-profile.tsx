import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData, type MetaFunction } from '@remix-run/react'
import {
  closedProfiles,
  listEmployerIntroductions,
  requestIntroduction,
} from '@/app/modules/introductions/index.server'
import { closedProfile, getRankedProfile } from '@/app/modules/matching/index.server'
import { getOwnOffer } from '@/app/modules/offers/index.server'
import { describeMaskedProfile, shortReference } from '@/app/modules/profiles/index.server'
import { notFound } from '@/app/platform/errors'
import { actionFor, loaderFor } from '@/app/platform/web/route.server'
import { Notice } from '@/app/ui/display/notice'
import { Panel } from '@/app/ui/display/panel'
import { Refusal } from '@/app/ui/form/refusal'
import { PauseNotice } from '@/app/ui/employer/pause-notice'
import { Breadcrumb } from '@/app/ui/layout/breadcrumb'
import { PageTitle } from '@/app/ui/layout/page-title'
import { TwoColumns } from '@/app/ui/layout/two-columns'
import { Evidence } from '@/app/ui/match/evidence'
import { IntroductionStatus } from '@/app/ui/match/introduction-status'
import { MaskedProfileView } from '@/app/ui/match/masked-profile-view'
import { RequestForm } from '@/app/ui/match/request-form'
import { ScoreParts } from '@/app/ui/match/score-parts'

export const meta: MetaFunction = () => [{ title: 'Profil masqué – La Cité de l’emploi' }]

export const loader = loaderFor(['employer'], async ({ ctx, id, param }) => {
  const input = { jobOfferId: id<'job_offer'>('offerId'), profileToken: param('profileToken') }
  // Of every offer: one left without an answer holds all requests of its establishment.
  const introductions = await listEmployerIntroductions({ ctx })
  const closed = closedProfiles(introductions.filter((each) => each.jobOfferId === input.jobOfferId))
  if (closed.has(shortReference(input.profileToken))) throw closedProfile()
  const { masked, explanation } = await getRankedProfile({ ctx, input })
  const { id: offerId, establishmentId, title, status } = await getOwnOffer({ ctx, input })
  const introduction = introductions.find(
    (each) => each.jobOfferId === offerId && each.reference === masked.reference,
  )
  const offerPage = `/employeur/offres/${offerId}`
  return {
    page: `${offerPage}/profils/${masked.token}`,
    offer: { page: offerPage, title, mayRequest: status === 'published' },
    silent: introductions.filter((each) => each.awaitsAnswer && each.establishmentId === establishmentId),
    profile: describeMaskedProfile(masked, await ctx.reference.current()),
    explanation,
    introduction: introduction ? { id: introduction.id, stage: introduction.stage } : null,
  }
})

export const action = actionFor(['employer'], async ({ ctx, id, param, intent }) => {
  if (intent !== 'request') throw notFound()
  const introductionId = await requestIntroduction({
    ctx,
    input: { jobOfferId: id('offerId'), profileToken: param('profileToken') },
  })
  return redirect(`/employeur/mises-en-relation/${introductionId}`)
})

export default function MaskedProfilePage() {
  const { page, offer, silent, profile, explanation, introduction } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <Breadcrumb
        parents={[
          { to: '/employeur', label: 'Mes offres' },
          { to: offer.page, label: offer.title },
        ]}
        current={profile.reference}
      />
      <PageTitle
        title={profile.reference}
        answer={`Pour votre offre «\u00a0${offer.title}\u00a0»`}
        action={
          introduction === null ? (
            offer.mayRequest && silent.length === 0 && <RequestForm profileTo={page} />
          ) : (
            <IntroductionStatus {...introduction} />
          )
        }
      />
      <Refusal answer={answer} />
      {introduction === null && offer.mayRequest && <PauseNotice introductions={silent} />}
      {introduction === null && !offer.mayRequest && (
        <Notice title="Cette offre n’est pas publiée">
          Republiez-la pour demander une mise en relation.
        </Notice>
      )}
      <TwoColumns
        asideLabel="Le score"
        main={<MaskedProfileView {...profile} />}
        aside={
          <Panel title="Pourquoi ce score">
            <Evidence lines={explanation.evidence} />
            <ScoreParts score={explanation.score} />
            {introduction === null && (
              <p className="text-sm text-muted">
                Le nom et le contact restent protégés. Si vous demandez une mise en relation, la Cité parle
                d’abord avec la personne.
              </p>
            )}
          </Panel>
        }
      />
    </>
  )
}
