import { languageLabels, languageLevelLabels } from '@/app/modules/reference/shared'
import { languageCodes, languageLevels } from '@/drizzle/vocabulary'
import { RowSelect } from '../row-field'
import { RowsGroup } from '../rows-group'
import { DoNotKnowBox } from '../single-box'
import { useSpeech } from '@/app/words/use-speech'

export function LanguagesFields({ rows }: { rows: number }) {
  const { say, tell } = useSpeech()
  const languages = languageCodes.map((value) => ({ value, label: tell(languageLabels[value]) }))
  const levels = languageLevels.map((value) => ({
    value,
    label: `${tell(languageLevelLabels[value])} (${value})`,
  }))
  return (
    <>
      <RowsGroup
        label={say('Quelles langues parlez-vous ?')}
        hint={say('Mettez aussi le français.')}
        names={['language', 'level']}
        rows={rows}
        maxRows={languageCodes.length}
      >
        {(row) => (
          <>
            <RowSelect
              name="language"
              pairedWith="level"
              row={row}
              label={say('Langue')}
              options={languages}
            />
            <RowSelect
              name="level"
              pairedWith="language"
              row={row}
              label={say('Je parle')}
              options={levels}
            />
          </>
        )}
      </RowsGroup>
      <DoNotKnowBox />
    </>
  )
}
