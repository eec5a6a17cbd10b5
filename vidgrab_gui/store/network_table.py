"""Network and rate as tables of the settings file, and back: forgiving, value by value."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict, fields
from pathlib import PurePath
from typing import Any

from vidgrab_gui.core.network import Browser, Network, SiteRule, is_proxy, site_name, split_password
from vidgrab_gui.core.rate import DAY_MINUTES, LEAST_BPS, RateLimit
from vidgrab_gui.store.table_file import Report

MOST_BPS = 1 << 50


def table_of_network(network: Network) -> dict[str, Any]:
    """Return the choices as a table; there is no password among them."""
    table = asdict(network) | {"proxy": split_password(network.proxy)[0]}
    return {name: value for name, value in table.items() if value} | {"sites": table["sites"]}


def network_of(table: object, report: Report) -> Network:
    """Return the choices of a table; each bad value means its default."""
    if not isinstance(table, dict):
        report("the network is no table")
        return Network()

    def taken(name: str, fits: Callable[[str], bool]) -> str:
        text = _text(table, name, report)
        if not text or fits(text):
            return text
        # Without the value: what is written there by hand may be a secret.
        report(f"{name} has a value nothing could work with")
        return ""

    rows = table.get("sites", [])
    if not isinstance(rows, list):
        report("the sites are no list")
    sites = [_site(row, report) for row in rows] if isinstance(rows, list) else []
    return Network(
        proxy=taken("proxy", is_proxy),
        cookies_browser=Browser(taken("cookies_browser", set(Browser).__contains__)),
        cookies_profile=_text(table, "cookies_profile", report),
        cookies_file=taken("cookies_file", lambda text: PurePath(text).is_absolute()),
        sites=tuple(site for site in sites if site is not None),
    )


def table_of_rate(rate: RateLimit) -> dict[str, Any]:
    """Return a limit as a table."""
    return {name: value for name, value in asdict(rate).items() if value}


def rate_of(table: object, report: Report) -> RateLimit:
    """Return the limit of a table; a bad one is none."""
    if not isinstance(table, dict):
        report("the speed is no table")
        return RateLimit()
    limit_bps = table.get("limit_bps")
    minutes = [table.get(name, 0) for name in ("from_minute", "to_minute")]
    if limit_bps is None:
        return RateLimit()
    if type(limit_bps) is not int or not LEAST_BPS <= limit_bps <= MOST_BPS:
        report("the speed is none")
        return RateLimit()
    if not all(type(minute) is int and 0 <= minute < DAY_MINUTES for minute in minutes):
        report("the times of the speed are none")
        return RateLimit(limit_bps)
    return RateLimit(limit_bps, *minutes)


def _text(table: Mapping[str, Any], name: str, report: Report) -> str:
    value = table.get(name, "")
    if not isinstance(value, str):
        report(f"{name} is no text")
        return ""
    return value


def _site(row: object, report: Report) -> SiteRule | None:
    """Return the rule of a row; None where it names no site."""
    site = site_name(_text(row, "site", report)) if isinstance(row, dict) else ""
    if not site or not isinstance(row, dict):
        report("a site's rule names no site")
        return None
    flags = {field.name: row[field.name] for field in fields(SiteRule) if field.name in row}
    flags = {name: value for name, value in flags.items() if name not in {"site", "user"}}
    if not all(isinstance(value, bool) for value in flags.values()):
        report(f"the rule for {site} has a switch that is neither on nor off")
    taken = {name: value for name, value in flags.items() if isinstance(value, bool)}
    return SiteRule(site, user=_text(row, "user", report), **taken)
