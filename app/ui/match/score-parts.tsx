import { Said, useSpeech } from '@/app/words/use-speech'
import { Bar } from '../display/bar'

export interface ScorePart {
  label: string
  points: number
  outOf: number
}

export interface Score {
  /** 0 to 100. */
  value: number
  /** They add up to `value`. */
  parts: readonly ScorePart[]
}

/** A score is never shown without what it is made of. */
export function ScoreParts({ score }: { score: Score }) {
  const { say, number } = useSpeech()
  return (
    <div className="rounded-md border border-line bg-ground p-3 text-sm">
      <p className="text-muted">
        <Said
          sentence="<strong>{{score}}</strong> points sur 100"
          filling={{ score: number(score.value) }}
          parts={{ strong: <strong className="text-xl leading-none text-ink" /> }}
        />
      </p>
      <ul className="mt-2 space-y-1">
        {score.parts.map((part) => (
          <li key={part.label} className="grid grid-cols-[6.5rem_minmax(3rem,1fr)_3.5rem] items-center gap-2">
            <span>{part.label}</span>
            <Bar value={part.points} outOf={part.outOf} />
            <span className="text-end text-muted">
              <span aria-hidden="true">
                {part.points}/{part.outOf}
              </span>
              <span className="sr-only">
                {say('{{points}} points sur {{outOf}}', { points: part.points, outOf: part.outOf })}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
