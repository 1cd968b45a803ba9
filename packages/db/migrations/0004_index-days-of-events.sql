DROP INDEX "events_region_reported_idx";--> statement-breakpoint
DROP INDEX "events_grade_when_idx";--> statement-breakpoint
DROP INDEX "aid_packages_status_idx";--> statement-breakpoint
DROP INDEX "aid_packages_last_reported_idx";--> statement-breakpoint
DROP INDEX "audit_log_at_idx";--> statement-breakpoint
DROP INDEX "changes_at_idx";--> statement-breakpoint
DROP INDEX "changes_event_idx";--> statement-breakpoint
DROP INDEX "changes_region_idx";--> statement-breakpoint
DROP INDEX "decisions_made_idx";--> statement-breakpoint
DROP INDEX "events_last_reported_idx";--> statement-breakpoint
DROP INDEX "events_when_idx";--> statement-breakpoint
DROP INDEX "events_region_when_idx";--> statement-breakpoint
DROP INDEX "events_place_when_idx";--> statement-breakpoint
DROP INDEX "events_type_when_idx";--> statement-breakpoint
DROP INDEX "matches_unsure_idx";--> statement-breakpoint
DROP INDEX "quarantine_at_idx";--> statement-breakpoint
DROP INDEX "reports_published_idx";--> statement-breakpoint
DROP INDEX "reports_recorded_idx";--> statement-breakpoint
ALTER TABLE "events" ADD COLUMN "day" date GENERATED ALWAYS AS (coalesce(when_from, (first_reported_at at time zone 'UTC')::date)) STORED NOT NULL;--> statement-breakpoint
CREATE INDEX "events_day_idx" ON "events" USING btree ("day" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE "events"."lifecycle" = 'published';--> statement-breakpoint
CREATE INDEX "events_days_idx" ON "events" USING gist (daterange("when_from", "when_to", '[]')) WHERE "events"."when_from" is not null;--> statement-breakpoint
CREATE INDEX "events_region_days_idx" ON "events" USING gist ("region",daterange("when_from", "when_to", '[]')) WHERE "events"."when_from" is not null;--> statement-breakpoint
CREATE INDEX "mentions_published_idx" ON "mentions" USING btree ("published_at");--> statement-breakpoint
CREATE INDEX "mentions_region_published_idx" ON "mentions" USING btree ("region","published_at");--> statement-breakpoint
CREATE INDEX "mentions_place_published_idx" ON "mentions" USING btree ("place_id","published_at");--> statement-breakpoint
CREATE INDEX "aid_packages_status_idx" ON "aid_packages" USING btree ("status","status_date" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "aid_packages_last_reported_idx" ON "aid_packages" USING btree ("last_reported_at" DESC NULLS FIRST,"id");--> statement-breakpoint
CREATE INDEX "audit_log_at_idx" ON "audit_log" USING btree ("at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "changes_at_idx" ON "changes" USING btree ("at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "changes_event_idx" ON "changes" USING btree ("event_id","at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "changes_region_idx" ON "changes" USING btree ("region","at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "decisions_made_idx" ON "decisions" USING btree ("made_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "events_last_reported_idx" ON "events" USING btree ("last_reported_at" DESC NULLS FIRST,"id");--> statement-breakpoint
CREATE INDEX "events_when_idx" ON "events" USING btree ("when_from" DESC NULLS FIRST,"id");--> statement-breakpoint
CREATE INDEX "events_region_when_idx" ON "events" USING btree ("region","when_from" DESC NULLS FIRST,"id");--> statement-breakpoint
CREATE INDEX "events_place_when_idx" ON "events" USING btree ("place_id","when_from" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "events_type_when_idx" ON "events" USING btree ("type","when_from" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "matches_unsure_idx" ON "matches" USING btree ("score" DESC NULLS FIRST) WHERE "matches"."judgement" = 'unsure';--> statement-breakpoint
CREATE INDEX "quarantine_at_idx" ON "quarantine" USING btree ("at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "reports_published_idx" ON "reports" USING btree ("published_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "reports_recorded_idx" ON "reports" USING btree ("recorded_at" DESC NULLS FIRST);