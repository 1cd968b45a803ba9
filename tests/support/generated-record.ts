import type { Db } from "@tocsin/db";
import { sql } from "drizzle-orm";

/** Last day of the generated record; it begins three years earlier. */
export const generatedLastDay = "2025-02-20";
/** Regions with events, those with the most first. */
export const generatedRegions =
  `UA-14 UA-63 UA-65 UA-59 UA-23 UA-12 RU-BEL UA-30 UA-51 UA-48 RU-KRS UA-74 UA-32 UA-53 UA-09 UA-43
  RU-BRY UA-18 UA-35 RU-ROS RU-VOR UA-68 UA-46 UA-05 UA-71 UA-40 RU-KDA UA-07 UA-56 UA-61 UA-26 UA-21 UA-77 RU-LEN RU-MOS
  RU-SAR RU-SMO RU-TUL RU-ORL RU-KLU RU-LIP RU-RYA RU-NIZ RU-TA RU-MOW RU-SPE`.split(/\s+/);
/** Events inserted by one statement: the triggers that version them hold the rows of one in memory. */
const eventsPerStatement = 50_000;

/**
 * Fills an empty record with `count` events over three years, one report and mention each, made inside the database: for
 * plans and times of queries. The spread is as a war's: few regions and places have most events, later days more than
 * early ones, every ninth day a mass attack; most events have one source and no toll, some last several days, some have no
 * known day, a few are withdrawn. What the words say does not matter. The same count gives the same record.
 */
export async function generateRecord(db: Db, count: number): Promise<void> {
  const indexes = await dropIndexes(db);
  await db.transaction(async (tx) => {
    // Foreign keys are right by construction; checking each costs more than all the rest.
    await tx.execute(sql`set local session_replication_role = replica`);
    await tx.execute(sql`insert into sources (id, name, kind, independence_group)
      select 'outlet-' || i, 'Outlet ' || i, 'newspaper', 'outlet-' || i from generate_series(0, 159) i`);
    await tx.execute(chance);
    await tx.execute(makeEvents(count));
    await tx.execute(insertReports);
    for (let first = 1; first <= count; first += eventsPerStatement) {
      await tx.execute(insertEvents(first, first + eventsPerStatement - 1));
    }
    await tx.execute(insertMentions);
    await tx.execute(insertClaims);
    await tx.execute(insertRegionDays);
    await tx.execute(insertRegionDayItems);
    await tx.execute(sql`drop table made`);
  });
  await db.transaction(async (tx) => {
    await tx.execute(sql`set local maintenance_work_mem = '1GB'`);
    for (const definition of indexes) await tx.execute(sql.raw(definition));
  });
  await db.execute(sql`vacuum analyze`);
}

/** Drops the indexes that constrain nothing: built at once afterwards, they take a fraction of the time. */
async function dropIndexes(db: Db): Promise<string[]> {
  const rows = await db.execute<{ name: string; definition: string }>(sql`
    select i.indexname as name, i.indexdef as definition
    from pg_indexes i join pg_index x on x.indexrelid = format('%I.%I', i.schemaname, i.indexname)::regclass
    where i.schemaname = 'public' and not x.indisunique
      and i.tablename in ('events', 'mentions', 'claims', 'reports', 'region_days', 'region_day_items')`);
  for (const { name } of rows) await db.execute(sql.raw(`drop index "${name}"`));
  return rows.map((row) => row.definition);
}

/** A number from 0 to 1 that depends on the event's number and on what is drawn. */
const chance = sql`create or replace function pg_temp.chance(i bigint, salt int) returns float8
  language sql immutable parallel safe return (hashint8extended(i, salt) & 1073741823) / 1073741824.0`;

function makeEvents(count: number) {
  return sql`create temporary table made as
    with drawn as (
      select i, pg_temp.chance(i, 1) as c1, pg_temp.chance(i, 2) as c2, pg_temp.chance(i, 3) as c3, pg_temp.chance(i, 4) as c4,
        pg_temp.chance(i, 5) as c5, pg_temp.chance(i, 6) as c6, pg_temp.chance(i, 7) as c7, pg_temp.chance(i, 8) as c8,
        pg_temp.chance(i, 9) as c9, pg_temp.chance(i, 10) as c10
      from generate_series(1, ${count}::bigint) i
    ), places as (
      select *, (date ${sql.raw(`'${generatedLastDay}'`)} - 1095) + case
          when c1 < 0.12 then 9 * floor(pg_temp.chance(i, 11) * 122)::int else floor(1096 * power(c2, 0.8))::int end as day,
        1 + floor(cardinality(regions) * power(c3, 2.4))::int as r,
        1 + floor(cardinality(types) * power(c4, 2.2))::int as t
      from drawn, (select ${regions} as regions, ${types} as types) lists
    )
    select i, day, regions[r] as region, types[t] as type, 'gn:' || (r * 1000 + floor(420 * power(c5, 3))::int) as place,
      r * 1000 + floor(420 * power(c5, 3))::int as place_number,
      md5('event' || i)::uuid::text as event, md5('report' || i)::uuid as report, md5('mention' || i)::uuid as mention,
      'outlet-' || floor(160 * power(c6, 2.5))::int as source,
      case when c7 < 0.72 then 1 when c7 < 0.9 then 2 when c7 < 0.97 then 3 else 6 end as tellers,
      case when c8 < 0.16 then floor(1 + 9 * power(pg_temp.chance(i, 12), 4))::int end as killed,
      case when c8 between 0.08 and 0.3 then floor(1 + 30 * power(pg_temp.chance(i, 13), 4))::int end as injured,
      c8 < 0.03 as is_contested, c9, c10, pg_temp.chance(i, 14) as c14, pg_temp.chance(i, 15) as c15,
      (select string_agg('word' || floor(6000 * power(pg_temp.chance(i, 100 + n), 2.5))::int, ' ') from generate_series(1, 24) n) as words
    from places`;
}

