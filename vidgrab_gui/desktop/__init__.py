"""The desktop around the window: file manager, browser."""
