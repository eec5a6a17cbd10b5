"""The engine child: the only place that knows yt-dlp. No Qt."""
