import type { RefObject } from 'react'
import { Button } from '../action/button'
import { OptionLine } from '../form/field/option-line'

interface KeyboardHelpProps {
  dialog: RefObject<HTMLDialogElement>
  enabled: boolean
  onEnabled: (enabled: boolean) => void
}

const keys = [
  ['j', 'ligne suivante'],
  ['k', 'ligne précédente'],
  ['Entrée', 'ouvrir la ligne'],
  ['x', 'cocher la ligne'],
  ['v', 'valider, si l’accord de la personne est enregistré'],
  ['r', 'refuser, en disant pourquoi'],
  ['u', 'annuler ce qui vient d’être demandé'],
  ['/', 'aller à la recherche'],
  ['?', 'montrer cette aide'],
] as const

/** What the keys do, and the box that puts them to sleep for who speaks to her computer (WCAG 2.1.4). */
export function KeyboardHelp({ dialog, enabled, onEnabled }: KeyboardHelpProps) {
  return (
    <dialog
      ref={dialog}
      aria-labelledby="aide-clavier"
      className="m-auto max-w-measure rounded-lg border border-line bg-surface p-5 text-ink"
    >
      <div className="stack-tight">
        <h2 id="aide-clavier" className="text-lg">
          Au clavier
        </h2>
        <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
          {keys.map(([key, does]) => (
            <div key={key} className="contents">
              <dt>
                <kbd className="rounded-sm border border-line-strong px-1.5 font-semibold">{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <p className="text-sm text-muted">Elles dorment quand vous écrivez dans un champ.</p>
        <OptionLine
          type="checkbox"
          name="touches"
          option={{ value: 'oui', label: 'Touches actives' }}
          checked={enabled}
          onChange={(event) => {
            onEnabled(event.currentTarget.checked)
          }}
        />
        <Button
          variant="secondary"
          onClick={() => {
            dialog.current?.close()
          }}
        >
          Fermer
        </Button>
      </div>
    </dialog>
  )
}
