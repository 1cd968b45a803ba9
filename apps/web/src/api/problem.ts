/** Failures of the API in the form of RFC 9457: what is wrong, and what to do about it. */
export interface Problem {
  status: 308 | 400 | 404 | 429 | 500 | 503;
  title: string;
  detail: string;
  headers?: Record<string, string>;
}

export function problemResponse({ status, title, detail, headers }: Problem): Response {
  return Response.json(
    { type: "about:blank", title, status, detail },
    {
      status,
      headers: {
        "content-type": "application/problem+json; charset=utf-8",
        "access-control-allow-origin": "*",
        ...headers,
      },
    },
  );
}
