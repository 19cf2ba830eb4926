export { registrationKeySchema, sealedFormSchema, sharedPhoneSchema } from './schemas'
