import { Link, useLoaderData, type MetaFunction } from '@remix-run/react'
import { listIntroductionsOfResident } from '@/app/modules/introductions/index.server'
import { stateLabels } from '@/app/modules/introductions/shared'
import { listUnlocks, readFindability } from '@/app/modules/matching/index.server'
import { getResidentFile } from '@/app/modules/profiles/index.server'
import { spendLimit } from '@/app/platform/limits/spend-limit.server'
import { loaderFor } from '@/app/platform/web/route.server'
import { LinkButton } from '@/app/ui/action/button'
import { DataTable } from '@/app/ui/display/data-table'
import { DescriptionList } from '@/app/ui/display/description-list'
import { EmptyState } from '@/app/ui/display/list-state'
import { Panel } from '@/app/ui/display/panel'
import { ProgressBar } from '@/app/ui/display/progress'
import { Tag } from '@/app/ui/display/tag'
import { formatDate } from '@/app/ui/format/date'
import { formatPhone, phoneHref } from '@/app/ui/format/phone'
import { Breadcrumb } from '@/app/ui/layout/breadcrumb'
import { PageTitle } from '@/app/ui/layout/page-title'
import { TwoColumns } from '@/app/ui/layout/two-columns'
import { FindabilityPanel } from '@/app/ui/match/findability-panel'
import { SlotsGrid } from '@/app/ui/match/slots-grid'
import { UnlockList } from '@/app/ui/match/unlock-list'
import { StepList } from '@/app/ui/resident/step-list'

export const meta: MetaFunction = () => [{ title: 'Fiche – La Cité de l’emploi' }]

export const loader = loaderFor(['caseworker'], async ({ ctx, id }) => {
  const input = { residentId: id<'resident'>('residentId') }
  await spendLimit(ctx, 'contact_read', ctx.actor.accountId)
  const [resident, introductions, unlocks, findability] = await Promise.all([
    getResidentFile({ ctx, input }),
    listIntroductionsOfResident({ ctx, input }),
    listUnlocks({ ctx, input }),
    readFindability({ ctx, input }),
  ])
  return { resident, introductions, unlocks, findability }
})

export default function ResidentFilePage() {
  const { resident, introductions, unlocks, findability } = useLoaderData<typeof loader>()
  const { identity, consent, completeness, profile } = resident
  const path = `/conseil/habitants/${resident.residentId}`
  return (
    <>
      <Breadcrumb parents={[{ to: '/conseil/habitants', label: 'Habitant·es' }]} current={resident.name} />
      <PageTitle
        title={resident.name}
        answer={`Suivi\u00a0: ${resident.leadCaseworker ?? 'à attribuer'}`}
        action={<LinkButton to="/conseil/offres">Proposer à une offre</LinkButton>}
      />
      <TwoColumns
        asideLabel="Identité et visibilité"
        main={
          <>
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
            <Panel title="Mises en relation">
              {introductions.length === 0 ? (
                <EmptyState title="Aucune mise en relation">
                  Ouvrez une offre pour voir si ce profil y correspond et le proposer.
                </EmptyState>
              ) : (
                <DataTable
                  caption="Mises en relation, la plus récente d’abord"
                  captionHidden
                  rows={introductions}
                  rowKey={(row) => row.id}
                  columns={[
                    {
                      key: 'offer',
                      header: 'Offre',
                      rowHeader: true,
                      cell: (row) => (
                        <Link to={`/conseil/mises-en-relation/${row.id}`}>
                          {row.offerTitle}, {row.establishmentName}
                        </Link>
                      ),
                    },
                    { key: 'state', header: 'État', cell: (row) => <Tag>{stateLabels[row.state]}</Tag> },
                    { key: 'since', header: 'Créée le', cell: (row) => formatDate(row.createdAt) },
                  ]}
                />
              )}
            </Panel>
          </>
        }
        aside={
          <>
            <Panel
              title="Visibilité"
              aside={
                consent === null ? (
                  <Tag>Pas visible</Tag>
                ) : (
                  <Tag tone="success">Jusqu’au {formatDate(consent.expiresAt)}</Tag>
                )
              }
            >
              <p>
                <LinkButton to={`${path}/visibilite`} variant="secondary">
                  {consent === null ? 'Recueillir son accord' : 'Prolonger, changer ou retirer'}
                </LinkButton>
              </p>
            </Panel>
            <Panel title="Identité" aside={<Link to={`${path}/profil/identite`}>Modifier</Link>}>
              <DescriptionList items={identityLines(resident.hasAccount, resident.organisation, identity)} />
            </Panel>
            <Panel title="Ses droits">
              <p>
                <Link to={`${path}/mes-donnees`}>Tout ce qui est gardé, qui l’a vu, exporter</Link>
              </p>
              <p>
                <Link to={`${path}/mes-donnees/effacer`}>Tout effacer à sa demande</Link>
              </p>
            </Panel>
            <Panel title="Remplir le profil">
              <ProgressBar done={completeness.filled} total={completeness.outOf} label="Réponses données" />
              <StepList folder={`${path}/profil`} gaps={completeness.gaps} />
            </Panel>
          </>
        }
      />
    </>
  )
}

type Identity = ReturnType<typeof useLoaderData<typeof loader>>['resident']['identity']

function identityLines(hasAccount: boolean, organisation: string | null, identity: Identity) {
  const { phone, email, address, birthDate } = identity
  const notTold = 'à préciser'
  return [
    {
      term: 'Téléphone',
      details: phone === null ? notTold : <a href={phoneHref(phone)}>{formatPhone(phone)}</a>,
    },
    { term: 'E-mail', details: email === null ? notTold : <a href={`mailto:${email}`}>{email}</a> },
    { term: 'Adresse', details: address ?? notTold },
    { term: 'Naissance', details: birthDate === null ? notTold : formatDate(birthDate) },
    { term: 'Espace en ligne', details: hasAccount ? 'oui' : 'non, vous agissez pour cette personne' },
    { term: 'Structure', details: organisation ?? notTold },
  ]
}
