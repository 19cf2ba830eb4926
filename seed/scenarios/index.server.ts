/**
 * Named situations for tests, the demo and the browser runs. Each takes a transaction that acts for the portal
 * (`system`), in a database that has the starter vocabulary, and returns ids and the actors to call verbs as.
 */
export * from './employers.server'
export * from './field-events.server'
export * from './introductions.server'
export * from './residents.server'
export * from './showcase/index.server'
export * from './staff.server'
export * from './trainings.server'
