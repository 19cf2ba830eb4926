import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData, type MetaFunction } from '@remix-run/react'
import { findRegistration, signUpInField } from '@/app/modules/casework/index.server'
import { registrationKeySchema } from '@/app/modules/casework/shared'
import { spokenConsentSchema } from '@/app/modules/consent/shared'
import { listTalentPools } from '@/app/modules/pools/index.server'
import { poolChoiceSchema } from '@/app/modules/pools/shared'
import { residentRegistrationSchema } from '@/app/modules/profiles/shared'
import { parseForm } from '@/app/platform/web/form.server'
import { actionFor, loaderFor } from '@/app/platform/web/route.server'
import { FieldDone } from '@/app/ui/casework/field/field-done'
import { FieldForm } from '@/app/ui/casework/field/field-form'
import { Refusal } from '@/app/ui/form/refusal'
import { Breadcrumb } from '@/app/ui/layout/breadcrumb'
import { PageTitle } from '@/app/ui/layout/page-title'
import { TwoColumns } from '@/app/ui/layout/two-columns'
import { NoticeText } from '@/app/ui/visibility/notice-text'
import { isId, newId } from '@/drizzle/ids'

export const meta: MetaFunction = () => [{ title: 'Inscrire sur le terrain – La Cité de l’emploi' }]

export const loader = loaderFor(['caseworker'], async ({ ctx, url }) => {
  const key = url.searchParams.get('cle') ?? ''
  const done = isId(key) ? await findRegistration({ ctx, input: { registrationKey: key } }) : null
  const pools = done === null ? await listTalentPools({ ctx }) : []
  return {
    done,
    registrationKey: newId(),
    owner: ctx.actor.accountId,
    pools: pools.map(({ id, name }) => ({ value: id, label: name })),
  }
})

export const action = actionFor(['caseworker'], async ({ ctx, values, url }) => {
  const input = {
    ...parseForm(values, fieldSchema),
    ...parseForm(values, spokenConsentSchema),
  }
  await signUpInField({ ctx, input })
  return redirect(`${url.pathname}?cle=${input.registrationKey}`)
})

const fieldSchema = registrationKeySchema
  .extend(residentRegistrationSchema.shape)
  .extend(poolChoiceSchema.shape)

export default function Field() {
  const { done, registrationKey, owner, pools } = useLoaderData<typeof loader>()
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
          main={<FieldForm registrationKey={registrationKey} owner={owner} pools={pools} answer={answer} />}
          aside={<NoticeText />}
        />
      )}
    </>
  )
}
