import { searchPageLimit } from "@tocsin/db/queries";
import { eventColumns } from "@tocsin/exchange";
import { eventTypes, grades, items } from "@tocsin/model";
import type { Messages, useTranslations } from "next-intl";
import { env } from "#env.ts";
import { longestDays } from "#known/search-data.ts";

/** Words for addresses, parameters and columns, in a reader's language. */
export type DictionaryWords = ReturnType<typeof useTranslations<"dictionary">>;
type Words = Messages["dictionary"];

/** A parameter of the API as the document and the page about it tell it. */
export interface ApiParameter {
  name: string;
  /** What the dictionary's words call it. */
  meaning: keyof Words["parameters"];
  /** Numbers that its words name. */
  values?: { most: number };
  schema: object;
  repeatable?: boolean;
}

/** An address of the API. */
export interface ApiOperation {
  path: string;
  /** What the dictionary's words call it. */
  summary: keyof Words["operations"];
  parameters: ApiParameter[];
  mediaTypes: string[];
}

const text = { type: "string" };
const day = { type: "string", format: "date" };
const count = { type: "integer", minimum: 0 };

/** Filters of events: the same names as in the address of the search page. */
export const eventParameters: ApiParameter[] = [
  { name: "q", meaning: "q", schema: { ...text, maxLength: 200 } },
  { name: "exact", meaning: "exact", schema: { enum: ["1"] } },
  { name: "type", meaning: "type", schema: { enum: eventTypes }, repeatable: true },
  { name: "region", meaning: "region", schema: text, repeatable: true },
  { name: "place", meaning: "place", schema: text, repeatable: true },
  { name: "weapon", meaning: "weapon", schema: { enum: items }, repeatable: true },
  { name: "source", meaning: "source", schema: text, repeatable: true },
  { name: "speaker", meaning: "speaker", schema: text, repeatable: true },
  { name: "grade", meaning: "grade", schema: { enum: grades }, repeatable: true },
  { name: "contested", meaning: "contested", schema: { enum: ["1"] } },
  { name: "from", meaning: "from", schema: day },
  { name: "to", meaning: "to", schema: day },
  { name: "killedMin", meaning: "killedMin", schema: count },
  { name: "killedMax", meaning: "killedMax", schema: count },
  { name: "injuredMin", meaning: "injuredMin", schema: count },
  { name: "injuredMax", meaning: "injuredMax", schema: count },
  { name: "sort", meaning: "sort", schema: { enum: ["date", "relevance"] } },
];

const page = (most: number): ApiParameter[] => [
  {
    name: "limit",
    meaning: "limit",
    values: { most },
    schema: { type: "integer", minimum: 1, maximum: most },
  },
  { name: "after", meaning: "after", schema: text },
];

const atParameter: ApiParameter = {
  name: "at",
  meaning: "at",
  schema: text,
};

const jsonOnly = ["application/json"];
const allForms = ["application/json", "text/csv", "application/geo+json", "application/x-ndjson"];
const formatParameter: ApiParameter = {
  name: "format",
  meaning: "format",
  schema: { enum: ["json", "csv", "hxl", "geojson", "ndjson"] },
};

export const apiOperations: ApiOperation[] = [
  {
    path: "/api/v1/events",
    summary: "events",
    parameters: [...eventParameters, atParameter, formatParameter, ...page(searchPageLimit)],
    mediaTypes: allForms,
  },
  {
    path: "/api/v1/events/{id}",
    summary: "event",
    parameters: [atParameter],
    mediaTypes: jsonOnly,
  },
  {
    path: "/api/v1/claims",
    summary: "claims",
    parameters: [
      { name: "event", meaning: "event", schema: text },
      ...eventParameters.filter(({ name }) => name !== "sort"),
      atParameter,
      formatParameter,
      ...page(500),
    ],
    mediaTypes: allForms,
  },
  {
    path: "/api/v1/reports",
    summary: "reports",
    parameters: [{ name: "source", meaning: "source", schema: text }, atParameter, ...page(500)],
    mediaTypes: jsonOnly,
  },
  {
    path: "/api/v1/regions",
    summary: "regions",
    parameters: [{ name: "format", meaning: "format", schema: { enum: ["json", "csv"] } }, atParameter],
    mediaTypes: ["application/json", "text/csv"],
  },
  {
    path: "/api/v1/sources",
    summary: "sources",
    parameters: [{ name: "format", meaning: "format", schema: { enum: ["json", "csv"] } }, atParameter],
    mediaTypes: ["application/json", "text/csv"],
  },
  {
    path: "/api/v1/aid/packages",
    summary: "packages",
    parameters: [
      { name: "id", meaning: "packageId", schema: text },
      { name: "format", meaning: "format", schema: { enum: ["json", "csv"] } },
      atParameter,
    ],
    mediaTypes: ["application/json", "text/csv"],
  },
  {
    path: "/api/v1/aid/coalitions",
    summary: "coalitions",
    parameters: [{ name: "id", meaning: "coalitionId", schema: text }, atParameter],
    mediaTypes: jsonOnly,
  },
];

/** What an address gives, in the words' language. */
export function summaryOf({ summary }: ApiOperation, t: DictionaryWords): string {
  return t(`operations.${summary}`, { days: longestDays });
}

/** What a parameter means, in the words' language. */
export function meaningOf({ meaning, values }: ApiParameter, t: DictionaryWords): string {
  return t(`parameters.${meaning}`, { most: values?.most ?? 0 });
}

/** The OpenAPI 3.1 document of the API, made from the same tables and words that the page about it shows. */
export function openApiDocument(t: DictionaryWords): object {
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
      apiOperations.map((operation) => [operation.path, { get: operationObject(operation, { problem, t }) }]),
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

function operationObject(operation: ApiOperation, { problem, t }: { problem: object; t: DictionaryWords }): object {
  const { path, parameters, mediaTypes } = operation;
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: text,
  }));
  return {
    summary: summaryOf(operation, t),
    operationId: path
      .replace("/api/v1/", "")
      .replaceAll(/[/{}]+/g, "_")
      .replace(/_$/, ""),
    parameters: [
      ...inPath,
      ...parameters.map(({ name, schema, repeatable, ...told }) => ({
        name,
        in: "query",
        description: meaningOf({ name, schema, ...told }, t),
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
