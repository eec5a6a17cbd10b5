"""Pictures of every state of the window and its dialogs, for looking at: python3 dev.py shots."""
