import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData, type MetaFunction } from '@remix-run/react'
import { chooseChannels, listChannels } from '@/app/modules/consent/index.server'
import { channelChoiceSchema } from '@/app/modules/consent/shared'
import { getResidentFile } from '@/app/modules/profiles/index.server'
import { transact } from '@/app/platform/context.server'
import { spendLimit } from '@/app/platform/limits/spend-limit.server'
import { parseForm } from '@/app/platform/web/form.server'
import { actionFor, loaderFor } from '@/app/platform/web/route.server'
import { ChannelForm } from '@/app/ui/channels/channel-form'
import { Notice } from '@/app/ui/display/notice'
import { Refusal } from '@/app/ui/form/refusal'
import { Breadcrumb } from '@/app/ui/layout/breadcrumb'
import { PageTitle } from '@/app/ui/layout/page-title'

export const meta: MetaFunction = () => [{ title: 'Messages – La Cité de l’emploi' }]

export const loader = loaderFor(['caseworker'], async ({ ctx, id, url }) => {
  const residentId = id<'resident'>('residentId')
  await spendLimit(ctx, 'contact_read', ctx.actor.accountId)
  return transact(ctx, async (_tx, inner) => {
    const { name, hasAccount, identity } = await getResidentFile({ ctx: inner, input: { residentId } })
    return {
      residentId,
      name,
      hasAccount,
      hasPhone: identity.phone !== null,
      chosen: await listChannels({ ctx: inner, input: { residentId } }),
      inService: ctx.sms !== null,
      kept: url.searchParams.has('fait'),
    }
  })
})

export const action = actionFor(['caseworker'], async ({ ctx, id, values, url }) => {
  const { channels } = parseForm(values, channelChoiceSchema)
  await chooseChannels({ ctx, input: { residentId: id('residentId'), channels } })
  return redirect(`${url.pathname}?fait`)
})

export default function CaseworkerMessages() {
  const { residentId, name, hasAccount, hasPhone, chosen, inService, kept } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <Breadcrumb
        parents={[
          { to: '/conseil/habitants', label: 'Habitant·es' },
          { to: `/conseil/habitants/${residentId}`, label: name },
        ]}
        current="Messages"
      />
      {kept && <Notice tone="success" announce="status" title="Son choix est gardé" />}
      <PageTitle
        title={`Comment écrire à ${name}`}
        answer="Posez la question à la personne, puis notez sa réponse. Le journal dit que c’est vous qui l’avez notée."
      />
      <Refusal answer={answer} />
      {!inService && (
        <Notice tone="warning" title="Aucun SMS ne part de ce portail">
          Le service d’envoi n’est pas réglé. Le choix est gardé&nbsp;; les e-mails partent.
        </Notice>
      )}
      {!hasAccount && (
        <Notice>
          Cette personne n’a pas d’adresse dans le portail&nbsp;: aucun e-mail ne peut lui parvenir.
        </Notice>
      )}
      {!hasPhone && (
        <Notice>Cette personne n’a pas donné de numéro&nbsp;: aucun SMS ne peut lui parvenir.</Notice>
      )}
      <ChannelForm chosen={chosen} answer={answer} />
    </>
  )
}
