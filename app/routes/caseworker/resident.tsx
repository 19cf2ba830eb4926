import { redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData, type MetaFunction } from '@remix-run/react'
import {
  findNextAction,
  finishNextAction,
  handOverPerson,
  listColleagues,
  listTimeline,
  logContact,
  removeNote,
  setNextAction,
  writeNote,
} from '@/app/modules/casework/index.server'
import { contactSchema, handoverSchema, nextActionSchema, noteSchema } from '@/app/modules/casework/shared'
import { listIntroductionsOfResident } from '@/app/modules/introductions/index.server'
import { stateLabels } from '@/app/modules/introductions/shared'
import { rankOffersForResident, readOpenings } from '@/app/modules/matching/index.server'
import {
  findHomeNeighbourhood,
  getResidentFile,
  locateHome,
  tellHomeNeighbourhood,
} from '@/app/modules/profiles/index.server'
import { enterScheme, findSchemes, leaveScheme, tellSituation } from '@/app/modules/schemes/index.server'
import { enrolmentSchema, schemeSchema, situationSchema } from '@/app/modules/schemes/shared'
import { listLeadingActions } from '@/app/modules/trainings/index.server'
import { notFound } from '@/app/platform/errors'
import { spendLimit } from '@/app/platform/limits/spend-limit.server'
import { parseForm } from '@/app/platform/web/form.server'
import { actionFor, loaderFor } from '@/app/platform/web/route.server'
import { BestOffers } from '@/app/ui/casework/best-offers'
import { CaseTimeline } from '@/app/ui/casework/case-timeline'
import { HandOverForm } from '@/app/ui/casework/hand-over-form'
import { LogContactForm } from '@/app/ui/casework/log-contact-form'
import { NextActionPanel } from '@/app/ui/casework/next-action-panel'
import { NoteForm } from '@/app/ui/casework/note-form'
import { NeighbourhoodPanel } from '@/app/ui/casework/neighbourhood-panel'
import { PersonAside } from '@/app/ui/casework/person-aside'
import { PersonIntroductions } from '@/app/ui/casework/person-introductions'
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
import { isId } from '@/drizzle/ids'

export const meta: MetaFunction = () => [{ title: 'Fiche – La Cité de l’emploi' }]

/** Enough to choose from, few enough to read. */
const bestShown = 5

export const loader = loaderFor(['caseworker'], async ({ ctx, id }) => {
  const input = { residentId: id<'resident'>('residentId') }
  await spendLimit(ctx, 'contact_read', ctx.actor.accountId)
  const [resident, introductions, openings, leading, next, timeline, best, colleagues] = await Promise.all([
    getResidentFile({ ctx, input }),
    listIntroductionsOfResident({ ctx, input }),
    readOpenings({ ctx, input }),
    listLeadingActions({ ctx, input }),
    findNextAction({ ctx, input }),
    listTimeline({ ctx, input }),
    rankOffersForResident({ ctx, input: { ...input, limit: bestShown } }),
    listColleagues({ ctx }),
  ])
  const { address } = resident.identity
  const neighbourhood = await findHomeNeighbourhood({ ctx, input: { ...input, address } })
  const { home } = neighbourhood
  const isTold = home !== null && home.ofThisAddress && home.answer.kind !== 'not_found'
  const schemes = await findSchemes({
    ctx,
    input: {
      ...input,
      birthDate: resident.identity.birthDate,
      neighbourhood: isTold ? home.answer.kind === 'inside' : null,
    },
  })
  const introductionFor = (jobOfferId: string) => {
    const found = introductions.find((each) => each.jobOfferId === jobOfferId)
    return found ? { id: found.id, label: stateLabels[found.state] } : null
  }
  return {
    resident,
    neighbourhood,
    schemes,
    introductions,
    unlocks: openings?.unlocks ?? [],
    leading,
    findability: openings?.findability ?? null,
    next,
    timeline,
    best: best.map((offer) => ({ ...offer, introduction: introductionFor(offer.jobOfferId) })),
    colleagues,
    today: ctx.clock.now(),
  }
})

export const action = actionFor(['caseworker'], async ({ ctx, id, values, intent, url }) => {
  const residentId = id<'resident'>('residentId')
  switch (intent) {
    case 'write_note':
      await writeNote({ ctx, input: { residentId, ...parseForm(values, noteSchema) } })
      break
    case 'remove_note': {
      const { noteId } = values
      if (typeof noteId !== 'string' || !isId(noteId)) throw notFound()
      await removeNote({ ctx, input: { residentId, noteId } })
      break
    }
    case 'set_action':
      await setNextAction({ ctx, input: { residentId, ...parseForm(values, nextActionSchema) } })
      break
    case 'finish_action':
      await finishNextAction({ ctx, input: { residentId } })
      break
    case 'log_contact':
      await logContact({ ctx, input: { residentId, ...parseForm(values, contactSchema) } })
      break
    case 'hand_over':
      await handOverPerson({ ctx, input: { residentId, ...parseForm(values, handoverSchema) } })
      break
    case 'locate_home':
      await locateHome({ ctx, input: { residentId } })
      break
    case 'tell_neighbourhood': {
      const { neighbourhood: code } = values
      const input = { residentId, code: code === 'none' ? null : typeof code === 'string' ? code : '' }
      await tellHomeNeighbourhood({ ctx, input })
      break
    }
    case 'tell_situation':
      await tellSituation({ ctx, input: { residentId, ...parseForm(values, situationSchema) } })
      break
    case 'enter_scheme':
      await enterScheme({ ctx, input: { residentId, ...parseForm(values, schemeSchema) } })
      break
    case 'leave_scheme':
      await leaveScheme({ ctx, input: { residentId, ...parseForm(values, enrolmentSchema) } })
      break
    default:
      throw notFound()
  }
  return redirect(url.pathname)
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
    today,
  } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const answerOf = (intent: string) => (answer?.values['intent'] === intent ? answer : undefined)
  const { consent, profile } = resident
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
            <NextActionPanel next={next} today={today} answer={answerOf('set_action')} />
            <Panel title="Les offres qui lui vont le mieux">
              <BestOffers residentId={resident.residentId} visible={consent !== null} offers={best} />
            </Panel>
            <Panel title="Son histoire avec la Cité">
              <NoteForm
                noteCount={timeline.entries.filter(({ kind }) => kind === 'note').length}
                answer={answerOf('write_note')}
              />
              <LogContactForm />
              <StepsAhead steps={timeline.ahead} today={today} />
              <p>
                <Link to={`${path}/parcours`}>Prévoir, noter une étape, ce qui freine</Link>
              </p>
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
              <HandOverForm colleagues={groupColleagues(colleagues)} answer={answerOf('hand_over')} />
            </Panel>
            <SchemesPanel view={schemes} answer={answerOf('tell_situation')} />
            <NeighbourhoodPanel {...neighbourhood} answer={answerOf('tell_neighbourhood')} />
            <PersonAside path={path} visibleUntil={consent?.expiresAt ?? null} {...resident} />
          </>
        }
      />
    </>
  )
}
