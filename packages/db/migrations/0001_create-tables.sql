CREATE TYPE "public"."change_kind" AS ENUM('figures_changed', 'events_joined', 'event_split', 'event_retracted', 'report_retracted', 'claim_corrected', 'figure_pinned', 'grade_changed', 'decision_undone');--> statement-breakpoint
CREATE TYPE "public"."decision_kind" AS ENUM('merge_events', 'split_event', 'link_mentions', 'unlink_mentions', 'pin_figure', 'correct_claim', 'confirm_event', 'discount_event', 'publish_event', 'withdraw_event');--> statement-breakpoint
CREATE TYPE "public"."link_kind" AS ENUM('must', 'cannot');--> statement-breakpoint
CREATE TYPE "public"."match_flag_kind" AS ENUM('must_link_doubted', 'cannot_link_doubted', 'decisions_conflict');--> statement-breakpoint
CREATE TYPE "public"."published_precision" AS ENUM('day', 'time');--> statement-breakpoint
CREATE TYPE "public"."report_channel" AS ENUM('form', 'command', 'import', 'feed', 'api', 'tip', 'sample');--> statement-breakpoint
CREATE TYPE "public"."tip_state" AS ENUM('waiting', 'accepted', 'rejected', 'spam');--> statement-breakpoint
CREATE TYPE "public"."aid_finance" AS ENUM('grant', 'loan', 'guarantee', 'in_kind', 'training');--> statement-breakpoint
CREATE TYPE "public"."aid_status" AS ENUM('proposed', 'blocked', 'announced', 'legislated', 'committed', 'allocated', 'disbursed', 'delivered', 'cancelled', 'lapsed');--> statement-breakpoint
CREATE TYPE "public"."aid_type" AS ENUM('military', 'financial', 'humanitarian', 'mixed');--> statement-breakpoint
CREATE TYPE "public"."coalition_role" AS ENUM('lead', 'member');--> statement-breakpoint
CREATE TYPE "public"."event_family" AS ENUM('attack', 'interception', 'ground', 'measure', 'alert', 'statement', 'diplomacy');--> statement-breakpoint
CREATE TYPE "public"."event_scope" AS ENUM('single', 'wave', 'aggregate');--> statement-breakpoint
CREATE TYPE "public"."event_type" AS ENUM('strike.missile', 'strike.glide_bomb', 'strike.drone', 'strike.air', 'shelling.artillery', 'shelling.mlrs', 'shelling.mortar', 'interception', 'explosion.unknown', 'alert.air', 'ground.incursion', 'ground.clash', 'mine.ied', 'attack.shooting', 'sabotage', 'measure.school_closure', 'measure.checkpoint', 'measure.evacuation', 'measure.curfew', 'measure.blackout', 'statement.losses', 'statement.promise', 'statement.forecast', 'statement.accusation', 'statement.denial', 'statement.assessment', 'diplomacy.visit');--> statement-breakpoint
CREATE TYPE "public"."grade" AS ENUM('unreviewed', 'single_source', 'corroborated', 'confirmed', 'contested', 'discounted');--> statement-breakpoint
CREATE TYPE "public"."item" AS ENUM('missile', 'ballistic_missile', 'cruise_missile', 'Kinzhal', 'Iskander-M', 'Iskander-K', 'Kalibr', 'Kh-101', 'Kh-22', 'Kh-31', 'Kh-35', 'Kh-47M2', 'Kh-59', 'Kh-69', 'Zircon', 'Oniks', 'S-300', 'S-400', 'KN-23', 'Tochka-U', 'ATACMS', 'Storm Shadow', 'HIMARS', 'Neptune', 'Vampire', 'Olkha', 'Grad', 'Uragan', 'Smerch', 'Tornado-S', 'rocket', 'glide_bomb', 'aerial_bomb', 'shell', 'mortar', 'drone', 'Shahed-136', 'Gerbera', 'Lancet', 'FPV', 'Orlan-10', 'ZALA', 'Supercam', 'decoy', 'balloon', 'naval_drone', 'mine', 'residential_building', 'apartment', 'school', 'kindergarten', 'university', 'hospital', 'energy', 'port', 'industrial', 'warehouse', 'shop', 'administrative', 'cultural', 'religious', 'railway', 'bridge', 'road', 'airfield', 'refinery', 'agricultural', 'vehicle', 'ambulance', 'infrastructure', 'building', 'debris', 'personnel', 'tank', 'armoured_vehicle', 'artillery_system', 'air_defence', 'aircraft', 'helicopter', 'ship', 'submarine', 'special_equipment');--> statement-breakpoint
CREATE TYPE "public"."judgement" AS ENUM('same', 'different', 'unsure');--> statement-breakpoint
CREATE TYPE "public"."lifecycle" AS ENUM('candidate', 'in_review', 'published', 'merged', 'retracted');--> statement-breakpoint
CREATE TYPE "public"."metric" AS ENUM('killed', 'injured', 'losses', 'seriously_injured', 'hospitalised', 'trapped', 'missing', 'rescued', 'bodies_recovered', 'explosions', 'launched', 'intercepted', 'damaged', 'sheltered', 'evacuated', 'without_power');--> statement-breakpoint
CREATE TYPE "public"."modality" AS ENUM('occurred', 'ongoing', 'planned', 'alleged', 'negated');--> statement-breakpoint
CREATE TYPE "public"."place_precision" AS ENUM('point', 'settlement', 'near', 'district', 'region', 'area', 'country');--> statement-breakpoint
CREATE TYPE "public"."population" AS ENUM('civilian', 'military', 'child', 'woman', 'man', 'responder', 'unspecified');--> statement-breakpoint
CREATE TYPE "public"."qualifier" AS ENUM('exact', 'at_least', 'about', 'up_to', 'several', 'none_reported');--> statement-breakpoint
CREATE TYPE "public"."report_language" AS ENUM('en', 'uk', 'ru', 'fr');--> statement-breakpoint
CREATE TYPE "public"."report_state" AS ENUM('received', 'read', 'quarantined', 'retracted');--> statement-breakpoint
CREATE TYPE "public"."responsibility" AS ENUM('accepted', 'attributed', 'denied', 'competing', 'unknown');--> statement-breakpoint
CREATE TYPE "public"."source_kind" AS ENUM('agency', 'newspaper', 'broadcaster', 'official', 'military', 'telegram', 'ngo', 'dataset', 'contributor');--> statement-breakpoint
CREATE TYPE "public"."stance" AS ENUM('asserts', 'denies', 'estimates', 'relays', 'unsure', 'promises');--> statement-breakpoint
CREATE TYPE "public"."time_precision" AS ENUM('hour', 'part_of_day', 'day', 'week', 'month', 'year');--> statement-breakpoint
CREATE TYPE "public"."user_role" AS ENUM('contributor', 'editor', 'admin');--> statement-breakpoint
CREATE TABLE "aid_items" (
	"package_id" text NOT NULL,
	"item" text NOT NULL,
	"pledged" double precision,
	"delivered" double precision,
	CONSTRAINT "aid_items_pkey" PRIMARY KEY("package_id","item")
);
--> statement-breakpoint
CREATE TABLE "aid_packages" (
	"id" text PRIMARY KEY NOT NULL,
	"parent_id" text,
	"title" text,
	"donors" text[] NOT NULL,
	"recipient" text,
	"type" "aid_type",
	"finance" "aid_finance",
	"coalition_id" text,
	"amount_min" double precision,
	"amount_max" double precision,
	"currency" char(3),
	"is_contested" boolean NOT NULL,
	"value_date" date,
	"amount_eur" double precision,
	"amount_usd" double precision,
	"status" "aid_status" NOT NULL,
	"status_date" date,
	"status_reason" text,
	"voices" integer NOT NULL,
	"first_reported_at" timestamp (3) with time zone NOT NULL,
	"last_reported_at" timestamp (3) with time zone NOT NULL,
	"search_text" text NOT NULL,
	"view" jsonb NOT NULL,
	CONSTRAINT "aid_packages_amount_ordered" CHECK ("aid_packages"."amount_min" <= "aid_packages"."amount_max"),
	CONSTRAINT "aid_packages_amount_has_currency" CHECK ("aid_packages"."amount_min" is null or "aid_packages"."currency" is not null),
	CONSTRAINT "aid_packages_not_own_parent" CHECK ("aid_packages"."parent_id" <> "aid_packages"."id")
);
--> statement-breakpoint
CREATE TABLE "aid_statements" (
	"id" uuid PRIMARY KEY NOT NULL,
	"report_id" uuid NOT NULL,
	"text_length" integer NOT NULL,
	"seq" bigint NOT NULL,
	"ordinal" smallint NOT NULL,
	"source_id" text NOT NULL,
	"block_key" text NOT NULL,
	"donors" text[] NOT NULL,
	"donor_names" text[] NOT NULL,
	"recipient" text,
	"type" "aid_type",
	"finance" "aid_finance",
	"amount_min" double precision,
	"amount_max" double precision,
	"currency" char(3),
	"items" jsonb NOT NULL,
	"status" "aid_status",
	"status_reason" text,
	"date" text,
	"coalition" jsonb,
	"coalition_id" text,
	"speaker" jsonb,
	"quote_start" integer NOT NULL,
	"quote_end" integer NOT NULL,
	"confidence" real NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"package_id" text,
	CONSTRAINT "aid_statements_report_ordinal_key" UNIQUE("report_id","ordinal"),
	CONSTRAINT "aid_statements_quote_in_text" CHECK ("aid_statements"."quote_start" >= 0 and "aid_statements"."quote_start" < "aid_statements"."quote_end" and "aid_statements"."quote_end" <= "aid_statements"."text_length"),
	CONSTRAINT "aid_statements_amount_ordered" CHECK ("aid_statements"."amount_min" <= "aid_statements"."amount_max" and "aid_statements"."amount_min" >= 0),
	CONSTRAINT "aid_statements_confidence_range" CHECK ("aid_statements"."confidence" between 0 and 1)
);
--> statement-breakpoint
CREATE TABLE "aid_status_events" (
	"package_id" text NOT NULL,
	"statement_id" uuid NOT NULL,
	"status" "aid_status" NOT NULL,
	"date" date NOT NULL,
	"body" text,
	"reason" text,
	CONSTRAINT "aid_status_events_pkey" PRIMARY KEY("package_id","statement_id")
);
--> statement-breakpoint
CREATE TABLE "coalition_contributions" (
	"coalition_id" text NOT NULL,
	"statement_id" uuid NOT NULL,
	"donors" text[] NOT NULL,
	"amount_min" double precision,
	"amount_max" double precision,
	"currency" char(3),
	"items" jsonb NOT NULL,
	"date" date NOT NULL,
	CONSTRAINT "coalition_contributions_pkey" PRIMARY KEY("coalition_id","statement_id")
);
--> statement-breakpoint
CREATE TABLE "coalition_members" (
	"coalition_id" text NOT NULL,
	"country" text NOT NULL,
	"role" "coalition_role" NOT NULL,
	"joined" date,
	"statement_id" uuid NOT NULL,
	CONSTRAINT "coalition_members_pkey" PRIMARY KEY("coalition_id","country")
);
--> statement-breakpoint
CREATE TABLE "coalitions" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"purpose" text
);
--> statement-breakpoint
CREATE TABLE "audit_log" (
	"seq" bigint PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" text,
	"actor_name" text NOT NULL,
	"verb" text NOT NULL,
	"subject_type" text NOT NULL,
	"subject_id" text NOT NULL,
	"detail" jsonb NOT NULL,
	"previous_hash" char(64) NOT NULL,
	"hash" char(64) NOT NULL,
	CONSTRAINT "audit_log_hash_unique" UNIQUE("hash"),
	CONSTRAINT "audit_log_actor_kind" CHECK ("audit_log"."actor_kind" in ('user', 'system', 'public')),
	CONSTRAINT "audit_log_seq_positive" CHECK ("audit_log"."seq" > 0)
);
--> statement-breakpoint
CREATE TABLE "changes" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"kind" "change_kind" NOT NULL,
	"event_id" text,
	"region" text,
	"report_id" text,
	"made_by" text,
	"reason" text,
	"detail" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "claims" (
	"id" uuid PRIMARY KEY NOT NULL,
	"mention_id" uuid NOT NULL,
	"report_id" uuid NOT NULL,
	"text_length" integer NOT NULL,
	"ordinal" smallint NOT NULL,
	"metric" "metric" NOT NULL,
	"population" "population" NOT NULL,
	"item" "item",
	"min" double precision,
	"max" double precision,
	"qualifier" "qualifier" NOT NULL,
	"speaker_name" text,
	"speaker_office" text,
	"speaker_region" text,
	"speaker_side" text,
	"stance" "stance" NOT NULL,
	"as_of" text,
	"subset_of" uuid,
	"supersedes" uuid,
	"quote_start" integer NOT NULL,
	"quote_end" integer NOT NULL,
	"confidence" real NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "claims_mention_ordinal_key" UNIQUE("mention_id","ordinal"),
	CONSTRAINT "claims_quote_in_text" CHECK ("claims"."quote_start" >= 0 and "claims"."quote_start" < "claims"."quote_end" and "claims"."quote_end" <= "claims"."text_length"),
	CONSTRAINT "claims_min_not_above_max" CHECK ("claims"."min" <= "claims"."max"),
	CONSTRAINT "claims_not_negative" CHECK ("claims"."min" >= 0 and "claims"."max" >= 0),
	CONSTRAINT "claims_zero_only_when_none_reported" CHECK (("claims"."qualifier" = 'none_reported') = (coalesce("claims"."max", -1) = 0)),
	CONSTRAINT "claims_none_is_zero" CHECK ("claims"."qualifier" <> 'none_reported' or ("claims"."min" = 0 and "claims"."max" = 0)),
	CONSTRAINT "claims_exact_has_number" CHECK ("claims"."qualifier" <> 'exact' or ("claims"."min" is not null and "claims"."max" is not null)),
	CONSTRAINT "claims_unknown_only_several" CHECK ("claims"."min" is not null or "claims"."max" is not null or "claims"."qualifier" = 'several'),
	CONSTRAINT "claims_speaker_has_name" CHECK ("claims"."speaker_name" is not null or ("claims"."speaker_office" is null and "claims"."speaker_region" is null)),
	CONSTRAINT "claims_not_part_of_itself" CHECK ("claims"."subset_of" <> "claims"."id" and "claims"."supersedes" <> "claims"."id"),
	CONSTRAINT "claims_confidence_range" CHECK ("claims"."confidence" between 0 and 1)
);
--> statement-breakpoint
CREATE TABLE "decisions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" "decision_kind" NOT NULL,
	"payload" jsonb NOT NULL,
	"mention_ids" uuid[] NOT NULL,
	"event_id" text,
	"reason" text NOT NULL,
	"made_by" text NOT NULL,
	"made_by_name" text NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"undone_at" timestamp (3) with time zone,
	"undone_by" text,
	"undone_reason" text,
	CONSTRAINT "decisions_reason_given" CHECK ("decisions"."reason" <> ''),
	CONSTRAINT "decisions_undo_whole" CHECK (("decisions"."undone_at" is null) = ("decisions"."undone_by" is null) and ("decisions"."undone_at" is null) = ("decisions"."undone_reason" is null))
);
--> statement-breakpoint
CREATE TABLE "mention_links" (
	"mention_a" uuid NOT NULL,
	"mention_b" uuid NOT NULL,
	"kind" "link_kind" NOT NULL,
	"decision_id" uuid NOT NULL,
	CONSTRAINT "mention_links_pkey" PRIMARY KEY("mention_a","mention_b","decision_id"),
	CONSTRAINT "mention_links_ordered_pair" CHECK ("mention_links"."mention_a" < "mention_links"."mention_b")
);
--> statement-breakpoint
CREATE TABLE "event_redirects" (
	"from_id" text PRIMARY KEY NOT NULL,
	"merged_into" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "event_redirects_not_to_itself" CHECK ("event_redirects"."from_id" <> "event_redirects"."merged_into")
);
--> statement-breakpoint
CREATE TABLE "events" (
	"id" text PRIMARY KEY NOT NULL,
	"type" "event_type" NOT NULL,
	"family" "event_family" NOT NULL,
	"scope" "event_scope" NOT NULL,
	"modality" "modality" NOT NULL,
	"lifecycle" "lifecycle" NOT NULL,
	"place_id" text,
	"place_name" text,
	"place_precision" "place_precision",
	"region" text,
	"country" char(2),
	"lat" double precision,
	"lon" double precision,
	"when_from" date,
	"when_to" date,
	"when_precision" time_precision,
	"killed_low" integer,
	"killed_best" integer,
	"killed_high" integer,
	"injured_low" integer,
	"injured_best" integer,
	"injured_high" integer,
	"grade" "grade" NOT NULL,
	"is_contested" boolean NOT NULL,
	"responsibility" "responsibility" NOT NULL,
	"weapons" "item"[] NOT NULL,
	"source_ids" text[] NOT NULL,
	"speakers" text[] NOT NULL,
	"voices" integer NOT NULL,
	"report_count" integer NOT NULL,
	"first_reported_at" timestamp (3) with time zone NOT NULL,
	"last_reported_at" timestamp (3) with time zone NOT NULL,
	"parent_event_id" text,
	"retraction_reason" text,
	"place_spellings" text NOT NULL,
	"search_text" text NOT NULL,
	"search" "tsvector" GENERATED ALWAYS AS (to_tsvector('simple'::regconfig, search_text)) STORED NOT NULL,
	"view" jsonb NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "events_when_ordered" CHECK ("events"."when_from" <= "events"."when_to" and ("events"."when_from" is null) = ("events"."when_to" is null)),
	CONSTRAINT "events_killed_ordered" CHECK ("events"."killed_low" <= "events"."killed_high"),
	CONSTRAINT "events_injured_ordered" CHECK ("events"."injured_low" <= "events"."injured_high"),
	CONSTRAINT "events_counts_positive" CHECK ("events"."voices" >= 0 and "events"."report_count" >= 0),
	CONSTRAINT "events_retraction_has_reason" CHECK (("events"."lifecycle" = 'retracted') = ("events"."retraction_reason" is not null)),
	CONSTRAINT "events_merged_are_redirects" CHECK ("events"."lifecycle" <> 'merged')
);
--> statement-breakpoint
CREATE TABLE "match_flags" (
	"mention_a" uuid NOT NULL,
	"mention_b" uuid NOT NULL,
	"kind" "match_flag_kind" NOT NULL,
	"score" double precision NOT NULL,
	"text" text NOT NULL,
	CONSTRAINT "match_flags_pkey" PRIMARY KEY("mention_a","mention_b","kind")
);
--> statement-breakpoint
CREATE TABLE "matches" (
	"mention_a" uuid NOT NULL,
	"mention_b" uuid NOT NULL,
	"score" double precision NOT NULL,
	"judgement" "judgement" NOT NULL,
	"reasons" jsonb NOT NULL,
	CONSTRAINT "matches_pkey" PRIMARY KEY("mention_a","mention_b"),
	CONSTRAINT "matches_ordered_pair" CHECK ("matches"."mention_a" < "matches"."mention_b")
);
--> statement-breakpoint
CREATE TABLE "mention_blocks" (
	"block_key" text NOT NULL,
	"report_seq" bigint NOT NULL,
	"mention_id" uuid NOT NULL,
	CONSTRAINT "mention_blocks_pkey" PRIMARY KEY("block_key","report_seq","mention_id")
);
--> statement-breakpoint
CREATE TABLE "mentions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"report_id" uuid NOT NULL,
	"text_length" integer NOT NULL,
	"source_id" text NOT NULL,
	"report_seq" bigint NOT NULL,
	"ordinal" smallint NOT NULL,
	"parent_mention_id" uuid,
	"type" "event_type" NOT NULL,
	"family" "event_family" NOT NULL,
	"modality" "modality" NOT NULL,
	"scope" "event_scope" NOT NULL,
	"background" boolean NOT NULL,
	"place_id" text,
	"place_name" text,
	"region" text,
	"region_name" text,
	"country" char(2),
	"lat" double precision,
	"lon" double precision,
	"place_precision" "place_precision",
	"when" jsonb,
	"when_from" date,
	"when_to" date,
	"actors" jsonb NOT NULL,
	"weapons" "item"[] NOT NULL,
	"targets" text[] NOT NULL,
	"lang" "report_language" NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	"quote_start" integer NOT NULL,
	"quote_end" integer NOT NULL,
	"quote_text" text NOT NULL,
	"evidence" jsonb,
	"confidence" real NOT NULL,
	"component_id" uuid NOT NULL,
	"event_id" text NOT NULL,
	CONSTRAINT "mentions_report_ordinal_key" UNIQUE("report_id","ordinal"),
	CONSTRAINT "mentions_id_report_key" UNIQUE("id","report_id","text_length"),
	CONSTRAINT "mentions_quote_in_text" CHECK ("mentions"."quote_start" >= 0 and "mentions"."quote_start" < "mentions"."quote_end" and "mentions"."quote_end" <= "mentions"."text_length"),
	CONSTRAINT "mentions_when_ordered" CHECK ("mentions"."when_from" <= "mentions"."when_to" and ("mentions"."when_from" is null) = ("mentions"."when_to" is null)),
	CONSTRAINT "mentions_place_has_precision" CHECK (("mentions"."place_id" is null) = ("mentions"."place_precision" is null)),
	CONSTRAINT "mentions_confidence_range" CHECK ("mentions"."confidence" between 0 and 1)
);
--> statement-breakpoint
CREATE TABLE "region_day_items" (
	"region" text NOT NULL,
	"day" date NOT NULL,
	"metric" "metric" NOT NULL,
	"item" "item" NOT NULL,
	"events" integer NOT NULL,
	"low" integer NOT NULL,
	"best" integer NOT NULL,
	"high" integer NOT NULL,
	"uncounted" integer NOT NULL,
	CONSTRAINT "region_day_items_pkey" PRIMARY KEY("region","day","metric","item"),
	CONSTRAINT "region_day_items_not_negative" CHECK ("region_day_items"."events" >= 0 and "region_day_items"."low" >= 0)
);
--> statement-breakpoint
CREATE TABLE "region_days" (
	"region" text NOT NULL,
	"day" date NOT NULL,
	"type" "event_type" NOT NULL,
	"events" integer NOT NULL,
	"contested" integer NOT NULL,
	"killed_stated" integer NOT NULL,
	"killed_low" integer NOT NULL,
	"killed_best" integer NOT NULL,
	"killed_high" integer NOT NULL,
	"killed_open" integer NOT NULL,
	"injured_stated" integer NOT NULL,
	"injured_low" integer NOT NULL,
	"injured_best" integer NOT NULL,
	"injured_high" integer NOT NULL,
	"injured_open" integer NOT NULL,
	CONSTRAINT "region_days_pkey" PRIMARY KEY("region","day","type"),
	CONSTRAINT "region_days_not_negative" CHECK ("region_days"."events" >= 0 and "region_days"."killed_low" >= 0 and "region_days"."injured_low" >= 0)
);
--> statement-breakpoint
CREATE TABLE "quarantine" (
	"report_id" uuid PRIMARY KEY NOT NULL,
	"reason" text NOT NULL,
	"attempts" smallint NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "report_readings" (
	"report_id" uuid PRIMARY KEY NOT NULL,
	"lang" "report_language",
	"places" jsonb NOT NULL,
	"ignored" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "reports_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"source_id" text NOT NULL,
	"external_id" text,
	"url" text,
	"archive_url" text,
	"title" text,
	"text" text NOT NULL,
	"text_length" integer NOT NULL,
	"sha256" char(64) NOT NULL,
	"content_key" char(64) NOT NULL,
	"lang" "report_language",
	"published_at" timestamp (3) with time zone NOT NULL,
	"published_precision" "published_precision" NOT NULL,
	"retrieved_at" timestamp (3) with time zone NOT NULL,
	"recorded_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"channel" "report_channel" NOT NULL,
	"submitted_by" text,
	"is_summary" boolean DEFAULT false NOT NULL,
	"state" "report_state" DEFAULT 'received' NOT NULL,
	"priority" smallint DEFAULT 10 NOT NULL,
	"attempts" smallint DEFAULT 0 NOT NULL,
	"last_error" text,
	"read_at" timestamp (3) with time zone,
	"retracted_at" timestamp (3) with time zone,
	"retraction_reason" text,
	CONSTRAINT "reports_seq_key" UNIQUE("seq"),
	CONSTRAINT "reports_source_content_key" UNIQUE("source_id","content_key"),
	CONSTRAINT "reports_id_text_length_key" UNIQUE("id","text_length"),
	CONSTRAINT "reports_text_not_empty" CHECK ("reports"."text" <> ''),
	CONSTRAINT "reports_text_length_is_utf16" CHECK ("reports"."text_length" between char_length("reports"."text") + coalesce(char_length("reports"."title") + 2, 0) and 2 * (char_length("reports"."text") + coalesce(char_length("reports"."title") + 2, 0))),
	CONSTRAINT "reports_title_not_empty" CHECK ("reports"."title" <> ''),
	CONSTRAINT "reports_sha256_is_hex" CHECK ("reports"."sha256" ~ '^[0-9a-f]{64}$' and "reports"."content_key" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "reports_published_before_recorded" CHECK ("reports"."published_at" <= "reports"."recorded_at" + interval '1 day'),
	CONSTRAINT "reports_retraction_has_reason" CHECK (("reports"."state" = 'retracted') = ("reports"."retraction_reason" is not null))
);
--> statement-breakpoint
CREATE TABLE "sources" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"kind" "source_kind" NOT NULL,
	"url" text,
	"default_lang" "report_language",
	"country" char(2),
	"region" text,
	"independence_group" text NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tips" (
	"id" uuid PRIMARY KEY NOT NULL,
	"what_happened" text NOT NULL,
	"place" text,
	"happened_at" text,
	"link" text,
	"lang" text,
	"sender_key" text,
	"consented_at" timestamp (3) with time zone NOT NULL,
	"received_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"state" "tip_state" DEFAULT 'waiting' NOT NULL,
	"decided_by" text,
	"decided_at" timestamp (3) with time zone,
	"decision_reason" text,
	"report_id" uuid,
	CONSTRAINT "tips_not_empty" CHECK ("tips"."what_happened" <> ''),
	CONSTRAINT "tips_decision_whole" CHECK (("tips"."state" = 'waiting') = ("tips"."decided_at" is null))
);
--> statement-breakpoint
CREATE TABLE "accounts" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"user_id" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp (3) with time zone,
	"refresh_token_expires_at" timestamp (3) with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"token" text NOT NULL,
	"user_id" text NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"impersonated_by" text,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "sessions_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"role" "user_role" DEFAULT 'contributor' NOT NULL,
	"banned" boolean DEFAULT false NOT NULL,
	"ban_reason" text,
	"ban_expires" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "users_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "verifications" (
	"id" text PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "aid_items" ADD CONSTRAINT "aid_items_package_id_aid_packages_id_fk" FOREIGN KEY ("package_id") REFERENCES "public"."aid_packages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aid_packages" ADD CONSTRAINT "aid_packages_coalition_id_coalitions_id_fk" FOREIGN KEY ("coalition_id") REFERENCES "public"."coalitions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aid_packages" ADD CONSTRAINT "aid_packages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."aid_packages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aid_statements" ADD CONSTRAINT "aid_statements_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aid_statements" ADD CONSTRAINT "aid_statements_coalition_id_coalitions_id_fk" FOREIGN KEY ("coalition_id") REFERENCES "public"."coalitions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aid_statements" ADD CONSTRAINT "aid_statements_package_id_aid_packages_id_fk" FOREIGN KEY ("package_id") REFERENCES "public"."aid_packages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aid_statements" ADD CONSTRAINT "aid_statements_report_fk" FOREIGN KEY ("report_id","text_length") REFERENCES "public"."reports"("id","text_length") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aid_status_events" ADD CONSTRAINT "aid_status_events_package_id_aid_packages_id_fk" FOREIGN KEY ("package_id") REFERENCES "public"."aid_packages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aid_status_events" ADD CONSTRAINT "aid_status_events_statement_id_aid_statements_id_fk" FOREIGN KEY ("statement_id") REFERENCES "public"."aid_statements"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coalition_contributions" ADD CONSTRAINT "coalition_contributions_coalition_id_coalitions_id_fk" FOREIGN KEY ("coalition_id") REFERENCES "public"."coalitions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coalition_contributions" ADD CONSTRAINT "coalition_contributions_statement_id_aid_statements_id_fk" FOREIGN KEY ("statement_id") REFERENCES "public"."aid_statements"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coalition_members" ADD CONSTRAINT "coalition_members_coalition_id_coalitions_id_fk" FOREIGN KEY ("coalition_id") REFERENCES "public"."coalitions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coalition_members" ADD CONSTRAINT "coalition_members_statement_id_aid_statements_id_fk" FOREIGN KEY ("statement_id") REFERENCES "public"."aid_statements"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_mention_fk" FOREIGN KEY ("mention_id","report_id","text_length") REFERENCES "public"."mentions"("id","report_id","text_length") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_subset_of_fk" FOREIGN KEY ("subset_of") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_supersedes_fk" FOREIGN KEY ("supersedes") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mention_links" ADD CONSTRAINT "mention_links_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_redirects" ADD CONSTRAINT "event_redirects_merged_into_events_id_fk" FOREIGN KEY ("merged_into") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "match_flags" ADD CONSTRAINT "match_flags_mention_a_mentions_id_fk" FOREIGN KEY ("mention_a") REFERENCES "public"."mentions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "match_flags" ADD CONSTRAINT "match_flags_mention_b_mentions_id_fk" FOREIGN KEY ("mention_b") REFERENCES "public"."mentions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matches" ADD CONSTRAINT "matches_mention_a_mentions_id_fk" FOREIGN KEY ("mention_a") REFERENCES "public"."mentions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matches" ADD CONSTRAINT "matches_mention_b_mentions_id_fk" FOREIGN KEY ("mention_b") REFERENCES "public"."mentions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_report_fk" FOREIGN KEY ("report_id","text_length") REFERENCES "public"."reports"("id","text_length") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_event_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quarantine" ADD CONSTRAINT "quarantine_report_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_readings" ADD CONSTRAINT "report_readings_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tips" ADD CONSTRAINT "tips_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "aid_packages_status_idx" ON "aid_packages" USING btree ("status","status_date" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "aid_packages_last_reported_idx" ON "aid_packages" USING btree ("last_reported_at" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "aid_packages_donors_idx" ON "aid_packages" USING gin ("donors");--> statement-breakpoint
CREATE INDEX "aid_packages_coalition_idx" ON "aid_packages" USING btree ("coalition_id");--> statement-breakpoint
CREATE INDEX "aid_packages_search_idx" ON "aid_packages" USING gin ("search_text" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "aid_statements_block_idx" ON "aid_statements" USING btree ("block_key");--> statement-breakpoint
CREATE INDEX "aid_statements_package_idx" ON "aid_statements" USING btree ("package_id");--> statement-breakpoint
CREATE INDEX "aid_statements_coalition_idx" ON "aid_statements" USING btree ("coalition_id");--> statement-breakpoint
CREATE INDEX "aid_status_events_statement_idx" ON "aid_status_events" USING btree ("statement_id");--> statement-breakpoint
CREATE INDEX "aid_status_events_status_idx" ON "aid_status_events" USING btree ("status","date");--> statement-breakpoint
CREATE INDEX "coalition_contributions_statement_idx" ON "coalition_contributions" USING btree ("statement_id");--> statement-breakpoint
CREATE INDEX "coalition_members_statement_idx" ON "coalition_members" USING btree ("statement_id");--> statement-breakpoint
CREATE INDEX "audit_log_subject_idx" ON "audit_log" USING btree ("subject_type","subject_id");--> statement-breakpoint
CREATE INDEX "audit_log_at_idx" ON "audit_log" USING btree ("at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "changes_at_idx" ON "changes" USING btree ("at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "changes_event_idx" ON "changes" USING btree ("event_id","at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "changes_region_idx" ON "changes" USING btree ("region","at" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "claims_supersedes_key" ON "claims" USING btree ("supersedes") WHERE "claims"."supersedes" is not null;--> statement-breakpoint
CREATE INDEX "claims_report_idx" ON "claims" USING btree ("report_id");--> statement-breakpoint
CREATE INDEX "claims_subset_of_idx" ON "claims" USING btree ("subset_of") WHERE "claims"."subset_of" is not null;--> statement-breakpoint
CREATE INDEX "decisions_mentions_idx" ON "decisions" USING gin ("mention_ids");--> statement-breakpoint
CREATE INDEX "decisions_event_idx" ON "decisions" USING btree ("event_id");--> statement-breakpoint
CREATE INDEX "decisions_made_idx" ON "decisions" USING btree ("made_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "mention_links_b_idx" ON "mention_links" USING btree ("mention_b");--> statement-breakpoint
CREATE INDEX "mention_links_decision_idx" ON "mention_links" USING btree ("decision_id");--> statement-breakpoint
CREATE INDEX "event_redirects_merged_into_idx" ON "event_redirects" USING btree ("merged_into");--> statement-breakpoint
CREATE INDEX "events_last_reported_idx" ON "events" USING btree ("last_reported_at" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "events_when_idx" ON "events" USING btree ("when_from" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "events_region_when_idx" ON "events" USING btree ("region","when_from" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "events_region_reported_idx" ON "events" USING btree ("region","last_reported_at" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "events_place_when_idx" ON "events" USING btree ("place_id","when_from" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "events_type_when_idx" ON "events" USING btree ("type","when_from" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "events_grade_when_idx" ON "events" USING btree ("grade","when_from" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "events_parent_idx" ON "events" USING btree ("parent_event_id") WHERE "events"."parent_event_id" is not null;--> statement-breakpoint
CREATE INDEX "events_weapons_idx" ON "events" USING gin ("weapons");--> statement-breakpoint
CREATE INDEX "events_search_idx" ON "events" USING gin ("search");--> statement-breakpoint
CREATE INDEX "events_search_trgm_idx" ON "events" USING gin ("search_text" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "match_flags_mention_b_idx" ON "match_flags" USING btree ("mention_b");--> statement-breakpoint
CREATE INDEX "matches_mention_b_idx" ON "matches" USING btree ("mention_b");--> statement-breakpoint
CREATE INDEX "matches_unsure_idx" ON "matches" USING btree ("score" DESC NULLS LAST) WHERE "matches"."judgement" = 'unsure';--> statement-breakpoint
CREATE INDEX "mentions_event_idx" ON "mentions" USING btree ("event_id");--> statement-breakpoint
CREATE INDEX "mentions_component_idx" ON "mentions" USING btree ("component_id");--> statement-breakpoint
CREATE INDEX "mentions_parent_idx" ON "mentions" USING btree ("parent_mention_id") WHERE "mentions"."parent_mention_id" is not null;--> statement-breakpoint
CREATE INDEX "region_days_day_idx" ON "region_days" USING btree ("day");--> statement-breakpoint
CREATE INDEX "quarantine_at_idx" ON "quarantine" USING btree ("at" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "reports_source_external_key" ON "reports" USING btree ("source_id","external_id") WHERE "reports"."external_id" is not null;--> statement-breakpoint
CREATE INDEX "reports_waiting_idx" ON "reports" USING btree ("priority","seq") WHERE "reports"."state" = 'received';--> statement-breakpoint
CREATE INDEX "reports_published_idx" ON "reports" USING btree ("published_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "reports_recorded_idx" ON "reports" USING btree ("recorded_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "sources_independence_group_idx" ON "sources" USING btree ("independence_group");--> statement-breakpoint
CREATE INDEX "tips_waiting_idx" ON "tips" USING btree ("received_at") WHERE "tips"."state" = 'waiting';--> statement-breakpoint
CREATE INDEX "tips_sender_idx" ON "tips" USING btree ("sender_key","received_at");--> statement-breakpoint
CREATE INDEX "accounts_user_idx" ON "accounts" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "sessions_user_idx" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "verifications_identifier_idx" ON "verifications" USING btree ("identifier");