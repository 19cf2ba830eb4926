export { enqueueJob, type JobName, type Jobs } from './enqueue-job.server'
