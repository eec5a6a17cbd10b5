/** VidGrab's door: HTTP on this computer, and in one word each what can be in its way. */

import { CLIENT, api } from "./browser.js";
import { readSettings } from "./settings.js";

export const HOSTS = { origins: ["http://127.0.0.1/*"] };
const PATIENCE_MS = 10_000;
const KINDS = { 401: "token", 404: "gone", 409: "conflict", 429: "full", 503: "busy" };

/**
 * Why VidGrab did not do it. `kind` is one of: off (nobody answers), permission (the browser does
 * not let us ask), no-token, token (a wrong one), asking (a question is open in its window),
 * refused, full, busy, gone, conflict, bad (what we sent) and strange (not VidGrab).
 */
export class DoorError extends Error {
  constructor(kind, sentence = "", retryAfterS = 0) {
    super(sentence || kind);
    this.kind = kind;
    this.sentence = sentence;
    this.retryAfterS = retryAfterS;
  }
}

/** Make one call; return what was answered. Throws DoorError and nothing else. */
async function call(method, path, body) {
  const { token, port } = await readSettings();
  if (!token) {
    throw new DoorError("no-token");
  }
  const answer = await ask(`http://127.0.0.1:${port}/api/downloads/${path}`, {
    method,
    headers: {
      Authorization: `Bearer ${token}`,
      "X-VidGrab-Client": CLIENT,
      ...(body && { "Content-Type": "application/json" }),
    },
    body: body && JSON.stringify(body),
    cache: "no-store",
    credentials: "omit",
    redirect: "error",
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  return read(answer);
}

async function ask(address, request) {
  // Firefox lets people take the permission away; the call would fail as if nobody answered.
  if (!(await api.permissions.contains(HOSTS))) {
    throw new DoorError("permission");
  }
  try {
    return await fetch(address, request);
  } catch (error) {
    throw new DoorError(error.name === "TimeoutError" ? "busy" : "off");
  }
}

async function read(answer) {
  let told;
  try {
    told = await answer.json();
  } catch {
    throw new DoorError("strange");
  }
  if (answer.ok) {
    return told;
  }
  const retryAfterS = Number(answer.headers.get("Retry-After")) || 0;
  throw new DoorError(kindOf(answer.status, told), String(told?.error ?? ""), retryAfterS);
}

function kindOf(status, told) {
  if (typeof told?.error !== "string") {
    return "strange";
  }
  if (status === 403) {
    return ["asking", "refused"].includes(told.code) ? told.code : "strange";
  }
  return KINDS[status] ?? (status < 500 ? "bad" : "busy");
}

const part = encodeURIComponent;

/** Return what was told if it has the strings it must have; another program's answer has not. */
async function having(names, telling) {
  const told = await telling;
  if (!names.every((name) => typeof told?.[name] === "string")) {
    throw new DoorError("strange");
  }
  return told;
}

const theJob = (telling) => having(["id", "state"], telling);

/** Find out whether all is well; throws where it is not. */
export async function knock() {
  const told = await call("GET", "?limit=1");
  if (!Array.isArray(told?.downloads)) {
    throw new DoorError("strange");
  }
}

export const add = (url, quality) => theJob(call("POST", "", { url, quality, start: true }));
export const job = (id) => theJob(call("GET", `${part(id)}/`));
export const act = (id, action) => theJob(call("POST", `${part(id)}/${part(action)}/`));
export const fetchInfo = (url) => having(["task_id"], call("POST", "video-info-progress/", { url }));
export const progress = (id) => having(["status", "stage"], call("GET", `progress/${part(id)}/`));
