<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About VidGrab</source>
        <translation>Über VidGrab</translation>
    </message>
    <message>
        <source>VidGrab {version}</source>
        <translation>VidGrab {version}</translation>
    </message>
    <message>
        <source>Saves a video or its sound from a link, in one click.

Free software under the MIT licence. It uses yt-dlp, ffmpeg, deno and Qt, each under its own licence.</source>
        <translation>Speichert ein Video oder seinen Ton von einem Link, mit einem Klick.

Freie Software unter der MIT-Lizenz. Sie nutzt yt-dlp, ffmpeg, deno und Qt, jedes unter seiner eigenen Lizenz.</translation>
    </message>
    <message>
        <source>Show Licences</source>
        <translation>Lizenzen anzeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Body</name>
    <message>
        <source>Paste a link to a video, a playlist or a song</source>
        <translation>Fügen Sie den Link zu einem Video, einer Playlist oder einem Lied ein</translation>
    </message>
    <message>
        <source>One click saves it, whole and playable</source>
        <translation>Ein Klick speichert es, ganz und abspielbar</translation>
    </message>
</context>
<context>
    <name>ChapterPage</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Chapters to save</source>
        <translation>Kapitel, die gespeichert werden</translation>
    </message>
    <message numerus="yes">
        <source>This link has %n chapters.</source>
        <translation>
            <numerusform>Dieser Link hat %n Kapitel.</numerusform>
            <numerusform>Dieser Link hat %n Kapitel.</numerusform>
        </translation>
    </message>
    <message>
        <source>This link has no chapters.</source>
        <translation>Dieser Link hat keine Kapitel.</translation>
    </message>
</context>
<context>
    <name>ClientQuestion</name>
    <message>
        <source>Let “{name}” use VidGrab?</source>
        <translation>Darf „{name}“ VidGrab benutzen?</translation>
    </message>
    <message>
        <source>It can then look at links and save them with VidGrab, until you take it off the list in the preferences. A program calls itself what it likes: allow it only if you have just set it up.</source>
        <translation>Es kann dann Links ansehen und mit VidGrab speichern, bis Sie es in den Einstellungen von der Liste nehmen. Ein Programm nennt sich, wie es will: Erlauben Sie es nur, wenn Sie es gerade eingerichtet haben.</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>Do Not Allow</source>
        <translation>Nicht erlauben</translation>
    </message>
</context>
<context>
    <name>ClientsEditor</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation>Entfernen: {what}</translation>
    </message>
</context>
<context>
    <name>Controller</name>
    <message>
        <source>Already on its way.</source>
        <translation>Das ist schon unterwegs.</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>Es ließ sich kein Browser öffnen.</translation>
    </message>
    <message>
        <source>The folder cannot be opened.</source>
        <translation>Der Ordner lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>This is a playlist: choose what to save.</source>
        <translation>Das ist eine Playlist: Wählen Sie aus, was gespeichert wird.</translation>
    </message>
    <message>
        <source>No link was found in {names}.</source>
        <translation>In {names} wurde kein Link gefunden.</translation>
    </message>
    <message>
        <source>A plug-in could not be loaded and was skipped: {name}</source>
        <translation>Ein Plug-in ließ sich nicht laden und wurde übergangen: {name}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>CopiedLinks</name>
    <message>
        <source>Copied: a link into your own network: {link}</source>
        <translation>Kopiert wurde ein Link in Ihr eigenes Netz: {link}</translation>
    </message>
    <message>
        <source>Opened for another program: {link}</source>
        <translation>Für ein anderes Programm geöffnet: {link}</translation>
    </message>
    <message>
        <source>Taken from the clipboard: {link}</source>
        <translation>Aus der Zwischenablage übernommen: {link}</translation>
    </message>
    <message>
        <source>Added from the clipboard: {link}</source>
        <translation>Aus der Zwischenablage hinzugefügt: {link}</translation>
    </message>
</context>
<context>
    <name>CrashPage</name>
    <message>
        <source>VidGrab</source>
        <translation>VidGrab</translation>
    </message>
    <message>
        <source>Something unforeseen went wrong</source>
        <translation>Etwas Unvorhergesehenes ist schiefgegangen</translation>
    </message>
    <message>
        <source>Your downloads are safe, and you can go on. If something does not work any more, start VidGrab again. A report helps to mend this: it holds no passwords, no links&apos; secrets and not your name.</source>
        <translation>Ihre Downloads sind sicher, und Sie können weitermachen. Wenn etwas nicht mehr geht, starten Sie VidGrab neu. Ein Bericht hilft, das zu beheben: Er enthält keine Passwörter, keine Geheimnisse aus Links und nicht Ihren Namen.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Copy Report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Show Log</source>
        <translation>Zum Protokoll</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>DownloadsList</name>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
</context>
<context>
    <name>DownloadsPanel</name>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n angezeigt</numerusform>
            <numerusform>%n angezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Place {place} of {count}</source>
        <translation>Platz {place} von {count}</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Try the demo</source>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <source>Drop links here</source>
        <translation>Links hierher ziehen</translation>
    </message>
    <message>
        <source>anywhere in this window</source>
        <translation>irgendwo in dieses Fenster</translation>
    </message>
    <message>
        <source>Paste several at once</source>
        <translation>Mehrere auf einmal einfügen</translation>
    </message>
    <message>
        <source>one on each line</source>
        <translation>einen je Zeile</translation>
    </message>
    <message>
        <source>no link and no network needed</source>
        <translation>ganz ohne Link und Netz</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und noch %n</numerusform>
            <numerusform>und noch %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EngineCare</name>
    <message>
        <source>Updating the engine…</source>
        <translation>Die Engine wird aktualisiert …</translation>
    </message>
    <message>
        <source>made today</source>
        <translation>von heute</translation>
    </message>
    <message>
        <source>made yesterday</source>
        <translation>von gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n days old</source>
        <translation>
            <numerusform>%n Tag alt</numerusform>
            <numerusform>%n Tage alt</numerusform>
        </translation>
    </message>
    <message>
        <source>Engine {version} · {age}</source>
        <translation>Engine {version} · {age}</translation>
    </message>
    <message>
        <source>Engine {version} did not start, so the one of before is in use again: {other}</source>
        <translation>Engine {version} ist nicht gestartet, deshalb wird wieder die vorige verwendet: {other}</translation>
    </message>
    <message>
        <source>The engine of before is in use again: {version}</source>
        <translation>Die vorige Engine wird wieder verwendet: {version}</translation>
    </message>
    <message>
        <source>This is VidGrab&apos;s own engine; there is none before it.</source>
        <translation>Das ist die Engine von VidGrab selbst; davor gibt es keine.</translation>
    </message>
    <message>
        <source>Trying the new engine…</source>
        <translation>Die neue Engine wird ausprobiert …</translation>
    </message>
    <message>
        <source>Updating the engine… {percent} %</source>
        <translation>Die Engine wird aktualisiert … {percent} %</translation>
    </message>
    <message>
        <source>The engine is new: {version}</source>
        <translation>Die Engine ist neu: {version}</translation>
    </message>
    <message>
        <source>There is no newer engine than this: {version}</source>
        <translation>Es gibt keine neuere Engine als diese: {version}</translation>
    </message>
    <message>
        <source>The engine stays as it is.</source>
        <translation>Die Engine bleibt, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Playlist</source>
        <translation>Playlist</translation>
    </message>
</context>
<context>
    <name>FailurePanel</name>
    <message>
        <source>Copy Details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Copy Report</source>
        <translation>Bericht kopieren</translation>
    </message>
</context>
<context>
    <name>FetchStrip</name>
    <message>
        <source>Fetch progress</source>
        <translation>Fortschritt des Abrufs</translation>
    </message>
</context>
<context>
    <name>FetchView</name>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>%n Link</numerusform>
            <numerusform>%n Links</numerusform>
        </translation>
    </message>
    <message>
        <source>Best Quality or Audio Only saves every one of them</source>
        <translation>„Beste Qualität“ oder „Nur Ton“ speichert sie alle</translation>
    </message>
    <message>
        <source>Press Enter to see what it offers, or save it right away</source>
        <translation>Die Eingabetaste zeigt, was es gibt; oder speichern Sie sofort</translation>
    </message>
    <message numerus="yes">
        <source>{count} so far</source>
        <translation>
            <numerusform>bisher {count}</numerusform>
            <numerusform>bisher {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {expected} so far</source>
        <translation>
            <numerusform>bisher {count} von {expected}</numerusform>
            <numerusform>bisher {count} von {expected}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first {count}</source>
        <translation>
            <numerusform>der erste</numerusform>
            <numerusform>die ersten {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} in this list</source>
        <translation>
            <numerusform>{count} in dieser Liste</numerusform>
            <numerusform>{count} in dieser Liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} came; there may be more</source>
        <translation>
            <numerusform>{count} ist da; vielleicht gibt es mehr</numerusform>
            <numerusform>{count} sind da; vielleicht gibt es mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} selected</source>
        <translation>
            <numerusform>{count} ausgewählt</numerusform>
            <numerusform>{count} ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>What counts</source>
        <translation>Worauf es ankommt</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Highest picture</source>
        <translation>Höchste Auflösung</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Tags and cover</source>
        <translation>Tags und Cover</translation>
    </message>
    <message>
        <source>The lowest this link has is {label}; that is taken.</source>
        <translation>Das Kleinste, was dieser Link hat, ist {label}; das wird genommen.</translation>
    </message>
    <message>
        <source>WebM cannot hold {label} of this link; it is kept as {container}.</source>
        <translation>WebM kann {label} von diesem Link nicht aufnehmen; es bleibt bei {container}.</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Filter downloads</source>
        <translation>Downloads filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>What you save appears here</source>
        <translation>Was Sie speichern, erscheint hier</translation>
    </message>
    <message>
        <source>Nothing is running just now</source>
        <translation>Gerade läuft nichts</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <source>Nothing is paused</source>
        <translation>Nichts ist pausiert</translation>
    </message>
    <message>
        <source>Nothing is done yet</source>
        <translation>Noch ist nichts fertig</translation>
    </message>
    <message>
        <source>Nothing has failed</source>
        <translation>Nichts ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Nothing was cancelled</source>
        <translation>Nichts wurde abgebrochen</translation>
    </message>
