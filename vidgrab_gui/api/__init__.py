"""The door for the browser and for scripts: HTTP on this machine alone; no Qt, no yt-dlp."""
