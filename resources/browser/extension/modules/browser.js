/** The browser's own API, and what this extension calls itself in front of VidGrab. */

// Firefox calls it `browser`, Chromium `chrome`; both answer by promises.
export const api = globalThis.browser ?? globalThis.chrome;

const isFirefox = api.runtime.getURL("").startsWith("moz-extension:");

/** The name the person is asked about in VidGrab's window. */
export const CLIENT = `VidGrab extension (${isFirefox ? "Firefox" : "Chromium"})`;
