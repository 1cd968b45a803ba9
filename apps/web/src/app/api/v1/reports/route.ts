import { listReports } from "#api/reports.ts";
import { answer } from "#api/respond.ts";

export function GET(request: Request): Promise<Response> {
  return answer(request, listReports);
}
