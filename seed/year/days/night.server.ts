import { system } from '@/app/modules/access/shared'
import { sealAuditChain } from '@/app/modules/audit/index.server'
import { expireOverdueIntroductions, remindEmployers } from '@/app/modules/introductions/index.server'
import { measureFairness } from '@/app/modules/matching/index.server'
import { askCheckIns, placeHomes, pruneSearchOutbox, publishCards } from '@/app/modules/profiles/index.server'
import { runRetention } from '@/app/modules/retention/index.server'
import { isWeekend, use, type Town } from '../town'

/**
 * What the worker does by the clock, once a day where it looks every few minutes: a year has no minutes. What looks at
 * everybody (cards made better, fairness, what is past its time) is done once a week.
 */
export async function passNight(town: Town): Promise<void> {
  const { day } = town.clock
  const weekly = day % 7 === 0
  await use(town, system, expireOverdueIntroductions, undefined)
  await use(town, system, remindEmployers, undefined)
  await use(town, system, askCheckIns, { every: town.askEvery })
  if (weekly) await use(town, system, runRetention, { dryRun: false })
  if (weekly) await use(town, system, pruneSearchOutbox, undefined)
  if (!isWeekend(day)) await use(town, system, placeHomes, { divide: weekly })
  if (!isWeekend(day)) await use(town, system, publishCards, { regather: weekly })
  if (weekly) await use(town, system, measureFairness, undefined)
  await use(town, system, sealAuditChain, undefined)
  if (isWeekend(day)) await town.runJobs()
}
