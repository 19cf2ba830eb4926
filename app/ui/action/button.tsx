import { Link, type LinkProps } from '@remix-run/react'
import type { ComponentProps } from 'react'
import { classNames } from '../class-names'

/** One `primary` a page. `danger` is for an act that cannot be undone, never for a person. */
export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger'

const variants: Record<ButtonVariant, string> = {
  primary:
    'border-action bg-action text-on-action hover:border-action-strong hover:bg-action-strong hover:text-on-action',
  secondary: 'border-action bg-surface text-action hover:bg-action-soft',
  quiet: 'border-transparent bg-transparent text-action underline underline-offset-4 hover:bg-action-soft',
  danger: 'border-danger bg-danger text-on-danger hover:underline',
}

function buttonLook(variant: ButtonVariant): string {
  return classNames(
    'press inline-flex items-center justify-center gap-2 rounded-md border-2 py-1 text-center font-semibold sm:w-fit',
    'transition-colors duration-100 aria-disabled:cursor-default aria-disabled:opacity-70',
    variant === 'quiet' ? 'px-2' : 'px-4 no-underline',
    variants[variant],
  )
}

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'className'> {
  variant?: ButtonVariant | undefined
}

/** `type` is `button` unless said otherwise; to send a form use `SubmitButton`. */
export function Button({ variant = 'primary', type = 'button', ...rest }: ButtonProps) {
  return <button type={type} className={buttonLook(variant)} {...rest} />
}

/** Goes somewhere and looks like a button. A link never decides anything: what changes data is a form. */
export function LinkButton({
  variant = 'primary',
  ...rest
}: Omit<LinkProps, 'className'> & { variant?: ButtonVariant }) {
  return <Link className={buttonLook(variant)} {...rest} />
}

/** Buttons of one decision, main one first; full width on a narrow screen. */
export function ButtonRow({ children }: { children: ComponentProps<'div'>['children'] }) {
  return (
    <div
      data-print="no"
      className="flex flex-col items-stretch gap-3 sm:flex-row sm:flex-wrap sm:items-center"
    >
      {children}
    </div>
  )
}
