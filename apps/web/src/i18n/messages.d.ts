import type aid from "../../messages/en/aid.json";
import type desk from "../../messages/en/desk.json";
import type method from "../../messages/en/method.json";
import type search from "../../messages/en/search.json";
import type tip from "../../messages/en/tip.json";
import type en from "../../messages/en.json";
import type { Locale } from "./routing.ts";

declare module "next-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: typeof en & {
      aid: typeof aid;
      desk: typeof desk;
      method: typeof method;
      search: typeof search;
      tip: typeof tip;
    };
  }
}
