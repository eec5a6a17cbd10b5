"""What a person has chosen once and for all, as one frozen value."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from vidgrab_gui.core.clients import NO_CLIENTS, USUAL_PORT
from vidgrab_gui.core.name_conflict import NameConflict
from vidgrab_gui.core.naming import USUAL_NAMING
from vidgrab_gui.core.network import NO_NETWORK, Network
from vidgrab_gui.core.quality_rule import QualityRule
from vidgrab_gui.core.rate import NO_LIMIT, RateLimit
from vidgrab_gui.core.setting_fields import SettingKind as Kind
from vidgrab_gui.core.setting_fields import SettingsPage as Page
from vidgrab_gui.core.setting_fields import not_shown, shown
from vidgrab_gui.core.theme_choice import ThemeChoice
from vidgrab_gui.core.update_channel import UpdateChannel
from vidgrab_gui.core.wishes import FIRST_WISHES, Wishes


@dataclass(frozen=True, slots=True)
class Settings:
    """The choices, in the order the preferences show them.

    ``folder`` empty means the system's own downloads folder.

    ``tools_folder`` names a folder with the person's own ffmpeg and ffprobe,
    empty for the ones that come with VidGrab. ``fetch_limit_s`` bounds a whole
    fetch, ``silence_limit_s`` one wait for a server that says nothing.
    ``connections`` is how many fragments of one stream, or parts of one file, are asked
    for at once at most.
    ``goes_on_at_start``: unfinished jobs of the last time start by themselves.
    ``asks_before_quit``: quitting with unfinished jobs asks first.
    ``conflict`` says what a taken file name means, ``keeps_time`` whether a
    finished file carries the time the site gives instead of that of its arrival.
    ``watches_clipboard``: links copied in other programs are taken.
    ``network`` is how sites are reached, ``rate`` how fast downloads may be together.
    ``wishes`` are the last choices of the Options panel, ``shows_options`` whether it was open.
    ``numbers_entries``: files of a list carry their place in it; ``folder_per_list``: they
    get a folder of their own.
    ``naming`` is the template of file names. ``language`` is a code such as ``de``, empty for the
    system's. ``notifies_finished``, ``notifies_failed`` and ``notifies_all_done`` are the
    system's notifications; ``shows_tray`` a place in its tray; ``keeps_awake`` whether it may
    not sleep meanwhile. ``update_address`` is where the engine's releases are, empty for
    yt-dlp's own; ``updates_itself`` whether they are asked for without being told to.
    ``answers_browser`` opens the door for the browser and for scripts, at ``browser_port`` of this
    machine; ``browser_clients`` are the names of those the person has allowed to use it.
    """

    folder: str = field(
        default="",
        metadata=shown(
            Page.SAVING, "Save in", Kind.FOLDER, empty="The system's own folder for downloads"
        ),
    )
    naming: str = field(
        default=USUAL_NAMING, metadata=shown(Page.SAVING, "Name of files", Kind.NAMING)
    )
    conflict: NameConflict = field(
        default=NameConflict.KEEP_BOTH,
        metadata=shown(
            Page.SAVING,
            "When there is such a file",
            Kind.CHOICE,
            words={
                NameConflict.KEEP_BOTH: "Keep both",
                NameConflict.SKIP: "Leave it and save nothing",
                NameConflict.REPLACE: "Replace it",
            },
        ),
    )
    keeps_time: bool = field(
        default=False,
        metadata=shown(Page.SAVING, "Give files the date of the site", Kind.SWITCH),
    )
    numbers_entries: bool = field(
        default=False,
        metadata=shown(Page.SAVING, "Number the files of a playlist", Kind.SWITCH),
    )
    folder_per_list: bool = field(
        default=True,
        metadata=shown(Page.SAVING, "Give each playlist a folder of its own", Kind.SWITCH),
    )
    rule: QualityRule = field(
        default=QualityRule.PLAYS_EVERYWHERE,
        metadata=shown(
            Page.QUALITY,
            "Where there is a choice",
            Kind.CHOICE,
            words={
                QualityRule.PLAYS_EVERYWHERE: "Plays everywhere",
                QualityRule.BEST_PICTURE: "Best picture",
                QualityRule.SMALLEST: "Smallest file",
            },
            hint="Sites often have one size in several kinds. A file that plays everywhere also "
            "plays on an old television; the best picture may need a new program.",
        ),
    )
    jobs_at_once: int = field(
        default=3,
        metadata=shown(Page.DOWNLOADS, "Downloads at once", Kind.NUMBER, least=1, most=100),
    )
    connections: int = field(
        default=4,
        metadata=shown(
            Page.DOWNLOADS,
            "Connections for one file",
            Kind.NUMBER,
            least=1,
            most=16,
            hint="More are taken only while they bring more, and never from a site that minds.",
        ),
    )
    goes_on_at_start: bool = field(
        default=True,
        metadata=shown(
            Page.DOWNLOADS, "Go on with unfinished downloads at the next start", Kind.SWITCH
        ),
    )
    asks_before_quit: bool = field(
        default=True,
        metadata=shown(
            Page.DOWNLOADS, "Ask before quitting while something is unfinished", Kind.SWITCH
        ),
    )
    keeps_awake: bool = field(
        default=True,
        metadata=shown(
            Page.DOWNLOADS, "Keep the computer awake while something is downloaded", Kind.SWITCH
        ),
    )
    fetch_limit_s: float = field(
        default=90.0,
        metadata=shown(
            Page.DOWNLOADS,
            "Longest look at a link",
            Kind.NUMBER,
            least=1,
            most=86_400,
            unit="s",
            hint="A site that has not said by then what a link is has failed.",
        ),
    )
    silence_limit_s: float = field(
        default=15.0,
        metadata=shown(
            Page.DOWNLOADS,
            "Longest silence of a server",
            Kind.NUMBER,
            least=1,
            most=3_600,
            unit="s",
            hint="After it the server is asked again.",
        ),
    )
    tools_folder: str = field(
        default="",
        metadata=shown(
            Page.DOWNLOADS,
            "Folder with your own ffmpeg",
            Kind.FOLDER,
            empty="The one that comes with VidGrab",
        ),
    )
    network: Network = field(
        default=NO_NETWORK,
        metadata=shown(
            Page.NETWORK,
            "Proxy, cookies and sites",
            Kind.NETWORK,
            hint="Passwords are kept in the system's keyring and nowhere else.",
        ),
    )
    rate: RateLimit = field(
        default=NO_LIMIT,
        metadata=shown(Page.NETWORK, "Speed of all downloads", Kind.RATE),
    )
    notifies_finished: bool = field(
        default=True,
        metadata=shown(Page.NOTIFICATIONS, "Tell me when a download is finished", Kind.SWITCH),
    )
    notifies_failed: bool = field(
        default=True,
        metadata=shown(Page.NOTIFICATIONS, "Tell me when a download fails", Kind.SWITCH),
    )
    notifies_all_done: bool = field(
        default=True,
        metadata=shown(Page.NOTIFICATIONS, "Tell me when everything is done", Kind.SWITCH),
    )
    shows_tray: bool = field(
        default=False,
        metadata=shown(Page.NOTIFICATIONS, "Show VidGrab in the system's tray", Kind.SWITCH),
    )
    watches_clipboard: bool = field(
        default=False,
        metadata=shown(
            Page.NOTIFICATIONS, "Take links that are copied in other programs", Kind.SWITCH
        ),
    )
    theme: ThemeChoice = field(
        default=ThemeChoice.SYSTEM,
        metadata=shown(
            Page.LOOK,
            "Colours",
            Kind.CHOICE,
            words={
                ThemeChoice.SYSTEM: "As the system",
                ThemeChoice.LIGHT: "Light",
                ThemeChoice.DARK: "Dark",
                ThemeChoice.CONTRAST_LIGHT: "High contrast, light",
                ThemeChoice.CONTRAST_DARK: "High contrast, dark",
            },
        ),
    )
    language: str = field(
        default="",
        metadata=shown(
            Page.LOOK,
            "Language",
            Kind.LANGUAGE,
            hint="Another language is there from the next start.",
        ),
    )
    update_channel: UpdateChannel = field(
        default=UpdateChannel.STABLE,
        metadata=shown(
            Page.UPDATES,
            "Releases of yt-dlp",
            Kind.CHOICE,
            words={
                UpdateChannel.STABLE: "Stable, every few weeks",
                UpdateChannel.NIGHTLY: "Nightly, every day",
            },
            hint="Sites change often. The nightly release knows their changes first.",
        ),
    )
    update_address: str = field(
        default="",
        metadata=shown(
            Page.UPDATES,
            "Address of the releases",
            Kind.ADDRESS,
            empty="yt-dlp's own",
        ),
    )
    updates_itself: bool = field(
        default=False,
        metadata=shown(Page.UPDATES, "Look for new releases without being asked", Kind.SWITCH),
    )
    answers_browser: bool = field(
        default=False,
        metadata=shown(
            Page.BROWSER,
            "Take links from the browser extension and from scripts",
            Kind.SWITCH,
            hint="Only programs on this computer that know the token can send any.",
            stays_here=True,
        ),
    )
    browser_port: int = field(
        default=USUAL_PORT,
        metadata=shown(
            Page.BROWSER,
            "Port",
            Kind.NUMBER,
            least=1024,
            most=65_535,
            hint="Change it only if another program has it; tell the extension then too.",
            stays_here=True,
        ),
    )
    browser_clients: tuple[str, ...] = field(
        default=NO_CLIENTS,
        metadata=shown(
            Page.BROWSER,
            "Allowed so far",
            Kind.CLIENTS,
            empty="Nobody yet: whoever comes first is asked about.",
            stays_here=True,
        ),
    )
    wishes: Wishes = field(
        default=FIRST_WISHES,
        metadata=not_shown("Options", "the Options panel shows them, and has its own Reset"),
    )
    shows_options: bool = field(
        default=False,
        metadata=not_shown("Options open", "opening and closing the Options panel says it"),
    )

    @property
    def lasting(self) -> Settings:
        """Return what the next start finds again: parts belong to one link."""
        return replace(self, wishes=replace(self.wishes, sections=()))
