import { answer } from "#api/respond.ts";
import { listSources } from "#api/sources.ts";

export function GET(request: Request): Promise<Response> {
  return answer(request, listSources);
}
