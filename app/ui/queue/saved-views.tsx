import { Link } from '@remix-run/react'
import { Form } from '../form/form'
import type { FormErrors, FormValues } from '../form/form-values'
import { TextField } from '../form/field/text-field'
import { SubmitButton } from '../form/submit-button'

interface SavedViewsProps {
  views: readonly { id: string; name: string; query: string }[]
  /** The search part of the address now. */
  query: string
  answer: { errors: FormErrors; values: FormValues } | undefined
}

/** The reader's own lists, each one press away, and what keeps the present one. */
export function SavedViews({ views, query, answer }: SavedViewsProps) {
  const kept = views.some((view) => view.query === query)
  return (
    <div className="flex flex-wrap items-start gap-x-6 gap-y-2">
      {views.length > 0 && (
        <nav aria-label="Mes vues" className="min-w-0">
          <ul className="flex flex-wrap items-center gap-x-4">
            {views.map((view) => (
              <li key={view.id}>
                <Link
                  to={view.query === '' ? '/conseil' : `/conseil?${view.query}`}
                  aria-current={view.query === query ? 'page' : undefined}
                  className="press flex items-center aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
                >
                  {view.name}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <details open={answer !== undefined}>
        <summary className="press cursor-pointer">Garder ou retirer une vue</summary>
        {!kept && (
          <Form id="vue" errors={answer?.errors} values={answer?.values}>
            <input type="hidden" name="query" value={query} />
            <div className="flex flex-wrap items-end gap-3">
              <TextField
                name="name"
                label="Nom de cette vue"
                maxLength={40}
                autoComplete="off"
                required
                hint="Pour vous seul·e."
              />
              <SubmitButton name="intent" value="save_view" variant="secondary">
                Garder ces filtres
              </SubmitButton>
            </div>
          </Form>
        )}
        <ul>
          {views.map(({ id, name }) => (
            <li key={id}>
              <Form id={`vue-${id}`}>
                <input type="hidden" name="viewId" value={id} />
                <SubmitButton name="intent" value="remove_view" variant="quiet">
                  Retirer «&nbsp;{name}&nbsp;»
                </SubmitButton>
              </Form>
            </li>
          ))}
        </ul>
      </details>
    </div>
  )
}
