import { capitalise, travelModeLabels } from '@/app/modules/reference/shared'
import { travelLimits, travelModes } from '@/drizzle/vocabulary'
import { SelectField, type FieldOption } from '../../form/field/select-field'
import { DoNotKnowBox } from '../single-box'
import { useSpeech } from '@/app/words/use-speech'

export function MobilityFields({ places }: { places: readonly FieldOption[] }) {
  const { say, tell, minutes } = useSpeech()
  const limits = travelLimits.map((limit) => ({
    value: String(limit),
    label: say('{{time}} au plus', { time: minutes(limit) }),
  }))
  return (
    <>
      <SelectField
        name="place"
        label={say('Où habitez-vous ?')}
        hint={say(
          'Le lieu le plus proche suffit. Aucun employeur ne le lit : il sert à calculer les trajets.',
        )}
        options={places}
        inFrench
        emptyLabel={say('Je préfère ne pas le dire')}
      />
      <fieldset className="grid max-w-measure gap-4">
        <legend className="mb-2 font-semibold">
          {say('Comment vous déplacez-vous, et combien de temps au plus ?')}
        </legend>
        {travelModes.map((mode) => (
          <SelectField
            key={mode}
            name={mode}
            label={capitalise(tell(travelModeLabels[mode]))}
            options={limits}
            emptyLabel={say('Pas pour moi')}
          />
        ))}
      </fieldset>
      <DoNotKnowBox />
    </>
  )
}
