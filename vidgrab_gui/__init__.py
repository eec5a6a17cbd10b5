"""VidGrab: save a video or its sound from a link, in one click."""

__version__ = "0.1.0"
