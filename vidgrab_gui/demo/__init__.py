"""The demo site on loopback, so that everything can be tried without a network."""
