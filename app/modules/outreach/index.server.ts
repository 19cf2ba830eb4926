export { findRegistration, type Registration } from './sign-up/find-registration.server'
export { openSealedForm, sealingKey } from './sign-up/open-sealed-form.server'
export { signUpInField } from './sign-up/sign-up-in-field.server'
