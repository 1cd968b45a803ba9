import type { Db } from "@tocsin/db";
import { sql } from "drizzle-orm";

/**
 * Fills an empty record with `count` events over three years and all regions, one report and mention each, made inside the
 * database: for plans and times of queries, where what the words say does not matter.
 */
export async function generateRecord(db: Db, count: number): Promise<void> {
  await db.execute(sql`insert into sources (id, name, kind, independence_group)
    select 'outlet-' || i, 'Outlet ' || i, 'newspaper', 'outlet-' || i from generate_series(0, 49) i`);
  await db.execute(sql`create temporary table made as
    select i, gen_random_uuid() as report, gen_random_uuid() as mention, gen_random_uuid()::text as event,
      'outlet-' || i % 50 as source, (date '2022-02-24' + (i::bigint * 1095 / ${count}::bigint)::int) as day,
      (array['UA-63','UA-51','UA-59','UA-65','UA-23','UA-12','UA-30','UA-14','UA-74','RU-BEL','RU-KRS'])[1 + i % 11] as region,
      (enum_range(null::event_type))[1 + (i * 7) % 12] as type, 1 + (i * 13) % 900 as place,
      'word' || (i * 31) % 5000 || ' text' || (i * 17) % 700 || ' settlement' || (i * 13) % 900 as words
    from generate_series(1, ${count}::int) i`);
  await db.execute(sql`insert into reports (id, source_id, text, text_length, sha256, content_key, lang, published_at,
      published_precision, retrieved_at, channel, state, read_at)
    select report, source, words, length(words), md5(words || i) || md5(words), md5(i::text) || md5(words), 'en',
      day + interval '12 hours', 'time', now(), 'import', 'read', now() from made`);
  await db.execute(sql`insert into events (id, type, family, scope, modality, lifecycle, place_id, place_name, place_precision,
      region, country, lat, lon, when_from, when_to, when_precision, killed_low, killed_best, killed_high, grade, is_contested,
      responsibility, weapons, source_ids, speakers, voices, report_count, first_reported_at, last_reported_at, place_spellings,
      search_text, view, updated_at)
    select event, type, 'attack', 'single', 'occurred', 'published', 'gn:' || place, 'Settlement ' || place, 'settlement', region,
      left(region, 2), 46 + place % 60 / 10.0, 24 + place % 150 / 10.0, day, day, 'day', i % 5, i % 5, i % 5, 'single_source',
      i % 40 = 0, 'attributed', array[(enum_range(null::item))[1 + i % 40]], array[source], array['Speaker ' || i % 300], 1, 1,
      day + interval '12 hours', day + interval '12 hours', '', words,
      jsonb_build_object('id', event, 'type', type, 'figures', '[]'::jsonb, 'contested', '[]'::jsonb), now() from made`);
  await db.execute(sql`insert into mentions (id, report_id, text_length, source_id, report_seq, ordinal, type, family, modality,
      scope, background, place_id, place_name, region, country, place_precision, "when", when_from, when_to, actors, weapons, targets,
      lang, published_at, quote_start, quote_end, quote_text, confidence, component_id, event_id)
    select mention, report, length(words), source, r.seq, 0, type, 'attack', 'occurred', 'single', false, 'gn:' || place,
      'Settlement ' || place, region, left(region, 2), 'settlement', jsonb_build_object('from', day, 'to', day), day, day,
      '[]', array[]::item[], array[]::text[], 'en', day + interval '12 hours', 0, length(words), words, 0.9, mention, event
    from made join reports r on r.id = made.report`);
  await db.execute(sql`insert into region_days (region, day, type, events, contested, killed_stated, killed_low, killed_best,
      killed_high, killed_open, injured_stated, injured_low, injured_best, injured_high, injured_open)
    select region, day, type, count(*), 0, count(*), sum(i % 5), sum(i % 5), sum(i % 5), 0, 0, 0, 0, 0, 0
    from made group by region, day, type`);
  await db.execute(sql`drop table made`);
  await db.execute(sql`analyze`);
}
