/** Talks to the API of the gateway: tokens, problems (RFC 9457), versions (ETag), repeats (Idempotency-Key). */
import { lapse, signIn, token } from "./session.js";

/** How long to wait before a repeat of what was lost or put off, in milliseconds; after the last the caller is told. */
const PAUSES = [400, 1200];

/** A refusal, or a call of which nobody knows what became of it ({@code status} 0). */
export class Problem extends Error {
  constructor(status, body = {}, retryAfter = null) {
    super(body.detail ?? body.title ?? "unreachable");
    this.status = status;
    this.type = body.type?.split("/").pop() ?? (status === 0 ? "unreachable" : "unknown");
    this.title = body.title;
    this.detail = body.detail;
    this.errors = body.errors ?? [];
    /** Everything that was answered, for what only one kind of problem tells. */
    this.body = body;
    this.traceId = body.traceId;
    this.retryAfter = retryAfter;
  }

  /** Whether it may have been carried out all the same, so that only a repeat with the same key tells. */
  get isUnknown() {
    return this.status === 0 || this.status >= 500;
  }
}

function pause(milliseconds, signal) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}

async function once(method, path, { body, key, ifMatch, signal }) {
  const headers = new Headers({ Accept: "application/json", "Accept-Language": document.documentElement.lang });
  const bearer = await token();
  if (bearer) {
    headers.set("Authorization", `Bearer ${bearer}`);
  }
  if (body !== undefined) {
    headers.set("Content-Type", "application/json");
  }
  if (key) {
    headers.set("Idempotency-Key", key);
  }
  if (ifMatch) {
    headers.set("If-Match", ifMatch);
  }
  return fetch(path, { method, headers, body: body === undefined ? undefined : JSON.stringify(body), signal });
}

async function problemOf(answer) {
  const isProblem = answer.headers.get("Content-Type")?.includes("json");
  const retryAfter = Number(answer.headers.get("Retry-After")) || null;
  return new Problem(answer.status, isProblem ? await answer.json() : {}, retryAfter);
}

/**
 * One call. What may be repeated, because it only reads or has a key, is repeated when it got lost or was put off.
 *
 * @param options.body what to send as JSON
 * @param options.key Idempotency-Key of a command
 * @param options.ifMatch the version that was read
 * @returns {Promise<{data: any, etag: string|null, location: string|null, status: number}>}
 * @throws {Problem} a refusal, or status 0 when there was no answer
 */
export async function call(method, path, options = {}) {
  const isRepeatable = method === "GET" || method === "PUT" || Boolean(options.key);
  for (let repeats = 0; ; repeats++) {
    let problem;
    try {
      const answer = await once(method, path, options);
      if (answer.status === 401) {
        lapse();
        await signIn();
      }
      if (answer.ok) {
        const isJson = answer.headers.get("Content-Type")?.includes("json");
        return {
          status: answer.status,
          data: isJson ? await answer.json() : null,
          etag: answer.headers.get("ETag"),
          location: answer.headers.get("Location"),
        };
      }
      problem = await problemOf(answer);
    } catch (lost) {
      if (options.signal?.aborted) {
        throw lost;
      }
      problem = lost instanceof Problem ? lost : new Problem(0, { detail: lost.message });
    }
    const isPassing = problem.status === 0 || problem.status === 503 || problem.status === 504;
    if (!isRepeatable || !isPassing || repeats === PAUSES.length) {
      throw problem;
    }
    await pause(PAUSES[repeats], options.signal);
  }
}

/** Answers that somebody will want, by path. */
const expected = new Map();

/** Asks for what will be wanted soon. Whoever gets it gets this answer, once. */
export function expect(path) {
  const answer = call("GET", path);
  answer.catch(() => {});
  expected.set(path, answer);
}

export async function get(path, options) {
  const answer = expected.get(path) ?? call("GET", path, options);
  expected.delete(path);
  return (await answer).data;
}

/** The thing and its version. */
export async function read(path, options) {
  return call("GET", path, options);
}

/** Null where there is no such thing, or it is not the caller's. */
export async function find(path, options) {
  try {
    return await get(path, options);
  } catch (problem) {
    if (problem.status === 404 || problem.status === 403) {
      return null;
    }
    throw problem;
  }
}

export function post(path, body, options) {
  return call("POST", path, { ...options, body });
}

export function put(path, body, options) {
  return call("PUT", path, { ...options, body });
}

/** The items of all pages of a list. */
export async function all(path, options) {
  const items = [];
  const start = path + (path.includes("?") ? "&" : "?") + "limit=200";
  for (let next = start; next;) {
    const page = await get(next, options);
    items.push(...page.items);
    next = page.next ? `${start}&cursor=${encodeURIComponent(page.next)}` : null;
  }
  return items;
}

/** Undefined where there is no answer, so that one service that is away empties no page of several. */
export async function orUnknown(answer, signal) {
  try {
    return await answer;
  } catch (problem) {
    signal.throwIfAborted();
    if (!(problem instanceof Problem)) {
      throw problem;
    }
    return undefined;
  }
}
