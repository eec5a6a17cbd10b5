/** What goes on without a page of ours being open: the context menu, sending, and the badge. */

import { api } from "./modules/browser.js";
import { Follower } from "./modules/follower.js";
import { makeMenu, openChoice, readClick } from "./modules/menu.js";

const follower = new Follower();

const deeds = {
  save: ({ url, quality, title }) => follower.save(url, quality, title),
  again: ({ id }) => follower.again(id),
  act: ({ id, action }) => follower.act(id, action),
  watch: () => follower.watch(),
};

// Listeners are set before anything is waited for, else the event that woke us would be lost.
api.runtime.onInstalled.addListener(makeMenu);
api.runtime.onStartup.addListener(makeMenu);

api.contextMenus.onClicked.addListener(async (info, tab) => {
  const { url, quality, title } = readClick(info, tab);
  if (url && quality === "choose") {
    await openChoice(url, title);
  } else if (url) {
    await follower.save(url, quality, title);
  }
});

api.runtime.onMessage.addListener((message, _sender, answer) => {
  deeds[message.do](message).then(answer);
  return true; // the answer comes later
});
