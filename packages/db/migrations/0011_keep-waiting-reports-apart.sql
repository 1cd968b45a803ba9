CREATE TABLE "waiting_reports" (
	"report_id" uuid PRIMARY KEY NOT NULL,
	"seq" bigint NOT NULL,
	"priority" smallint NOT NULL,
	"attempts" smallint DEFAULT 0 NOT NULL,
	"taken_at" timestamp (3) with time zone,
	"last_error" text,
	"again" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
ALTER TABLE "waiting_reports" SET (fillfactor = 50);--> statement-breakpoint
INSERT INTO "waiting_reports" ("report_id", "seq", "priority", "attempts", "last_error")
  SELECT "id", "seq", "priority", "attempts", "last_error" FROM "reports" WHERE "state" = 'received';--> statement-breakpoint
INSERT INTO "quarantine" ("report_id", "reason", "attempts")
  SELECT "id", coalesce("last_error", 'It could not be read.'), "attempts" FROM "reports" WHERE "state" = 'quarantined'
  ON CONFLICT DO NOTHING;--> statement-breakpoint
ALTER TABLE "reports" DROP CONSTRAINT "reports_retraction_has_reason";--> statement-breakpoint
DROP INDEX "claims_report_idx";--> statement-breakpoint
DROP INDEX "reports_waiting_idx";--> statement-breakpoint
ALTER TABLE "mention_blocks" ALTER COLUMN "block_key" SET DATA TYPE bigint USING hashtextextended("block_key", 0);--> statement-breakpoint
ALTER TABLE "waiting_reports" ADD CONSTRAINT "waiting_reports_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "waiting_reports_order_idx" ON "waiting_reports" USING btree ("priority","seq");--> statement-breakpoint
ALTER TABLE "reports" DROP COLUMN "state";--> statement-breakpoint
ALTER TABLE "reports" DROP COLUMN "priority";--> statement-breakpoint
ALTER TABLE "reports" DROP COLUMN "attempts";--> statement-breakpoint
ALTER TABLE "reports" DROP COLUMN "taken_at";--> statement-breakpoint
ALTER TABLE "reports" DROP COLUMN "last_error";--> statement-breakpoint
ALTER TABLE "reports" DROP COLUMN "read_at";--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_retraction_has_reason" CHECK (("reports"."retracted_at" is null) = ("reports"."retraction_reason" is null));--> statement-breakpoint
DROP TYPE "public"."report_state";