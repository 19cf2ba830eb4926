import { describe, expect, it } from 'vitest'
import { renderMarkup } from '../gallery/render-markup'
import { CheckboxGroup } from './field/checkbox-group'
import { NumberField } from './field/number-field'
import { RadioGroup } from './field/radio-group'
import { TextField } from './field/text-field'
import { VocabularyPicker } from './field/vocabulary-picker'
import { WeeklySlotsField } from './field/weekly-slots-field'
import { Form } from './form'
import { SubmitButton } from './submit-button'

const options = [
  { value: 'B', label: 'Permis B' },
  { value: 'C', label: 'Permis C' },
]

/** The tag that carries an attribute, so that assertions do not depend on the order of attributes. */
function tagWith(html: string, attribute: string): string {
  const tag = html.match(/<[^>]+>/g)?.find((candidate) => candidate.includes(attribute))
  if (tag === undefined) throw new Error(`No tag with ${attribute}`)
  return tag
}

describe('a form without scripts', () => {
  const html = renderMarkup(
    <Form action="/offres">
      <TextField name="title" label="Intitulé" />
      <SubmitButton name="intent" value="save">
        Publier
      </SubmitButton>
    </Form>,
  )

  it('posts to its address with the token', () => {
    expect(tagWith(html, '<form')).toMatch(/method="post"/)
    expect(tagWith(html, '<form')).toMatch(/action="\/offres"/)
    expect(tagWith(html, 'name="csrf"')).toContain('value="csrf-of-the-test"')
  })

  it('says which button was pressed', () => {
    const button = tagWith(html, '<button')
    expect(button).toContain('type="submit"')
    expect(button).toContain('name="intent"')
    expect(button).toContain('value="save"')
  })

  it('has no summary while nothing is wrong', () => {
    expect(html).not.toContain('role="alert"')
    expect(html).not.toContain('aria-invalid=')
  })

  it('carries no style attribute, which the content security policy would block', () => {
    expect(html).not.toMatch(/\sstyle=/)
  })
})

it('puts no token in the address of a search', () => {
  const html = renderMarkup(
    <Form method="get">
      <TextField name="q" label="Chercher" />
    </Form>,
  )
  expect(html).not.toContain('csrf')
})

describe('after a refusal', () => {
  const html = renderMarkup(
    <Form
      id="offre"
      errors={{
        form: ['Rien n’est publié.'],
        pay: ['Trop bas <script>.'],
        licences: ['Choisissez un permis.'],
      }}
      values={{ title: '"><img src=x>', pay: '9,50', licences: ['C'] }}
    >
      <TextField name="title" label="Intitulé" defaultValue="Ancien titre" />
      <NumberField name="pay" label="Salaire" hint="Brut" required />
      <CheckboxGroup name="licences" label="Permis" options={options} />
      <RadioGroup name="kind" label="Sorte" options={options} defaultValue="B" />
    </Form>,
  )

  it('leads from the summary to the field', () => {
    expect(html).toContain('<a href="#offre-pay"')
    expect(tagWith(html, 'id="offre-pay"')).toContain('name="pay"')
  })

  it('leads to the first box of a group', () => {
    expect(html).toContain('<a href="#offre-licences"')
    expect(tagWith(html, 'id="offre-licences"')).toContain('value="B"')
  })

  it('says an error of the whole form without a link', () => {
    expect(html).toContain('<li>Rien n’est publié.</li>')
  })

  it('ties the control to its hint and its error', () => {
    const control = tagWith(html, 'id="offre-pay"')
    expect(control).toContain('aria-invalid="true"')
    expect(control).toContain('aria-describedby="offre-pay-aide offre-pay-erreur"')
    expect(html).toContain('id="offre-pay-aide"')
    expect(html).toContain('id="offre-pay-erreur"')
  })

  it('keeps what was typed, and forgets defaults', () => {
    expect(tagWith(html, 'id="offre-pay"')).toContain('value="9,50"')
    expect(html).not.toContain('Ancien titre')
    expect(tagWith(html, 'id="offre-licences-C"')).toContain('checked')
    expect(tagWith(html, 'id="offre-licences"')).not.toContain('checked')
    expect(tagWith(html, 'id="offre-kind"')).not.toContain('checked')
  })

  it('escapes what was typed and what was answered', () => {
    expect(html).not.toContain('<img')
    expect(html).not.toContain('<script>')
  })
})

describe('WeeklySlotsField', () => {
  const html = renderMarkup(
    <Form>
      <WeeklySlotsField label="Horaires" defaultSlots={['friday-night']} />
    </Form>,
  )

  it('is twenty-eight named boxes', () => {
    expect(html.match(/name="slots"/g)).toHaveLength(28)
    expect(html).toContain('vendredi nuit')
    expect(tagWith(html, 'value="friday-night"')).toContain('checked')
    expect(tagWith(html, 'value="monday-morning"')).not.toContain('checked')
  })

  it('offers no shortcut that only a script could honour', () => {
    expect(html).not.toContain('Toute la semaine')
  })
})

it('lets a word be searched and chosen without scripts', () => {
  const html = renderMarkup(
    <Form values={{ metier: 'quai' }}>
      <VocabularyPicker
        name="occupation"
        label="Métier"
        queryName="metier"
        queryLabel="Chercher un métier"
        searchIntent="search"
        endpoint="/api/metiers"
        chosen={[{ value: 'A', label: 'Déjà là' }]}
        results={[
          { value: 'A', label: 'Déjà là' },
          { value: 'D', label: 'Trouvé' },
        ]}
      />
    </Form>,
  )
  expect(tagWith(html, 'name="metier"')).toContain('value="quai"')
  expect(tagWith(html, 'value="search"')).toContain('type="submit"')
  expect(html.match(/type="radio"/g)).toHaveLength(2)
  expect(tagWith(html, 'value="A"')).toContain('checked')
  expect(html).toContain('2\u00a0résultats')
})
