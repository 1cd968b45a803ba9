CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;--> statement-breakpoint
CREATE TRIGGER audit_log_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_log
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
ALTER TABLE audit_log ENABLE ALWAYS TRIGGER audit_log_is_append_only;--> statement-breakpoint
CREATE FUNCTION refuse_changed_document() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a stored report is never changed' USING ERRCODE = 'restrict_violation';
END
$$;--> statement-breakpoint
CREATE TRIGGER reports_document_is_fixed BEFORE UPDATE ON reports
  FOR EACH ROW WHEN (
    (OLD.id, OLD.source_id, OLD.title, OLD.text, OLD.text_length, OLD.sha256, OLD.content_key, OLD.published_at, OLD.recorded_at)
    IS DISTINCT FROM
    (NEW.id, NEW.source_id, NEW.title, NEW.text, NEW.text_length, NEW.sha256, NEW.content_key, NEW.published_at, NEW.recorded_at)
  ) EXECUTE FUNCTION refuse_changed_document();
