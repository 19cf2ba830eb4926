import { capitalise, contractLabels } from '@/app/modules/reference/shared'
import { contractKinds, type ContractKind } from '@/drizzle/vocabulary'
import { CheckboxGroup } from '../../form/field/checkbox-group'
import { DoNotKnowBox } from '../single-box'

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
  return (
    <>
      <CheckboxGroup
        name="contracts"
        label="Quels contrats acceptez-vous&nbsp;?"
        options={contractKinds.map((value) => ({
          value,
          label: capitalise(contractLabels[value]),
          hint: meanings[value],
        }))}
      />
      <DoNotKnowBox />
    </>
  )
}
