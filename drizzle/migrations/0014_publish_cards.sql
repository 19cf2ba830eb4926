CREATE TABLE "card_classes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"shown" text[] NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "published_cards" (
	"profile_id" uuid PRIMARY KEY NOT NULL,
	"visible_until" timestamp with time zone,
	"class_id" uuid,
	"revision" integer DEFAULT 0 NOT NULL,
	"settled_revision" integer DEFAULT -1 NOT NULL,
	"settled" boolean GENERATED ALWAYS AS (settled_revision = revision) STORED NOT NULL,
	"told" text[] DEFAULT '{}' NOT NULL
);
--> statement-breakpoint
ALTER TABLE "published_cards" ADD CONSTRAINT "published_cards_profile_id_profiles_id_fk" FOREIGN KEY ("profile_id") REFERENCES "public"."profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published_cards" ADD CONSTRAINT "published_cards_class_id_card_classes_id_fk" FOREIGN KEY ("class_id") REFERENCES "public"."card_classes"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "published_cards_class" ON "published_cards" USING btree ("class_id");
--> statement-breakpoint
-- Until when a person may be shown: while her consent stands and she is a member of a pool.
CREATE FUNCTION visible_until(profile uuid) RETURNS timestamptz LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp
  AS $$
    SELECT max(consents.expires_at)
    FROM profiles
    JOIN consents ON consents.resident_id = profiles.resident_id
    WHERE profiles.id = profile
      AND consents.purpose = 'visible_pool'
      AND consents.withdrawn_at IS NULL
      AND EXISTS (SELECT FROM pool_members WHERE pool_members.profile_id = profile)
  $$;
--> statement-breakpoint
INSERT INTO published_cards (profile_id, visible_until) SELECT id, visible_until(id) FROM profiles;
--> statement-breakpoint
CREATE FUNCTION publish_new_profiles() RETURNS trigger LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp
  AS $$
  BEGIN
    INSERT INTO published_cards (profile_id) SELECT id FROM changed;
    RETURN NULL;
  END
  $$;
--> statement-breakpoint
CREATE FUNCTION unsettle_changed_profile() RETURNS trigger LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp
  AS $$
  BEGIN
    UPDATE published_cards SET revision = revision + 1 WHERE profile_id = NEW.id;
    RETURN NULL;
  END
  $$;
--> statement-breakpoint
CREATE FUNCTION unsettle_changed_traits() RETURNS trigger LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp
  AS $$
  BEGIN
    UPDATE published_cards SET revision = revision + 1 WHERE profile_id IN (SELECT profile_id FROM changed);
    RETURN NULL;
  END
  $$;
--> statement-breakpoint
CREATE FUNCTION show_as_consented() RETURNS trigger LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp
  AS $$
  BEGIN
    UPDATE published_cards SET visible_until = visible_until(profile_id)
    WHERE profile_id IN (
      SELECT profiles.id FROM profiles JOIN changed ON changed.resident_id = profiles.resident_id
    );
    RETURN NULL;
  END
  $$;
--> statement-breakpoint
CREATE FUNCTION show_as_member() RETURNS trigger LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp
  AS $$
  BEGIN
    UPDATE published_cards SET visible_until = visible_until(profile_id)
    WHERE profile_id IN (SELECT profile_id FROM changed);
    RETURN NULL;
  END
  $$;
--> statement-breakpoint
CREATE TRIGGER publish_new_profiles AFTER INSERT ON profiles REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION publish_new_profiles();
--> statement-breakpoint
CREATE TRIGGER unsettle_changed_profile AFTER UPDATE ON profiles FOR EACH ROW
  WHEN (NEW.licences IS DISTINCT FROM OLD.licences OR NEW.certificates IS DISTINCT FROM OLD.certificates
    OR NEW.languages IS DISTINCT FROM OLD.languages OR NEW.availability IS DISTINCT FROM OLD.availability)
  EXECUTE FUNCTION unsettle_changed_profile();
--> statement-breakpoint
-- A trigger that reads its rows as a table stands for one event.
DO $$
DECLARE
  watched record;
  event text;
BEGIN
  FOR watched IN SELECT * FROM (VALUES
    ('profile_skills', 'unsettle_changed_traits'),
    ('profile_occupations', 'unsettle_changed_traits'),
    ('consents', 'show_as_consented'),
    ('pool_members', 'show_as_member')) AS watched (relation, action)
  LOOP
    FOREACH event IN ARRAY ARRAY['INSERT', 'UPDATE', 'DELETE']
    LOOP
      EXECUTE format('CREATE TRIGGER %I AFTER %s ON %I REFERENCING %s TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION %I()',
        watched.action || '_on_' || lower(event), event, watched.relation,
        CASE event WHEN 'DELETE' THEN 'OLD' ELSE 'NEW' END, watched.action);
    END LOOP;
  END LOOP;
END
$$;
--> statement-breakpoint
ALTER TABLE published_cards ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE published_cards FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE card_classes ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE card_classes FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON published_cards, card_classes TO cite_system;
--> statement-breakpoint
-- What the triggers need when they change what they keep; `told` and classes are the portal's own.
GRANT SELECT (profile_id, visible_until, revision), UPDATE (visible_until, revision) ON published_cards
  TO cite_resident, cite_caseworker;
--> statement-breakpoint
GRANT INSERT ON published_cards TO cite_caseworker;
--> statement-breakpoint
GRANT SELECT (profile_id, visible_until, class_id, settled) ON published_cards TO cite_employer;
--> statement-breakpoint
GRANT SELECT (id, shown) ON card_classes TO cite_employer;
--> statement-breakpoint
CREATE POLICY published_cards_system ON published_cards TO cite_system
  USING ((SELECT acts_by_pass())) WITH CHECK ((SELECT acts_by_pass()));
--> statement-breakpoint
CREATE POLICY published_cards_caseworker ON published_cards TO cite_caseworker
  USING ((SELECT current_actor_id() IS NOT NULL)) WITH CHECK ((SELECT current_actor_id() IS NOT NULL));
--> statement-breakpoint
CREATE POLICY published_cards_resident ON published_cards TO cite_resident
  USING (profile_id IN (
    SELECT profiles.id FROM profiles JOIN residents ON residents.id = profiles.resident_id
    WHERE residents.account_id = (SELECT current_actor_id())))
  WITH CHECK (profile_id IN (
    SELECT profiles.id FROM profiles JOIN residents ON residents.id = profiles.resident_id
    WHERE residents.account_id = (SELECT current_actor_id())));
--> statement-breakpoint
CREATE POLICY published_cards_employer ON published_cards FOR SELECT TO cite_employer
  USING ((SELECT current_actor_id() IS NOT NULL) AND visible_until > now());
--> statement-breakpoint
CREATE POLICY card_classes_system ON card_classes TO cite_system
  USING ((SELECT acts_by_pass())) WITH CHECK ((SELECT acts_by_pass()));
--> statement-breakpoint
-- k = 5, whatever the portal asks: a class of which fewer are visible at this very moment shows nothing.
CREATE POLICY card_classes_employer ON card_classes FOR SELECT TO cite_employer
  USING ((SELECT current_actor_id() IS NOT NULL) AND (
    SELECT count(*) FROM published_cards
    WHERE published_cards.class_id = card_classes.id AND published_cards.settled) >= 5);
