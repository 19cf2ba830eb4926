import { redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData, type MetaFunction } from '@remix-run/react'
import { actionFor, loaderFor } from '@/app/platform/web/route.server'
import { answerPerson } from '../person/answer-person.server'
import { viewPerson } from '../person/view-person.server'
import { BestOffers } from '@/app/ui/casework/best-offers'
import { CaseTimeline } from '@/app/ui/casework/case-timeline'
import { HandOverForm } from '@/app/ui/casework/hand-over-form'
import { LogContactForm } from '@/app/ui/casework/log-contact-form'
import { NextActionPanel } from '@/app/ui/casework/next-action-panel'
import { NoteForm } from '@/app/ui/casework/note-form'
import { NeighbourhoodPanel } from '@/app/ui/casework/neighbourhood-panel'
import { NotShared } from '@/app/ui/casework/not-shared'
import { PersonAside } from '@/app/ui/casework/person-aside'
import { PersonIntroductions } from '@/app/ui/casework/person-introductions'
import { CheckInPanel } from '@/app/ui/check-in/check-in-panel'
import { DescriptionList } from '@/app/ui/display/description-list'
import { Panel } from '@/app/ui/display/panel'
import { Refusal } from '@/app/ui/form/refusal'
import { formatDate } from '@/app/ui/format/date'
import { Breadcrumb } from '@/app/ui/layout/breadcrumb'
import { PageTitle } from '@/app/ui/layout/page-title'
import { TwoColumns } from '@/app/ui/layout/two-columns'
import { FindabilityPanel } from '@/app/ui/match/findability-panel'
import { SlotsGrid } from '@/app/ui/match/slots-grid'
import { UnlockList } from '@/app/ui/match/unlock-list'
import { StepsAhead } from '@/app/ui/pathway/steps-ahead'
import { SchemesPanel } from '@/app/ui/scheme/schemes-panel'
import { LeadingActions } from '@/app/ui/training/leading-actions'
import { groupColleagues } from '@/app/ui/queue/group-colleagues'

export const meta: MetaFunction = () => [{ title: 'Fiche – La Cité de l’emploi' }]

export const loader = loaderFor(['caseworker'], ({ ctx, id }) => viewPerson(ctx, id('residentId')))

export const action = actionFor(['caseworker'], async (form) => {
  await answerPerson(form)
  return redirect(form.url.pathname)
})

export default function ResidentFilePage() {
  const {
    resident,
    neighbourhood,
    schemes,
    introductions,
    unlocks,
    leading,
    findability,
    next,
    timeline,
    best,
    colleagues,
    shared,
    checkInChoice,
    today,
  } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const answerOf = (intent: string) => (answer?.values['intent'] === intent ? answer : undefined)
  const { consent, profile } = resident
  const shares = (what: (typeof shared)[number]) => shared.includes(what)
  const lead = resident.leadCaseworker
  const path = `/conseil/habitants/${resident.residentId}`
  return (
    <>
      <Breadcrumb parents={[{ to: '/conseil/habitants', label: 'Habitant·es' }]} current={resident.name} />
      <PageTitle title={resident.name} answer={`Suivi\u00a0: ${resident.leadCaseworker ?? 'à attribuer'}`} />
      <Refusal answer={answer} />
      <TwoColumns
        asideLabel="Identité et visibilité"
        main={
          <>
            {shares('notes') && <NextActionPanel next={next} today={today} answer={answerOf('set_action')} />}
            <Panel title="Les offres qui lui vont le mieux">
              <BestOffers residentId={resident.residentId} visible={consent !== null} offers={best} />
            </Panel>
            <Panel title="Son histoire avec la Cité">
              {shares('notes') ? (
                <>
                  <NoteForm
                    noteCount={timeline.entries.filter(({ kind }) => kind === 'note').length}
                    answer={answerOf('write_note')}
                  />
                  <LogContactForm />
                </>
              ) : (
                <NotShared what="les notes, les échanges et la prochaine action" lead={lead} />
              )}
              <StepsAhead steps={timeline.ahead} today={today} />
              {shares('pathway') || shares('barriers') ? (
                <p>
                  <Link to={`${path}/parcours`}>Prévoir, noter une étape, ce qui freine</Link>
                </p>
              ) : (
                <NotShared what="son parcours" lead={lead} />
              )}
              <CaseTimeline {...timeline} />
            </Panel>
            <Panel title="Profil">
              <DescriptionList items={resident.facts} />
              {resident.week !== null && <SlotsGrid slots={resident.week} />}
              <p className="text-sm text-muted">
                Modifié le {formatDate(profile.updatedAt)},{' '}
                {profile.confirmedAt === null
                  ? 'jamais confirmé.'
                  : `confirmé le ${formatDate(profile.confirmedAt)}.`}
              </p>
            </Panel>
            <FindabilityPanel
              title="Facile à trouver&nbsp;?"
              findability={findability}
              folder={`${path}/profil`}
            />
            <UnlockList title="Ce qui ouvrirait plus d’offres" lines={unlocks} />
            <LeadingActions leading={leading} />
            <Panel title="Mises en relation">
              <PersonIntroductions introductions={introductions} />
            </Panel>
          </>
        }
        aside={
          <>
            <Panel title="Suivi par">
              <p>{resident.leadCaseworker ?? 'personne encore'}</p>
              {shares('whole') && (
                <HandOverForm colleagues={groupColleagues(colleagues)} answer={answerOf('hand_over')} />
              )}
            </Panel>
            {shares('whole') ? (
              <SchemesPanel view={schemes} answer={answerOf('tell_situation')} />
            ) : (
              <Panel title="Ses droits aux dispositifs">
                <NotShared what="sa situation" lead={lead} />
              </Panel>
            )}
            {shares('contact') && (
              <CheckInPanel
                choice={checkInChoice}
                reachable={resident.hasAccount}
                answer={answerOf('choose_check_in')}
              />
            )}
            {shares('contact') && (
              <NeighbourhoodPanel {...neighbourhood} answer={answerOf('tell_neighbourhood')} />
            )}
            <PersonAside
              path={path}
              visibleUntil={consent?.expiresAt ?? null}
              sharesContact={shares('contact')}
              sharesWhole={shares('whole')}
              {...resident}
            />
          </>
        }
      />
    </>
  )
}
