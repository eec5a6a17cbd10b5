"""The heart: plain values and rules. No Qt, no yt-dlp, no input or output."""
