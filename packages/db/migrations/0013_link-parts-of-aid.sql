ALTER TABLE "aid_packages" ADD COLUMN "is_shared" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "aid_statements" ADD COLUMN "is_shared" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "aid_statements" ADD COLUMN "part_of" jsonb;--> statement-breakpoint
CREATE INDEX "aid_packages_parent_idx" ON "aid_packages" USING btree ("parent_id");--> statement-breakpoint
ALTER TABLE "aid_packages" ALTER CONSTRAINT "aid_packages_parent_fk" DEFERRABLE INITIALLY DEFERRED;