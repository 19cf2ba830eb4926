import { profileSteps, profileStepTitles } from '@/app/modules/profiles/shared'
import { ButtonRow, LinkButton } from '../action/button'
import { ProgressSteps } from '../display/progress'
import { Form } from '../form/form'
import { SubmitButton } from '../form/submit-button'
import { PageTitle } from '../layout/page-title'
import { EnterButton } from './enter-button'
import { AvailabilityFields } from './steps/availability-fields'
import { ContractsFields } from './steps/contracts-fields'
import { ExperienceFields } from './steps/experience-fields'
import { IdentityFields } from './steps/identity-fields'
import { LanguagesFields } from './steps/languages-fields'
import { LicencesFields } from './steps/licences-fields'
import { MobilityFields } from './steps/mobility-fields'
import { OccupationsFields } from './steps/occupations-fields'
import { SkillsFields } from './steps/skills-fields'
import { stepIntents, type StepOptions, type StepView } from './step-view'
import { useSpeech } from '@/app/words/use-speech'

/** One step on its page: where one is, the question, the answers, and the way to leave it for later. */
export function StepForm({ view, laterTo, answer }: { view: StepView; laterTo: string; answer?: string }) {
  const { say } = useSpeech()
  const { step, options, values, errors } = view
  return (
    <>
      <ProgressSteps current={profileSteps.indexOf(step) + 1} total={profileSteps.length} />
      <PageTitle title={say(profileStepTitles[step])} answer={answer} />
      <Form key={step} errors={errors} values={values}>
        <EnterButton />
        <StepFields options={options} />
        <ButtonRow>
          <SubmitButton name="intent" value={stepIntents.save}>
            {say('Enregistrer et continuer')}
          </SubmitButton>
          <LinkButton variant="quiet" to={laterTo}>
            {say('Plus tard')}
          </LinkButton>
        </ButtonRow>
      </Form>
    </>
  )
}

function StepFields({ options }: { options: StepOptions }) {
  switch (options.step) {
    case 'identity':
      return <IdentityFields />
    case 'occupations':
      return <OccupationsFields choice={options} />
    case 'experience':
      return <ExperienceFields options={options} />
    case 'skills':
      return <SkillsFields choice={options} />
    case 'licences':
      return <LicencesFields choice={options} />
    case 'languages':
      return <LanguagesFields rows={options.rows} />
    case 'availability':
      return <AvailabilityFields today={options.today} />
    case 'mobility':
      return <MobilityFields places={options.places} />
    case 'contracts':
      return <ContractsFields />
  }
}
