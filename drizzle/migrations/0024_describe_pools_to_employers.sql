-- Pools are described to everybody, and employers choose one to browse: who is in it stays unread.
GRANT SELECT ON talent_pools TO cite_employer;
--> statement-breakpoint
CREATE POLICY talent_pools_browsed ON talent_pools FOR SELECT TO cite_employer USING (true);
