import { languageLabels, languageLevelLabels } from '@/app/modules/reference/shared'
import { languageCodes, languageLevels } from '@/drizzle/vocabulary'
import { RowSelect } from '../row-field'
import { RowsGroup } from '../rows-group'
import { DoNotKnowBox } from '../single-box'

const languages = languageCodes.map((value) => ({ value, label: languageLabels[value] }))
const levels = languageLevels.map((value) => ({ value, label: `${languageLevelLabels[value]} (${value})` }))

export function LanguagesFields({ rows }: { rows: number }) {
  return (
    <>
      <RowsGroup
        label="Quelles langues parlez-vous&nbsp;?"
        hint="Mettez aussi le français."
        names={['language', 'level']}
        rows={rows}
        maxRows={languageCodes.length}
      >
        {(row) => (
          <>
            <RowSelect name="language" pairedWith="level" row={row} label="Langue" options={languages} />
            <RowSelect name="level" pairedWith="language" row={row} label="Je parle" options={levels} />
          </>
        )}
      </RowsGroup>
      <DoNotKnowBox />
    </>
  )
}
