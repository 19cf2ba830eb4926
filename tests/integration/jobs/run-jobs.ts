/** A worker in a process of its own, to be killed: runs the jobs of a database with a mail server, until it is ended. */
import { startJobs } from '@/app/platform/jobs.server'
import { createSmtpMailer } from '@/app/platform/mailer.server'
import { connectDatabase } from '@/drizzle/client.server'
import { createTestContext } from '../../setup/context'

const [databaseUrl = '', mailUrl = '', look = ''] = process.argv.slice(2)
const database = connectDatabase(databaseUrl)
const mailer = createSmtpMailer(mailUrl, 'cite@example.invalid')
await startJobs(databaseUrl, { ...createTestContext({ database }), mailer }, Number(look))
