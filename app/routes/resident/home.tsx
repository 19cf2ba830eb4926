import { useLoaderData, type MetaFunction } from '@remix-run/react'
import { listResidentIntroductions } from '@/app/modules/introductions/index.server'
import { listUnlocks, readFindability } from '@/app/modules/matching/index.server'
import { getResidentFile } from '@/app/modules/profiles/index.server'
import { loaderFor } from '@/app/platform/web/route.server'
import { LinkButton } from '@/app/ui/action/button'
import { WaitingList } from '@/app/ui/action/waiting-list'
import { EmptyState } from '@/app/ui/display/list-state'
import { Panel } from '@/app/ui/display/panel'
import { ProgressBar } from '@/app/ui/display/progress'
import { formatDay } from '@/app/ui/format/date'
import { plural } from '@/app/ui/format/number'
import { PageTitle } from '@/app/ui/layout/page-title'
import { FindabilityPanel } from '@/app/ui/match/findability-panel'
import { UnlockList } from '@/app/ui/match/unlock-list'
import { stepPath } from '@/app/ui/profile/step-links'
import { IntroductionList } from '@/app/ui/resident/introduction-list'
import { StepList } from '@/app/ui/resident/step-list'
import { VisibilityPanel } from '@/app/ui/resident/visibility-panel'

export const meta: MetaFunction = () => [{ title: 'Mon espace – La Cité de l’emploi' }]

const steps = '/mon-espace/profil'

export const loader = loaderFor(['resident'], async ({ ctx }) => {
  const [file, introductions, unlocks, findability] = await Promise.all([
    getResidentFile({ ctx, input: { residentId: ctx.actor.residentId } }),
    listResidentIntroductions({ ctx }),
    listUnlocks({ ctx, input: { residentId: ctx.actor.residentId } }),
    readFindability({ ctx, input: { residentId: ctx.actor.residentId } }),
  ])
  return {
    givenName: file.identity.givenName,
    completeness: file.completeness,
    visibleUntil: file.consent?.expiresAt ?? null,
    introductions,
    unlocks,
    findability,
  }
})

export default function ResidentHome() {
  const { givenName, completeness, visibleUntil, introductions, unlocks, findability } =
    useLoaderData<typeof loader>()
  const waiting = introductions.filter((each) => each.state === 'awaiting_resident' && !each.agreed)
  const [gap] = completeness.gaps
  return (
    <>
      <PageTitle title={`Bonjour ${givenName}`} answer={whatNext(waiting.length, gap, visibleUntil)} />
      {waiting.length > 0 && (
        <WaitingList
          label="Votre réponse est attendue"
          items={waiting.map((each) => ({
            key: each.id,
            title: each.offerTitle,
            detail: `Chez ${each.establishmentName}. L’employeur n’a pas votre nom.`,
            when: `depuis ${formatDay(each.stateChangedAt)}`,
            action: <LinkButton to={`/mon-espace/mises-en-relation/${each.id}`}>Lire et répondre</LinkButton>,
          }))}
        />
      )}
      <Panel title={gap === undefined ? 'Mon profil est complet' : 'Compléter mon profil'}>
        <ProgressBar done={completeness.filled} total={completeness.outOf} label="Réponses données" />
        {gap !== undefined && (
          <p>
            <LinkButton to={stepPath(steps, gap.step)} variant={waiting.length > 0 ? 'secondary' : 'primary'}>
              Continuer
            </LinkButton>
          </p>
        )}
        <StepList folder={steps} gaps={completeness.gaps} />
      </Panel>
      <VisibilityPanel until={visibleUntil} />
      <FindabilityPanel title="Suis-je facile à trouver&nbsp;?" findability={findability} folder={steps} />
      <UnlockList title="Ce qui m’ouvrirait plus d’offres" lines={unlocks} />
      <Panel title="Mes données">
        <p className="max-w-measure">
          Ce que la Cité garde de vous, qui l’a vu, et comment le corriger, l’emporter ou l’effacer.
        </p>
        <p>
          <LinkButton to="/mon-espace/mes-donnees" variant="secondary">
            Voir mes données
          </LinkButton>
        </p>
      </Panel>
      <Panel title="Mes mises en relation">
        {introductions.length === 0 ? (
          <EmptyState title="Aucune pour le moment">
            Quand un employeur ou la Cité vous propose une offre, elle apparaît ici. Rien ne se passe sans
            votre accord.
          </EmptyState>
        ) : (
          <IntroductionList introductions={introductions} />
        )}
      </Panel>
    </>
  )
}

function whatNext(waiting: number, gap: unknown, visibleUntil: Date | null): string {
  if (waiting > 0) return `${plural(waiting, 'offre attend', 'offres attendent')} votre réponse.`
  if (gap !== undefined)
    return 'La suite\u00a0: compléter votre profil. Chaque réponse aide, aucune n’est obligatoire.'
  if (visibleUntil === null)
    return 'La suite\u00a0: choisir si les employeurs peuvent voir votre profil, sans votre nom.'
  return 'Tout est prêt. La Cité vous prévient dès qu’une offre vous correspond.'
}
