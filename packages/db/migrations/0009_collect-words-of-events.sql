CREATE TABLE "event_words" (
	"word" text NOT NULL
);
--> statement-breakpoint
DROP INDEX "events_search_trgm_idx";--> statement-breakpoint
CREATE INDEX "event_words_word_idx" ON "event_words" USING btree ("word");--> statement-breakpoint
CREATE INDEX "event_words_trgm_idx" ON "event_words" USING gin ("word" gin_trgm_ops);--> statement-breakpoint
CREATE FUNCTION words_of(search tsvector) RETURNS SETOF text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT word FROM unnest(tsvector_to_array(search)) AS word WHERE length(word) BETWEEN 3 AND 40 AND word !~ '^[-+.0-9]'
$$;--> statement-breakpoint
INSERT INTO event_words (word) SELECT DISTINCT word FROM events, words_of(search) AS word;--> statement-breakpoint
CREATE FUNCTION collect_words_of_events() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO event_words (word)
    SELECT word FROM (SELECT DISTINCT word FROM written, words_of(search) AS word OFFSET 0) AS own
    WHERE NOT EXISTS (SELECT FROM event_words AS known WHERE known.word = own.word);
  RETURN NULL;
END
$$;--> statement-breakpoint
CREATE TRIGGER events_inserted_give_words AFTER INSERT ON events
  REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION collect_words_of_events();--> statement-breakpoint
CREATE TRIGGER events_updated_give_words AFTER UPDATE ON events
  REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION collect_words_of_events();--> statement-breakpoint
ALTER TABLE events ENABLE ALWAYS TRIGGER events_inserted_give_words;--> statement-breakpoint
ALTER TABLE events ENABLE ALWAYS TRIGGER events_updated_give_words;
