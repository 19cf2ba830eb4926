import { useLoaderData } from '@remix-run/react'
import { listResidentIntroductions } from '@/app/modules/introductions/index.server'
import { readOpenings } from '@/app/modules/matching/index.server'
import { getResidentFile } from '@/app/modules/profiles/index.server'
import { transact } from '@/app/platform/context.server'
import { loaderFor } from '@/app/platform/web/route.server'
import { LinkButton } from '@/app/ui/action/button'
import { WaitingList } from '@/app/ui/action/waiting-list'
import { EmptyState } from '@/app/ui/display/list-state'
import { Panel } from '@/app/ui/display/panel'
import { ProgressBar } from '@/app/ui/display/progress'
import type { Speech } from '@/app/words/speech'
import { PageTitle } from '@/app/ui/layout/page-title'
import { FindabilityPanel } from '@/app/ui/match/findability-panel'
import { UnlockList } from '@/app/ui/match/unlock-list'
import { stepPath } from '@/app/ui/profile/step-links'
import { IntroductionList } from '@/app/ui/resident/introduction-list'
import { StepList } from '@/app/ui/resident/step-list'
import { VisibilityPanel } from '@/app/ui/resident/visibility-panel'
import { useSpeech, type SpokenPage } from '@/app/words/use-speech'

export const handle: SpokenPage = { title: 'Mon espace' }

const steps = '/mon-espace/profil'

export const loader = loaderFor(['resident'], async ({ ctx }) => {
  const input = { residentId: ctx.actor.residentId }
  const { file, introductions, openings } = await transact(ctx, async (_, inner) => ({
    file: await getResidentFile({ ctx: inner, input }),
    introductions: await listResidentIntroductions({ ctx: inner }),
    openings: await readOpenings({ ctx: inner, input }),
  }))
  return {
    givenName: file.identity.givenName,
    completeness: file.completeness,
    visibleUntil: file.consent?.expiresAt ?? null,
    introductions,
    unlocks: openings?.unlocks ?? [],
    findability: openings?.findability ?? null,
  }
})

export default function ResidentHome() {
  const { givenName, completeness, visibleUntil, introductions, unlocks, findability } =
    useLoaderData<typeof loader>()
  const speech = useSpeech()
  const { say, day, inFrench } = speech
  const waiting = introductions.filter((each) => each.state === 'awaiting_resident' && !each.agreed)
  const [gap] = completeness.gaps
  return (
    <>
      <PageTitle
        title={say('Bonjour {{name}}', { name: givenName })}
        answer={whatNext(waiting.length, gap, visibleUntil, speech)}
      />
      {waiting.length > 0 && (
        <WaitingList
          label={say('Votre réponse est attendue')}
          items={waiting.map((each) => ({
            key: each.id,
            title: inFrench(each.offerTitle),
            detail: say('Chez {{employer}}. L’employeur n’a pas votre nom.', {
              employer: inFrench(each.establishmentName),
            }),
            when: say('depuis {{day}}', { day: day(each.stateChangedAt) }),
            action: (
              <LinkButton to={`/mon-espace/mises-en-relation/${each.id}`}>
                {say('Lire et répondre')}
              </LinkButton>
            ),
          }))}
        />
      )}
      <Panel title={say(gap === undefined ? 'Mon profil est complet' : 'Compléter mon profil')}>
        <ProgressBar done={completeness.filled} total={completeness.outOf} label={say('Réponses données')} />
        {gap !== undefined && (
          <p>
            <LinkButton to={stepPath(steps, gap.step)} variant={waiting.length > 0 ? 'secondary' : 'primary'}>
              {say('Continuer')}
            </LinkButton>
          </p>
        )}
        {gap === undefined ? (
          <details>
            <summary className="press">{say('Modifier mon profil')}</summary>
            <StepList folder={steps} gaps={completeness.gaps} />
          </details>
        ) : (
          <StepList folder={steps} gaps={completeness.gaps} />
        )}
      </Panel>
      <VisibilityPanel until={visibleUntil} />
      <FindabilityPanel title={say('Suis-je facile à trouver ?')} findability={findability} folder={steps} />
      <UnlockList title={say('Ce qui m’ouvrirait plus d’offres')} lines={unlocks} />
      <Panel title={say('Mon parcours')}>
        <p className="max-w-measure">{say('Les étapes faites et à venir, et avec qui.')}</p>
        <p>
          <LinkButton to="/mon-espace/parcours" variant="secondary">
            {say('Voir mon parcours')}
          </LinkButton>
        </p>
        <p className="max-w-measure">{say('Qui m’accompagne, et ce que chacun peut lire.')}</p>
        <p>
          <LinkButton to="/mon-espace/equipe" variant="secondary">
            {say('Voir mon équipe')}
          </LinkButton>
        </p>
      </Panel>
      <Panel title={say('Comment nous vous écrivons')}>
        <p className="max-w-measure">
          {say(
            'Par e-mail, par SMS, les deux ou aucun : c’est vous qui choisissez, et vous pouvez changer à tout moment.',
          )}
        </p>
        <p>
          <LinkButton to="/mon-espace/messages" variant="secondary">
            {say('Choisir comment on m’écrit')}
          </LinkButton>
        </p>
      </Panel>
      <Panel title={say('Mes données')}>
        <p className="max-w-measure">
          {say('Ce que la Cité garde de vous, qui l’a vu, et comment le corriger, l’emporter ou l’effacer.')}
        </p>
        <p>
          <LinkButton to="/mon-espace/mes-donnees" variant="secondary">
            {say('Voir mes données')}
          </LinkButton>
        </p>
      </Panel>
      <Panel title={say('Mes mises en relation')}>
        {introductions.length === 0 ? (
          <EmptyState title={say('Aucune pour le moment')}>
            {say(
              'Quand un employeur ou la Cité vous propose une offre, elle apparaît ici. Rien ne se passe sans votre accord.',
            )}
          </EmptyState>
        ) : (
          <IntroductionList introductions={introductions} />
        )}
      </Panel>
    </>
  )
}

function whatNext(waiting: number, gap: unknown, visibleUntil: Date | null, { say, count }: Speech): string {
  if (waiting > 0) return count(waiting, '{{n}} offres attendent votre réponse.')
  if (gap !== undefined)
    return say('La suite : compléter votre profil. Chaque réponse aide, aucune n’est obligatoire.')
  if (visibleUntil === null)
    return say('La suite : choisir si les employeurs peuvent voir votre profil, sans votre nom.')
  return say('Tout est prêt. La Cité vous prévient dès qu’une offre vous correspond.')
}
