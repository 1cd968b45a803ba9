import { answer, notThere } from "#api/respond.ts";

/** Any address under /api without an endpoint: a problem in the form that programs read. */
export function GET(request: Request): Promise<Response> {
  return answer(request, async (url) => {
    throw notThere(
      `There is nothing at ${url.pathname.slice(0, 80)}. The endpoints are listed at /api/v1/openapi.json.`,
    );
  });
}
