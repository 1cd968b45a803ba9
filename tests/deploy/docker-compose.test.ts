import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "@tocsin/stack";
import { expect, test } from "vitest";
import { parseDocument } from "yaml";
import { z } from "zod";

const text = readFileSync(join(projectRoot, "docker-compose.yml"), "utf8");

const condition = z.object({ condition: z.enum(["service_healthy", "service_completed_successfully"]) });
const service = z
  .object({
    image: z.string(),
    build: z.literal(".").optional(),
    command: z.array(z.string()).optional(),
    environment: z.record(z.string(), z.string()).optional(),
    volumes: z.array(z.string().regex(/^[a-z]+:\/[a-z/]+$/)).optional(),
    healthcheck: z
      .object({ test: z.array(z.string()).min(2), interval: z.string(), timeout: z.string(), retries: z.number() })
      .loose()
      .optional(),
    depends_on: z.record(z.string(), condition).optional(),
    deploy: z.object({ replicas: z.number().int().positive() }).optional(),
  })
  .loose();
const composeFile = z.object({
  name: z.string(),
  services: z.record(z.string(), service),
  volumes: z.record(z.string(), z.null()),
});

function read(): z.infer<typeof composeFile> {
  const document = parseDocument(text, { merge: true, strict: true, uniqueKeys: true });
  expect(document.errors).toEqual([]);
  expect(document.warnings).toEqual([]);
  return composeFile.parse(document.toJS());
}

test("docker-compose.yml is valid YAML in the shape that Compose expects", () => {
  const { services, volumes } = read();
  expect(Object.keys(services).sort()).toEqual(["migrate", "postgres", "redis", "web", "worker"]);
  const mounted = Object.values(services)
    .flatMap((s) => s.volumes ?? [])
    .map((mount) => mount.split(":")[0]);
  expect([...new Set(mounted)].sort()).toEqual(Object.keys(volumes).sort());
  for (const needed of Object.values(services).flatMap((s) => Object.keys(s.depends_on ?? {}))) {
    expect(Object.keys(services)).toContain(needed);
  }
});

test("it runs PostgreSQL 18, a Redis 8 that keeps its jobs, the site and two workers", () => {
  const { postgres, redis, web, worker } = read().services;
  expect(postgres?.image).toBe("postgres:18");
  expect(redis?.image).toBe("redis:8");
  expect(redis?.command?.join(" ")).toContain("--appendonly yes");
  expect(redis?.command?.join(" ")).toContain("--maxmemory-policy noeviction");
  expect(worker?.deploy?.replicas).toBe(2);
  for (const own of [web, worker]) {
    expect(own?.environment).toMatchObject({
      DATABASE_URL: expect.stringContaining("@postgres:5432/"),
      REDIS_URL: "redis://redis:6379",
    });
  }
});

test("servers have health checks, and nothing starts before what it needs is there", () => {
  const { postgres, redis, migrate, web, worker } = read().services;
  for (const checked of [postgres, redis, web]) expect(checked?.healthcheck).toBeDefined();
  expect(migrate?.depends_on).toMatchObject({
    postgres: { condition: "service_healthy" },
    redis: { condition: "service_healthy" },
  });
  for (const own of [web, worker]) {
    expect(own?.depends_on).toEqual({ migrate: { condition: "service_completed_successfully" } });
  }
});
