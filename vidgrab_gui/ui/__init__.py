"""The window: widgets, delegates, theme. Commands by calls, learning by signals."""
