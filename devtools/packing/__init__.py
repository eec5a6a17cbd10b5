"""How the frozen program becomes installers: one module for each kind of them."""
