CREATE TABLE "event_day_versions" (
	"day" date NOT NULL,
	"slot" smallint NOT NULL,
	"version" bigint NOT NULL,
	"until" date NOT NULL,
	CONSTRAINT "event_day_versions_pkey" PRIMARY KEY("day","slot"),
	CONSTRAINT "event_day_versions_until_not_before" CHECK ("event_day_versions"."until" >= "event_day_versions"."day")
);
--> statement-breakpoint
CREATE TABLE "subject_versions" (
	"subject" text NOT NULL,
	"slot" smallint NOT NULL,
	"version" bigint NOT NULL,
	CONSTRAINT "subject_versions_pkey" PRIMARY KEY("subject","slot")
);
--> statement-breakpoint
DROP INDEX "events_last_reported_idx";--> statement-breakpoint
DROP INDEX "events_days_idx";--> statement-breakpoint
DROP INDEX "events_region_days_idx";--> statement-breakpoint
DROP INDEX "events_type_when_idx";--> statement-breakpoint
DROP INDEX "events_weapons_idx";--> statement-breakpoint
DROP INDEX "events_day_idx";--> statement-breakpoint
ALTER TABLE "events" ADD COLUMN "number" bigint NOT NULL GENERATED ALWAYS AS IDENTITY (sequence name "events_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1);--> statement-breakpoint
CREATE UNIQUE INDEX "events_number_key" ON "events" USING btree ("number");--> statement-breakpoint
CREATE INDEX "events_day_idx" ON "events" USING btree ("day") WHERE "events"."lifecycle" = 'published';
--> statement-breakpoint
ALTER TABLE "events" SET (toast_tuple_target = 512);--> statement-breakpoint
INSERT INTO "event_day_versions" ("day", "slot", "version", "until")
  SELECT day, 0, 1, max(coalesce(when_to, day)) FROM events GROUP BY day;--> statement-breakpoint
CREATE FUNCTION version_slot() RETURNS smallint LANGUAGE plpgsql AS $$
DECLARE
  own smallint := nullif(current_setting('tocsin.version_slot', true), '');
BEGIN
  IF own IS NOT NULL THEN
    RETURN own;
  END IF;
  FOR free IN 0..255 LOOP
    IF pg_try_advisory_xact_lock(7307, free) THEN
      PERFORM set_config('tocsin.version_slot', free::text, true);
      RETURN free;
    END IF;
  END LOOP;
  RAISE EXCEPTION 'more than 256 transactions change events at once' USING ERRCODE = 'too_many_connections';
END
$$;--> statement-breakpoint
CREATE FUNCTION version_changed_events() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  own smallint;
BEGIN
  IF NOT EXISTS (SELECT FROM changed) THEN
    RETURN NULL;
  END IF;
  own := version_slot();
  INSERT INTO event_day_versions AS v (day, slot, version, until)
    SELECT day, own, 1, max(coalesce(when_to, day)) FROM changed GROUP BY day
    ON CONFLICT (day, slot) DO UPDATE SET version = v.version + 1, until = greatest(v.until, excluded.until);
  INSERT INTO subject_versions AS v (subject, slot, version)
    SELECT DISTINCT coalesce(region, '-'), own, 1 FROM changed
    ON CONFLICT (subject, slot) DO UPDATE SET version = v.version + 1;
  RETURN NULL;
END
$$;--> statement-breakpoint
CREATE TRIGGER events_inserted_are_versioned AFTER INSERT ON events
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION version_changed_events();--> statement-breakpoint
CREATE TRIGGER events_before_update_are_versioned AFTER UPDATE ON events
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION version_changed_events();--> statement-breakpoint
CREATE TRIGGER events_after_update_are_versioned AFTER UPDATE ON events
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION version_changed_events();--> statement-breakpoint
CREATE TRIGGER events_deleted_are_versioned AFTER DELETE ON events
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION version_changed_events();--> statement-breakpoint
ALTER TABLE events ENABLE ALWAYS TRIGGER events_inserted_are_versioned;--> statement-breakpoint
ALTER TABLE events ENABLE ALWAYS TRIGGER events_before_update_are_versioned;--> statement-breakpoint
ALTER TABLE events ENABLE ALWAYS TRIGGER events_after_update_are_versioned;--> statement-breakpoint
ALTER TABLE events ENABLE ALWAYS TRIGGER events_deleted_are_versioned;--> statement-breakpoint
CREATE FUNCTION version_emptied_events() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE event_day_versions SET version = version + 1;
  UPDATE subject_versions SET version = version + 1;
  RETURN NULL;
END
$$;--> statement-breakpoint
CREATE TRIGGER events_emptied_are_versioned AFTER TRUNCATE ON events
  FOR EACH STATEMENT EXECUTE FUNCTION version_emptied_events();--> statement-breakpoint
CREATE FUNCTION version_aid() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO subject_versions AS v (subject, slot, version) VALUES ('aid', version_slot(), 1)
    ON CONFLICT (subject, slot) DO UPDATE SET version = v.version + 1;
  RETURN NULL;
END
$$;--> statement-breakpoint
CREATE TRIGGER aid_packages_are_versioned AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON aid_packages
  FOR EACH STATEMENT EXECUTE FUNCTION version_aid();--> statement-breakpoint
CREATE TRIGGER coalition_members_are_versioned AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON coalition_members
  FOR EACH STATEMENT EXECUTE FUNCTION version_aid();--> statement-breakpoint
CREATE TRIGGER coalition_contributions_are_versioned AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON coalition_contributions
  FOR EACH STATEMENT EXECUTE FUNCTION version_aid();
