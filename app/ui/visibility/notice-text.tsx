import { noticeSections } from '@/app/modules/consent/shared'
import { Panel } from '../display/panel'

/** What being visible means, as it is agreed to. */
export function NoticeText() {
  return (
    <Panel title="Ce que cela veut dire" tone="sunken">
      {noticeSections.map((section) => (
        <section key={section.title}>
          <h3 className="font-semibold">{section.title}</h3>
          <ul className="list-disc ps-5">
            {section.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
    </Panel>
  )
}
