"""Network and rate as tables of the settings file, and back: forgiving, value by value."""

from __future__ import annotations

import logging
from dataclasses import asdict, fields
from pathlib import PurePath
from typing import Any

from vidgrab_gui.core.network import Browser, Network, SiteRule, is_proxy, site_name
from vidgrab_gui.core.rate import DAY_MINUTES, LEAST_BPS, RateLimit

logger = logging.getLogger(__name__)


def table_of_network(network: Network) -> dict[str, Any]:
    """Return the choices as a table; there is no password among them."""
    table = asdict(network)
    return {name: value for name, value in table.items() if value} | {"sites": table["sites"]}


def network_of(table: object) -> Network:
    """Return the choices of a table; each bad value means its default."""
    if not isinstance(table, dict):
        return Network()
    proxy = _text(table, "proxy")
    cookies_file = _text(table, "cookies_file")
    browser = _text(table, "cookies_browser")
    rows = table.get("sites")
    sites = (_site(row) for row in rows) if isinstance(rows, list) else ()
    return Network(
        proxy=proxy if is_proxy(proxy) else "",
        cookies_browser=Browser(browser) if browser in set(Browser) else Browser.NONE,
        cookies_profile=_text(table, "cookies_profile"),
        cookies_file=cookies_file if PurePath(cookies_file).is_absolute() else "",
        sites=tuple(site for site in sites if site is not None),
    )


def table_of_rate(rate: RateLimit) -> dict[str, Any]:
    """Return a limit as a table."""
    return {name: value for name, value in asdict(rate).items() if value}


def rate_of(table: object) -> RateLimit:
    """Return the limit of a table; a bad one is none."""
    if not isinstance(table, dict):
        return RateLimit()
    limit_bps = table.get("limit_bps")
    minutes = [table.get(name, 0) for name in ("from_minute", "to_minute")]
    if type(limit_bps) is not int or limit_bps < LEAST_BPS:
        return RateLimit()
    if not all(type(minute) is int and 0 <= minute < DAY_MINUTES for minute in minutes):
        return RateLimit(limit_bps)
    return RateLimit(limit_bps, *minutes)


def _text(table: dict[str, Any], name: str) -> str:
    value = table.get(name)
    return value if isinstance(value, str) else ""


def _site(row: object) -> SiteRule | None:
    """Return the rule of a row; None where it names no site."""
    site = site_name(_text(row, "site")) if isinstance(row, dict) else ""
    if not site or not isinstance(row, dict):
        logger.info("a site's rule names no site, left out")
        return None
    flags = {
        field.name: value
        for field in fields(SiteRule)
        if isinstance(value := row.get(field.name), bool)
    }
    return SiteRule(site, user=_text(row, "user"), **flags)
