import { searchPageLimit } from "@tocsin/db/queries";
import { eventColumns } from "@tocsin/exchange";
import { eventTypes, grades, items } from "@tocsin/model";
import { env } from "#env.ts";
import { longestDays } from "#known/search-data.ts";

/** A parameter of the API as the document and the page about it tell it. */
export interface ApiParameter {
  name: string;
  meaning: string;
  schema: object;
  repeatable?: boolean;
}

/** An address of the API. */
export interface ApiOperation {
  path: string;
  summary: string;
  parameters: ApiParameter[];
  mediaTypes: string[];
}

const text = { type: "string" };
const day = { type: "string", format: "date" };
const count = { type: "integer", minimum: 0 };

/** Filters of events: the same names as in the address of the search page. */
export const eventParameters: ApiParameter[] = [
  { name: "q", meaning: "Words, names of places in any spelling, weapons.", schema: { ...text, maxLength: 200 } },
  { name: "exact", meaning: "1: take the letters as they are.", schema: { enum: ["1"] } },
  { name: "type", meaning: "Type of event.", schema: { enum: eventTypes }, repeatable: true },
  { name: "region", meaning: "ISO 3166-2 code of a region.", schema: text, repeatable: true },
  { name: "place", meaning: "Id of a place.", schema: text, repeatable: true },
  { name: "weapon", meaning: "Weapon or thing.", schema: { enum: items }, repeatable: true },
  { name: "source", meaning: "Id of a source.", schema: text, repeatable: true },
  { name: "speaker", meaning: "Name of a speaker.", schema: text, repeatable: true },
  { name: "grade", meaning: "How well an event is supported.", schema: { enum: grades }, repeatable: true },
  { name: "contested", meaning: "1: only events on whose figures voices differ.", schema: { enum: ["1"] } },
  { name: "from", meaning: "First day, local to the place.", schema: day },
  { name: "to", meaning: "Last day, included.", schema: day },
  { name: "killedMin", meaning: "Least number of killed.", schema: count },
  { name: "killedMax", meaning: "Largest number of killed.", schema: count },
  { name: "injuredMin", meaning: "Least number of injured.", schema: count },
  { name: "injuredMax", meaning: "Largest number of injured.", schema: count },
  { name: "sort", meaning: "date (newest first) or relevance.", schema: { enum: ["date", "relevance"] } },
];

const page = (most: number): ApiParameter[] => [
  {
    name: "limit",
    meaning: `Number of rows, at most ${most}.`,
    schema: { type: "integer", minimum: 1, maximum: most },
  },
  { name: "after", meaning: "What the page before gave as next.", schema: text },
];

const atParameter: ApiParameter = {
  name: "at",
  meaning:
    "As known at this moment: computed from what was published by then. A day or a time in Kyiv (2024-03-20T14:00), or with an offset.",
  schema: text,
};

const jsonOnly = ["application/json"];
const allForms = ["application/json", "text/csv", "application/geo+json", "application/x-ndjson"];
const formatParameter: ApiParameter = {
  name: "format",
  meaning: "Form of the answer.",
  schema: { enum: ["json", "csv", "hxl", "geojson", "ndjson"] },
};

export const apiOperations: ApiOperation[] = [
  {
    path: "/api/v1/events",
    summary: `Events, newest first. With at, those of ${longestDays} days at most: the last before to, or before at.`,
    parameters: [...eventParameters, atParameter, formatParameter, ...page(searchPageLimit)],
    mediaTypes: allForms,
  },
  {
    path: "/api/v1/events/{id}",
    summary:
      "One event with figures, reports and match reasons; the id of an event that was joined into another leads on (308).",
    parameters: [atParameter],
    mediaTypes: jsonOnly,
  },
  {
    path: "/api/v1/claims",
    summary:
      "Who said what: claims with their speakers and the offsets of their words, of the events that fit; the latest event first.",
    parameters: [
      { name: "event", meaning: "Id of one event, withdrawn ones too; then nothing else narrows.", schema: text },
      ...eventParameters.filter(({ name }) => name !== "sort"),
      atParameter,
      formatParameter,
      ...page(500),
    ],
    mediaTypes: allForms,
  },
  {
    path: "/api/v1/reports",
    summary: "The documents behind the record, without their words.",
    parameters: [{ name: "source", meaning: "Id of a source.", schema: text }, atParameter, ...page(500)],
    mediaTypes: jsonOnly,
  },
  {
    path: "/api/v1/regions",
    summary: "Regions with names, neighbours and addresses, and their events, killed and injured of the last days.",
    parameters: [{ name: "format", meaning: "Form of the answer.", schema: { enum: ["json", "csv"] } }, atParameter],
    mediaTypes: ["application/json", "text/csv"],
  },
  {
    path: "/api/v1/sources",
    summary:
      "Who publishes: kind, whose voice they share, how often first of several, how often they changed their own figures.",
    parameters: [{ name: "format", meaning: "Form of the answer.", schema: { enum: ["json", "csv"] } }, atParameter],
    mediaTypes: ["application/json", "text/csv"],
  },
  {
    path: "/api/v1/aid/packages",
    summary: "The aid ledger.",
    parameters: [
      { name: "id", meaning: "Id of one package.", schema: text },
      { name: "format", meaning: "Form of the answer.", schema: { enum: ["json", "csv"] } },
      atParameter,
    ],
    mediaTypes: ["application/json", "text/csv"],
  },
  {
    path: "/api/v1/aid/coalitions",
    summary: "Coalitions with members and contributions.",
    parameters: [{ name: "id", meaning: "Id of one coalition.", schema: text }, atParameter],
    mediaTypes: jsonOnly,
  },
];

/** The OpenAPI 3.1 document of the API, made from the same tables that the page about it shows. */
export function openApiDocument(): object {
  const problem = {
    description: "What is wrong and what to do (RFC 9457).",
    content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
  };
  return {
    openapi: "3.1.0",
    info: {
      title: "Tocsin",
      version: "1",
      summary: "Events of the war in Ukraine with every figure's source, and the aid that answers it.",
      license: { name: "CC BY 4.0", identifier: "CC-BY-4.0" },
    },
    servers: [{ url: env.origin }],
    paths: Object.fromEntries(
      apiOperations.map((operation) => [operation.path, { get: operationObject(operation, problem) }]),
    ),
    components: {
      schemas: {
        Problem: { type: "object", properties: { type: text, title: text, status: { type: "integer" }, detail: text } },
        EventRow: {
          type: "object",
          description: "Columns of the flat forms of an event.",
          properties: Object.fromEntries(
            eventColumns.map(({ name, meaning, hxl }) => [name, { description: meaning, "x-hxl": hxl }]),
          ),
        },
      },
    },
  };
}

function operationObject({ path, summary, parameters, mediaTypes }: ApiOperation, problem: object): object {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: text,
  }));
  return {
    summary,
    operationId: path
      .replace("/api/v1/", "")
      .replaceAll(/[/{}]+/g, "_")
      .replace(/_$/, ""),
    parameters: [
      ...inPath,
      ...parameters.map(({ name, meaning, schema, repeatable }) => ({
        name,
        in: "query",
        description: meaning,
        schema: repeatable ? { type: "array", items: schema } : schema,
        ...(repeatable ? { style: "form", explode: true } : {}),
      })),
    ],
    responses: {
      200: { description: "The answer.", content: Object.fromEntries(mediaTypes.map((type) => [type, {}])) },
      304: { description: "Nothing has changed since the answer with this ETag." },
      400: problem,
      404: problem,
      429: problem,
    },
  };
}