const regions = sql.raw(`array[${generatedRegions.map((code) => `'${code}'`).join(", ")}]`);

const types =
  sql.raw(`array['shelling.artillery','strike.drone','strike.air','strike.missile','strike.glide_bomb','ground.clash',
  'explosion.unknown','interception','shelling.mlrs','shelling.mortar','alert.air','statement.losses','mine.ied',
  'ground.incursion','measure.evacuation','attack.shooting','sabotage','measure.blackout','statement.accusation',
  'measure.school_closure','measure.curfew','statement.denial','measure.checkpoint','statement.promise','diplomacy.visit',
  'statement.forecast','statement.assessment']::event_type[]`);

/** The family of an event type, as the model's `eventFamily` has it. */
const family =
  sql.raw(`(case split_part(type::text, '.', 1) when 'interception' then 'interception' when 'ground' then 'ground'
  when 'measure' then 'measure' when 'alert' then 'alert' when 'statement' then 'statement' when 'diplomacy' then 'diplomacy'
  else 'attack' end)::event_family`);

const scope = sql.raw(
  `(case when c9 < 0.015 then 'aggregate' when c9 < 0.03 then 'wave' else 'single' end)::event_scope`,
);
const whenFrom = sql.raw(`case when c10 < 0.99 then day end`);
const whenTo = sql.raw(
  `case when c10 < 0.95 then day when c10 < 0.985 then day + 1 + (i % 6)::int when c10 < 0.99 then day + 30 end`,
);
const whenPrecision = sql.raw(
  `(case when c10 < 0.95 then 'day' when c10 < 0.985 then 'week' when c10 < 0.99 then 'month' end)::time_precision`,
);
const weapons = sql.raw(`(case when c14 < 0.35 then array[]::item[]
  when c14 < 0.9 then array[(enum_range(null::item))[1 + floor(40 * power(c15, 2))::int]]
  else array[(enum_range(null::item))[1 + floor(40 * power(c15, 2))::int], (enum_range(null::item))[41 + (i % 12)::int]] end)`);

const insertReports = sql`insert into reports (id, source_id, text, text_length, sha256, content_key, lang, published_at,
    published_precision, retrieved_at, channel)
  select report, source, words, length(words), md5(words || i) || md5(words), md5(i::text) || md5(words), 'en',
    day + interval '12 hours', 'time', now(), 'import' from made order by i`;

