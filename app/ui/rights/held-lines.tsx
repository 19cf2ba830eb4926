import { Link } from '@remix-run/react'
import type { HeldTheme } from '@/app/modules/rights/shared'
import { Told, useSpeech } from '@/app/words/use-speech'

interface HeldLinesProps {
  lines: HeldTheme['lines']
  /** Where the pages of introductions are. */
  introductions: string
}

/** What is held under one heading, line by line. */
export function HeldLines({ lines, introductions }: HeldLinesProps) {
  const { say } = useSpeech()
  if (lines.length === 0) return <p className="text-muted">{say('Rien pour le moment.')}</p>
  return (
    <ul className="divide-y divide-line border-t border-line-strong">
      {lines.map(({ term, details, receiptOf }, index) => (
        <li key={index} className="flex max-w-measure flex-wrap items-baseline gap-x-2 py-2">
          <strong className="font-semibold">
            <Told text={say('{{term}} :', { term })} />
          </strong>
          <span className="min-w-0">
            <Told text={details} />
          </span>
          {receiptOf !== undefined && (
            <Link to={`${introductions}/${receiptOf}/recu`}>{say('Lire le reçu')}</Link>
          )}
        </li>
      ))}
    </ul>
  )
}
