"""``vidgrab --self-check``: everything the program consists of, and the way to a file."""
