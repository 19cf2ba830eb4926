import { Link } from '@remix-run/react'
import type { HeldTheme } from '@/app/modules/rights/shared'
import { LinkButton } from '../action/button'
import { DescriptionList } from '../display/description-list'
import { Panel } from '../display/panel'
import { Form } from '../form/form'
import { SubmitButton } from '../form/submit-button'
import { SeenBy, type SeenByProps } from './seen-by'

export interface HeldDataViewProps {
  themes: readonly HeldTheme[]
  viewers: SeenByProps
  /** The space in which what is wrong is corrected, and in which the export and the erasure are. */
  folder: string
  /** Where the pages of introductions are. */
  introductions: string
}

/** Everything held about a person, who saw her, and what she can do about it. */
export function HeldDataView({ themes, viewers, folder, introductions }: HeldDataViewProps) {
  return (
    <>
      <nav aria-label="Sur cette page" className="max-w-measure">
        <ul className="flex flex-wrap gap-x-4">
          <li>
            <a href="#qui-m-a-vu">Qui m’a vu·e</a>
          </li>
          {themes.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <Panel title="Emporter ou effacer">
        <p className="max-w-measure">
          L’export contient tout, ligne par ligne. Il est noté au journal. L’effacement est immédiat et
          définitif.
        </p>
        <Form action={`${folder}/mes-donnees/export`} id="export" reloadDocument>
          <div className="flex flex-wrap gap-3">
            <SubmitButton name="intent" value="readable" variant="secondary">
              À lire et à imprimer
            </SubmitButton>
            <SubmitButton name="intent" value="json" variant="secondary">
              Pour une machine (JSON)
            </SubmitButton>
            <LinkButton to={`${folder}/mes-donnees/effacer`} variant="quiet">
              Tout effacer
            </LinkButton>
          </div>
        </Form>
      </Panel>
      <div id="qui-m-a-vu">
        <SeenBy {...viewers} />
      </div>
      {themes.map((theme) => (
        <div key={theme.id} id={theme.id}>
          <Panel
            title={theme.title}
            aside={theme.correct && <Link to={`${folder}/${theme.correct.to}`}>{theme.correct.label}</Link>}
          >
            <DescriptionList
              items={[
                { term: 'Pourquoi', details: theme.why },
                { term: 'De quel droit', details: theme.ground },
                { term: 'Jusqu’à quand', details: theme.until },
              ]}
            />
            <HeldLines lines={theme.lines} introductions={introductions} />
          </Panel>
        </div>
      ))}
    </>
  )
}

function HeldLines({ lines, introductions }: { lines: HeldTheme['lines']; introductions: string }) {
  if (lines.length === 0) return <p className="text-muted">Rien pour le moment.</p>
  return (
    <ul className="divide-y divide-line border-t border-line-strong">
      {lines.map(({ term, details, receiptOf }, index) => (
        <li key={index} className="flex max-w-measure flex-wrap items-baseline gap-x-2 py-2">
          <strong className="font-semibold">{term}&nbsp;:</strong>
          <span className="min-w-0">{details}</span>
          {receiptOf !== undefined && <Link to={`${introductions}/${receiptOf}/recu`}>Lire le reçu</Link>}
        </li>
      ))}
    </ul>
  )
}
