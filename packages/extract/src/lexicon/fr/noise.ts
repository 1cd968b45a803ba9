import type { NoiseEntry } from "../types.ts";

/** What is no news of its own. */
export const noise: NoiseEntry[] = [
  // Ce que montre une image : "…, à Kyiv, samedi. (Photo AFP)".
  {
    reason: "photo_credit",
    scope: "line",
    pattern: /\(photos? ?(?::[^()]{2,60}|[^()]{0,40}\b(?:afp|reuters|ap|epa)\b[^()]{0,20})\)$/i,
  },
  {
    reason: "reading_time",
    scope: "line",
    pattern: /^(?:temps de lecture\s?:?\s{0,3})?\d{1,3}\s?(?:min\.?|minutes?)(?: de lecture)?\.?$/i,
  },
  {
    reason: "related_link",
    scope: "line",
    pattern:
      /^[^\p{L}\p{N}]{0,3}(?:lire (?:aussi|également|la suite|plus)|à lire(?: aussi)?|lisez aussi|voir aussi|à voir|sur le même (?:sujet|thème)|pour aller plus loin|à ne pas manquer|articles? liés?|notre dossier|retrouvez|regardez|écouter|en direct :|vidéo[. ]?:?)(?!\p{L}).{0,300}$/iu,
  },
  {
    reason: "related_link",
    scope: "sentence",
    pattern: /^[^\p{L}\p{N}]{0,3}(?:lire aussi|à lire aussi|voir aussi|lire également)(?!\p{L})/iu,
  },
  {
    reason: "photo_credit",
    scope: "line",
    pattern:
      /^[^\p{L}\p{N}]{0,3}(?:photo|photos|vidéo|image|illustration|crédit|crédits|capture d'écran|infographie)\s?(?::|\/|©|-|—|–|par |de |d'|afp|reuters|ap\b|getty)/iu,
  },
  { reason: "photo_credit", scope: "line", pattern: /^(?:©|\(?(?:photo|crédit)s?\b)/i },
  {
    reason: "subscription",
    scope: "line",
    pattern:
      /^[^\p{L}\p{N}]{0,4}(?:abonnez-vous|s'abonner|inscrivez-vous|recevez|suivez-nous|rejoignez|téléchargez|newsletter|cet article est réservé|la suite est réservée|vous avez une (?:info|question)|partager|commenter|réagir)(?!\p{L})/iu,
  },
  {
    reason: "donation",
    scope: "line",
    pattern: /^[^\p{L}\p{N}]{0,4}(?:soutenez|faites un don|faire un don|je fais un don|aidez-nous)(?!\p{L})/iu,
  },
  {
    reason: "background",
    scope: "sentence",
    pattern: /^[^\p{L}\p{N}]{0,3}(?:pour rappel|rappelons|rappel\s?:|pour mémoire|contexte\s?:)/iu,
  },
  // "Information fournie par … 04/01/2026 à 09:37".
  {
    reason: "boilerplate",
    scope: "line",
    pattern: /^.{0,60}\b\d{1,2}[/.]\d{1,2}[/.]\d{4}(?: à |, | - | )\d{1,2}[:h]\d{2}\.?$/i,
  },
  {
    reason: "boilerplate",
    scope: "line",
    pattern:
      /^[^\p{L}\p{N}]{0,3}(?:publicité|tous droits réservés.{0,60}|copyright.{0,60}|commentaires?.{0,20}|imprimer|source\s?:\s?\S{1,40}(?:\s\S{1,30}){0,2}|tags?\s?:?.{0,200}|par [\p{Lu}]\p{L}+ [\p{Lu}]\p{L}+|avec (?:afp|reuters|ap)(?: et (?:afp|reuters|ap))?|publié le.{0,60}|mis à jour.{0,60}|modifié le.{0,60}|\(?(?:afp|reuters|avec afp)\)?)$/iu,
  },
];
