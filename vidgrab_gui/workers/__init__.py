"""The QThread workers that each run one engine child. QtCore only."""
