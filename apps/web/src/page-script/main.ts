import { brushDays } from "./brush-days.ts";
import { layOutSections } from "./lay-out-sections.ts";
import { keepPagesForOffline } from "./offline-pages.ts";
import { slideMoments } from "./slide-moments.ts";
import { tellNews } from "./tell-news.ts";

/**
 * What pages for reading do in a browser, beyond what HTML does by itself. Bundled into one small file by `build/page-script.ts`
 * and run once the page is parsed; each part finds its elements in the page, or does nothing. The pages work without it.
 */
for (const slide of document.querySelectorAll<HTMLElement>(".slide")) slideMoments(slide);
for (const days of document.querySelectorAll<HTMLElement>(".days")) brushDays(days);
for (const line of document.querySelectorAll<HTMLElement>(".live")) tellNews(line);
layOutSections();
keepPagesForOffline();
