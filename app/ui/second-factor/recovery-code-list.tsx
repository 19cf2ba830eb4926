import { ButtonRow, LinkButton } from '../action/button'
import { Notice } from '../display/notice'
import { formatDate } from '../format/date'
import { PageTitle } from '../layout/page-title'

export interface RecoveryCodeListProps {
  codes: readonly string[]
  madeOn: Date | string
}

/** Meant for paper: what is not to be printed is marked so. */
export function RecoveryCodeList({ codes, madeOn }: RecoveryCodeListProps) {
  return (
    <>
      <PageTitle
        title="Vos codes de secours"
        answer={`Cité de l’emploi, faits le ${formatDate(madeOn)}. Chacun sert une fois, à la place de votre téléphone.`}
      />
      <ol className="grid max-w-measure list-decimal grid-cols-1 gap-x-8 gap-y-2 ps-8 font-mono text-lg sm:grid-cols-2">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <div data-print="no" className="stack">
        <Notice tone="warning" title="Ces codes ne seront plus jamais montrés">
          Imprimez cette page (Ctrl + P) ou recopiez-les, et rangez-les loin de votre téléphone. Les codes
          faits auparavant ne servent plus.
        </Notice>
        <ButtonRow>
          <LinkButton to="/compte/second-facteur" reloadDocument>
            C’est fait
          </LinkButton>
        </ButtonRow>
      </div>
    </>
  )
}
