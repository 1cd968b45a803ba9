import { showEvent } from "#api/events.ts";
import { answer } from "#api/respond.ts";

export async function GET(request: Request, { params }: RouteContext<"/api/v1/events/[id]">): Promise<Response> {
  const { id } = await params;
  return answer(request, (url) => showEvent(url, decodeURIComponent(id)));
}
