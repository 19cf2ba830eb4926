import { Link } from '@remix-run/react'
import { Tag } from '../display/tag'
import { Form } from '../form/form'
import { SubmitButton } from '../form/submit-button'

interface ProposeFormProps {
  residentId: string
  /** For those who hear the button and not what stands beside it. */
  name: string
  introduction: { id: string; label: string } | null
}

/** Proposes a person for the offer of this page, or leads to where she already was. */
export function ProposeForm({ residentId, name, introduction }: ProposeFormProps) {
  if (introduction !== null) {
    return (
      <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Tag tone="info">{introduction.label}</Tag>
        <Link to={`/conseil/mises-en-relation/${introduction.id}`}>Ouvrir</Link>
      </span>
    )
  }
  return (
    <Form>
      <input type="hidden" name="residentId" value={residentId} />
      <SubmitButton name="intent" value="propose" variant="secondary">
        Proposer<span className="sr-only"> {name}</span>
      </SubmitButton>
    </Form>
  )
}
