/** Web addresses: which one is meant, and how VidGrab is called without its door. */

/** Tell whether VidGrab could save what is there. */
export function isWeb(address) {
  return /^https?:\/\//i.test(address ?? "");
}

/** Return the address that was meant by a click in the context menu; empty where none can be. */
export function chosenLink({ linkUrl, srcUrl, pageUrl }) {
  // A film that a page puts together itself has a `blob:` address, which means nothing outside.
  return [linkUrl, srcUrl, pageUrl].find(isWeb) ?? "";
}

export function hostOf(address) {
  try {
    return new URL(address).host;
  } catch {
    return "";
  }
}

/** Return the `vidgrab:` link for an address; with a quality VidGrab begins at once. */
export function deepLink(address, quality = "") {
  const start = quality ? `&quality=${encodeURIComponent(quality)}&start=1` : "";
  return `vidgrab://open?url=${encodeURIComponent(address)}${start}`;
}
