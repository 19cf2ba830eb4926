import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData, type MetaFunction } from '@remix-run/react'
import { listRadar, logContact, pauseRadar } from '@/app/modules/casework/index.server'
import { contactSchema, longestPause, pauseSchema } from '@/app/modules/casework/shared'
import { confirmProfile } from '@/app/modules/profiles/index.server'
import { addDays, parisDate } from '@/app/platform/clock'
import { transact } from '@/app/platform/context.server'
import { notFound } from '@/app/platform/errors'
import { spendLimit } from '@/app/platform/limits/spend-limit.server'
import { parseForm } from '@/app/platform/web/form.server'
import { actionFor, loaderFor } from '@/app/platform/web/route.server'
import { CallCard } from '@/app/ui/casework/call-card'
import { RadarFilter } from '@/app/ui/casework/radar'
import { EmptyState } from '@/app/ui/display/list-state'
import { Pagination } from '@/app/ui/display/pagination'
import { Refusal } from '@/app/ui/form/refusal'
import { plural } from '@/app/ui/format/number'
import { PageTitle } from '@/app/ui/layout/page-title'
import { isId } from '@/drizzle/ids'
import { radarPath, readRadarAddress } from '../radar-address/radar-address'

export const meta: MetaFunction = () => [{ title: 'Appels – La Cité de l’emploi' }]

export const loader = loaderFor(['caseworker'], async ({ ctx, url }) => {
  const address = readRadarAddress(url)
  await spendLimit(ctx, 'contact_read', ctx.actor.accountId)
  const now = ctx.clock.now()
  const pauseDays = { first: parisDate(addDays(now, 1)), last: parisDate(addDays(now, longestPause)) }
  return { address, pauseDays, ...(await listRadar({ ctx, input: { ...address, about: null } })) }
})

export const action = actionFor(['caseworker'], async ({ ctx, values, intent, url }) => {
  const { residentId } = values
  if (typeof residentId !== 'string' || !isId(residentId)) throw notFound()
  switch (intent) {
    case 'log_contact':
      await logContact({ ctx, input: { residentId, ...parseForm(values, contactSchema) } })
      break
    case 'confirm': {
      const { channel } = parseForm(values, channelSchema)
      await transact(ctx, async (_tx, inner) => {
        await confirmProfile({ ctx: inner, input: { residentId } })
        await logContact({ ctx: inner, input: { residentId, channel, outcome: 'reached' } })
      })
      break
    }
    case 'pause':
      await pauseRadar({ ctx, input: { residentId, ...parseForm(values, pauseSchema) } })
      break
    default:
      throw notFound()
  }
  return redirect(radarPath(url.pathname, readRadarAddress(url)))
})

const channelSchema = contactSchema.pick({ channel: true })

export default function Calls() {
  const { address, pauseDays, rows, total, pageCount } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <PageTitle title="À appeler" answer={plural(total, 'personne', 'personnes')} />
      <Refusal answer={answer} />
      <details>
        <summary className="press cursor-pointer">Choisir qui</summary>
        <RadarFilter folder="/conseil/appels" address={address} />
      </details>
      {rows.length === 0 ? (
        <EmptyState title="Plus personne à appeler aujourd’hui">
          Qui vient d’être appelé revient demain si rien n’a changé.
        </EmptyState>
      ) : (
        <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
          {rows.map((row) => (
            <CallCard key={row.residentId} {...row} pauseDays={pauseDays} />
          ))}
        </ul>
      )}
      <Pagination
        page={address.page}
        pageCount={pageCount}
        pageTo={(page) => radarPath('/conseil/appels', { ...address, page })}
      />
    </>
  )
}
