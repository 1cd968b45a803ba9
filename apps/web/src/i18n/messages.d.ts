import type aid from "../../messages/en/aid.json";
import type corrections from "../../messages/en/corrections.json";
import type data from "../../messages/en/data.json";
import type desk from "../../messages/en/desk.json";
import type dictionary from "../../messages/en/dictionary.json";
import type explore from "../../messages/en/explore.json";
import type live from "../../messages/en/live.json";
import type method from "../../messages/en/method.json";
import type search from "../../messages/en/search.json";
import type share from "../../messages/en/share.json";
import type sources from "../../messages/en/sources.json";
import type tip from "../../messages/en/tip.json";
import type en from "../../messages/en.json";
import type { Locale } from "./routing.ts";

/** Areas that keep their words in files of their own; `request.ts` loads the same. */
interface Areas {
  aid: typeof aid;
  corrections: typeof corrections;
  data: typeof data;
  desk: typeof desk;
  dictionary: typeof dictionary;
  explore: typeof explore;
  live: typeof live;
  method: typeof method;
  search: typeof search;
  share: typeof share;
  sources: typeof sources;
  tip: typeof tip;
}

declare module "next-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: typeof en & Areas;
  }
}
