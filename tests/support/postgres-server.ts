import { setUpSharedPostgres } from "@tocsin/stack/testing";

/** Global set-up of the database tests. */
export const setup = setUpSharedPostgres;
