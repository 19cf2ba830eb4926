export type { MailContent } from './claim-mail.server'
export { deliverMail } from './deliver-mail.server'
export { enqueueJob, enqueueJobAt, type JobName, type Jobs } from './enqueue-job.server'
export { listDemoMails, type DemoMail } from './list-demo-mails.server'
