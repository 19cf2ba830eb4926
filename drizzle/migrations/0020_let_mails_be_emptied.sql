ALTER TABLE "identity"."sent_mails" ALTER COLUMN "recipient" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "identity"."sent_mails" ALTER COLUMN "subject" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "identity"."sent_mails" ALTER COLUMN "body" DROP NOT NULL;