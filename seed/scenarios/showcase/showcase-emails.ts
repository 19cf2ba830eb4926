import type { Role } from '@/drizzle/vocabulary'

/** One account per role to walk through the demonstration with. */
export const showcaseEmails = {
  resident: 'habitante@demo.test',
  employer: 'employeur@demo.test',
  caseworker: 'conseillere@demo.test',
  coordinator: 'coordination@demo.test',
} as const satisfies Record<Role, string>
