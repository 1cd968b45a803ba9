import { getTranslations } from "next-intl/server";
import { openApiDocument } from "#api/openapi.ts";
import { answer, json } from "#api/respond.ts";

export function GET(request: Request): Promise<Response> {
  return answer(request, async () =>
    json(openApiDocument(await getTranslations({ locale: "en", namespace: "dictionary" }))),
  );
}
