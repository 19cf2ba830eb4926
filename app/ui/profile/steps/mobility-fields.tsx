import { capitalise, travelModeLabels } from '@/app/modules/reference/shared'
import { travelLimits, travelModes } from '@/drizzle/vocabulary'
import { SelectField, type FieldOption } from '../../form/field/select-field'
import { formatMinutes } from '../../format/date'
import { DoNotKnowBox } from '../single-box'

const limits = travelLimits.map((minutes) => ({
  value: String(minutes),
  label: `${formatMinutes(minutes)} au plus`,
}))

export function MobilityFields({ places }: { places: readonly FieldOption[] }) {
  return (
    <>
      <SelectField
        name="place"
        label="Où habitez-vous&nbsp;?"
        hint="Le lieu le plus proche suffit. Aucun employeur ne le lit&nbsp;: il sert à calculer les trajets."
        options={places}
        emptyLabel="Je préfère ne pas le dire"
      />
      <fieldset className="grid max-w-measure gap-4">
        <legend className="mb-2 font-semibold">
          Comment vous déplacez-vous, et combien de temps au plus&nbsp;?
        </legend>
        {travelModes.map((mode) => (
          <SelectField
            key={mode}
            name={mode}
            label={capitalise(travelModeLabels[mode])}
            options={limits}
            emptyLabel="Pas pour moi"
          />
        ))}
      </fieldset>
      <DoNotKnowBox />
    </>
  )
}
