<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About VidGrab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VidGrab {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves a video or its sound from a link, in one click.

Free software under the MIT licence. It uses yt-dlp, ffmpeg, deno and Qt, each under its own licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Body</name>
    <message>
        <source>Paste a link to a video, a playlist or a song</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One click saves it, whole and playable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChapterPage</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapters to save</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This link has %n chapters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This link has no chapters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Controller</name>
    <message>
        <source>Already on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a playlist: choose what to save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No link was found in {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plug-in could not be loaded and was skipped: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopiedLinks</name>
    <message>
        <source>Copied: a link into your own network: {link}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken from the clipboard: {link}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added from the clipboard: {link}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DownloadsList</name>
    <message>
        <source>Downloads</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DownloadsPanel</name>
    <message>
        <source>Downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place {place} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop links here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anywhere in this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste several at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one on each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no link and no network needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Playlist</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FailurePanel</name>
    <message>
        <source>Copy Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FetchStrip</name>
    <message>
        <source>Fetch progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FetchView</name>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Best Quality or Audio Only saves every one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Enter to see what it offers, or save it right away</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} so far</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {expected} so far</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first {count}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} in this list</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} came; there may be more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>What counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags and cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lowest this link has is {label}; that is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebM cannot hold {label} of this link; it is kept as {container}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Filter downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you save appears here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is running just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Download progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n downloading</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n of them saved before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Removed: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed; %n file(s) stayed in place</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be put back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program was found that opens the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have saved this before; the file is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have this already: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobActions</name>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobMenu</name>
    <message>
        <source>Copy Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkField</name>
    <message>
        <source>Video URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkRow</name>
    <message>
        <source>Fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the playlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many from the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many from the top: in most feeds the newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File names begin with the place in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files go into a folder of the list&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{picked} of {count} selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Download {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio Only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Listings</name>
    <message>
        <source>VidGrab</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>VidGrab — %n downloading</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>VidGrab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save downloads in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManyQuestion</name>
    <message numerus="yes">
        <source>Download {count} at once?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It may take long and fill the disk. You can pause or cancel at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Download All {count}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MediaCard</name>
    <message>
        <source>Best Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio Only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the best this link has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just the sound</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MenuButton</name>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry All Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Copied Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At Once</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkDialog</name>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system says, or socks5://host:1080</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser&apos;s usual one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cookies.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a cookies file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy looks like http://host:3128 or socks5://host:1080</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> KB/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of all downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cookies from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browser profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cookies file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For single sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionsButton</name>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionsPanel</name>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plays everywhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartPage</name>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several are told apart by commas. Nothing here saves the whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is beyond the end: this link is {length} long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is live: parts are for what is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{piece}” has no end: write {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{piece}” is no time: write {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{piece}” ends before it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are too many parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then the whole is saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Preparing the demo site…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of downloads cannot be saved just now; trying again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system keeps no passwords: it is known until VidGrab ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the demo site&apos;s link: try it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo site could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your choice could not be saved for the next start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgramAction</name>
    <message>
        <source>Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About VidGrab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgramMenu</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QualityCard</name>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>VidGrab</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message>
        <source>1 download is not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost: it is here when you open VidGrab again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n downloads are not finished</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost: they are here when you open VidGrab again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This window keeps no list: what is not finished is given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemovalQuestion</name>
    <message>
        <source>Remove “{title}” from the list?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n downloads from the list?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What is removed can be brought back with Undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move File to Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reorder</name>
    <message>
        <source>Move Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to Top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to End</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveButton</name>
    <message>
        <source>Save to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScopeRow</name>
    <message>
        <source>What the link means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole playlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole playlist ({count})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SiteTable</name>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With cookies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look like a browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Site</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SkipPage</name>
    <message>
        <source>Cut out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SponsorBlock server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewers note these down at SponsorBlock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SponsorBlock knows YouTube only, and this link is from elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address starts with https://; the last good one is asked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoundPage</name>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For Audio Only; a film keeps its sound as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link has no {language} sound; its own is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{language}, original</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SubtitleList</name>
    <message>
        <source>Subtitle languages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SubtitleListModel</name>
    <message>
        <source>automatic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SubtitlePage</name>
    <message>
        <source>Where subtitles go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also those a machine has made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which languages there are is known once a link is looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In: {languages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link has no subtitles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link only has subtitles a machine has made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link has none in: {languages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one language.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>1 byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} bytes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count} KB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} TB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size}/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than 1 KB/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {seconds} s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {hours} h left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than a day left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{days} days ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>more than a month ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than a year ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} {year} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio Only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full HD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width} × {height}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fps} fps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kbps} kbit/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wish} does not hold it; kept as {container}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wish} was not offered; got {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done with warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough room on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder cannot be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not finished the last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the site asked for a pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut at key frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut exactly, picture re-encoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins on {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishing: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joining picture and sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taking the sound out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>putting the file in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changing the kind of sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking for sponsors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cutting it into its chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adding what goes with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the language you chose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the subtitles are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subtitles missing: {languages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>subtitles missing: {languages} and {count} more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>subtitles only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not find out where the sponsors are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chapters are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be split into its chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title and artist are not in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cover picture is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initializing...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extracting video metadata...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyzing available formats...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video information ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no link yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a link to a video, a playlist or a song.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link names a site and a page there, for example https://example.com/video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only web links can be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VidGrab opens links that start with http:// or https:// and no others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This site is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VidGrab does not know the site, and found no video on the page by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site could not be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There may be no internet connection, the link may name a wrong site, or a firewall or proxy stands in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site took too long to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site or the connection is very slow just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secure connection to the site was not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site could not prove who it is. A wrong clock, a proxy or the site itself may be the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site refused to hand it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link may have expired, or the site lets in only some visitors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was removed, or the link is not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site asks you to wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It received too many requests from your connection. Try again in some minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site has a problem of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its server answered with an error. This mostly passes by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video is not offered in your country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site shows it only to visitors from some countries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site wants you to sign in first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This video is private, for members, or age-restricted, or the site wants to be sure that you are not a robot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This video is protected (DRM) and cannot be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its owner lets it be watched only in their own player.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broadcast has not started yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to save before it is on the air.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broadcast is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site has no recording of it, or does not have it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site offers nothing that can be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video may still be in preparation there, or the site has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are only pictures here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link leads to photos without video or sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no such subtitles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video has none, or none in the languages you chose. Those a machine has made are only taken where you allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link is a whole playlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch it by itself, and choose from its list what to save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no video or sound behind this link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link leads to a page or a file of another kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download broke off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was cut before everything had arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of VidGrab is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site needs the helper program deno. Installing VidGrab again brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The helper programs ffmpeg and ffprobe were not found. Installing VidGrab again brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything arrived, but joining or changing it did not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room, or choose a folder on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was moved or deleted, or its disk is not connected. The download goes on when the folder is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be protected or gone, or its disk takes no file this large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was moved or changed, and was left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing can only be added to the file as VidGrab made it, where VidGrab put it. Downloading it again brings everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk does not accept the file&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder&apos;s own path may be too long, or its disk is of an unusual kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser&apos;s cookies could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser may be running or keep them locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download program stopped by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was ended from outside or crashed. The details may say more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site may have changed. The details may say more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of downloads was damaged. VidGrab has saved all of it that could be read and kept the damaged file; your downloaded files are untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of downloads cannot be written to. It is shown as it was; what changes now is kept only until VidGrab ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer VidGrab has written the list of downloads, so this one leaves it alone. Nothing is lost; what you download now is listed only until VidGrab ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another VidGrab or another program is using the list of downloads, so it is not shown here. Nothing is lost; what you download now is listed only until this window closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firefox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Chrome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows seals this browser&apos;s cookies for itself. Use Firefox, or a cookies.txt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chromium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vivaldi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whale is not on Linux.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safari is on macOS only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>macOS asks for Full Disk Access for VidGrab first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{language} sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{languages} subtitles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only {languages} subtitles</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>subtitles in {count} languages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>subtitles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only subtitles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split by chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no {kinds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kinds} marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} kinds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} parts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags and cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sponsors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>self-promotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non-music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M4A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MP3 V0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MP3 320</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MP3 192</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MP3 128</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FLAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No subtitles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside it, as .srt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only subtitles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapter marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MP4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MKV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At key frames (fast)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact (re-encodes the edges)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sponsors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-promotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Czech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
