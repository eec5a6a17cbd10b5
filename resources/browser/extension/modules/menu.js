/** The context menu: “Save with VidGrab” on pages, links, films and sounds. */

import { api } from "./browser.js";
import { chosenLink } from "./links.js";
import { say } from "./words.js";

const WEB = ["http://*/*", "https://*/*"];
const CONTEXTS = ["page", "link", "video", "audio"];

/** Make the menu; the browser keeps it, so once for each version and each start will do. */
export async function makeMenu() {
  await api.contextMenus.removeAll();
  const entry = (id, title, parentId) =>
    api.contextMenus.create({ id, title, parentId, contexts: CONTEXTS, documentUrlPatterns: WEB });
  entry("root", say("menuRoot"));
  for (const id of ["best", "audio", "choose"]) {
    entry(id, say(id), "root");
  }
}

/** Return what a click in the menu asks for: `{url, quality, title}`, quality may be `choose`. */
export function readClick(info, tab) {
  const url = chosenLink(info);
  return { url, quality: info.menuItemId, title: url === info.pageUrl ? (tab?.title ?? "") : "" };
}

/** Open the choice of qualities in a small window of its own. */
export async function openChoice(url, title) {
  const page = `popup.html?${new URLSearchParams({ url, title })}`;
  await api.windows.create({ url: api.runtime.getURL(page), type: "popup", width: 420, height: 640 });
}
