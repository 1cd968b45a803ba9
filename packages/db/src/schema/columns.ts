import { timestamp } from "drizzle-orm/pg-core";

/** An instant, as a JavaScript Date, in UTC. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: "date", precision: 3 });
