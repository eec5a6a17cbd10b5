"""A loopback media site with faults, run as a process of its own: ``python -m tests.origin``."""
