import { Link } from '@remix-run/react'
import { profileSteps, profileStepTitles, type ProfileStep } from '@/app/modules/profiles/shared'
import { Icon } from '../display/icon'
import { stepPath } from '../profile/step-links'

interface StepListProps {
  /** Where the steps are: `/mon-espace/profil`. */
  folder: string
  /** What is still empty, and what that means. */
  gaps: readonly { step: ProfileStep; meaning: string }[]
}

/** The steps of a profile, each a link: filled in, or what the empty answer means. */
export function StepList({ folder, gaps }: StepListProps) {
  return (
    <ul className="divide-y divide-line">
      {profileSteps.map((step) => {
        const missing = gaps.filter((gap) => gap.step === step)
        const done = missing.length === 0
        return (
          <li key={step} className="flex gap-3 py-2">
            <Icon
              name={done ? 'check' : 'ring'}
              className={done ? 'mt-[0.3em] text-success' : 'mt-[0.3em] text-muted'}
            />
            <div className="min-w-0">
              <Link to={stepPath(folder, step)} className="press inline-flex items-center">
                {profileStepTitles[step]}
                <span className="sr-only">{done ? ' (rempli)' : ' (à remplir)'}</span>
              </Link>
              {missing.map(({ meaning }) => (
                <p key={meaning} className="max-w-measure text-sm text-muted">
                  {meaning}
                </p>
              ))}
            </div>
          </li>
        )
      })}
    </ul>
  )
}
