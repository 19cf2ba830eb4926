CREATE TABLE "sealing_keys" (
	"id" text PRIMARY KEY NOT NULL,
	"check_value" text NOT NULL,
	"noted_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
-- What names a person is stored under encryption only. Rows of before are still in clear here: the portal seals them
-- before it serves anything (a migration holds no key), and then validates the constraint.
CREATE DOMAIN sealed_text AS text;
--> statement-breakpoint
ALTER TABLE "identity"."email_addresses" DROP CONSTRAINT "email_addresses_email_unique";
--> statement-breakpoint
ALTER TABLE "identity"."email_addresses" ALTER COLUMN "email" SET DATA TYPE sealed_text;
--> statement-breakpoint
ALTER TABLE "identity"."sent_mails"
  ALTER COLUMN "recipient" SET DATA TYPE sealed_text,
  ALTER COLUMN "subject" SET DATA TYPE sealed_text,
  ALTER COLUMN "body" SET DATA TYPE sealed_text;
--> statement-breakpoint
ALTER TABLE "identity"."identities"
  ALTER COLUMN "given_name" SET DATA TYPE sealed_text,
  ALTER COLUMN "family_name" SET DATA TYPE sealed_text,
  ALTER COLUMN "phone" SET DATA TYPE sealed_text,
  ALTER COLUMN "email" SET DATA TYPE sealed_text,
  ALTER COLUMN "address" SET DATA TYPE sealed_text,
  ALTER COLUMN "birth_date" SET DATA TYPE sealed_text USING to_char(birth_date, 'YYYY-MM-DD');
--> statement-breakpoint
ALTER TABLE "second_factors" ALTER COLUMN "secret" SET DATA TYPE sealed_text;
--> statement-breakpoint
ALTER TABLE "sessions"
  ALTER COLUMN "offered_secret" SET DATA TYPE sealed_text,
  ALTER COLUMN "id_token" SET DATA TYPE sealed_text;
--> statement-breakpoint
ALTER DOMAIN sealed_text ADD CONSTRAINT sealed_text_envelope
  CHECK (VALUE ~ '^s1\.[a-z0-9-]{1,32}\.[A-Za-z0-9_-]{38,}$') NOT VALID;
--> statement-breakpoint
ALTER TABLE "identity"."email_addresses" ADD COLUMN "email_index" text;
--> statement-breakpoint
-- Until they are sealed, addresses of before stay unique by themselves. The owner sees none of them while it is forced.
ALTER TABLE identity.email_addresses NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
UPDATE identity.email_addresses SET email_index = email;
--> statement-breakpoint
ALTER TABLE identity.email_addresses FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "identity"."email_addresses" ALTER COLUMN "email_index" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "identity"."email_addresses" ADD CONSTRAINT "email_addresses_emailIndex_unique" UNIQUE("email_index");
--> statement-breakpoint
GRANT USAGE ON SCHEMA identity TO cite_keeper;
--> statement-breakpoint
-- Nobody selects from the table any more. Who writes names the row, and learns nothing of what was in it.
REVOKE ALL ON identity.identities FROM cite_employer, cite_resident, cite_caseworker, cite_system;
--> statement-breakpoint
GRANT SELECT (resident_id), UPDATE (given_name, family_name, phone, email, address, birth_date)
  ON identity.identities TO cite_resident, cite_caseworker;
--> statement-breakpoint
GRANT SELECT (resident_id), INSERT, DELETE ON identity.identities TO cite_system;
--> statement-breakpoint
DROP POLICY identities_employer ON identity.identities;
--> statement-breakpoint
GRANT SELECT, UPDATE ON identity.identities, identity.email_addresses, identity.sent_mails, second_factors, sessions
  TO cite_keeper;
--> statement-breakpoint
CREATE POLICY identities_keeper ON identity.identities TO cite_keeper USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY email_addresses_keeper ON identity.email_addresses TO cite_keeper USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY sent_mails_keeper ON identity.sent_mails TO cite_keeper USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY second_factors_keeper ON second_factors TO cite_keeper USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY sessions_keeper ON sessions TO cite_keeper USING (true) WITH CHECK (true);
--> statement-breakpoint
ALTER TABLE sealing_keys ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE sealing_keys FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY sealing_keys_system ON sealing_keys TO cite_system USING (acts_by_pass()) WITH CHECK (acts_by_pass());
--> statement-breakpoint
CREATE POLICY sealing_keys_keeper ON sealing_keys TO cite_keeper USING (true) WITH CHECK (true);
--> statement-breakpoint
GRANT SELECT, INSERT ON sealing_keys TO cite_system;
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON sealing_keys TO cite_keeper;
--> statement-breakpoint
-- Where the door writes down who was seen.
GRANT INSERT ON audit_entries TO cite_keeper;
--> statement-breakpoint
GRANT USAGE ON SEQUENCE audit_entries_id_seq TO cite_keeper;
--> statement-breakpoint
CREATE POLICY audit_entries_keeper ON audit_entries FOR INSERT TO cite_keeper WITH CHECK (true);
--> statement-breakpoint
-- The one way to read identities, and it cannot be taken without a trace: each person who is read gets an audit row, in
-- the reader's own transaction. Values come out sealed; an employer gets what a released contact is made of and no more.
-- `purpose` is a code.
CREATE FUNCTION identity.read_identities(wanted uuid[], purpose text, introduction uuid)
  RETURNS TABLE (resident_id uuid, given_name text, family_name text, phone text, email text, address text, birth_date text)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  #variable_conflict use_column
  DECLARE
    reader text;
    actor uuid;
  BEGIN
    -- By the pass: inside, `current_user` is the function's owner, and outside it can be changed.
    SELECT role, account INTO reader, actor FROM public.acting_for();
    IF purpose !~ '^[a-z_]{1,40}$' THEN
      RAISE invalid_parameter_value USING MESSAGE = 'the purpose of a reading is a code';
    END IF;
    RETURN QUERY
      WITH opened AS (
        SELECT person.* FROM identity.identities AS person
        WHERE person.resident_id = ANY (wanted) AND CASE reader
          WHEN 'cite_system' THEN true
          WHEN 'cite_caseworker' THEN actor IS NOT NULL
          WHEN 'cite_resident' THEN EXISTS (
            SELECT FROM public.residents WHERE residents.id = person.resident_id AND residents.account_id = actor)
          WHEN 'cite_employer' THEN public.contact_is_open_to_employer(person.resident_id, actor)
          ELSE false
        END
      ), recorded AS (
        INSERT INTO public.audit_entries (at, actor_id, actor_role, action, subject_kind, subject_id, details)
        SELECT now(), actor, substr(reader, 6), 'identity.viewed', 'resident', opened.resident_id::text,
          jsonb_strip_nulls(jsonb_build_object('in', purpose, 'introduction', introduction))
        FROM opened ORDER BY array_position(wanted, opened.resident_id)
      )
      SELECT opened.resident_id, opened.given_name::text, opened.family_name::text, opened.phone::text,
        opened.email::text,
        CASE WHEN reader = 'cite_employer' THEN NULL ELSE opened.address::text END,
        CASE WHEN reader = 'cite_employer' THEN NULL ELSE opened.birth_date::text END
      FROM opened;
  END
  $$;
--> statement-breakpoint
-- All names, sealed, for the portal to search and sort among: no index and no order of them may stand in the database.
-- One audit row says who had them gone through; those whom the person is then shown are read by the door above.
CREATE FUNCTION identity.read_all_names() RETURNS TABLE (resident_id uuid, given_name text, family_name text)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  #variable_conflict use_column
  DECLARE
    reader text;
    actor uuid;
  BEGIN
    SELECT role, account INTO reader, actor FROM public.acting_for();
    IF reader IS DISTINCT FROM 'cite_caseworker' OR actor IS NULL THEN
      RETURN;
    END IF;
    INSERT INTO public.audit_entries (at, actor_id, actor_role, action, subject_kind, subject_id, details)
    SELECT now(), actor, 'caseworker', 'identity.searched', 'resident_list', 'all',
      jsonb_build_object('names', count(*)) FROM identity.identities;
    RETURN QUERY
      SELECT person.resident_id, person.given_name::text, person.family_name::text FROM identity.identities AS person;
  END
  $$;
--> statement-breakpoint
-- How many values each key seals; a null key counts what is in clear.
CREATE FUNCTION identity.count_sealed_values() RETURNS TABLE (key_id text, sealed bigint)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    counts text;
  BEGIN
    SELECT string_agg(format('SELECT %I AS envelope FROM %s WHERE %1$I IS NOT NULL', attname, attrelid::regclass), ' UNION ALL ')
      INTO counts
      FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
      WHERE atttypid = 'public.sealed_text'::regtype AND relkind = 'r' AND NOT attisdropped;
    RETURN QUERY EXECUTE format(
      'SELECT substring(envelope FROM ''^s1\.([a-z0-9-]{1,32})\.''), count(*) FROM (%s) AS sealed GROUP BY 1', counts);
  END
  $$;
--> statement-breakpoint
GRANT CREATE ON SCHEMA identity, public TO cite_keeper;
--> statement-breakpoint
ALTER FUNCTION identity.read_identities(uuid[], text, uuid) OWNER TO cite_keeper;
--> statement-breakpoint
ALTER FUNCTION identity.read_all_names() OWNER TO cite_keeper;
--> statement-breakpoint
ALTER FUNCTION identity.count_sealed_values() OWNER TO cite_keeper;
--> statement-breakpoint
-- So that whoever has sealed what was in clear may validate it.
ALTER DOMAIN sealed_text OWNER TO cite_keeper;
--> statement-breakpoint
REVOKE CREATE ON SCHEMA identity, public FROM cite_keeper;
--> statement-breakpoint
DO $$
BEGIN
  SET LOCAL ROLE cite_keeper;
  REVOKE ALL ON FUNCTION identity.read_identities(uuid[], text, uuid), identity.read_all_names(),
    identity.count_sealed_values() FROM public;
  GRANT EXECUTE ON FUNCTION identity.read_identities(uuid[], text, uuid)
    TO cite_resident, cite_employer, cite_caseworker, cite_system;
  GRANT EXECUTE ON FUNCTION identity.read_all_names() TO cite_caseworker;
  GRANT EXECUTE ON FUNCTION identity.count_sealed_values() TO cite_system;
  RESET ROLE;
END
$$;
