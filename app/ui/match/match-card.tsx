import { Link } from '@remix-run/react'
import { useId, type ReactNode } from 'react'
import type { EvidenceLine, EvidenceTone } from '@/app/modules/matching/shared'
import type { Sentence } from '@/app/words/catalogues/french'
import { Told, useSpeech } from '@/app/words/use-speech'
import { classNames } from '../class-names'
import { Icon, type IconName } from '../display/icon'
import type { WeekSlot } from '../format/week'
import { ScoreParts, type Score } from './score-parts'
import { SlotsGrid } from './slots-grid'

/** Everything a card shows, already masked and put in words by a module. */
export interface MatchCardProps {
  /** `Profil K7F-29Q`. */
  reference: string
  /** `Préparation de commandes · 3 ans et plus`. */
  headline: string
  evidence: readonly EvidenceLine[]
  score: Score
  /** `null` when the rhythm is not known or not shown. */
  slots: readonly WeekSlot[] | null
  /** Where the score is explained. */
  whyTo?: string | undefined
  /** Level of the card's title in the page's outline. */
  level?: 2 | 3 | undefined
  /** Beside the reference: the state of an introduction. */
  status?: ReactNode
  /** The one main action, usually a form with « Demander une mise en relation ». */
  action?: ReactNode
}

/** What is missing or apart is no fault: it has no alarming colour. */
const tones: Record<EvidenceTone, { icon: IconName; word: Sentence; colour: string }> = {
  met: { icon: 'check', word: 'Acquis :', colour: 'text-success' },
  close: { icon: 'close', word: 'Proche :', colour: 'text-success' },
  check: { icon: 'question', word: 'À vérifier :', colour: 'text-info' },
  missing: { icon: 'grow', word: 'À apprendre :', colour: 'text-muted' },
  apart: { icon: 'ring', word: 'À discuter :', colour: 'text-muted' },
}

/** Evidence first, numbers after: the heart of what an employer and a caseworker read. */
export function MatchCard(props: MatchCardProps) {
  const { reference, headline, evidence, score, slots, whyTo, level = 2, status, action } = props
  const titleId = useId()
  const Heading = `h${level}` as const
  return (
    <article
      aria-labelledby={titleId}
      className="@container rounded-lg border border-line bg-surface p-4 sm:p-5"
    >
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Heading id={titleId} className="text-lg">
          {reference}
        </Heading>
        {status}
      </div>
      <p>{headline}</p>
      <div className="mt-3 grid items-start gap-4 @2xl:grid-cols-[minmax(0,1fr)_19em] @4xl:grid-cols-[minmax(0,1fr)_auto_19em] @4xl:gap-6">
        <ul className="space-y-1 @2xl:col-start-1">
          {evidence.map((line) => (
            <EvidenceItem
              key={`${line.tone} ${line.text}`}
              line={{ tone: line.tone, text: line.brief ?? line.text }}
            />
          ))}
        </ul>
        <div className="@2xl:col-start-1 @4xl:col-start-2 @4xl:row-start-1">
          {slots === null ? (
            <p className="text-muted">Rythme de la semaine à préciser</p>
          ) : (
            <SlotsGrid slots={slots} />
          )}
        </div>
        <div className="@2xl:col-start-2 @2xl:row-span-2 @2xl:row-start-1 @4xl:col-start-3 @4xl:row-span-1">
          <ScoreParts score={score} />
        </div>
      </div>
      {(whyTo !== undefined || action !== undefined) && (
        <div className="mt-4 flex flex-col gap-3 sm:flex-row sm:flex-wrap sm:items-center sm:justify-between">
          {whyTo === undefined ? (
            <span />
          ) : (
            <Link to={whyTo} className="press inline-flex items-center">
              Pourquoi ce score{'\u00a0'}?<span className="sr-only"> ({reference})</span>
            </Link>
          )}
          {action}
        </div>
      )}
    </article>
  )
}

export function EvidenceItem({ line }: { line: EvidenceLine }) {
  const tone = tones[line.tone]
  const { say } = useSpeech()
  return (
    <li className="flex gap-2">
      <Icon name={tone.icon} className={classNames('mt-[0.25em]', tone.colour)} />
      <span className="min-w-0">
        <span className={line.tone === 'met' ? 'sr-only' : 'text-muted'}>{say(tone.word)} </span>
        <Told text={line.text} />
      </span>
    </li>
  )
}
