import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { chooseChannels, listChannels } from '@/app/modules/consent/index.server'
import { channelChoiceSchema } from '@/app/modules/consent/shared'
import { getResidentFile } from '@/app/modules/profiles/index.server'
import { transact } from '@/app/platform/context.server'
import { parseForm } from '@/app/platform/web/form.server'
import { actionFor, loaderFor } from '@/app/platform/web/route.server'
import { LinkButton } from '@/app/ui/action/button'
import { ChannelForm } from '@/app/ui/channels/channel-form'
import { Notice } from '@/app/ui/display/notice'
import { Refusal } from '@/app/ui/form/refusal'
import { Breadcrumb } from '@/app/ui/layout/breadcrumb'
import { PageTitle } from '@/app/ui/layout/page-title'
import { useSpeech, type SpokenPage } from '@/app/words/use-speech'

export const handle: SpokenPage = { title: 'Comment nous vous écrivons' }

export const loader = loaderFor(['resident'], ({ ctx, url }) =>
  transact(ctx, async (_tx, inner) => {
    const input = { residentId: ctx.actor.residentId }
    const { identity } = await getResidentFile({ ctx: inner, input })
    return {
      chosen: await listChannels({ ctx: inner, input }),
      hasPhone: identity.phone !== null,
      inService: ctx.sms !== null,
      kept: url.searchParams.has('fait'),
    }
  }),
)

export const action = actionFor(['resident'], async ({ ctx, values, url }) => {
  const { channels } = parseForm(values, channelChoiceSchema)
  await chooseChannels({ ctx, input: { residentId: ctx.actor.residentId, channels } })
  return redirect(`${url.pathname}?fait`)
})

export default function ResidentMessages() {
  const { chosen, hasPhone, inService, kept } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { say } = useSpeech()
  return (
    <>
      <Breadcrumb
        parents={[{ to: '/mon-espace', label: say('Mon espace') }]}
        current={say('Comment nous vous écrivons')}
      />
      {kept && <Notice tone="success" announce="status" title={say('Votre choix est gardé')} />}
      <PageTitle
        title={say('Comment nous vous écrivons')}
        answer={say(
          'Par e-mail, par SMS, les deux ou aucun : c’est vous qui choisissez, et vous pouvez changer à tout moment.',
        )}
      />
      <Refusal answer={answer} />
      {!hasPhone && (
        <Notice
          action={
            <LinkButton to="/mon-espace/profil/identite" variant="secondary">
              {say('Donner mon numéro')}
            </LinkButton>
          }
        >
          {say('Pour recevoir des SMS, donnez d’abord votre numéro de téléphone.')}
        </Notice>
      )}
      {!inService && (
        <Notice>
          {say('La Cité n’envoie pas encore de SMS. Votre choix est gardé pour le jour où elle le fera.')}
        </Notice>
      )}
      <ChannelForm chosen={chosen} answer={answer} />
    </>
  )
}
