"""The list of truth: jobs and history."""
