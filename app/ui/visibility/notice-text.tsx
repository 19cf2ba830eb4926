import { noticeSections } from '@/app/modules/consent/shared'
import { Panel } from '../display/panel'
import { useSpeech } from '@/app/words/use-speech'

/** What being visible means, as it is agreed to. */
export function NoticeText() {
  const { say, tell } = useSpeech()
  return (
    <Panel title={say('Ce que cela veut dire')} tone="sunken">
      {noticeSections.map((section) => (
        <section key={section.title}>
          <h3 className="font-semibold">{tell(section.title)}</h3>
          <ul className="list-disc ps-5">
            {section.lines.map((line) => (
              <li key={line}>{tell(line)}</li>
            ))}
          </ul>
        </section>
      ))}
    </Panel>
  )
}
