-- A published offer is there to be read by everybody, with what it names. Drafts, paused and closed ones are not.
GRANT SELECT ON job_offers, job_offer_skills, job_titles, occupations, skills TO cite_visitor;
--> statement-breakpoint
GRANT SELECT (id, name, status) ON establishments TO cite_visitor;
--> statement-breakpoint
GRANT SELECT (id, label) ON workplaces TO cite_visitor;
--> statement-breakpoint
CREATE POLICY job_offers_open ON job_offers FOR SELECT TO cite_visitor USING (status = 'published');
--> statement-breakpoint
CREATE POLICY job_offer_skills_open ON job_offer_skills FOR SELECT TO cite_visitor
  USING (EXISTS (SELECT FROM job_offers WHERE job_offers.id = job_offer_id));
--> statement-breakpoint
CREATE POLICY establishments_open ON establishments FOR SELECT TO cite_visitor USING (status = 'confirmed');
--> statement-breakpoint
CREATE POLICY workplaces_open ON workplaces FOR SELECT TO cite_visitor
  USING (EXISTS (SELECT FROM job_offers WHERE job_offers.workplace_id = workplaces.id));
--> statement-breakpoint
CREATE POLICY job_titles_open ON job_titles FOR SELECT TO cite_visitor USING (true);
--> statement-breakpoint
CREATE POLICY occupations_open ON occupations FOR SELECT TO cite_visitor USING (true);
--> statement-breakpoint
CREATE POLICY skills_open ON skills FOR SELECT TO cite_visitor USING (true);
