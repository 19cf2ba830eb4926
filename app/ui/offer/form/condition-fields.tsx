import { minimumWageOn } from '@/app/modules/offers/shared'
import { capitalise, contractLabels } from '@/app/modules/reference/shared'
import { contractKinds } from '@/drizzle/vocabulary'
import { Panel } from '../../display/panel'
import { DateField } from '../../form/field/date-field'
import { NumberField } from '../../form/field/number-field'
import { SelectField } from '../../form/field/select-field'
import { WeeklySlotsField } from '../../form/field/weekly-slots-field'
import { formatDate } from '../../format/date'
import { formatEuros } from '../../format/number'
import { nbsp } from '../../format/typography'

const contracts = contractKinds.map((value) => ({ value, label: capitalise(contractLabels[value]) }))

/** What the job offers. @param today `YYYY-MM-DD`, which decides the legal minimum. */
export function ConditionFields({ today }: { today: string }) {
  const wage = minimumWageOn(today)
  return (
    <>
      <Panel title="Contrat et salaire">
        <div className="stack">
          <SelectField name="contract" label="Type de contrat" options={contracts} emptyLabel="Choisir" />
          <div className="flex flex-wrap gap-x-8 gap-y-4">
            <NumberField
              name="hourlyPayMin"
              label="Salaire brut, à partir de"
              unit="€ de l’heure"
              decimal
              hint={
                wage === null
                  ? undefined
                  : `Au moins ${formatEuros(wage.euros)} (SMIC au ${formatDate(wage.since)})`
              }
            />
            <NumberField
              name="hourlyPayMax"
              label="Jusqu’à"
              unit="€ de l’heure"
              decimal
              hint="Si cela dépend de l’expérience"
            />
          </div>
          <NumberField name="openings" label="Nombre de postes" />
          <NumberField
            name="experienceMonths"
            label="Expérience demandée"
            unit="mois"
            hint="Laissez vide si un·e débutant·e peut apprendre chez vous."
          />
        </div>
      </Panel>
      <Panel title="Horaires et dates">
        <div className="stack">
          <NumberField name="hoursPerWeek" label="Heures par semaine" unit="heures" decimal />
          <WeeklySlotsField
            label={`Quand travaille-t-on${nbsp}?`}
            hint="Cochez tous les moments possibles du planning. Rien de coché&nbsp;: horaires à convenir."
          />
          <div className="flex flex-wrap gap-x-8 gap-y-4">
            <DateField name="startsOn" label="Début souhaité" min={today} />
            <DateField name="deadline" label="Date limite de l’offre" min={today} />
          </div>
        </div>
      </Panel>
    </>
  )
}
