import { DescriptionList } from '../display/description-list'
import { Icon } from '../display/icon'
import { Panel } from '../display/panel'
import type { WeekSlot } from '../format/week'
import { SlotsGrid } from './slots-grid'
import { InFrench, useSpeech } from '@/app/words/use-speech'

/** A masked profile in words: the modules prepare it, nothing here can add to it. */
export interface MaskedProfileViewProps {
  /** `Profil K7F-29Q`. */
  reference: string
  /** `Entrepôts et manutention · 3 ans et plus`. */
  headline: string
  facts: readonly { term: string; details: string }[]
  /** Null when not told or not shown. */
  skills: readonly string[] | null
  week: readonly WeekSlot[] | null
}

/** What an employer reads of a person before the contact is released. */
export function MaskedProfileView({ reference, headline, facts, skills, week }: MaskedProfileViewProps) {
  const { say } = useSpeech()
  return (
    <Panel title={reference}>
      <p className="font-semibold">{headline}</p>
      <section>
        <h3 className="font-semibold">{say('Compétences')}</h3>
        {skills === null ? (
          <p className="text-muted">{say('à vérifier avec la Cité')}</p>
        ) : (
          <ul className="mt-1 grid gap-1 sm:grid-cols-2">
            {skills.map((skill) => (
              <li key={skill} className="flex gap-2">
                <Icon name="check" className="mt-[0.25em] text-success" />
                <span className="min-w-0">
                  <InFrench>{skill}</InFrench>
                </span>
              </li>
            ))}
          </ul>
        )}
      </section>
      <DescriptionList items={facts} />
      <section>
        <h3 className="mb-1 font-semibold">{say('Moments de travail possibles')}</h3>
        {week === null ? (
          <p className="text-muted">{say('à vérifier avec la Cité')}</p>
        ) : (
          <SlotsGrid slots={week} />
        )}
      </section>
    </Panel>
  )
}
