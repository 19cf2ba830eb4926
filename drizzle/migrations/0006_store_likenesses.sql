CREATE TABLE "close_skills" (
	"skill_code" integer NOT NULL,
	"other_code" integer NOT NULL,
	"likeness" double precision NOT NULL,
	CONSTRAINT "close_skills_skill_code_other_code_pk" PRIMARY KEY("skill_code","other_code"),
	CONSTRAINT "close_skills_once" CHECK ("close_skills"."skill_code" < "close_skills"."other_code"),
	CONSTRAINT "close_skills_in_part" CHECK ("close_skills"."likeness" > 0 and "close_skills"."likeness" < 1)
);
--> statement-breakpoint
CREATE TABLE "similar_occupations" (
	"occupation_code" text NOT NULL,
	"other_code" text NOT NULL,
	"likeness" double precision NOT NULL,
	CONSTRAINT "similar_occupations_occupation_code_other_code_pk" PRIMARY KEY("occupation_code","other_code"),
	CONSTRAINT "similar_occupations_once" CHECK ("similar_occupations"."occupation_code" collate "C" < "similar_occupations"."other_code" collate "C"),
	CONSTRAINT "similar_occupations_share" CHECK ("similar_occupations"."likeness" > 0 and "similar_occupations"."likeness" <= 1)
);
--> statement-breakpoint
ALTER TABLE "reference_releases" ADD COLUMN "likeness_version" text DEFAULT '' NOT NULL;
--> statement-breakpoint
-- The portal learns and scores in its own right; no other role reads them.
GRANT SELECT, INSERT, UPDATE, DELETE ON close_skills, similar_occupations TO cite_system;
