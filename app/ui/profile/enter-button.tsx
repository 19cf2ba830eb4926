import { stepIntents } from './step-view'

/** The Enter key presses the first button of a form. This one leaves the choice to the server. */
export function EnterButton() {
  return (
    <button
      type="submit"
      name="intent"
      value={stepIntents.enter}
      tabIndex={-1}
      aria-hidden="true"
      className="sr-only"
    />
  )
}
