import { Link } from '@remix-run/react'
import { employerStageLabels, type EmployerStage } from '@/app/modules/introductions/shared'
import { StageTag } from './stage-tag'

/** On a card: where the introduction of this person stands, and the way to it. */
export function IntroductionStatus({ id, stage }: { id: string; stage: EmployerStage }) {
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <StageTag stage={stage} label={employerStageLabels[stage]} />
      <Link to={`/employeur/mises-en-relation/${id}`}>Suivre la mise en relation</Link>
    </span>
  )
}