const insertEvents = (
  first: number,
  last: number,
) => sql`insert into events (id, type, family, scope, modality, lifecycle, place_id, place_name, place_precision,
    region, country, lat, lon, when_from, when_to, when_precision, killed_low, killed_best, killed_high, injured_low,
    injured_best, injured_high, grade, is_contested, responsibility, weapons, source_ids, speakers, voices, report_count,
    first_reported_at, last_reported_at, retraction_reason, place_spellings, search_text, view, updated_at)
  select event, type, ${family}, ${scope}, 'occurred', (case when c9 > 0.995 then 'retracted' when c9 > 0.985 then 'in_review'
      else 'published' end)::lifecycle, place, 'Settlement ' || place_number,
    (case when c15 < 0.8 then 'settlement' when c15 < 0.9 then 'near' when c15 < 0.95 then 'district' else 'region' end)::place_precision,
    region, left(region, 2), 46 + place_number % 60 / 10.0, 24 + place_number % 150 / 10.0, ${whenFrom}, ${whenTo}, ${whenPrecision},
    killed, killed, case when i % 9 > 0 then killed end, injured, injured, injured,
    (case when is_contested then 'contested' when tellers = 1 then 'single_source' when c9 > 0.98 then 'confirmed' else 'corroborated' end)::grade,
    is_contested, 'attributed', ${weapons},
    (select array_agg(distinct 'outlet-' || floor(160 * power(pg_temp.chance(i, 200 + n), 2.5))::int) from generate_series(1, tellers) n),
    case when c14 < 0.4 then array[]::text[] else array['Speaker ' || region || ' ' || floor(12 * c14 * c14)::int] end, tellers, tellers,
    day + interval '12 hours', day + interval '15 hours', case when c9 > 0.995 then 'withdrawn by its source' end,
    'settlement' || place_number || ' поселення' || place_number, 'settlement' || place_number || ' поселення' || place_number
      || ' ' || lower(region) || ' ' || words,
    jsonb_build_object('id', event, 'type', type, 'scope', ${scope}, 'modality', 'occurred', 'lifecycle', 'published',
      'place', jsonb_build_object('id', place, 'name', 'Settlement ' || place_number, 'region', region, 'regionName', region,
        'country', left(region, 2), 'lat', 46 + place_number % 60 / 10.0, 'lon', 24 + place_number % 150 / 10.0, 'precision', 'settlement'),
      'when', case when c10 < 0.99 then jsonb_build_object('from', day, 'to', day, 'precision', 'day', 'text', 'on the day') end,
      'actors', jsonb_build_array(jsonb_build_object('name', 'Russia', 'role', 'attacker', 'assertedBy', null)),
      'weapons', to_jsonb(${weapons}), 'grade', 'single_source', 'voices', tellers, 'responsibility', 'attributed',
      'contested', case when is_contested then '["injured/unspecified/-"]'::jsonb else '[]'::jsonb end,
      'figures', (select coalesce(jsonb_agg(jsonb_build_object('metric', metric, 'population', 'unspecified', 'item', null, 'low', n,
          'best', n, 'high', n, 'qualifier', 'exact', 'contested', is_contested, 'basis', 'authority', 'speaker',
          jsonb_build_object('name', 'Speaker ' || region, 'office', 'head of the regional administration', 'region', region, 'side', 'ua'),
          'bestClaimId', md5('claim' || i), 'claimIds', jsonb_build_array(md5('claim' || i)), 'partOf', null)), '[]'::jsonb)
        from (values ('killed', killed), ('injured', injured)) figure(metric, n) where n is not null),
      'reportCount', tellers, 'mentionIds', jsonb_build_array(mention), 'firstReportedAt', day + interval '12 hours',
      'lastReportedAt', day + interval '15 hours', 'mergedInto', null, 'parentEventId', null), now()
  from made where i between ${first}::bigint and ${last}::bigint order by i`;

const insertMentions = sql`insert into mentions (id, report_id, text_length, source_id, report_seq, ordinal, type, family, modality,
    scope, background, place_id, place_name, region, country, place_precision, "when", when_from, when_to, actors, weapons, targets,
    lang, published_at, quote_start, quote_end, quote_text, confidence, component_id, event_id)
  select mention, report, length(words), source, i, 0, type, ${family}, 'occurred', ${scope}, false, place,
    'Settlement ' || place_number, region, left(region, 2), 'settlement', jsonb_build_object('from', day, 'to', day, 'precision', 'day'),
    ${whenFrom}, ${whenTo}, '[]', ${weapons}, array[]::text[], 'en', day + interval '12 hours', 0, length(words), words, 0.9,
    mention, event
  from made order by i`;

const insertClaims = sql`insert into claims (id, mention_id, report_id, text_length, ordinal, metric, population, min, max, qualifier,
    stance, quote_start, quote_end, confidence, recorded_at)
  select md5('claim' || i)::uuid, mention, report, length(words), 0, 'killed', 'unspecified', killed, killed, 'exact', 'asserts', 0,
    length(words), 0.9, now()
  from made where killed is not null order by i`;

/** What the record rolls up per region and day, as `rollUp` of the record package does. */
const insertRegionDays = sql`insert into region_days (region, day, type, events, contested, killed_stated, killed_low, killed_best,
    killed_high, killed_open, injured_stated, injured_low, injured_best, injured_high, injured_open)
  select region, day, type, count(*), count(*) filter (where is_contested), count(killed), coalesce(sum(killed), 0),
    coalesce(sum(killed), 0), coalesce(sum(killed), 0), count(killed) filter (where i % 9 = 0), count(injured),
    coalesce(sum(injured), 0), coalesce(sum(injured), 0), coalesce(sum(injured), 0), 0
  from made where c9 between 0.015 and 0.985 and c10 < 0.95 group by region, day, type`;

const insertRegionDayItems = sql`insert into region_day_items (region, day, metric, item, events, low, best, high, uncounted)
  select region, day, metric, (enum_range(null::item))[1 + (i % 40)::int], count(*), sum(i % 7), sum(i % 7), sum(i % 7), 0
  from made, unnest(array['launched', 'intercepted', 'damaged']::metric[]) metric
  where c9 between 0.015 and 0.985 and c10 < 0.95 and c14 > 0.8 group by 1, 2, 3, 4`;