</context>
<context>
    <name>FolderEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Choose: {what}</source>
        <translation>Auswählen: {what}</translation>
    </message>
    <message>
        <source>Write the whole path of a folder, or choose one.</source>
        <translation>Schreiben Sie den ganzen Pfad eines Ordners, oder wählen Sie einen aus.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Download progress</source>
        <translation>Fortschritt der Downloads</translation>
    </message>
    <message numerus="yes">
        <source>%n downloading</source>
        <translation>
            <numerusform>%n läuft</numerusform>
            <numerusform>%n laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthDialog</name>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Check Again</source>
        <translation>Neu prüfen</translation>
    </message>
    <message>
        <source>Copy Report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Looking how everything is…</source>
        <translation>Es wird nachgesehen, wie alles steht …</translation>
    </message>
    <message numerus="yes">
        <source>%n things are bad</source>
        <translation>
            <numerusform>%n Punkt ist nicht in Ordnung</numerusform>
            <numerusform>%n Punkte sind nicht in Ordnung</numerusform>
        </translation>
    </message>
    <message>
        <source>1 thing is bad</source>
        <translation>1 Punkt ist nicht in Ordnung</translation>
    </message>
    <message>
        <source>1 thing to look at</source>
        <translation>1 Punkt ist zu beachten</translation>
    </message>
    <message numerus="yes">
        <source>%n things to look at</source>
        <translation>
            <numerusform>%n Punkt ist zu beachten</numerusform>
            <numerusform>%n Punkte sind zu beachten</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is good</source>
        <translation>Alles ist in Ordnung</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>The folder cannot be opened.</source>
        <translation>Der Ordner lässt sich nicht öffnen.</translation>
    </message>
