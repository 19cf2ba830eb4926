import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData, type MetaFunction } from '@remix-run/react'
import { findRegistration, listEventChoices, sealingKey } from '@/app/modules/outreach/index.server'
import { listTalentPools } from '@/app/modules/pools/index.server'
import { actionFor, loaderFor } from '@/app/platform/web/route.server'
import { Refusal } from '@/app/ui/form/refusal'
import { Breadcrumb } from '@/app/ui/layout/breadcrumb'
import { PageTitle } from '@/app/ui/layout/page-title'
import { TwoColumns } from '@/app/ui/layout/two-columns'
import { FieldDesk } from '@/app/ui/outreach/field/field-desk'
import { FieldDone } from '@/app/ui/outreach/field/field-done'
import { NoticeText } from '@/app/ui/visibility/notice-text'
import { isId, newId } from '@/drizzle/ids'
import { signUpFromForm } from '../field/sign-up-from-form.server'

export const meta: MetaFunction = () => [{ title: 'Inscrire sur le terrain – La Cité de l’emploi' }]

export const loader = loaderFor(['caseworker'], async ({ ctx, url }) => {
  const key = url.searchParams.get('cle') ?? ''
  const done = isId(key) ? await findRegistration({ ctx, input: { registrationKey: key } }) : null
  const pools = done === null ? await listTalentPools({ ctx }) : []
  return {
    done,
    registrationKey: newId(),
    owner: ctx.actor.accountId,
    sealingKey: sealingKey(ctx.settings),
    pools: pools.map(({ id, name }) => ({ value: id, label: name })),
    events: done === null ? await listEventChoices({ ctx }) : [],
    now: ctx.clock.now(),
  }
})

export const action = actionFor(['caseworker'], async ({ ctx, values, url }) => {
  const registrationKey = await signUpFromForm(ctx, values)
  return redirect(`${url.pathname}?cle=${registrationKey}`)
})

export default function Field() {
  const { done, ...desk } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <Breadcrumb parents={[{ to: '/conseil/habitants', label: 'Habitant·es' }]} current="Sur le terrain" />
      <PageTitle
        title="Inscrire sur le terrain"
        answer="Lisez le texte à la personne, posez la question, puis notez sa réponse."
      />
      <Refusal answer={answer} />
      {done !== null ? (
        <FieldDone {...done} />
      ) : (
        <TwoColumns
          asideLabel="Texte à lire"
          asideFirst
          main={<FieldDesk {...desk} answer={answer} />}
          aside={<NoticeText />}
        />
      )}
    </>
  )
}
