import type { NoiseEntry } from "../types.ts";

/** What is no news of its own. */
export const noise: NoiseEntry[] = [
  {
    reason: "reading_time",
    scope: "line",
    pattern: /^(?:reading time:?\s{0,3})?\d{1,3}\s?(?:mins?|minutes?|min\.?)(?: read| of reading| to read)?\.?$/i,
  },
  {
    reason: "related_link",
    scope: "line",
    pattern:
      /^\W{0,3}(?:read (?:also|more|next|on|the full)|also read|see also|related(?: (?:articles?|news|stories|posts?))?\b|more on (?:this|the)|recommended|you may also|watch(?: also| live| now)?:|explore more|don't miss|most read|further reading|also)\b.{0,300}$/i,
  },
  { reason: "related_link", scope: "sentence", pattern: /^\W{0,3}(?:read (?:also|more)|also read|see also)\b/i },
  {
    reason: "photo_credit",
    scope: "line",
    pattern:
      /^\W{0,3}(?!video:(?:\s*\S+){6})(?:photos?|pictures?|images?|video|illustrati(?:on|ve)[a-z ]{0,20}|screenshot|infographics?|file photo|getty|afp|reuters photo)\s?(?:by|credit|courtesy|:|\/|©|from)/i,
  },
  { reason: "photo_credit", scope: "line", pattern: /^(?:©|\(?photo by\b|credit:)/i },
  // "Handout photo taken on 2 June shows …".
  {
    reason: "photo_credit",
    scope: "line",
    pattern:
      /^\W{0,3}(?:(?:a|an|this|the) )?(?:(?:handout|file|undated|satellite|aerial|archive) )?(?:photo|picture|image|photograph)s? (?:taken|released|provided|made available|posted|shows?)\b/i,
  },
  // "Jane RoeThursday, 12 June 2025, 22:15".
  {
    reason: "boilerplate",
    scope: "line",
    pattern: /^.{0,60}(?:mon|tues|wednes|thurs|fri|satur|sun)day, \d{1,2} [a-z]{3,9} 20\d\d,? (?:at )?\d{1,2}:\d\d$/i,
  },
  // What a picture shows: "…, in Kyiv, on Saturday. (AP Photo/Roe)".
  {
    reason: "photo_credit",
    scope: "line",
    pattern:
      /(?:\((?:(?:ap|afp|epa|reuters|getty|file) photos?\b[^()]{0,70}|photo(?:graph)?s?(?: by|:| courtesy)[^()]{2,70})\)|\bphotograph: [^.]{2,70})$/i,
  },
  {
    reason: "subscription",
    scope: "line",
    pattern:
      /^\W{0,3}(?:please )?(?:subscribe|sign up|follow us|join (?:us|our)|click here|share this|download (?:our|the) app|get the latest|want to (?:get|receive)|our (?:telegram|whatsapp) channel|newsletter|send your|if you (?:notice|found|see|want) )/i,
  },
  { reason: "subscription", scope: "sentence", pattern: /^(?:subscribe to|follow us|sign up for|join our)\b/i },
  {
    reason: "donation",
    scope: "line",
    pattern:
      /^\W{0,3}(?:please )?(?:donate|support (?:us|our|independent|the work|ukrainska)|become a (?:patron|member)|help us|make a contribution|buy me)\b/i,
  },
  {
    reason: "background",
    scope: "sentence",
    pattern:
      /^\W{0,3}(?:reminder|as a reminder|recall(?:,| that|:)|we (?:will )?remind(?: you)?|let us (?:remind|recall)|as (?:previously |earlier )?reported(?:,| by [A-Z])|as (?:the )?[A-Z][A-Za-z. ]{2,30} (?:(?:previously|earlier) reported|reported (?:previously|earlier|before))|as (?:ukrinform|unn|ukrainska pravda|censor\.net|the kyiv independent|interfax-ukraine|suspilne) reported|earlier,? (?:it was|we|the|[A-Z][A-Za-z]{2,20}) (?:reported|wrote|became)|previously(?:,|:)|background:|it (?:should be|is worth) (?:recalled|reminded)|what (?:we know(?! about)|preceded|came before)|for reference)/i,
  },
  {
    reason: "boilerplate",
    scope: "line",
    pattern:
      /^\W{0,3}(?:advertisements?|all rights reserved|copyright|©|cookies?|privacy policy|terms of (?:use|service)|comments?|share|tweet|print|email|views?:?\s?\d*|updated?:?\s.{0,40}|published:?\s.{0,40}|by [A-Z][a-z]+ [A-Z][a-z]+(?:, .{0,40})?|tags?:.{0,200}|source:.{0,80}|topics?:.{0,120})$/i,
  },
  {
    reason: "boilerplate",
    scope: "sentence",
    pattern:
      /^(?:anyone with (?:more )?information|if you have (?:any )?information|all rights reserved|this (?:article|story) (?:was|is|has been))/i,
  },
];