</context>
<context>
    <name>HelpDialogs</name>
    <message>
        <source>Making the report…</source>
        <translation>Der Bericht wird erstellt …</translation>
    </message>
    <message>
        <source>The report is copied: paste it where you ask for help.</source>
        <translation>Der Bericht ist kopiert: Fügen Sie ihn dort ein, wo Sie um Hilfe bitten.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n of them saved before</source>
        <translation>
            <numerusform>%n davon haben Sie schon gespeichert</numerusform>
            <numerusform>%n davon haben Sie schon gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed: {title}</source>
        <translation>Entfernt: {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n entfernt</numerusform>
            <numerusform>%n entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed; %n file(s) stayed in place</source>
        <translation>
            <numerusform>Entfernt; %n Datei blieb, wo sie ist</numerusform>
            <numerusform>Entfernt; %n Dateien blieben, wo sie sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be put back</source>
        <translation>
            <numerusform>%n Datei ließ sich nicht zurücklegen</numerusform>
            <numerusform>%n Dateien ließen sich nicht zurücklegen</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Die Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>No program was found that opens the file.</source>
        <translation>Es gibt hier kein Programm, das die Datei öffnet.</translation>
    </message>
    <message>
        <source>The folder cannot be opened.</source>
        <translation>Der Ordner lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>You have saved this before; the file is not there any more.</source>
        <translation>Das haben Sie schon einmal gespeichert; die Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>You have this already: {what}</source>
        <translation>Das haben Sie schon: {what}</translation>
    </message>
</context>
<context>
    <name>JobActions</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>Beenden und behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Retry what is missing</source>
        <translation>Fehlendes nachholen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>JobAnnouncer</name>
    <message numerus="yes">
        <source>%n downloads</source>
        <translation>
            <numerusform>%n Download</numerusform>
            <numerusform>%n Downloads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobMenu</name>
    <message>
        <source>Copy Link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>Details kopieren</translation>
    </message>
</context>
<context>
    <name>LanguageEditor</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
</context>
<context>
    <name>LinkField</name>
    <message>
        <source>Video URL</source>
        <translation>Video-Adresse</translation>
    </message>
    <message>
        <source>Paste a link</source>
        <translation>Link einfügen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
</context>
<context>
    <name>LinkRow</name>
    <message>
        <source>Fetch</source>
        <translation>Abrufen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Umkehren</translation>
    </message>
    <message>
        <source>Number the files</source>
        <translation>Dateien nummerieren</translation>
    </message>
    <message>
        <source>Own folder</source>
        <translation>Eigener Ordner</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Search the playlist</source>
        <translation>Playlist durchsuchen</translation>
    </message>
    <message>
        <source>How many from the top</source>
        <translation>Wie viele von oben</translation>
    </message>
    <message>
        <source>First…</source>
        <translation>Erste …</translation>
    </message>
    <message>
        <source>How many from the top: in most feeds the newest</source>
        <translation>Wie viele von oben: in den meisten Listen die neuesten</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>File names begin with the place in the list</source>
        <translation>Die Dateinamen beginnen mit dem Platz in der Liste</translation>
    </message>
    <message>
        <source>The files go into a folder of the list&apos;s name</source>
        <translation>Die Dateien kommen in einen Ordner mit dem Namen der Liste</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{picked} of {count} selected</source>
        <translation>
            <numerusform>{picked} von {count} ausgewählt</numerusform>
            <numerusform>{picked} von {count} ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Download {count}</source>
        <translation>{count} herunterladen</translation>
    </message>
    <message>
        <source>Best Quality</source>
        <translation>Beste Qualität</translation>
    </message>
    <message>
        <source>Audio Only</source>
        <translation>Nur Ton</translation>
    </message>
</context>
<context>
    <name>Listings</name>
    <message>
        <source>VidGrab</source>
        <translation>VidGrab</translation>
    </message>
    <message numerus="yes">
        <source>VidGrab — %n downloading</source>
        <translation>
            <numerusform>VidGrab – %n Download läuft</numerusform>
            <numerusform>VidGrab – %n Downloads laufen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogWindow</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Nur Fehler</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Log entries</source>
        <translation>Einträge des Protokolls</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing of this kind has been noted down.</source>
        <translation>Nichts dieser Art wurde festgehalten.</translation>
    </message>
    <message>
        <source>Passwords, keys and your home folder&apos;s name are never written here.</source>
        <translation>Passwörter, Schlüssel und der Name Ihres persönlichen Ordners werden hier nie aufgeschrieben.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>VidGrab</source>
        <translation>VidGrab</translation>
    </message>
    <message>
        <source>Save downloads in</source>
        <translation>Downloads speichern in</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>ManyQuestion</name>
    <message numerus="yes">
        <source>Download {count} at once?</source>
        <translation>
            <numerusform>{count} Download auf einmal?</numerusform>
            <numerusform>{count} Downloads auf einmal?</numerusform>
        </translation>
    </message>
    <message>
        <source>It may take long and fill the disk. You can pause or cancel at any time.</source>
        <translation>Das kann lange dauern und den Datenträger füllen. Pausieren oder abbrechen können Sie jederzeit.</translation>
    </message>
    <message numerus="yes">
        <source>Download All {count}</source>
        <translation>
            <numerusform>{count} herunterladen</numerusform>
            <numerusform>Alle {count} herunterladen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>MediaCard</name>
    <message>
        <source>Best Quality</source>
        <translation>Beste Qualität</translation>
    </message>
    <message>
        <source>Audio Only</source>
        <translation>Nur Ton</translation>
    </message>
    <message>
        <source>the best this link has</source>
        <translation>das Beste, was es gibt</translation>
    </message>
    <message>
        <source>just the sound</source>
        <translation>nur der Ton</translation>
    </message>
</context>
<context>
    <name>MenuButton</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Retry All Failed</source>
        <translation>Alle fehlgeschlagenen wiederholen</translation>
    </message>
    <message>
        <source>Clear Finished</source>
        <translation>Fertige ausräumen</translation>
    </message>
    <message>
        <source>Take Copied Links</source>
        <translation>Kopierte Links übernehmen</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>Netzwerk …</translation>
    </message>
    <message>
        <source>At Once</source>
        <translation>Gleichzeitig</translation>
    </message>
</context>
<context>
    <name>NamingEditor</name>
    <message>
        <source>Add Field</source>
        <translation>Feld einfügen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Date it was published</source>
        <translation>Datum der Veröffentlichung</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>The site&apos;s number of it</source>
        <translation>Kennung auf der Website</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Place in the playlist</source>
        <translation>Platz in der Playlist</translation>
    </message>
    <message>
        <source>Name of the playlist</source>
        <translation>Name der Playlist</translation>
    </message>
    <message>
        <source>For example: {name}</source>
        <translation>Zum Beispiel: {name}</translation>
    </message>
</context>
<context>
    <name>NetworkDialog</name>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>As the system says, or socks5://host:1080</source>
        <translation>Wie das System, oder socks5://host:1080</translation>
    </message>
    <message>
        <source>Only between</source>
        <translation>Nur zwischen</translation>
    </message>
    <message>
        <source>The browser&apos;s usual one</source>
        <translation>Das übliche des Browsers</translation>
    </message>
    <message>
        <source>A cookies.txt</source>
        <translation>Eine cookies.txt</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Choose a cookies file</source>
        <translation>Cookie-Datei auswählen</translation>
    </message>
    <message>
        <source>A proxy looks like http://host:3128 or socks5://host:1080</source>
        <translation>Ein Proxy sieht so aus: http://host:3128 oder socks5://host:1080</translation>
    </message>
    <message>
        <source> KB/s</source>
        <translation> KB/s</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Proxy-Passwort</translation>
    </message>
    <message>
        <source>Speed of all downloads</source>
        <translation>Tempo aller Downloads</translation>
    </message>
    <message>
        <source>Cookies from</source>
        <translation>Cookies aus</translation>
    </message>
    <message>
        <source>Browser profile</source>
        <translation>Browser-Profil</translation>
    </message>
    <message>
        <source>Cookies file</source>
        <translation>Cookie-Datei</translation>
    </message>
    <message>
        <source>Limit begins</source>
        <translation>Beginn der Begrenzung</translation>
    </message>
    <message>
        <source>Limit ends</source>
        <translation>Ende der Begrenzung</translation>
    </message>
    <message>
        <source>For single sites</source>
        <translation>Für einzelne Websites</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>NetworkEditor</name>
    <message>
        <source>Network…</source>
        <translation>Netzwerk …</translation>
    </message>
</context>
<context>
    <name>OptionsButton</name>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
</context>
<context>
    <name>OptionsPanel</name>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>Netzwerk …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>wie er ist</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>the whole</source>
        <translation>das Ganze</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>plays everywhere</source>
        <translation>läuft überall</translation>
    </message>
</context>
<context>
    <name>OutsideQuestion</name>
    <message>
        <source>Download what another program asks for?</source>
        <translation>Herunterladen, worum ein anderes Programm bittet?</translation>
    </message>
    <message>
        <source>Nothing has been fetched from it yet.</source>
        <translation>Davon wurde noch nichts abgerufen.</translation>
    </message>
    <message>
        <source>Open a link into your own network?</source>
        <translation>Einen Link in Ihr eigenes Netz öffnen?</translation>
    </message>
    <message>
        <source>Another program asks for it. Devices at home can take a mere visit for an order, so open it only if you know it.</source>
        <translation>Ein anderes Programm bittet darum. Geräte zu Hause können schon einen bloßen Besuch für einen Befehl halten, öffnen Sie den Link also nur, wenn Sie ihn kennen.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und noch %n</numerusform>
            <numerusform>und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Open Link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Do Not Open</source>
        <translation>Nicht öffnen</translation>
    </message>
</context>
<context>
    <name>PartPage</name>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Schnitt</translation>
    </message>
    <message>
        <source>Several are told apart by commas. Nothing here saves the whole.</source>
        <translation>Mehrere werden durch Kommas getrennt. Steht hier nichts, wird alles gespeichert.</translation>
    </message>
    <message>
        <source>That is beyond the end: this link is {length} long.</source>
        <translation>Das liegt hinter dem Ende: Dieser Link ist {length} lang.</translation>
    </message>
    <message>
        <source>This is live: parts are for what is over.</source>
        <translation>Das ist live: Teile gibt es nur von dem, was vorbei ist.</translation>
    </message>
    <message>
        <source>“{piece}” has no end: write {example}.</source>
        <translation>„{piece}“ hat kein Ende: Schreiben Sie {example}.</translation>
    </message>
    <message>
        <source>“{piece}” is no time: write {example}.</source>
        <translation>„{piece}“ ist keine Zeit: Schreiben Sie {example}.</translation>
    </message>
    <message>
        <source>“{piece}” ends before it starts.</source>
        <translation>„{piece}“ endet vor seinem Anfang.</translation>
    </message>
    <message>
        <source>These are too many parts.</source>
        <translation>Das sind zu viele Teile.</translation>
    </message>
    <message>
        <source>Until then the whole is saved.</source>
        <translation>Bis dahin wird das Ganze gespeichert.</translation>
    </message>
</context>
<context>
    <name>Porter</name>
    <message>
        <source>The folder cannot be opened.</source>
        <translation>Der Ordner lässt sich nicht öffnen.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This is no file of VidGrab&apos;s settings. Nothing was changed.</source>
        <translation>Das ist keine Datei mit Einstellungen von VidGrab. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Taken from the file: it holds when you press Save.</source>
        <translation>Aus der Datei übernommen: Es gilt, sobald Sie auf „Speichern“ drücken.</translation>
    </message>
    <message>
        <source>Not usable, and left as it was: {names}</source>
        <translation>Nicht brauchbar und deshalb gelassen, wie es war: {names}</translation>
    </message>
    <message>
        <source>Exported. There is no password in the file.</source>
        <translation>Exportiert. In der Datei steht kein Passwort.</translation>
    </message>
    <message>
        <source>The file could not be written. Try another folder.</source>
        <translation>Die Datei ließ sich nicht schreiben. Versuchen Sie es mit einem anderen Ordner.</translation>
    </message>
    <message>
        <source>Reset This Page…</source>
        <translation>Diese Seite zurücksetzen …</translation>
    </message>
    <message>
        <source>Reset Everything…</source>
        <translation>Alles zurücksetzen …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Nothing is lost before you press Save.</source>
        <translation>Nichts geht verloren, bevor Sie auf „Speichern“ drücken.</translation>
    </message>
    <message>
        <source>The proxy, the sites and their passwords will be forgotten.</source>
        <translation>Der Proxy, die Websites und ihre Passwörter werden vergessen.</translation>
    </message>
    <message>
        <source>Settings (*.toml)</source>
        <translation>Einstellungen (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Put everything on the page “{page}” back to its usual value?</source>
        <translation>Alles auf der Seite „{page}“ auf den üblichen Wert zurücksetzen?</translation>
    </message>
    <message>
        <source>Put all pages back to their usual values?</source>
        <translation>Alle Seiten auf ihre üblichen Werte zurücksetzen?</translation>
    </message>
    <message>
        <source>These are the usual values: they hold when you press Save.</source>
        <translation>Das sind die üblichen Werte: Sie gelten, sobald Sie auf „Speichern“ drücken.</translation>
    </message>
    <message>
        <source>Export Settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Import Settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>VidGrab is open already but does not answer: this is a window more.</source>
        <translation>VidGrab ist schon offen, antwortet aber nicht: Das hier ist ein weiteres Fenster.</translation>
    </message>
    <message>
        <source>A link from outside could not be understood.</source>
        <translation>Ein Link von außen war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>No link was found in {names}.</source>
        <translation>In {names} wurde kein Link gefunden.</translation>
    </message>
    <message>
        <source>This desktop shows no tray, so VidGrab stays in its window.</source>
        <translation>Dieser Desktop zeigt keinen Infobereich, deshalb bleibt VidGrab in seinem Fenster.</translation>
    </message>
    <message>
        <source>VidGrab goes on in the tray</source>
        <translation>VidGrab läuft im Infobereich weiter</translation>
    </message>
    <message>
        <source>Its icon there brings the window back, and ends the program.</source>
        <translation>Sein Symbol dort holt das Fenster zurück und beendet das Programm.</translation>
    </message>
    <message>
        <source>There is no link to paste</source>
        <translation>Es gibt keinen Link zum Einfügen</translation>
    </message>
    <message>
        <source>Copy a link first, then choose Paste Link again.</source>
        <translation>Kopieren Sie zuerst einen Link, und wählen Sie dann noch einmal „Link einfügen“.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Preparing the demo site…</source>
        <translation>Die Demo-Seite wird vorbereitet …</translation>
    </message>
    <message>
        <source>The file of settings was damaged: all have their usual values again.</source>
        <translation>Die Datei mit den Einstellungen war beschädigt: Alle haben wieder ihre üblichen Werte.</translation>
    </message>
    <message>
        <source>One setting was not usable and is back to its usual value: {names}</source>
        <translation>Eine Einstellung war nicht brauchbar und hat wieder ihren üblichen Wert: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n settings were not usable and are back to their usual values: {names}</source>
        <translation>
            <numerusform>%n Einstellung war nicht brauchbar und hat wieder ihren üblichen Wert: {names}</numerusform>
            <numerusform>%n Einstellungen waren nicht brauchbar und haben wieder ihre üblichen Werte: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of downloads cannot be saved just now; trying again.</source>
        <translation>Die Liste der Downloads lässt sich gerade nicht speichern; es wird weiter versucht.</translation>
    </message>
    <message>
        <source>VidGrab crashed last time; nothing is lost.</source>
        <translation>VidGrab ist beim letzten Mal abgestürzt; nichts ist verloren.</translation>
    </message>
    <message>
        <source>This system keeps no passwords: it is known until VidGrab ends.</source>
        <translation>Dieses System bewahrt keine Passwörter auf: Es bleibt bekannt, bis VidGrab endet.</translation>
    </message>
    <message>
        <source>This is the demo site&apos;s link: try it.</source>
        <translation>Das ist der Link der Demo-Seite: Probieren Sie ihn aus.</translation>
    </message>
    <message>
        <source>The demo site could not be started.</source>
        <translation>Die Demo-Seite ließ sich nicht starten.</translation>
    </message>
    <message>
        <source>Your choice could not be saved for the next start.</source>
        <translation>Ihre Wahl ließ sich für den nächsten Start nicht speichern.</translation>
    </message>
</context>
<context>
    <name>ProgramAction</name>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>Netzwerk …</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Copy Report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>About VidGrab</source>
        <translation>Über VidGrab</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>ProgramMenu</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>QualityCard</name>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>VidGrab</source>
        <translation>VidGrab</translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message>
        <source>1 download is not finished</source>
        <translation>1 Download ist nicht fertig</translation>
    </message>
    <message>
        <source>Nothing is lost: it is here when you open VidGrab again.</source>
        <translation>Nichts geht verloren: Er ist wieder da, wenn Sie VidGrab öffnen.</translation>
    </message>
    <message numerus="yes">
        <source>%n downloads are not finished</source>
        <translation>
            <numerusform>%n Download ist nicht fertig</numerusform>
            <numerusform>%n Downloads sind nicht fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost: they are here when you open VidGrab again.</source>
        <translation>Nichts geht verloren: Sie sind wieder da, wenn Sie VidGrab öffnen.</translation>
    </message>
    <message>
        <source>This window keeps no list: what is not finished is given up.</source>
        <translation>Dieses Fenster führt keine Liste: Was nicht fertig ist, wird aufgegeben.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Nicht mehr fragen</translation>
    </message>
</context>
<context>
    <name>RateEditor</name>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>{speed} KB/s</source>
        <translation>{speed} KB/s</translation>
    </message>
    <message>
        <source>{speed}, from {begin} to {end}</source>
        <translation>{speed}, von {begin} bis {end}</translation>
    </message>
</context>
<context>
    <name>Reception</name>
    <message>
        <source>Another program uses port {port}, so VidGrab does not hear the browser. The preferences offer another port.</source>
        <translation>Ein anderes Programm benutzt Port {port}, deshalb hört VidGrab den Browser nicht. In den Einstellungen lässt sich ein anderer Port wählen.</translation>
    </message>
    <message>
        <source>Added from the browser: {site}</source>
        <translation>Vom Browser hinzugefügt: {site}</translation>
    </message>
</context>
<context>
    <name>RemovalQuestion</name>
    <message>
        <source>Remove “{title}” from the list?</source>
        <translation>„{title}“ aus der Liste entfernen?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n downloads from the list?</source>
        <translation>
            <numerusform>%n Download aus der Liste entfernen?</numerusform>
            <numerusform>%n Downloads aus der Liste entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>What is removed can be brought back with Undo.</source>
        <translation>Was entfernt ist, lässt sich mit „Rückgängig“ zurückholen.</translation>
    </message>
    <message>
        <source>Keep File</source>
        <translation>Datei behalten</translation>
    </message>
    <message>
        <source>Move File to Trash</source>
        <translation>Datei in den Papierkorb</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>RenewalQuestion</name>
    <message>
        <source>Make a new token?</source>
        <translation>Neues Token erstellen?</translation>
    </message>
    <message>
        <source>Whoever has the old one must be given the new one.</source>
        <translation>Wer das alte hat, muss das neue bekommen.</translation>
    </message>
    <message>
        <source>New Token</source>
        <translation>Neues Token</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Reorder</name>
    <message>
        <source>Move Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move to Top</source>
        <translation>Ganz nach oben</translation>
    </message>
    <message>
        <source>Move to End</source>
        <translation>Ganz nach unten</translation>
    </message>
</context>
<context>
    <name>ResetQuestion</name>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>SaveButton</name>
    <message>
        <source>Save to</source>
        <translation>Speichern in</translation>
    </message>
    <message>
        <source>Choose Folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>ScopeRow</name>
    <message>
        <source>What the link means</source>
        <translation>Was der Link meint</translation>
    </message>
    <message>
        <source>This video</source>
        <translation>Dieses Video</translation>
    </message>
    <message>
        <source>Whole playlist</source>
        <translation>Ganze Playlist</translation>
    </message>
    <message>
        <source>Whole playlist ({count})</source>
        <translation>Ganze Playlist ({count})</translation>
    </message>
</context>
<context>
    <name>Shortcut</name>
    <message>
        <source>Go to the link</source>
        <translation>Zum Link gehen</translation>
    </message>
    <message>
        <source>Save the link in the best quality</source>
        <translation>Den Link in bester Qualität speichern</translation>
    </message>
    <message>
        <source>Save the sound of the link only</source>
        <translation>Nur den Ton des Links speichern</translation>
    </message>
    <message>
        <source>Choose the folder for downloads</source>
        <translation>Den Ordner für Downloads wählen</translation>
    </message>
    <message>
        <source>Open the folder for downloads</source>
        <translation>Den Ordner für Downloads öffnen</translation>
    </message>
    <message>
        <source>Open or close the options</source>
        <translation>Die Optionen öffnen oder schließen</translation>
    </message>
    <message>
        <source>Search the playlist, or filter the downloads</source>
        <translation>Die Playlist durchsuchen oder die Downloads filtern</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation>Zum nächsten Teil des Fensters gehen</translation>
    </message>
    <message>
        <source>Go to the part before</source>
        <translation>Zum vorigen Teil gehen</translation>
    </message>
    <message>
        <source>Undo what was just removed</source>
        <translation>Das eben Entfernte zurückholen</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Das Menü öffnen</translation>
    </message>
    <message>
        <source>Fetch the link</source>
        <translation>Den Link abrufen</translation>
    </message>
    <message>
        <source>Stop fetching</source>
        <translation>Das Abrufen anhalten</translation>
    </message>
    <message>
        <source>Download this quality</source>
        <translation>Diese Qualität herunterladen</translation>
    </message>
    <message>
        <source>Pick the selected entries, or no longer</source>
        <translation>Markierte Einträge auswählen oder abwählen</translation>
    </message>
    <message>
        <source>Download what is picked</source>
        <translation>Das Ausgewählte herunterladen</translation>
    </message>
    <message>
        <source>Tick a language, or no longer</source>
        <translation>Eine Sprache an- oder abwählen</translation>
    </message>
    <message>
        <source>Close the options</source>
        <translation>Die Optionen schließen</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Open the menu of the selected downloads</source>
        <translation>Das Menü der markierten Downloads öffnen</translation>
    </message>
</context>
<context>
    <name>ShortcutGroups</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>In the link</source>
        <translation>Im Link-Feld</translation>
    </message>
    <message>
        <source>In the list of qualities</source>
        <translation>In der Liste der Qualitäten</translation>
    </message>
    <message>
        <source>In a playlist</source>
        <translation>In einer Playlist</translation>
    </message>
    <message>
        <source>In the options</source>
        <translation>In den Optionen</translation>
    </message>
    <message>
        <source>In the downloads</source>
        <translation>In den Downloads</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es tut</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>{what}: {keys}</source>
        <translation>{what}: {keys}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SiteTable</name>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Through the proxy</source>
        <translation>Über den Proxy</translation>
    </message>
    <message>
        <source>With cookies</source>
        <translation>Mit Cookies</translation>
    </message>
    <message>
        <source>Look like a browser</source>
        <translation>Wie ein Browser auftreten</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Websites</translation>
    </message>
    <message>
        <source>Add Site</source>
        <translation>Website hinzufügen</translation>
    </message>
    <message>
        <source>Remove Site</source>
        <translation>Website entfernen</translation>
    </message>
</context>
<context>
    <name>SkipPage</name>
    <message>
        <source>Cut out</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>SponsorBlock server</source>
        <translation>SponsorBlock-Server</translation>
    </message>
    <message>
        <source>Viewers note these down at SponsorBlock.</source>
        <translation>Zuschauer tragen diese Stellen bei SponsorBlock ein.</translation>
    </message>
    <message>
        <source>SponsorBlock knows YouTube only, and this link is from elsewhere.</source>
        <translation>SponsorBlock kennt nur YouTube, und dieser Link ist von woanders.</translation>
    </message>
    <message>
        <source>An address starts with https://; the last good one is asked.</source>
        <translation>Eine Adresse beginnt mit https://; gefragt wird die letzte gültige.</translation>
    </message>
</context>
<context>
    <name>SoundPage</name>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Sound format</source>
        <translation>Format des Tons</translation>
    </message>
    <message>
        <source>For Audio Only; a film keeps its sound as it is.</source>
        <translation>Für „Nur Ton“; ein Film behält seinen Ton, wie er ist.</translation>
    </message>
    <message>
        <source>Sound language</source>
        <translation>Sprache des Tons</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>This link has no {language} sound; its own is taken.</source>
        <translation>Diesen Link gibt es nicht mit Ton auf {language}; genommen wird sein eigener.</translation>
    </message>
    <message>
        <source>{language}, original</source>
        <translation>{language}, Original</translation>
    </message>
</context>
<context>
    <name>SubtitleList</name>
    <message>
        <source>Subtitle languages</source>
        <translation>Sprachen der Untertitel</translation>
    </message>
</context>
<context>
    <name>SubtitleListModel</name>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
</context>
<context>
    <name>SubtitlePage</name>
    <message>
        <source>Where subtitles go</source>
        <translation>Wohin die Untertitel kommen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Also those a machine has made</source>
        <translation>Auch von einer Maschine erstellte</translation>
    </message>
    <message>
        <source>Which languages there are is known once a link is looked at.</source>
        <translation>Welche Sprachen es gibt, zeigt sich, sobald ein Link abgerufen ist.</translation>
    </message>
    <message>
        <source>In: {languages}</source>
        <translation>Auf: {languages}</translation>
    </message>
    <message>
        <source>This link has no subtitles.</source>
        <translation>Dieser Link hat keine Untertitel.</translation>
    </message>
    <message>
        <source>This link only has subtitles a machine has made.</source>
        <translation>Dieser Link hat nur Untertitel, die eine Maschine erstellt hat.</translation>
    </message>
    <message>
        <source>This link has none in: {languages}</source>
        <translation>Dieser Link hat keine auf: {languages}</translation>
    </message>
    <message>
        <source>Choose at least one language.</source>
        <translation>Wählen Sie mindestens eine Sprache.</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>An address looks like https://example.com/releases</source>
        <translation>Eine Adresse sieht so aus: https://example.com/releases</translation>
    </message>
</context>
<context>
    <name>Tidings</name>
    <message>
        <source>Saved: {what}</source>
        <translation>Gespeichert: {what}</translation>
    </message>
    <message>
        <source>Saved with warnings: {what}</source>
        <translation>Mit Hinweisen gespeichert: {what}</translation>
    </message>
    <message>
        <source>All downloads have ended</source>
        <translation>Alle Downloads sind zu Ende</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) have ended</source>
        <translation>
            <numerusform>%n Download ist zu Ende</numerusform>
            <numerusform>%n Downloads sind zu Ende</numerusform>
        </translation>
    </message>
    <message>
        <source>All downloads are there</source>
        <translation>Alle Downloads sind da</translation>
    </message>
    <message numerus="yes">
        <source>%n saved</source>
        <translation>
            <numerusform>%n gespeichert</numerusform>
            <numerusform>%n gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>TokenRow</name>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: {what}</source>
        <translation>Kopieren: {what}</translation>
    </message>
    <message>
        <source>New Token…</source>
        <translation>Neues Token…</translation>
    </message>
    <message>
        <source>The extension and the bookmarklet are in a folder, with the steps to set them up.</source>
        <translation>Die Erweiterung und das Bookmarklet liegen in einem Ordner, mit den Schritten zum Einrichten.</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Waiting for the system&apos;s keyring…</source>
        <translation>Warten auf den Schlüsselbund des Systems…</translation>
    </message>
    <message>
        <source>It is shown here once the box above is ticked.</source>
        <translation>Es steht hier, sobald das Kästchen darüber angekreuzt ist.</translation>
    </message>
    <message>
        <source>This is the new one. The old one is refused from now on.</source>
        <translation>Das ist das neue. Das alte wird ab jetzt abgelehnt.</translation>
    </message>
    <message>
        <source>Scripts find VidGrab at {address}</source>
        <translation>Skripte erreichen VidGrab unter {address}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Hide VidGrab</source>
        <translation>VidGrab ausblenden</translation>
    </message>
    <message>
        <source>Paste Link</source>
        <translation>Link einfügen</translation>
    </message>
    <message>
        <source>Pause All</source>
        <translation>Alle pausieren</translation>
    </message>
    <message>
        <source>Resume All</source>
        <translation>Alle fortsetzen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Show VidGrab</source>
        <translation>VidGrab anzeigen</translation>
    </message>
    <message>
        <source>VidGrab</source>
        <translation>VidGrab</translation>
    </message>
    <message numerus="yes">
        <source>VidGrab — %n downloading</source>
        <translation>
            <numerusform>VidGrab – %n Download läuft</numerusform>
            <numerusform>VidGrab – %n Downloads laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>{first} · {rest}</source>
        <translation>{first} · {rest}</translation>
    </message>
    <message>
        <source>{first}, {rest}</source>
        <translation>{first}, {rest}</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 Byte</translation>
    </message>
    <message numerus="yes">
        <source>{count} bytes</source>
        <translation>
            <numerusform>{count} Byte</numerusform>
            <numerusform>{count} Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} KB</source>
        <translation>{count} KB</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} MB</translation>
    </message>
    <message>
        <source>{count} GB</source>
        <translation>{count} GB</translation>
    </message>
    <message>
        <source>{count} TB</source>
        <translation>{count} TB</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>etwa {size}</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>Größe unbekannt</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>{size}/s</source>
        <translation>{size}/s</translation>
    </message>
    <message>
        <source>less than 1 KB/s</source>
        <translation>weniger als 1 KB/s</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{seconds} s left</source>
        <translation>noch {seconds} s</translation>
    </message>
    <message>
        <source>about {seconds} s left</source>
        <translation>noch etwa {seconds} s</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>noch etwa {minutes} min</translation>
    </message>
    <message>
        <source>about {hours} h left</source>
        <translation>noch etwa {hours} h</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation>noch etwa {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>more than a day left</source>
        <translation>noch mehr als ein Tag</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation>vor {minutes} min</translation>
    </message>
    <message>
        <source>{hours} h ago</source>
        <translation>vor {hours} h</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>{days} days ago</source>
        <translation>
            <numerusform>vor {days} Tag</numerusform>
            <numerusform>vor {days} Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>more than a month ago</source>
        <translation>vor mehr als einem Monat</translation>
    </message>
    <message>
        <source>more than a year ago</source>
        <translation>vor mehr als einem Jahr</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{day} {month} at {time}</source>
        <translation>{day}. {month} um {time}</translation>
    </message>
    <message>
        <source>{day} {month} {year} at {time}</source>
        <translation>{day}. {month} {year} um {time}</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>Audio Only</source>
        <translation>Nur Ton</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Beste</translation>
    </message>
    <message>
        <source>8K</source>
        <translation>8K</translation>
    </message>
    <message>
        <source>4K</source>
        <translation>4K</translation>
    </message>
    <message>
        <source>2K</source>
        <translation>2K</translation>
    </message>
    <message>
        <source>Full HD</source>
        <translation>Full HD</translation>
    </message>
    <message>
        <source>HD</source>
        <translation>HD</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>SD</translation>
    </message>
    <message>
        <source>{width} × {height}</source>
        <translation>{width} × {height}</translation>
    </message>
    <message>
        <source>{fps} fps</source>
        <translation>{fps} fps</translation>
    </message>
    <message>
        <source>{kbps} kbit/s</source>
        <translation>{kbps} kbit/s</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>ohne Ton</translation>
    </message>
    <message>
        <source>{wish} does not hold it; kept as {container}</source>
        <translation>{wish} kann es nicht aufnehmen; es bleibt bei {container}</translation>
    </message>
    <message>
        <source>{wish} was not offered; got {label}</source>
        <translation>{wish} gab es nicht; es wurde {label}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Wird abgerufen</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Wird fertiggestellt</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Done with warnings</source>
        <translation>Fertig, mit Hinweisen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Failed: {why}</source>
        <translation>Fehlgeschlagen: {why}</translation>
    </message>
    <message>
        <source>Paused: {why}</source>
        <translation>Pausiert: {why}</translation>
    </message>
    <message>
        <source>not enough room on the disk</source>
        <translation>nicht genug Platz auf dem Datenträger</translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation>der Ordner ist nicht da</translation>
    </message>
    <message>
        <source>the folder cannot be written to</source>
        <translation>in den Ordner lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>not finished the last time</source>
        <translation>beim letzten Mal nicht fertig geworden</translation>
    </message>
    <message>
        <source>the site asked for a pause</source>
        <translation>die Website bat um eine Pause</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>etwa {time}</translation>
    </message>
    <message>
        <source>Downloading video</source>
        <translation>Video wird geladen</translation>
    </message>
    <message>
        <source>Downloading sound</source>
        <translation>Ton wird geladen</translation>
    </message>
    <message>
        <source>Waiting for the site</source>
        <translation>Wartet auf die Website</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Wird aufgenommen</translation>
    </message>
    <message>
        <source>cut at key frames</source>
        <translation>an Schlüsselbildern geschnitten</translation>
    </message>
    <message>
        <source>cut exactly, picture re-encoded</source>
        <translation>genau geschnitten, Bild neu kodiert</translation>
    </message>
    <message>
        <source>Begins on {moment}</source>
        <translation>Beginnt am {moment}</translation>
    </message>
    <message>
        <source>Finishing: {step}</source>
        <translation>Wird fertiggestellt: {step}</translation>
    </message>
    <message>
        <source>joining picture and sound</source>
        <translation>Bild und Ton werden verbunden</translation>
    </message>
    <message>
        <source>taking the sound out</source>
        <translation>der Ton wird herausgenommen</translation>
    </message>
    <message>
        <source>putting the file in order</source>
        <translation>die Datei wird in Ordnung gebracht</translation>
    </message>
    <message>
        <source>checking the file</source>
        <translation>die Datei wird geprüft</translation>
    </message>
    <message>
        <source>changing the kind of sound</source>
        <translation>der Ton wird umgewandelt</translation>
    </message>
    <message>
        <source>looking for sponsors</source>
        <translation>Sponsoren werden gesucht</translation>
    </message>
    <message>
        <source>cutting it into its chapters</source>
        <translation>wird in Kapitel geteilt</translation>
    </message>
    <message>
        <source>adding what goes with it</source>
        <translation>was dazugehört, wird hinzugefügt</translation>
    </message>
    <message>
        <source>not in the language you chose</source>
        <translation>nicht in der gewählten Sprache</translation>
    </message>
    <message>
        <source>the subtitles are missing</source>
        <translation>die Untertitel fehlen</translation>
    </message>
    <message>
        <source>subtitles missing: {languages}</source>
        <translation>es fehlen Untertitel: {languages}</translation>
    </message>
    <message numerus="yes">
        <source>subtitles missing: {languages} and {count} more</source>
        <translation>
            <numerusform>es fehlen Untertitel: {languages} und {count} weitere</numerusform>
            <numerusform>es fehlen Untertitel: {languages} und {count} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>subtitles only</source>
        <translation>nur Untertitel</translation>
    </message>
    <message>
        <source>could not find out where the sponsors are</source>
        <translation>es ließ sich nicht herausfinden, wo die Sponsoren sind</translation>
    </message>
    <message>
        <source>the chapters are missing</source>
        <translation>die Kapitel fehlen</translation>
    </message>
    <message>
        <source>could not be split into its chapters</source>
        <translation>ließ sich nicht in seine Kapitel teilen</translation>
    </message>
    <message>
        <source>title and artist are not in the file</source>
        <translation>Titel und Interpret stehen nicht in der Datei</translation>
    </message>
    <message>
        <source>the cover picture is missing</source>
        <translation>das Titelbild fehlt</translation>
    </message>
    <message>
        <source>{seconds} s of the broadcast are missing</source>
        <translation>{seconds} s der Übertragung fehlen</translation>
    </message>
    <message>
        <source>shorter than announced: {seconds} s of {announced} s</source>
        <translation>kürzer als angekündigt: {seconds} s von {announced} s</translation>
    </message>
    <message>
        <source>no part was cut out</source>
        <translation>es wurde kein Teil ausgeschnitten</translation>
    </message>
    <message>
        <source>sponsors are not looked for in a part</source>
        <translation>in einem Teil wird nicht nach Sponsoren gesucht</translation>
    </message>
    <message>
        <source>no subtitles can be inside a file of the kind {kind}</source>
        <translation>eine Datei der Art {kind} kann keine Untertitel aufnehmen</translation>
    </message>
    <message>
        <source>there are no subtitles in {languages}</source>
        <translation>es gibt keine Untertitel auf: {languages}</translation>
    </message>
    <message>
        <source>there are no subtitles</source>
        <translation>es gibt keine Untertitel</translation>
    </message>
    <message>
        <source>no subtitles in {languages}</source>
        <translation>ohne Untertitel auf: {languages}</translation>
    </message>
    <message>
        <source>Initializing...</source>
        <translation>Wird vorbereitet …</translation>
    </message>
    <message>
        <source>Extracting video metadata...</source>
        <translation>Die Angaben zum Video werden geholt …</translation>
    </message>
    <message>
        <source>Analyzing available formats...</source>
        <translation>Die verfügbaren Formate werden geprüft …</translation>
    </message>
    <message>
        <source>Video information ready</source>
        <translation>Die Angaben zum Video sind da</translation>
    </message>
    <message>
        <source>There is no link yet</source>
        <translation>Es gibt noch keinen Link</translation>
    </message>
    <message>
        <source>Paste a link to a video, a playlist or a song.</source>
        <translation>Fügen Sie den Link zu einem Video, einer Playlist oder einem Lied ein.</translation>
    </message>
    <message>
        <source>This is not a link</source>
        <translation>Das ist kein Link</translation>
    </message>
    <message>
        <source>A link names a site and a page there, for example https://example.com/video.</source>
        <translation>Ein Link nennt eine Website und eine Seite dort, zum Beispiel https://example.com/video.</translation>
    </message>
    <message>
        <source>Only web links can be saved</source>
        <translation>Es lassen sich nur Links aus dem Web speichern</translation>
    </message>
    <message>
        <source>VidGrab opens links that start with http:// or https:// and no others.</source>
        <translation>VidGrab öffnet Links, die mit http:// oder https:// beginnen, und keine anderen.</translation>
    </message>
    <message>
        <source>This site is not supported</source>
        <translation>Diese Website wird nicht unterstützt</translation>
    </message>
    <message>
        <source>VidGrab does not know the site, and found no video on the page by itself.</source>
        <translation>VidGrab kennt die Website nicht und hat auf der Seite selbst kein Video gefunden.</translation>
    </message>
    <message>
        <source>The site could not be reached</source>
        <translation>Die Website war nicht zu erreichen</translation>
    </message>
    <message>
        <source>There may be no internet connection, the link may name a wrong site, or a firewall or proxy stands in the way.</source>
        <translation>Vielleicht gibt es keine Internetverbindung, der Link nennt eine falsche Website, oder eine Firewall oder ein Proxy steht im Weg.</translation>
    </message>
    <message>
        <source>The site took too long to answer</source>
        <translation>Die Website brauchte zu lange für eine Antwort</translation>
    </message>
    <message>
        <source>The site or the connection is very slow just now.</source>
        <translation>Die Website oder die Verbindung ist gerade sehr langsam.</translation>
    </message>
    <message>
        <source>A secure connection to the site was not possible</source>
        <translation>Eine sichere Verbindung zur Website war nicht möglich</translation>
    </message>
    <message>
        <source>The site could not prove who it is. A wrong clock, a proxy or the site itself may be the reason.</source>
        <translation>Die Website konnte nicht nachweisen, wer sie ist. Das kann an einer falschen Uhr, an einem Proxy oder an der Website selbst liegen.</translation>
    </message>
    <message>
        <source>The site refused to hand it over</source>
        <translation>Die Website wollte es nicht herausgeben</translation>
    </message>
    <message>
        <source>The link may have expired, or the site lets in only some visitors.</source>
        <translation>Der Link ist vielleicht abgelaufen, oder die Website lässt nur manche Besucher herein.</translation>
    </message>
    <message>
        <source>The video is not there</source>
        <translation>Das Video ist nicht da</translation>
    </message>
    <message>
        <source>It was removed, or the link is not complete.</source>
        <translation>Es wurde entfernt, oder der Link ist nicht vollständig.</translation>
    </message>
    <message>
        <source>The site asks you to wait</source>
        <translation>Die Website bittet Sie zu warten</translation>
    </message>
    <message>
        <source>It received too many requests from your connection. Try again in some minutes.</source>
        <translation>Sie hat zu viele Anfragen von Ihrer Verbindung erhalten. Versuchen Sie es in einigen Minuten wieder.</translation>
    </message>
    <message>
        <source>The site has a problem of its own</source>
        <translation>Die Website hat selbst ein Problem</translation>
    </message>
    <message>
        <source>Its server answered with an error. This mostly passes by itself.</source>
        <translation>Ihr Server hat mit einem Fehler geantwortet. Das vergeht meist von selbst.</translation>
    </message>
    <message>
        <source>The video is not offered in your country</source>
        <translation>Das Video wird in Ihrem Land nicht angeboten</translation>
    </message>
    <message>
        <source>The site shows it only to visitors from some countries.</source>
        <translation>Die Website zeigt es nur Besuchern aus manchen Ländern.</translation>
    </message>
    <message>
        <source>The site wants you to sign in first</source>
        <translation>Die Website möchte, dass Sie sich zuerst anmelden</translation>
    </message>
    <message>
        <source>This video is private, for members, or age-restricted, or the site wants to be sure that you are not a robot.</source>
        <translation>Dieses Video ist privat, nur für Mitglieder oder altersbeschränkt, oder die Website will sicher sein, dass Sie kein Roboter sind.</translation>
    </message>
    <message>
        <source>This video is protected (DRM) and cannot be saved</source>
        <translation>Dieses Video ist geschützt (DRM) und lässt sich nicht speichern</translation>
    </message>
    <message>
        <source>Its owner lets it be watched only in their own player.</source>
        <translation>Die Rechteinhaber lassen es nur im eigenen Player ansehen.</translation>
    </message>
    <message>
        <source>The broadcast has not started yet</source>
        <translation>Die Übertragung hat noch nicht begonnen</translation>
    </message>
    <message>
        <source>There is nothing to save before it is on the air.</source>
        <translation>Bevor sie auf Sendung ist, gibt es nichts zu speichern.</translation>
    </message>
    <message>
        <source>The broadcast is over</source>
        <translation>Die Übertragung ist vorbei</translation>
    </message>
    <message>
        <source>The site has no recording of it, or does not have it yet.</source>
        <translation>Die Website hat keine Aufzeichnung davon, oder noch keine.</translation>
    </message>
    <message>
        <source>The site offers nothing that can be saved</source>
        <translation>Die Website bietet nichts an, das sich speichern lässt</translation>
    </message>
    <message>
        <source>The video may still be in preparation there, or the site has changed.</source>
        <translation>Das Video wird dort vielleicht noch vorbereitet, oder die Website hat sich geändert.</translation>
    </message>
    <message>
        <source>There are only pictures here</source>
        <translation>Hier gibt es nur Bilder</translation>
    </message>
    <message>
        <source>The link leads to photos without video or sound.</source>
        <translation>Der Link führt zu Fotos ohne Video und Ton.</translation>
    </message>
    <message>
        <source>There are no such subtitles</source>
        <translation>Es gibt keine solchen Untertitel</translation>
    </message>
    <message>
        <source>The video has none, or none in the languages you chose. Those a machine has made are only taken where you allow it.</source>
        <translation>Das Video hat keine, oder keine in den gewählten Sprachen. Maschinell erstellte werden nur genommen, wo Sie es erlauben.</translation>
    </message>
    <message>
        <source>This link is a whole playlist</source>
        <translation>Dieser Link ist eine ganze Playlist</translation>
    </message>
    <message>
        <source>Fetch it by itself, and choose from its list what to save.</source>
        <translation>Rufen Sie ihn einzeln ab, und wählen Sie aus der Liste, was gespeichert wird.</translation>
    </message>
    <message>
        <source>There is no video or sound behind this link</source>
        <translation>Hinter diesem Link ist weder Video noch Ton</translation>
    </message>
    <message>
        <source>The link leads to a page or a file of another kind.</source>
        <translation>Der Link führt zu einer Seite oder einer Datei anderer Art.</translation>
    </message>
    <message>
        <source>The download broke off</source>
        <translation>Der Download brach ab</translation>
    </message>
    <message>
        <source>The connection was cut before everything had arrived.</source>
        <translation>Die Verbindung wurde getrennt, bevor alles angekommen war.</translation>
    </message>
    <message>
        <source>A part of VidGrab is missing</source>
        <translation>Ein Teil von VidGrab fehlt</translation>
    </message>
    <message>
        <source>The site needs the helper program deno. Installing VidGrab again brings it back.</source>
        <translation>Die Website braucht das Hilfsprogramm deno. Eine neue Installation von VidGrab bringt es zurück.</translation>
    </message>
    <message>
        <source>The helper programs ffmpeg and ffprobe were not found. Installing VidGrab again brings them back.</source>
        <translation>Die Hilfsprogramme ffmpeg und ffprobe wurden nicht gefunden. Eine neue Installation von VidGrab bringt sie zurück.</translation>
    </message>
    <message>
        <source>The file could not be finished</source>
        <translation>Die Datei ließ sich nicht fertigstellen</translation>
    </message>
    <message>
        <source>Everything arrived, but joining or changing it did not work.</source>
        <translation>Alles kam an, aber das Verbinden oder Umwandeln hat nicht geklappt.</translation>
    </message>
    <message>
        <source>There is no room left on the disk</source>
        <translation>Auf dem Datenträger ist kein Platz mehr</translation>
    </message>
    <message>
        <source>Make room, or choose a folder on another disk.</source>
        <translation>Schaffen Sie Platz, oder wählen Sie einen Ordner auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>The folder is not there any more</source>
        <translation>Der Ordner ist nicht mehr da</translation>
    </message>
    <message>
        <source>It was moved or deleted, or its disk is not connected. The download goes on when the folder is back.</source>
        <translation>Er wurde verschoben oder gelöscht, oder sein Datenträger ist nicht angeschlossen. Der Download geht weiter, wenn der Ordner wieder da ist.</translation>
    </message>
    <message>
        <source>The folder cannot be written to</source>
        <translation>In den Ordner lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>It may be protected or gone, or its disk takes no file this large.</source>
        <translation>Er ist vielleicht geschützt oder verschwunden, oder sein Datenträger nimmt keine so große Datei an.</translation>
    </message>
    <message>
        <source>The file was moved or changed, and was left as it is</source>
        <translation>Die Datei wurde verschoben oder geändert und blieb, wie sie ist</translation>
    </message>
    <message>
        <source>What is missing can only be added to the file as VidGrab made it, where VidGrab put it. Downloading it again brings everything.</source>
        <translation>Was fehlt, lässt sich nur zu der Datei hinzufügen, die VidGrab gemacht hat, und dort, wo VidGrab sie hingelegt hat. Ein neuer Download bringt alles.</translation>
    </message>
    <message>
        <source>The disk does not accept the file&apos;s name</source>
        <translation>Der Datenträger nimmt den Namen der Datei nicht an</translation>
    </message>
    <message>
        <source>The folder&apos;s own path may be too long, or its disk is of an unusual kind.</source>
        <translation>Vielleicht ist der Pfad des Ordners zu lang, oder der Datenträger ist von ungewöhnlicher Art.</translation>
    </message>
    <message>
        <source>The browser&apos;s cookies could not be read</source>
        <translation>Die Cookies des Browsers ließen sich nicht lesen</translation>
    </message>
    <message>
        <source>The browser may be running or keep them locked.</source>
        <translation>Der Browser läuft vielleicht oder hält sie unter Verschluss.</translation>
    </message>
    <message>
        <source>The download program stopped by itself</source>
        <translation>Das Download-Programm hat von selbst aufgehört</translation>
    </message>
    <message>
        <source>It was ended from outside or crashed. The details may say more.</source>
        <translation>Es wurde von außen beendet oder ist abgestürzt. Die Details sagen vielleicht mehr.</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Es ist etwas Unerwartetes passiert</translation>
    </message>
    <message>
        <source>The site may have changed. The details may say more.</source>
        <translation>Die Website hat sich vielleicht geändert. Die Details sagen vielleicht mehr.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Edit Link</source>
        <translation>Link bearbeiten</translation>
    </message>
    <message>
        <source>Open in Browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Choose Folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Update the Engine</source>
        <translation>Engine aktualisieren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Noch einmal laden</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Stop the update</source>
        <translation>Aktualisierung stoppen</translation>
    </message>
    <message>
        <source>Update again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Copy a Report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>The list of downloads was damaged. VidGrab has saved all of it that could be read and kept the damaged file; your downloaded files are untouched.</source>
        <translation>Die Liste der Downloads war beschädigt. VidGrab hat alles gerettet, was sich lesen ließ, und die beschädigte Datei aufgehoben; Ihre heruntergeladenen Dateien sind unberührt.</translation>
    </message>
    <message>
        <source>The list of downloads cannot be written to. It is shown as it was; what changes now is kept only until VidGrab ends.</source>
        <translation>In die Liste der Downloads lässt sich nicht schreiben. Sie wird gezeigt, wie sie war; was sich jetzt ändert, bleibt nur erhalten, bis VidGrab endet.</translation>
    </message>
    <message>
        <source>A newer VidGrab has written the list of downloads, so this one leaves it alone. Nothing is lost; what you download now is listed only until VidGrab ends.</source>
        <translation>Ein neueres VidGrab hat die Liste der Downloads geschrieben, deshalb lässt dieses sie in Ruhe. Nichts geht verloren; was Sie jetzt herunterladen, steht nur in der Liste, bis VidGrab endet.</translation>
    </message>
    <message>
        <source>Another VidGrab or another program is using the list of downloads, so it is not shown here. Nothing is lost; what you download now is listed only until this window closes.</source>
        <translation>Ein anderes VidGrab oder ein anderes Programm benutzt gerade die Liste der Downloads, deshalb wird sie hier nicht gezeigt. Nichts geht verloren; was Sie jetzt herunterladen, steht nur in der Liste, bis dieses Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>No browser</source>
        <translation>Kein Browser</translation>
    </message>
    <message>
        <source>Firefox</source>
        <translation>Firefox</translation>
    </message>
    <message>
        <source>Google Chrome</source>
        <translation>Google Chrome</translation>
    </message>
    <message>
        <source>Windows seals this browser&apos;s cookies for itself. Use Firefox, or a cookies.txt.</source>
        <translation>Windows versiegelt die Cookies dieses Browsers für ihn allein. Nehmen Sie Firefox oder eine cookies.txt.</translation>
    </message>
    <message>
        <source>Chromium</source>
        <translation>Chromium</translation>
    </message>
    <message>
        <source>Microsoft Edge</source>
        <translation>Microsoft Edge</translation>
    </message>
    <message>
        <source>Brave</source>
        <translation>Brave</translation>
    </message>
    <message>
        <source>Opera</source>
        <translation>Opera</translation>
    </message>
    <message>
        <source>Vivaldi</source>
        <translation>Vivaldi</translation>
    </message>
    <message>
        <source>Whale</source>
        <translation>Whale</translation>
    </message>
    <message>
        <source>Whale is not on Linux.</source>
        <translation>Whale gibt es unter Linux nicht.</translation>
    </message>
    <message>
        <source>Safari</source>
        <translation>Safari</translation>
    </message>
    <message>
        <source>Safari is on macOS only.</source>
        <translation>Safari gibt es nur unter macOS.</translation>
    </message>
    <message>
        <source>macOS asks for Full Disk Access for VidGrab first.</source>
        <translation>macOS verlangt für VidGrab erst den vollen Festplattenzugriff.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>{language} sound</source>
        <translation>Ton: {language}</translation>
    </message>
    <message>
        <source>{languages} subtitles</source>
        <translation>Untertitel: {languages}</translation>
    </message>
    <message>
        <source>only {languages} subtitles</source>
        <translation>nur Untertitel: {languages}</translation>
    </message>
    <message numerus="yes">
        <source>subtitles in {count} languages</source>
        <translation>
            <numerusform>Untertitel in {count} Sprache</numerusform>
            <numerusform>Untertitel in {count} Sprachen</numerusform>
        </translation>
    </message>
    <message>
        <source>subtitles</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>only subtitles</source>
        <translation>nur Untertitel</translation>
    </message>
    <message>
        <source>chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>split by chapters</source>
        <translation>in Kapitel geteilt</translation>
    </message>
    <message>
        <source>no {kinds}</source>
        <translation>ohne {kinds}</translation>
    </message>
    <message>
        <source>{kinds} marked</source>
        <translation>{kinds} markiert</translation>
    </message>
    <message numerus="yes">
        <source>{count} kinds</source>
        <translation>
            <numerusform>{count} Art</numerusform>
            <numerusform>{count} Arten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} parts</source>
        <translation>
            <numerusform>{count} Teil</numerusform>
            <numerusform>{count} Teile</numerusform>
        </translation>
    </message>
    <message>
        <source>exact</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>up to {limit}</source>
        <translation>bis {limit}</translation>
    </message>
    <message>
        <source>tags and cover</source>
        <translation>Tags und Cover</translation>
    </message>
    <message>
        <source>sponsors</source>
        <translation>Sponsoren</translation>
    </message>
    <message>
        <source>self-promotion</source>
        <translation>Eigenwerbung</translation>
    </message>
    <message>
        <source>reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>intro</source>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>outro</source>
        <translation>Abspann</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>hook</source>
        <translation>Aufhänger</translation>
    </message>
    <message>
        <source>filler</source>
        <translation>Füllstoff</translation>
    </message>
    <message>
        <source>non-music</source>
        <translation>Nichtmusik</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie er ist</translation>
    </message>
    <message>
        <source>M4A</source>
        <translation>M4A</translation>
    </message>
    <message>
        <source>MP3 V0</source>
        <translation>MP3 V0</translation>
    </message>
    <message>
        <source>MP3 320</source>
        <translation>MP3 320</translation>
    </message>
    <message>
        <source>MP3 192</source>
        <translation>MP3 192</translation>
    </message>
    <message>
        <source>MP3 128</source>
        <translation>MP3 128</translation>
    </message>
    <message>
        <source>Opus</source>
        <translation>Opus</translation>
    </message>
    <message>
        <source>FLAC</source>
        <translation>FLAC</translation>
    </message>
    <message>
        <source>WAV</source>
        <translation>WAV</translation>
    </message>
    <message>
        <source>No subtitles</source>
        <translation>Keine Untertitel</translation>
    </message>
    <message>
        <source>Inside the film</source>
        <translation>Im Film</translation>
    </message>
    <message>
        <source>Beside it, as .srt</source>
        <translation>Daneben, als .srt</translation>
    </message>
    <message>
        <source>Only subtitles</source>
        <translation>Nur Untertitel</translation>
    </message>
    <message>
        <source>No chapters</source>
        <translation>Keine Kapitel</translation>
    </message>
    <message>
        <source>Chapter marks</source>
        <translation>Kapitelmarken</translation>
    </message>
    <message>
        <source>A file for each</source>
        <translation>Je eine Datei</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Keine Tags</translation>
    </message>
    <message>
        <source>For sound</source>
        <translation>Für Ton</translation>
    </message>
    <message>
        <source>For everything</source>
        <translation>Für alles</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>MP4</source>
        <translation>MP4</translation>
    </message>
    <message>
        <source>MKV</source>
        <translation>MKV</translation>
    </message>
    <message>
        <source>WebM</source>
        <translation>WebM</translation>
    </message>
    <message>
        <source>At key frames (fast)</source>
        <translation>An Schlüsselbildern (schnell)</translation>
    </message>
    <message>
        <source>Exact (re-encodes the edges)</source>
        <translation>Genau (kodiert die Ränder neu)</translation>
    </message>
    <message>
        <source>Plays everywhere</source>
        <translation>Läuft überall</translation>
    </message>
    <message>
        <source>Best picture</source>
        <translation>Bestes Bild</translation>
    </message>
    <message>
        <source>Smallest file</source>
        <translation>Kleinste Datei</translation>
    </message>
    <message>
        <source>Sponsors</source>
        <translation>Sponsoren</translation>
    </message>
    <message>
        <source>Self-promotion</source>
        <translation>Eigenwerbung</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Intro</source>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>Outro</source>
        <translation>Abspann</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Hook</source>
        <translation>Aufhänger</translation>
    </message>
    <message>
        <source>Filler</source>
        <translation>Füllstoff</translation>
    </message>
    <message>
        <source>Non-music</source>
        <translation>Nichtmusik</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>The engine is only taken from an address that starts with https://. The address is in the preferences.</source>
        <translation>Die Engine wird nur von einer Adresse genommen, die mit https:// beginnt. Die Adresse steht in den Einstellungen.</translation>
    </message>
    <message>
        <source>The engine&apos;s releases could not be reached. It stays as it is.</source>
        <translation>Die Versionen der Engine waren nicht zu erreichen. Sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>There is no release of the engine at this address. It stays as it is.</source>
        <translation>Unter dieser Adresse gibt es keine Version der Engine. Sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The new engine did not arrive as it was published, and was not taken.</source>
        <translation>Die neue Engine kam nicht so an, wie sie veröffentlicht wurde, und wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>The new engine needs a newer VidGrab. It stays as it is.</source>
        <translation>Die neue Engine braucht ein neueres VidGrab. Es bleibt bei der bisherigen.</translation>
    </message>
    <message>
        <source>The new engine did not work here, and was not taken.</source>
        <translation>Die neue Engine hat hier nicht funktioniert und wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>There is no room on the disk for the new engine.</source>
        <translation>Auf dem Datenträger ist kein Platz für die neue Engine.</translation>
    </message>
    <message>
        <source>The new engine could not be written to the disk.</source>
        <translation>Die neue Engine ließ sich nicht auf den Datenträger schreiben.</translation>
    </message>
    <message>
        <source>Another VidGrab is updating the engine just now.</source>
        <translation>Ein anderes VidGrab aktualisiert die Engine gerade.</translation>
    </message>
    <message>
        <source>The update ended by itself. The engine stays as it is.</source>
        <translation>Die Aktualisierung hat von selbst aufgehört. Die Engine bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>yt-dlp</source>
        <translation>yt-dlp</translation>
    </message>
    <message>
        <source>JavaScript runtime</source>
        <translation>JavaScript-Laufzeit</translation>
    </message>
    <message>
        <source>ffmpeg</source>
        <translation>ffmpeg</translation>
    </message>
    <message>
        <source>ffprobe</source>
        <translation>ffprobe</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>Download folder</source>
        <translation>Download-Ordner</translation>
    </message>
    <message>
        <source>Plug-ins</source>
        <translation>Plug-ins</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Password keyring</source>
        <translation>Passwort-Schlüsselbund</translation>
    </message>
    <message>
        <source>List of downloads</source>
        <translation>Liste der Downloads</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Schlecht</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Use the one that came with VidGrab</source>
        <translation>Die mitgelieferte Engine verwenden</translation>
    </message>
    <message>
        <source>Use the ones that came with VidGrab</source>
        <translation>Die mitgelieferten verwenden</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>Netzwerk …</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Version {version}, age in days: {days}.</source>
        <translation>Version {version}, Alter in Tagen: {days}.</translation>
    </message>
    <message>
        <source>Version {version}, whose age cannot be told.</source>
        <translation>Version {version}, deren Alter sich nicht feststellen lässt.</translation>
    </message>
    <message>
        <source>Version {version}, age in days: {days}. Sites change: a newer one may know more.</source>
        <translation>Version {version}, Alter in Tagen: {days}. Websites ändern sich: Eine neuere kennt vielleicht mehr.</translation>
    </message>
    <message>
        <source>Version {version} is one day old.</source>
        <translation>Version {version} ist einen Tag alt.</translation>
    </message>
    <message>
        <source>Version {version} is of today.</source>
        <translation>Version {version} ist von heute.</translation>
    </message>
    <message>
        <source>The engine does not answer, so nothing can be fetched.</source>
        <translation>Die Engine antwortet nicht, deshalb lässt sich nichts abrufen.</translation>
    </message>
    <message>
        <source>Version {version} runs and answers.</source>
        <translation>Version {version} läuft und antwortet.</translation>
    </message>
    <message>
        <source>Your own, version {version}, runs and answers.</source>
        <translation>Ihr eigenes, Version {version}, läuft und antwortet.</translation>
    </message>
    <message>
        <source>It is missing: VidGrab has to be installed again.</source>
        <translation>Das Programm fehlt: VidGrab muss neu installiert werden.</translation>
    </message>
    <message>
        <source>It is missing: some sites, YouTube among them, offer little without it.</source>
        <translation>Sie fehlt: Manche Websites, darunter YouTube, bieten ohne sie wenig an.</translation>
    </message>
    <message>
        <source>Your own folder has none that can be run; the one that came with VidGrab is used.</source>
        <translation>In Ihrem eigenen Ordner ist keines, das sich starten lässt; verwendet wird das mitgelieferte.</translation>
    </message>
    <message>
        <source>It did not answer within {seconds} s and was ended.</source>
        <translation>Das Programm hat innerhalb von {seconds} s nicht geantwortet und wurde beendet.</translation>
    </message>
    <message>
        <source>It cannot be run. It may be damaged, or made for another system.</source>
        <translation>Das Programm lässt sich nicht starten. Vielleicht ist es beschädigt oder für ein anderes System gemacht.</translation>
    </message>
    <message>
        <source>There was no answer.</source>
        <translation>Es kam keine Antwort.</translation>
    </message>
    <message>
        <source>None are used.</source>
        <translation>Es werden keine verwendet.</translation>
    </message>
    <message>
        <source>They can be read: {count}.</source>
        <translation>Sie lassen sich lesen: {count}.</translation>
    </message>
    <message>
        <source>They can be read, but there are none.</source>
        <translation>Sie lassen sich lesen, aber es gibt keine.</translation>
    </message>
    <message>
        <source>They cannot be read. Is the browser or the file still there?</source>
        <translation>Sie lassen sich nicht lesen. Ist der Browser oder die Datei noch da?</translation>
    </message>
    <message>
        <source>It is full. Free: {free} GB.</source>
        <translation>Es ist kein Platz mehr. Frei: {free} GB.</translation>
    </message>
    <message>
        <source>It can be written to, but there is little room. Free: {free} GB.</source>
        <translation>Es lässt sich hineinschreiben, aber es ist wenig Platz. Frei: {free} GB.</translation>
    </message>
    <message>
        <source>It can be written to. Free: {free} GB.</source>
        <translation>Es lässt sich hineinschreiben. Frei: {free} GB.</translation>
    </message>
    <message>
        <source>It is not there. It will be made if that is possible.</source>
        <translation>Er ist nicht da. Er wird angelegt, wenn das möglich ist.</translation>
    </message>
    <message>
        <source>It cannot be written to.</source>
        <translation>Es lässt sich nicht hineinschreiben.</translation>
    </message>
    <message>
        <source>Loaded: {loaded}.</source>
        <translation>Geladen: {loaded}.</translation>
    </message>
    <message>
        <source>Loaded: {loaded}. Could not be loaded and are skipped: {broken}.</source>
        <translation>Geladen: {loaded}. Ließen sich nicht laden und werden übergangen: {broken}.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <source>Nothing is asked unless you want it. Check asks this site for a sign of life:</source>
        <translation>Ohne Ihren Wunsch wird nichts gefragt. „Prüfen“ bittet diese Website um ein Lebenszeichen:</translation>
    </message>
    <message>
        <source>It answers, by the way your settings say:</source>
        <translation>Diese Website antwortet, auf dem Weg, den Ihre Einstellungen vorgeben:</translation>
    </message>
    <message>
        <source>This system keeps no passwords: they are known until VidGrab ends.</source>
        <translation>Dieses System bewahrt keine Passwörter auf: Sie bleiben bekannt, bis VidGrab endet.</translation>
    </message>
    <message>
        <source>{name} keeps your passwords.</source>
        <translation>{name} bewahrt Ihre Passwörter auf.</translation>
    </message>
    <message>
        <source>It is whole and kept.</source>
        <translation>Sie ist unbeschädigt und wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Its folder cannot be written to.</source>
        <translation>In seinen Ordner lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>It can be written.</source>
        <translation>Es lässt sich schreiben.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Write what a file is to be called, such as {part}.</source>
        <translation>Schreiben Sie, wie eine Datei heißen soll, zum Beispiel {part}.</translation>
    </message>
    <message>
        <source>This is too long for the name of a file.</source>
        <translation>Das ist zu lang für den Namen einer Datei.</translation>
    </message>
    <message>
        <source>A field stands between { and }, such as {part}.</source>
        <translation>Ein Feld steht zwischen { und }, zum Beispiel {part}.</translation>
    </message>
    <message>
        <source>There is no field {part}.</source>
        <translation>Es gibt kein Feld {part}.</translation>
    </message>
    <message>
        <source>Put {title} or {id} into it, or all files would be called the same.</source>
        <translation>Fügen Sie {title} oder {id} ein, sonst würden alle Dateien gleich heißen.</translation>
    </message>
    <message>
        <source>A walk in the hills</source>
        <translation>Ein Spaziergang in den Hügeln</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Aktualisierung</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Speichern in</translation>
    </message>
    <message>
        <source>The system&apos;s own folder for downloads</source>
        <translation>Der Download-Ordner des Systems</translation>
    </message>
    <message>
        <source>Name of files</source>
        <translation>Name der Dateien</translation>
    </message>
    <message>
        <source>When there is such a file</source>
        <translation>Wenn es die Datei schon gibt</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Leave it and save nothing</source>
        <translation>Lassen und nichts speichern</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Give files the date of the site</source>
        <translation>Dateien das Datum der Website geben</translation>
    </message>
    <message>
        <source>Number the files of a playlist</source>
        <translation>Die Dateien einer Playlist nummerieren</translation>
    </message>
    <message>
        <source>Give each playlist a folder of its own</source>
        <translation>Jeder Playlist einen eigenen Ordner geben</translation>
    </message>
    <message>
        <source>Where there is a choice</source>
        <translation>Wenn es eine Auswahl gibt</translation>
    </message>
    <message>
        <source>Sites often have one size in several kinds. A file that plays everywhere also plays on an old television; the best picture may need a new program.</source>
        <translation>Websites haben eine Größe oft in mehreren Arten. Eine Datei, die überall läuft, läuft auch auf einem alten Fernseher; das beste Bild braucht vielleicht ein neues Programm.</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>Gleichzeitige Downloads</translation>
    </message>
    <message>
        <source>Connections for one file</source>
        <translation>Verbindungen für eine Datei</translation>
    </message>
    <message>
        <source>More are taken only while they bring more, and never from a site that minds.</source>
        <translation>Mehr werden nur genutzt, solange sie mehr bringen, und nie bei einer Website, die das stört.</translation>
    </message>
    <message>
        <source>Go on with unfinished downloads at the next start</source>
        <translation>Unfertige Downloads beim nächsten Start fortsetzen</translation>
    </message>
    <message>
        <source>Ask before quitting while something is unfinished</source>
        <translation>Vor dem Beenden fragen, solange etwas nicht fertig ist</translation>
    </message>
    <message>
        <source>Keep the computer awake while something is downloaded</source>
        <translation>Den Computer wach halten, solange etwas heruntergeladen wird</translation>
    </message>
    <message>
        <source>Longest look at a link</source>
        <translation>Längste Dauer eines Abrufs</translation>
    </message>
    <message>
        <source>A site that has not said by then what a link is has failed.</source>
        <translation>Hat eine Website bis dahin nicht gesagt, was ein Link ist, gilt der Abruf als fehlgeschlagen.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Longest silence of a server</source>
        <translation>Längstes Schweigen eines Servers</translation>
    </message>
    <message>
        <source>After it the server is asked again.</source>
        <translation>Danach wird der Server noch einmal gefragt.</translation>
    </message>
    <message>
        <source>Folder with your own ffmpeg</source>
        <translation>Ordner mit Ihrem eigenen ffmpeg</translation>
    </message>
    <message>
        <source>The one that comes with VidGrab</source>
        <translation>Das mit VidGrab mitgelieferte</translation>
    </message>
    <message>
        <source>Proxy, cookies and sites</source>
        <translation>Proxy, Cookies und Websites</translation>
    </message>
    <message>
        <source>Passwords are kept in the system&apos;s keyring and nowhere else.</source>
        <translation>Passwörter stehen im Schlüsselbund des Systems und nirgendwo sonst.</translation>
    </message>
    <message>
        <source>Speed of all downloads</source>
        <translation>Tempo aller Downloads</translation>
    </message>
    <message>
        <source>Tell me when a download is finished</source>
        <translation>Melden, wenn ein Download fertig ist</translation>
    </message>
    <message>
        <source>Tell me when a download fails</source>
        <translation>Melden, wenn ein Download fehlschlägt</translation>
    </message>
    <message>
        <source>Tell me when everything is done</source>
        <translation>Melden, wenn alles fertig ist</translation>
    </message>
    <message>
        <source>Show VidGrab in the system&apos;s tray</source>
        <translation>VidGrab im Infobereich des Systems zeigen</translation>
    </message>
    <message>
        <source>Take links that are copied in other programs</source>
        <translation>Links übernehmen, die in anderen Programmen kopiert werden</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Another language is there from the next start.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Releases of yt-dlp</source>
        <translation>Versionen von yt-dlp</translation>
    </message>
    <message>
        <source>Sites change often. The nightly release knows their changes first.</source>
        <translation>Websites ändern sich oft. Die nächtliche Version kennt ihre Änderungen zuerst.</translation>
    </message>
    <message>
        <source>Stable, every few weeks</source>
        <translation>Stabil, alle paar Wochen</translation>
    </message>
    <message>
        <source>Nightly, every day</source>
        <translation>Nächtlich, jeden Tag</translation>
    </message>
    <message>
        <source>Address of the releases</source>
        <translation>Adresse der Versionen</translation>
    </message>
    <message>
        <source>yt-dlp&apos;s own</source>
        <translation>Die von yt-dlp</translation>
    </message>
    <message>
        <source>Look for new releases without being asked</source>
        <translation>Von selbst nach neuen Versionen suchen</translation>
    </message>
    <message>
        <source>Take links from the browser extension and from scripts</source>
        <translation>Links von der Browser-Erweiterung und von Skripten annehmen</translation>
    </message>
    <message>
        <source>Only programs on this computer that know the token can send any.</source>
        <translation>Nur Programme auf diesem Computer, die das Token kennen, können welche schicken.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Change it only if another program has it; tell the extension then too.</source>
        <translation>Ändern Sie ihn nur, wenn ein anderes Programm ihn belegt; sagen Sie es dann auch der Erweiterung.</translation>
    </message>
    <message>
        <source>Allowed so far</source>
        <translation>Bisher erlaubt</translation>
    </message>
    <message>
        <source>Nobody yet: whoever comes first is asked about.</source>
        <translation>Noch niemand: Wer zum ersten Mal kommt, nach dem werden Sie gefragt.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Options open</source>
        <translation>Optionen offen</translation>
    </message>
</context>
</TS>
