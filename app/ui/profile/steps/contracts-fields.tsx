import { capitalise, contractLabels } from '@/app/modules/reference/shared'
import { contractKinds, type ContractKind } from '@/drizzle/vocabulary'
import { CheckboxGroup } from '../../form/field/checkbox-group'
import { DoNotKnowBox } from '../single-box'
import { useSpeech } from '@/app/words/use-speech'

const meanings: Record<ContractKind, string> = {
  permanent: 'sans date de fin',
  fixed_term: 'avec une date de fin',
  temporary: 'des missions, par une agence',
  seasonal: 'quelques mois par an',
  apprenticeship: 'travail et école, pour un diplôme',
  professional_training: 'travail et formation',
  insertion: 'travail accompagné, pour se remettre en route',
}

export function ContractsFields() {
  const { say, tell } = useSpeech()
  return (
    <>
      <CheckboxGroup
        name="contracts"
        label={say('Quels contrats acceptez-vous ?')}
        options={contractKinds.map((value) => ({
          value,
          label: capitalise(tell(contractLabels[value])),
          hint: tell(meanings[value]),
        }))}
      />
      <DoNotKnowBox />
    </>
  )
}
