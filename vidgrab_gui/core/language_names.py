"""The languages that are called by their names in the person's own language."""

from __future__ import annotations

NAMED_LANGUAGES = (
    "Arabic", "Chinese", "Czech", "Danish", "Dutch", "English", "Finnish", "French", "German",
    "Greek", "Hebrew", "Hindi", "Hungarian", "Indonesian", "Italian", "Japanese", "Korean",
    "Polish", "Portuguese", "Romanian", "Russian", "Spanish", "Swedish", "Thai", "Turkish",
    "Ukrainian", "Vietnamese",
)  # fmt: skip
"""English names as Qt has them: the source strings of translations."""
