import { DateField } from '../../form/field/date-field'
import { WeeklySlotsField } from '../../form/field/weekly-slots-field'
import { DoNotKnowBox } from '../single-box'

export function AvailabilityFields({ today }: { today: string }) {
  return (
    <>
      <WeeklySlotsField
        label="Quand pouvez-vous travailler&nbsp;?"
        hint="Matin&nbsp;: 5&nbsp;h à 12&nbsp;h. Après-midi&nbsp;: 12&nbsp;h à 18&nbsp;h. Soir&nbsp;: 18&nbsp;h à 22&nbsp;h. Nuit&nbsp;: 22&nbsp;h à 5&nbsp;h."
      />
      <DoNotKnowBox />
      <DateField
        name="from"
        label="À partir de quel jour&nbsp;?"
        hint="Laissez vide si vous ne savez pas."
        min={today}
        required={false}
      />
    </>
  )
}
