import { DateField } from '../../form/field/date-field'
import { TextField } from '../../form/field/text-field'

export function IdentityFields() {
  return (
    <>
      <TextField name="givenName" label="Prénom" autoComplete="given-name" required />
      <TextField name="familyName" label="Nom" autoComplete="family-name" required />
      <TextField
        name="phone"
        label="Téléphone"
        type="tel"
        autoComplete="tel"
        hint="Un employeur ne le reçoit qu’après l’accord donné à son offre."
        required={false}
      />
      <TextField name="email" label="E-mail" type="email" autoComplete="email" required={false} />
      <TextField
        name="address"
        label="Adresse"
        autoComplete="street-address"
        hint="Aucun employeur ne la lit."
        required={false}
      />
      <DateField
        name="birthDate"
        label="Date de naissance"
        hint="Aucun employeur ne la lit."
        required={false}
      />
    </>
  )
}
