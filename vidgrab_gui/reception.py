"""Whoever comes through the door for the browser and for scripts is received here."""
