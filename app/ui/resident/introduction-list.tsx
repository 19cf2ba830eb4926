import { Link } from '@remix-run/react'
import { liveIntroductionStates, type IntroductionState } from '@/drizzle/vocabulary'
import { Tag } from '../display/tag'
import { nextStep, standing } from './next-step'
import { InFrench, Told, useSpeech } from '@/app/words/use-speech'

interface IntroductionListProps {
  introductions: readonly {
    id: string
    offerTitle: string
    establishmentName: string
    state: IntroductionState
    agreed: boolean
    contactEndsAt: Date | null
  }[]
}

/** Each introduction of a resident, where it stands and what happens next. */
export function IntroductionList({ introductions }: IntroductionListProps) {
  const speech = useSpeech()
  const { say, inFrench } = speech
  return (
    <ul className="divide-y divide-line">
      {introductions.map((introduction) => {
        const waits = introduction.state === 'awaiting_resident' && !introduction.agreed
        const live = liveIntroductionStates.some((state) => state === introduction.state)
        return (
          <li key={introduction.id} className="py-3">
            <p className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
              <Link to={`/mon-espace/mises-en-relation/${introduction.id}`} className="font-semibold">
                <InFrench>{introduction.offerTitle}</InFrench>
                <span className="font-normal">
                  <Told
                    text={say(', chez {{employer}}', { employer: inFrench(introduction.establishmentName) })}
                  />
                </span>
              </Link>
              <Tag tone={waits ? 'waiting' : live ? 'info' : 'neutral'}>{say(standing(introduction))}</Tag>
            </p>
            <p className="max-w-measure text-muted">{nextStep(introduction, speech)}</p>
          </li>
        )
      })}
    </ul>
  )
}
