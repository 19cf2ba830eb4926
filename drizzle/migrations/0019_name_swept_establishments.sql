-- Coordinators are told whose account opened so many profiles in a day, by the establishments' names.
GRANT SELECT (establishment_id, account_id) ON establishment_members TO cite_coordinator;
--> statement-breakpoint
CREATE POLICY establishment_members_named ON establishment_members FOR SELECT TO cite_coordinator USING (true);
