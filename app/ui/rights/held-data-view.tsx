import { Link } from '@remix-run/react'
import type { HeldTheme } from '@/app/modules/rights/shared'
import { useSpeech } from '@/app/words/use-speech'
import { LinkButton } from '../action/button'
import { DescriptionList } from '../display/description-list'
import { Panel } from '../display/panel'
import { Form } from '../form/form'
import { SubmitButton } from '../form/submit-button'
import { HeldLines } from './held-lines'
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
  const { say } = useSpeech()
  return (
    <>
      <nav aria-label={say('Sur cette page')} className="max-w-measure">
        <ul className="flex flex-wrap gap-x-4">
          <li>
            <a href="#qui-m-a-vu">{say('Qui m’a vu·e')}</a>
          </li>
          {themes.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
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
                { term: say('Pourquoi'), details: theme.why },
                { term: say('De quel droit'), details: theme.ground },
                { term: say('Jusqu’à quand'), details: theme.until },
              ]}
            />
            <HeldLines lines={theme.lines} introductions={introductions} />
          </Panel>
        </div>
      ))}
    </>
  )
}
