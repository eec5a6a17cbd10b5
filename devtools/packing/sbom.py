"""The software bill of materials: what is bundled, for programs that look for known faults in it.

CycloneDX in JSON, of the inventory that the build wrote down. The same inventory gives the same
bytes: its serial number is made of what it says, its time is that of everything in a package.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from pathlib import Path

import msgspec
from cyclonedx.model import (
    ExternalReference,
    ExternalReferenceType,
    HashAlgorithm,
    HashType,
    Property,
    XsUri,
)
from cyclonedx.model.bom import Bom, BomMetaData
from cyclonedx.model.component import Component as Entry
from cyclonedx.model.component import ComponentType
from cyclonedx.model.license import LicenseExpression
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

from devtools.freezing.inventory_shapes import Component, Inventory, Part
from devtools.packing.identity import MACHINE, MADE_AT, NAME, VERSION

_SYSTEMS = {"win32": "windows", "darwin": "macos"}
_TYPES = {
    "ours": ComponentType.APPLICATION,
    "program": ComponentType.APPLICATION,
    "runtime": ComponentType.PLATFORM,
}


def make_sbom(inventory: Inventory, out: Path) -> Path:
    """Write the bill of what an inventory names into a folder; return the file."""
    out.mkdir(parents=True, exist_ok=True)
    path = out / f"{NAME}-{VERSION}-{system_words(inventory)}.cdx.json"
    text = JsonV1Dot6(bill_of(inventory)).output_as_string(indent=1)
    path.write_text(f"{text}\n", encoding="utf-8")
    return path


def system_words(inventory: Inventory) -> str:
    """Return the system and processor: the bills of all systems are published side by side."""
    return f"{_SYSTEMS.get(inventory.system, inventory.system)}-{MACHINE.lower()}"


def bill_of(inventory: Inventory) -> Bom:
    """Return an inventory as CycloneDX has it."""
    (ours,) = (one for one in inventory.components if one.kind == "ours")
    whole = _entry(ours)
    whole.licenses = [LicenseExpression(inventory.licence)]
    whole.properties.add(Property(name="vidgrab:own-licence", value=ours.licence))
    whole.properties.add(Property(name="vidgrab:system", value=inventory.system))
    entries = [_entry(one) for one in inventory.components if one is not ours]
    bill = Bom(
        serial_number=uuid.uuid5(uuid.NAMESPACE_OID, msgspec.json.encode(inventory).hex()),
        metadata=BomMetaData(component=whole, timestamp=MADE_AT),
        components=entries,
    )
    bill.register_dependency(whole, entries)
    return bill


def _entry(component: Component) -> Entry:
    files = [_file(component, place, digest) for place, digest in component.hashes.items()]
    parts = [_part(component, number, part) for number, part in enumerate(component.parts)]
    return Entry(
        name=component.name,
        version=component.version or None,
        type=_TYPES.get(component.kind, ComponentType.LIBRARY),
        bom_ref=component.key,
        purl=PackageURL.from_string(component.purl) if component.version else None,
        licenses=[LicenseExpression(component.licence)],
        copyright=component.copyright or None,
        external_references=_references(component),
        properties=_properties(component),
        components=[*files, *parts],
    )


def _references(component: Component) -> Iterator[ExternalReference]:
    if component.home:
        yield ExternalReference(type=ExternalReferenceType.WEBSITE, url=XsUri(component.home))
    if component.source:
        address, _, words = component.source.partition(" ")
        yield ExternalReference(
            type=ExternalReferenceType.SOURCE_DISTRIBUTION,
            url=XsUri(address),
            comment=words or None,
        )


def _properties(component: Component) -> Iterator[Property]:
    if component.package:
        yield Property(name="vidgrab:taken-from", value=component.package)
    yield Property(name="vidgrab:files", value=str(len(component.files)))
    yield Property(name="vidgrab:modules", value=str(component.modules))


def _file(component: Component, place: str, digest: str) -> Entry:
    return Entry(
        name=place,
        type=ComponentType.FILE,
        bom_ref=f"{component.key}/{place}",
        hashes=[HashType(alg=HashAlgorithm.SHA_256, content=digest)],
    )


def _part(component: Component, number: int, part: Part) -> Entry:
    said_by = [Property(name="vidgrab:said-by", value=part.said_by)] if part.said_by else []
    return Entry(
        name=part.name,
        version=part.version or None,
        type=ComponentType.LIBRARY,
        bom_ref=f"{component.key}/{number}-{part.name}",
        licenses=[LicenseExpression(part.licence)] if part.licence else [],
        properties=said_by,
    )
