/** What the person has told the extension: VidGrab's token and its port. */

import { api } from "./browser.js";

export const USUAL_PORT = 47625;
const TOKEN = /^[\w-]{43}$/;

/** Return `{token, port}`; the token is empty until there is one. */
export async function readSettings() {
  const { token = "", port = USUAL_PORT } = await api.storage.local.get(["token", "port"]);
  return { token, port };
}

export async function writeSettings(settings) {
  await api.storage.local.set(settings);
}

/** Tell whether a text has the shape of a token: what is only half of one is seen at once. */
export function isToken(text) {
  return TOKEN.test(text);
}

/** Return a port as a number; null where the text is none that VidGrab can have. */
export function portOf(text) {
  const port = Number(text);
  return Number.isInteger(port) && port >= 1024 && port <= 65535 ? port : null;
}
