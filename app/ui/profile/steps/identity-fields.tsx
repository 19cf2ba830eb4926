import { DateField } from '../../form/field/date-field'
import { TextField } from '../../form/field/text-field'
import { useSpeech } from '@/app/words/use-speech'

export function IdentityFields() {
  const { say } = useSpeech()
  return (
    <>
      <TextField name="givenName" label={say('Prénom')} autoComplete="given-name" required />
      <TextField name="familyName" label={say('Nom')} autoComplete="family-name" required />
      <TextField
        name="phone"
        label={say('Téléphone')}
        type="tel"
        autoComplete="tel"
        hint={say('Un employeur ne le reçoit qu’après l’accord donné à son offre.')}
        required={false}
      />
      <TextField name="email" label={say('E-mail')} type="email" autoComplete="email" required={false} />
      <TextField
        name="address"
        label={say('Adresse')}
        autoComplete="street-address"
        hint={say('Aucun employeur ne la lit.')}
        required={false}
      />
      <DateField
        name="birthDate"
        label={say('Date de naissance')}
        hint={say('Aucun employeur ne la lit.')}
        required={false}
      />
    </>
  )
}
