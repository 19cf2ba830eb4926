import type { UnlockLine } from '@/app/modules/matching/shared'
import { Panel } from '../display/panel'
import { useSpeech } from '@/app/words/use-speech'

/** What would open more offers: a choice laid out, never a reproach. Nothing at all when nothing would. */
export function UnlockList({ title, lines }: { title: string; lines: readonly UnlockLine[] }) {
  const { say, count } = useSpeech()
  if (lines.length === 0) return null
  return (
    <Panel title={title}>
      <ul className="stack-tight">
        {lines.map(({ gain, opened }) => (
          <li key={gain}>
            {gain}
            {'\u00a0'}: <strong>{count(opened, '{{n}} offres de plus')}</strong>
          </li>
        ))}
      </ul>
      <p className="text-sm">{say('Parmi les offres publiées aujourd’hui. Rien n’est obligatoire.')}</p>
    </Panel>
  )
}
