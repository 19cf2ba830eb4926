import { Link } from '@remix-run/react'
import { profileSteps, profileStepTitles, type ProfileStep } from '@/app/modules/profiles/shared'
import { Icon } from '../display/icon'
import { stepPath } from '../profile/step-links'
import { useSpeech } from '@/app/words/use-speech'

interface StepListProps {
  /** Where the steps are: `/mon-espace/profil`. */
  folder: string
  /** What is still empty, and what that means. */
  gaps: readonly { step: ProfileStep; meaning: string }[]
  /** A step that is not the reader's to fill in. */
  without?: ProfileStep | undefined
}

/** The steps of a profile, each a link: filled in, or what the empty answer means. */
export function StepList({ folder, gaps, without }: StepListProps) {
  const { say, tell } = useSpeech()
  return (
    <ul className="divide-y divide-line">
      {profileSteps
        .filter((step) => step !== without)
        .map((step) => {
          const missing = gaps.filter((gap) => gap.step === step)
          const done = missing.length === 0
          return (
            <li key={step} className="py-1">
              <Link to={stepPath(folder, step)} className="press inline-flex items-center gap-3">
                <Icon name={done ? 'check' : 'ring'} className={done ? 'text-success' : 'text-muted'} />
                <span className="min-w-0">
                  {say(profileStepTitles[step])}
                  <span className="sr-only"> {say(done ? '(rempli)' : '(à remplir)')}</span>
                </span>
              </Link>
              {missing.map(({ meaning }) => (
                <p key={meaning} className="max-w-measure ps-8 text-sm text-muted">
                  {tell(meaning)}
                </p>
              ))}
            </li>
          )
        })}
    </ul>
  )
}
