import { Link } from '@remix-run/react'
import type { HeldTheme } from '@/app/modules/rights/shared'
import { InFrench, Retold, useSpeech } from '@/app/words/use-speech'
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

/** Everything held about a person, who saw her, and what she can do about it. What was recorded is French, as it is kept. */
export function HeldDataView({ themes, viewers, folder, introductions }: HeldDataViewProps) {
  const { say, tell, language } = useSpeech()
  return (
    <>
      <nav aria-label={say('Sur cette page')} className="max-w-measure">
        <ul className="flex flex-wrap gap-x-4">
          <li>
            <a href="#qui-m-a-vu">{say('Qui m’a vu·e')}</a>
          </li>
          {themes.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>
                <Retold french={title} />
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Panel title={say('Emporter ou effacer')}>
        <p className="max-w-measure">
          {say(
            'L’export contient tout, ligne par ligne. Il est noté au journal. L’effacement est immédiat et définitif.',
          )}
        </p>
        <Form action={`${folder}/mes-donnees/export`} id="export" reloadDocument>
          <div className="flex flex-wrap gap-3">
            <SubmitButton name="intent" value="readable" variant="secondary">
              {say('À lire et à imprimer')}
            </SubmitButton>
            <SubmitButton name="intent" value="json" variant="secondary">
              {say('Pour une machine (JSON)')}
            </SubmitButton>
            <LinkButton to={`${folder}/mes-donnees/effacer`} variant="quiet">
              {say('Tout effacer')}
            </LinkButton>
          </div>
        </Form>
      </Panel>
      {language !== 'fr' && (
        <p className="max-w-measure">
          {say('Les lignes elles-mêmes sont gardées en français, comme elles ont été notées.')}
        </p>
      )}
      <div id="qui-m-a-vu">
        <SeenBy {...viewers} />
      </div>
      {themes.map((theme) => (
        <div key={theme.id} id={theme.id}>
          <Panel
            title={tell(theme.title)}
            aside={
              theme.correct && (
                <Link to={`${folder}/${theme.correct.to}`}>
                  <Retold french={theme.correct.label} />
                </Link>
              )
            }
          >
            <DescriptionList
              items={[
                { term: say('Pourquoi'), details: <Retold french={theme.why} /> },
                { term: say('De quel droit'), details: <Retold french={theme.ground} /> },
                { term: say('Jusqu’à quand'), details: <Retold french={theme.until} /> },
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
  const { say } = useSpeech()
  if (lines.length === 0) return <p className="text-muted">{say('Rien pour le moment.')}</p>
  return (
    <ul className="divide-y divide-line border-t border-line-strong">
      {lines.map(({ term, details, receiptOf }, index) => (
        <li key={index} className="flex max-w-measure flex-wrap items-baseline gap-x-2 py-2">
          <strong className="font-semibold">
            <InFrench>{term}&nbsp;:</InFrench>
          </strong>
          <span className="min-w-0">
            <InFrench>{details}</InFrench>
          </span>
          {receiptOf !== undefined && (
            <Link to={`${introductions}/${receiptOf}/recu`}>{say('Lire le reçu')}</Link>
          )}
        </li>
      ))}
    </ul>
  )
}
