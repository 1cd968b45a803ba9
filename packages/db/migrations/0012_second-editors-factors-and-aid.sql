CREATE TYPE "public"."proposal_state" AS ENUM('waiting', 'confirmed', 'refused');--> statement-breakpoint
CREATE TYPE "public"."desk_item" AS ENUM('pair', 'proposal', 'tip', 'event', 'report');--> statement-breakpoint
ALTER TYPE "public"."change_kind" ADD VALUE 'aid_corrected';--> statement-breakpoint
ALTER TYPE "public"."decision_kind" ADD VALUE 'correct_aid';--> statement-breakpoint
CREATE TABLE "proposals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" "decision_kind" NOT NULL,
	"input" jsonb NOT NULL,
	"event_id" text,
	"reason" text NOT NULL,
	"made_by" text NOT NULL,
	"made_by_name" text NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"state" "proposal_state" DEFAULT 'waiting' NOT NULL,
	"decided_by" text,
	"decided_by_name" text,
	"decided_at" timestamp (3) with time zone,
	"answer" text,
	"decision_id" uuid,
	CONSTRAINT "proposals_reason_given" CHECK ("proposals"."reason" <> ''),
	CONSTRAINT "proposals_answer_whole" CHECK (("proposals"."state" = 'waiting') = ("proposals"."decided_by" is null)),
	CONSTRAINT "proposals_confirmed_by_another" CHECK ("proposals"."state" <> 'confirmed' or "proposals"."decided_by" <> "proposals"."made_by"),
	CONSTRAINT "proposals_confirmed_as_decision" CHECK (("proposals"."state" = 'confirmed') = ("proposals"."decision_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "assignments" (
	"item" "desk_item" NOT NULL,
	"item_id" text NOT NULL,
	"user_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "assignments_pkey" PRIMARY KEY("item","item_id")
);
--> statement-breakpoint
CREATE TABLE "two_factors" (
	"id" text PRIMARY KEY NOT NULL,
	"secret" text NOT NULL,
	"backup_codes" text NOT NULL,
	"user_id" text NOT NULL,
	"verified" boolean DEFAULT false NOT NULL,
	"failed_verification_count" integer DEFAULT 0 NOT NULL,
	"locked_until" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "aid_statements" ADD COLUMN "supersedes" uuid;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "confirmed_by" text;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "confirmed_by_name" text;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "two_factor_enabled" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "two_factors" ADD CONSTRAINT "two_factors_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "proposals_waiting_idx" ON "proposals" USING btree ("made_at") WHERE "proposals"."state" = 'waiting';--> statement-breakpoint
CREATE INDEX "proposals_event_idx" ON "proposals" USING btree ("event_id");--> statement-breakpoint
CREATE INDEX "assignments_user_idx" ON "assignments" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "two_factors_user_idx" ON "two_factors" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "two_factors_secret_idx" ON "two_factors" USING btree ("secret");--> statement-breakpoint
ALTER TABLE "aid_statements" ADD CONSTRAINT "aid_statements_supersedes_fk" FOREIGN KEY ("supersedes") REFERENCES "public"."aid_statements"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "aid_statements_supersedes_key" ON "aid_statements" USING btree ("supersedes") WHERE "aid_statements"."supersedes" is not null;--> statement-breakpoint
ALTER TABLE "aid_statements" ADD CONSTRAINT "aid_statements_not_its_own" CHECK ("aid_statements"."supersedes" <> "aid_statements"."id");--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_confirmed_by_another" CHECK ("decisions"."confirmed_by" <> "decisions"."made_by");