import { DateField } from '../../form/field/date-field'
import { WeeklySlotsField } from '../../form/field/weekly-slots-field'
import { DoNotKnowBox } from '../single-box'
import { useSpeech } from '@/app/words/use-speech'

export function AvailabilityFields({ today }: { today: string }) {
  const { say } = useSpeech()
  return (
    <>
      <WeeklySlotsField
        label={say('Quand pouvez-vous travailler ?')}
        hint={say('Matin : 5 h à 12 h. Après-midi : 12 h à 18 h. Soir : 18 h à 22 h. Nuit : 22 h à 5 h.')}
      />
      <DoNotKnowBox />
      <DateField
        name="from"
        label={say('À partir de quel jour ?')}
        hint={say('Laissez vide si vous ne savez pas.')}
        min={today}
        required={false}
      />
    </>
  )
}
