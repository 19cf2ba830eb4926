ALTER TABLE "residents" ADD COLUMN "registration_key" uuid;--> statement-breakpoint
ALTER TABLE "residents" ADD CONSTRAINT "residents_registrationKey_unique" UNIQUE("registration_key");