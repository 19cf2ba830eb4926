import { EmptyState } from '../display/list-state'
import { PageTitle } from '../layout/page-title'
import { FigurePanel, type FigureView } from './figure-panel'

export interface FiguresView {
  /** Already guarded: `230`, `moins de 5`. */
  visible: string
  figures: readonly FigureView[]
}

export function FiguresPage({ visible, figures }: FiguresView) {
  return (
    <>
      <PageTitle
        title="Le territoire en chiffres"
        answer={`Personnes visibles aujourd’hui\u00a0: ${visible}. En dessous de cinq personnes, seul «\u00a0moins de 5\u00a0» est dit.`}
      />
      {figures.every(({ rows }) => rows.length === 0) && (
        <EmptyState title="Rien à compter pour l’instant">
          Les nombres apparaissent dès que des personnes sont visibles ou qu’une offre est publiée.
        </EmptyState>
      )}
      {figures.map((figure) => (
        <FigurePanel key={figure.id} {...figure} />
      ))}
    </>
  )
}
