import { noticeVersion, spokenConsentChannels } from '@/app/modules/consent/shared'
import { agreementChannelLabels } from '@/app/modules/introductions/shared'
import { languageLabels } from '@/app/modules/reference/shared'
import { languageCodes } from '@/drizzle/vocabulary'
import { CheckboxGroup } from '../form/field/checkbox-group'
import { RadioGroup } from '../form/field/radio-group'
import { SelectField } from '../form/field/select-field'
import type { Voice } from './visibility-view'
import { useSpeech } from '@/app/words/use-speech'

/** The agreement itself, with the version of the text that stands on the page. */
export function AgreementFields({ voice }: { voice: Voice }) {
  const { say, language } = useSpeech()
  return (
    <>
      <input type="hidden" name="noticeVersion" value={noticeVersion} />
      {voice === 'online' && <input type="hidden" name="language" value={language} />}
      {voice === 'spoken' && (
        <>
          <RadioGroup
            name="channel"
            label="Comment l’accord a-t-il été donné&nbsp;?"
            options={spokenConsentChannels.map((value) => ({ value, label: agreementChannelLabels[value] }))}
          />
          <SelectField
            name="language"
            label="Langue dans laquelle le texte a été expliqué"
            options={languageCodes.map((value) => ({ value, label: languageLabels[value] }))}
            defaultValue="fr"
          />
        </>
      )}
      <CheckboxGroup
        name="agree"
        label={voice === 'online' ? say('Votre accord') : 'Son accord'}
        options={[
          {
            value: 'on',
            label:
              voice === 'online'
                ? say('J’ai lu ce texte et je suis d’accord.')
                : 'J’ai lu ce texte à la personne, qui est d’accord.',
          },
        ]}
      />
    </>
  )
}
