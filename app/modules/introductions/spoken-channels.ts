import { agreementChannels } from '@/drizzle/vocabulary'

/** Channels a caseworker can write down; `online` is the resident's own. */
export const spokenChannels = agreementChannels.filter((channel) => channel !== 'online')
