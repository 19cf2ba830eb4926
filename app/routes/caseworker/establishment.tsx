import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData, type MetaFunction } from '@remix-run/react'
import {
  confirmEstablishment,
  getEstablishment,
  rejectEstablishment,
} from '@/app/modules/accounts/index.server'
import { countSilent, liftPause } from '@/app/modules/introductions/index.server'
import { pauseLiftReasonLabels, pauseLiftSchema } from '@/app/modules/introductions/shared'
import { notFound } from '@/app/platform/errors'
import { parseForm } from '@/app/platform/web/form.server'
import { actionFor, loaderFor } from '@/app/platform/web/route.server'
import { ButtonRow, LinkButton } from '@/app/ui/action/button'
import { ConfirmPage } from '@/app/ui/action/confirm-page'
import { DescriptionList } from '@/app/ui/display/description-list'
import { Panel } from '@/app/ui/display/panel'
import { Form } from '@/app/ui/form/form'
import { RadioGroup } from '@/app/ui/form/field/radio-group'
import { Refusal } from '@/app/ui/form/refusal'
import { SubmitButton } from '@/app/ui/form/submit-button'
import { formatDate } from '@/app/ui/format/date'
import { plural } from '@/app/ui/format/number'
import { formatSiret } from '@/app/ui/format/siret'
import { Breadcrumb } from '@/app/ui/layout/breadcrumb'
import { PageTitle } from '@/app/ui/layout/page-title'
import { EstablishmentStatusTag } from '@/app/ui/establishment/establishment-status-tag'
import { pauseLiftReasons } from '@/drizzle/vocabulary'

export const meta: MetaFunction = () => [{ title: 'Vérifier un établissement – La Cité de l’emploi' }]

const decided = {
  confirmed:
    'Cet établissement publie ses offres et lit des profils sans nom. Son compte en a été averti par e-mail.',
  rejected: 'Cet établissement ne publie rien et ne lit aucun profil. Son compte en a été averti par e-mail.',
}

/** The same page asks once more before refusing, which is for good. */
const refusing = 'refuser'

export const loader = loaderFor(['caseworker'], async ({ ctx, id, url }) => ({
  establishment: await getEstablishment({ ctx, input: { establishmentId: id('establishmentId') } }),
  silent: await countSilent({ ctx, input: { establishmentId: id('establishmentId') } }),
  refusing: url.searchParams.has(refusing),
}))

export const action = actionFor(['caseworker'], async ({ ctx, id, intent, values, url }) => {
  const input = { establishmentId: id<'establishment'>('establishmentId') }
  switch (intent) {
    case 'confirm':
      await confirmEstablishment({ ctx, input })
      break
    case 'reject':
      await rejectEstablishment({ ctx, input })
      break
    case 'lift':
      await liftPause({ ctx, input: { ...input, ...parseForm(values, pauseLiftSchema) } })
      break
    default:
      throw notFound()
  }
  return redirect(url.pathname)
})

export default function EstablishmentPage() {
  const { establishment, silent, refusing: asksToRefuse } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { id, name, siret, status, registeredAt, decidedAt, workplaces } = establishment
  const page = `/conseil/etablissements/${id}`
  const refusal = <Refusal answer={answer} />
  if (asksToRefuse && status === 'pending') {
    return (
      <>
        {refusal}
        <ConfirmPage
          question={`Refuser «\u00a0${name}\u00a0»\u00a0?`}
          consequence={
            <p>
              C’est définitif{'\u00a0'}: cet établissement ne publiera rien, ne lira aucun profil, et son
              SIRET ne pourra pas être inscrit de nouveau. Son compte reçoit un e-mail.
            </p>
          }
          confirmLabel="Refuser l’établissement"
          danger
          cancelTo={page}
        >
          <input type="hidden" name="intent" value="reject" />
        </ConfirmPage>
      </>
    )
  }
  return (
    <>
      <Breadcrumb parents={[{ to: '/conseil/etablissements', label: 'Établissements' }]} current={name} />
      <PageTitle title={name} action={<EstablishmentStatusTag status={status} />} />
      {refusal}
      <Panel title="Ce qui a été déclaré">
        <DescriptionList
          items={[
            {
              term: 'SIRET',
              details: formatSiret(siret),
              action: (
                <a href={`https://annuaire-entreprises.data.gouv.fr/etablissement/${siret}`} rel="noreferrer">
                  Voir dans l’annuaire des entreprises
                </a>
              ),
            },
            {
              term: 'Lieu de travail',
              details: workplaces
                .map(({ label, communeName }) => (communeName === null ? label : `${label} (${communeName})`))
                .join(', '),
            },
            { term: 'Inscrit le', details: formatDate(registeredAt) },
            ...(decidedAt === null ? [] : [{ term: 'Décision le', details: formatDate(decidedAt) }]),
          ]}
        />
      </Panel>
      {silent > 0 && (
        <Panel title="Ses nouvelles demandes sont en pause" tone="waiting">
          <p className="max-w-measure">
            {plural(silent, 'mise en relation a expiré', 'mises en relation ont expiré')} sans nouvelles de
            l’employeur. Ses demandes reprennent dès qu’il répond, ou si vous les rouvrez.
          </p>
          <Form id="reprise" errors={answer?.errors} values={answer?.values}>
            <RadioGroup
              name="reason"
              label="Pourquoi rouvrir sans sa réponse&nbsp;?"
              options={pauseLiftReasons.map((value) => ({ value, label: pauseLiftReasonLabels[value] }))}
            />
            <SubmitButton name="intent" value="lift" variant="secondary">
              Rouvrir ses demandes
            </SubmitButton>
          </Form>
        </Panel>
      )}
      {status !== 'pending' && (
        <>
          <p className="max-w-measure">{decided[status]}</p>
          <p>
            <LinkButton variant="secondary" to="/conseil/etablissements">
              Établissements à vérifier
            </LinkButton>
          </p>
        </>
      )}
      {status === 'pending' && (
        <Panel title="Cet établissement existe-t-il, et recrute-t-il vraiment&nbsp;?" tone="waiting">
          <p className="max-w-measure">
            Comparez le nom et l’adresse avec l’annuaire, et appelez l’établissement au numéro de l’annuaire.
            Une fois confirmé, il publie ses offres et lit des profils sans nom.
          </p>
          <Form>
            <ButtonRow>
              <SubmitButton name="intent" value="confirm">
                Confirmer l’établissement
              </SubmitButton>
              <LinkButton variant="quiet" to={`${page}?${refusing}`}>
                Refuser…
              </LinkButton>
            </ButtonRow>
          </Form>
        </Panel>
      )}
    </>
  )
}
