"""How VidGrab becomes a program that needs nothing else: one folder, made by PyInstaller."""
