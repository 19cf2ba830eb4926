import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData, type MetaFunction } from '@remix-run/react'
import {
  listColleagues,
  listPendingMoves,
  listViews,
  queueMoves,
  removeView,
  saveView,
  undoMoves,
} from '@/app/modules/casework/index.server'
import { handoverSchema, savedViewSchema, tickedSchema } from '@/app/modules/casework/shared'
import { listQueue } from '@/app/modules/introductions/index.server'
import { queueViews, refusalSchema, type QueueView } from '@/app/modules/introductions/shared'
import { countUnseen } from '@/app/modules/matching/index.server'
import { notFound } from '@/app/platform/errors'
import { readPage } from '@/app/platform/web/page-number'
import { parseForm } from '@/app/platform/web/form.server'
import { transact } from '@/app/platform/context.server'
import { actionFor, loaderFor, type FormArgs } from '@/app/platform/web/route.server'
import type { ActorOf } from '@/app/modules/access/shared'
import { Pagination } from '@/app/ui/display/pagination'
import { EmptyState } from '@/app/ui/display/list-state'
import { UnseenNotice } from '@/app/ui/fairness/unseen-notice'
import { Refusal } from '@/app/ui/form/refusal'
import { formatNumber } from '@/app/ui/format/number'
import { PageTitle } from '@/app/ui/layout/page-title'
import { ViewLinks } from '@/app/ui/layout/view-links'
import { groupColleagues } from '@/app/ui/queue/group-colleagues'
import { PendingMoves } from '@/app/ui/queue/pending-moves'
import { QueueFilterForm } from '@/app/ui/queue/queue-filter'
import { QueueList } from '@/app/ui/queue/queue-list'
import { SavedViews } from '@/app/ui/queue/saved-views'
import { isId } from '@/drizzle/ids'
import {
  holderSlugs,
  queuePath,
  readQueueAddress,
  viewSlugs,
  writeQueueAddress,
} from '../queue-address/queue-address'

export const meta: MetaFunction = () => [{ title: 'Mises en relation à traiter – La Cité de l’emploi' }]

export const loader = loaderFor(['caseworker'], async ({ ctx, url }) => {
  const address = readQueueAddress(url.searchParams)
  const colleagues = await listColleagues({ ctx })
  return transact(ctx, async (_tx, inner) => {
    const { rows, ...paging } = await listQueue({ ctx: inner, input: { ...address, page: readPage(url) } })
    const { moveOf, ...pending } = await listPendingMoves({ ctx: inner })
    return {
      address,
      query: writeQueueAddress(address),
      rows: rows.map((row) => ({ ...row, pending: moveOf[row.id] ?? null })),
      paging,
      unseen: await countUnseen({ ctx: inner }),
      pending,
      views: await listViews({ ctx: inner }),
      colleagues,
    }
  })
})

export const action = actionFor(['caseworker'], async (args) => {
  const { ctx, values, intent, url } = args
  switch (intent) {
    case 'undo':
      await undoMoves({ ctx, input: { batchId: readId(values['batchId']) } })
      break
    case 'save_view':
      await saveView({ ctx, input: parseForm(values, savedViewSchema) })
      break
    case 'remove_view':
      await removeView({ ctx, input: { viewId: readId(values['viewId']) } })
      break
    default:
      await queueMoves({ ctx, input: readMove(args) })
  }
  return redirect(queuePath(readQueueAddress(url.searchParams), readPage(url)))
})

function readMove({
  values,
  intent,
}: FormArgs<ActorOf<'caseworker'>>): Parameters<typeof queueMoves>[0]['input'] {
  switch (intent) {
    case 'start_review':
    case 'ask_resident':
    case 'approve':
      return { move: intent, introductionIds: parseForm(values, tickedSchema).introductionId }
    case 'refuse': {
      const { introductionId, reason } = parseForm(values, tickedSchema.extend(refusalSchema.shape))
      return { move: intent, introductionIds: introductionId, reason }
    }
    case 'hand_over': {
      const { introductionId, ...given } = parseForm(values, tickedSchema.extend(handoverSchema.shape))
      return { move: intent, introductionIds: introductionId, ...given }
    }
    default:
      throw notFound()
  }
}

function readId(value: unknown) {
  if (typeof value !== 'string' || !isId(value)) throw notFound()
  return value
}

const viewTexts: Record<QueueView, { label: string; empty: string }> = {
  to_review: { label: 'À traiter', empty: 'Rien à traiter\u00a0: tout est à jour.' },
  awaiting_resident: { label: 'Réponses des habitant·es', empty: 'Aucune réponse n’est attendue.' },
  released: { label: 'Contacts transmis', empty: 'Aucun contact n’est ouvert.' },
  ended: { label: 'Terminées', empty: 'Aucune mise en relation terminée.' },
}

const holderOptions = [
  { value: holderSlugs.me, label: 'Moi' },
  { value: holderSlugs.my_organisation, label: 'Ma structure' },
  { value: holderSlugs.others, label: 'Les autres structures' },
  { value: holderSlugs.nobody, label: 'Personne encore' },
]

export default function Queue() {
  const { address, query, rows, paging, unseen, pending, views, colleagues } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { view } = address
  const narrowed = address.holder !== null || address.late || address.query !== ''
  const saving = answer?.values['intent'] === 'save_view' ? answer : undefined
  return (
    <>
      <PageTitle
        title="Mises en relation"
        answer="La plus ancienne d’abord&nbsp;: quelqu’un attend au bout de chaque ligne."
      />
      <Refusal answer={answer} />
      <PendingMoves {...pending} />
      <UnseenNotice {...unseen} />
      <ViewLinks
        label="Vues de la file"
        links={queueViews.map((each) => ({
          to: queuePath({ ...address, view: each }),
          label: viewTexts[each].label,
          current: each === view,
        }))}
      />
      <SavedViews views={views} query={query} answer={saving} />
      <QueueFilterForm
        now={{
          vue: viewSlugs[view],
          suivi: address.holder === null ? '' : holderSlugs[address.holder],
          retard: address.late,
          q: address.query,
        }}
        holders={holderOptions}
      />
      {rows.length === 0 ? (
        <EmptyState title={narrowed ? 'Rien ne correspond à ces filtres.' : viewTexts[view].empty} />
      ) : (
        <>
          <QueueList
            key={pending.own.map(({ batchId }) => batchId).join(' ')}
            caption={`${viewTexts[view].label}\u00a0: ${formatNumber(paging.total)} au total`}
            rows={rows}
            colleagues={groupColleagues(colleagues)}
            decides={view !== 'ended'}
            answer={saving === undefined ? answer : undefined}
          />
          <Pagination
            page={paging.page}
            pageCount={paging.pageCount}
            pageTo={(to) => queuePath(address, to)}
          />
        </>
      )}
    </>
  )
}
