<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About VidGrab</source>
        <translation>À propos de VidGrab</translation>
    </message>
    <message>
        <source>VidGrab {version}</source>
        <translation>VidGrab {version}</translation>
    </message>
    <message>
        <source>Saves a video or its sound from a link, in one click.

Free software under the MIT licence. It uses yt-dlp, ffmpeg, deno and Qt, each under its own licence.</source>
        <translation>Enregistre une vidéo ou son audio à partir d’un lien, en un clic.

Logiciel libre sous licence MIT. Il utilise yt-dlp, ffmpeg, deno et Qt, chacun sous sa propre licence.</translation>
    </message>
    <message>
        <source>Show Licences</source>
        <translation>Afficher les licences</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Body</name>
    <message>
        <source>Paste a link to a video, a playlist or a song</source>
        <translation>Collez un lien vers une vidéo, une playlist ou un morceau</translation>
    </message>
    <message>
        <source>One click saves it, whole and playable</source>
        <translation>Un clic l’enregistre, entier et lisible</translation>
    </message>
</context>
<context>
    <name>ChapterPage</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Chapters to save</source>
        <translation>Chapitres à enregistrer</translation>
    </message>
    <message numerus="yes">
        <source>This link has %n chapters.</source>
        <translation>
            <numerusform>Ce lien a %n chapitre.</numerusform>
            <numerusform>Ce lien a %n chapitres.</numerusform>
        </translation>
    </message>
    <message>
        <source>This link has no chapters.</source>
        <translation>Ce lien n’a pas de chapitres.</translation>
    </message>
</context>
<context>
    <name>ClientQuestion</name>
    <message>
        <source>Let “{name}” use VidGrab?</source>
        <translation>Autoriser « {name} » à utiliser VidGrab ?</translation>
    </message>
    <message>
        <source>It can then look at links and save them with VidGrab, until you take it off the list in the preferences. A program calls itself what it likes: allow it only if you have just set it up.</source>
        <translation>Il pourra alors analyser des liens et les enregistrer avec VidGrab, jusqu’à ce que vous le retiriez de la liste dans les préférences. Un programme se nomme comme il veut : n’autorisez celui-ci que si vous venez de l’installer.</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>Do Not Allow</source>
        <translation>Ne pas autoriser</translation>
    </message>
</context>
<context>
    <name>ClientsEditor</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation>Retirer&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>Controller</name>
    <message>
        <source>Already on its way.</source>
        <translation>C’est déjà en route.</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>Aucun navigateur n’a pu être ouvert.</translation>
    </message>
    <message>
        <source>The folder cannot be opened.</source>
        <translation>Le dossier ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>This is a playlist: choose what to save.</source>
        <translation>C’est une playlist&#xa0;: choisissez ce qu’il faut enregistrer.</translation>
    </message>
    <message>
        <source>No link was found in {names}.</source>
        <translation>Aucun lien n’a été trouvé dans {names}.</translation>
    </message>
    <message>
        <source>A plug-in could not be loaded and was skipped: {name}</source>
        <translation>Un greffon n’a pas pu être chargé et a été ignoré&#xa0;: {name}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>CopiedLinks</name>
    <message>
        <source>Copied: a link into your own network: {link}</source>
        <translation>Copié&#xa0;: un lien vers votre propre réseau&#xa0;: {link}</translation>
    </message>
    <message>
        <source>Opened for another program: {link}</source>
        <translation>Ouvert pour un autre programme&#xa0;: {link}</translation>
    </message>
    <message>
        <source>Taken from the clipboard: {link}</source>
        <translation>Pris dans le presse-papiers&#xa0;: {link}</translation>
    </message>
    <message>
        <source>Added from the clipboard: {link}</source>
        <translation>Ajouté depuis le presse-papiers&#xa0;: {link}</translation>
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
        <translation>Quelque chose d’imprévu a mal tourné</translation>
    </message>
    <message>
        <source>Your downloads are safe, and you can go on. If something does not work any more, start VidGrab again. A report helps to mend this: it holds no passwords, no links&apos; secrets and not your name.</source>
        <translation>Vos téléchargements sont à l’abri, et vous pouvez continuer. Si quelque chose ne marche plus, relancez VidGrab. Un rapport aide à réparer cela&#xa0;: il ne contient ni mots de passe, ni secrets des liens, ni votre nom.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Copy Report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Show Log</source>
        <translation>Voir le journal</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>DownloadsList</name>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
</context>
<context>
    <name>DownloadsPanel</name>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n affiché</numerusform>
            <numerusform>%n affichés</numerusform>
        </translation>
    </message>
    <message>
        <source>Place {place} of {count}</source>
        <translation>Place {place} sur {count}</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Try the demo</source>
        <translation>Essayer la démo</translation>
    </message>
    <message>
        <source>Drop links here</source>
        <translation>Déposez des liens ici</translation>
    </message>
    <message>
        <source>anywhere in this window</source>
        <translation>n’importe où dans la fenêtre</translation>
    </message>
    <message>
        <source>Paste several at once</source>
        <translation>Collez-en plusieurs à la fois</translation>
    </message>
    <message>
        <source>one on each line</source>
        <translation>un par ligne</translation>
    </message>
    <message>
        <source>no link and no network needed</source>
        <translation>sans lien ni réseau</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EngineCare</name>
    <message>
        <source>Updating the engine…</source>
        <translation>Mise à jour du moteur…</translation>
    </message>
    <message>
        <source>made today</source>
        <translation>d’aujourd’hui</translation>
    </message>
    <message>
        <source>made yesterday</source>
        <translation>d’hier</translation>
    </message>
    <message numerus="yes">
        <source>%n days old</source>
        <translation>
            <numerusform>vieux de %n jour</numerusform>
            <numerusform>vieux de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Engine {version} · {age}</source>
        <translation>Moteur {version} · {age}</translation>
    </message>
    <message>
        <source>Engine {version} did not start, so the one of before is in use again: {other}</source>
        <translation>Le moteur {version} n’a pas démarré, le précédent est donc de nouveau utilisé&#xa0;: {other}</translation>
    </message>
    <message>
        <source>The engine of before is in use again: {version}</source>
        <translation>Le moteur précédent est de nouveau utilisé&#xa0;: {version}</translation>
    </message>
    <message>
        <source>This is VidGrab&apos;s own engine; there is none before it.</source>
        <translation>C’est le moteur de VidGrab lui-même&#xa0;; il n’y en a pas avant lui.</translation>
    </message>
    <message>
        <source>Trying the new engine…</source>
        <translation>Essai du nouveau moteur…</translation>
    </message>
    <message>
        <source>Updating the engine… {percent} %</source>
        <translation>Mise à jour du moteur… {percent} %</translation>
    </message>
    <message>
        <source>The engine is new: {version}</source>
        <translation>Le moteur est nouveau&#xa0;: {version}</translation>
    </message>
    <message>
        <source>There is no newer engine than this: {version}</source>
        <translation>Il n’y a pas de moteur plus récent que celui-ci&#xa0;: {version}</translation>
    </message>
    <message>
        <source>The engine stays as it is.</source>
        <translation>Le moteur reste tel quel.</translation>
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
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Copy Report</source>
        <translation>Copier le rapport</translation>
    </message>
</context>
<context>
    <name>FetchStrip</name>
    <message>
        <source>Fetch progress</source>
        <translation>Progression de l’analyse</translation>
    </message>
</context>
<context>
    <name>FetchView</name>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>%n lien</numerusform>
            <numerusform>%n liens</numerusform>
        </translation>
    </message>
    <message>
        <source>Best Quality or Audio Only saves every one of them</source>
        <translation>«&#xa0;Meilleure qualité&#xa0;» ou «&#xa0;Audio seul&#xa0;» les enregistre tous</translation>
    </message>
    <message>
        <source>Press Enter to see what it offers, or save it right away</source>
        <translation>Appuyez sur Entrée pour voir ce qu’il offre, ou enregistrez tout de suite</translation>
    </message>
    <message numerus="yes">
        <source>{count} so far</source>
        <translation>
            <numerusform>{count} jusqu’ici</numerusform>
            <numerusform>{count} jusqu’ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {expected} so far</source>
        <translation>
            <numerusform>{count} sur {expected} jusqu’ici</numerusform>
            <numerusform>{count} sur {expected} jusqu’ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first {count}</source>
        <translation>
            <numerusform>le premier</numerusform>
            <numerusform>les {count} premiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} in this list</source>
        <translation>
            <numerusform>{count} dans cette liste</numerusform>
            <numerusform>{count} dans cette liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} came; there may be more</source>
        <translation>
            <numerusform>{count} reçu&#xa0;; il y en a peut-être plus</numerusform>
            <numerusform>{count} reçus&#xa0;; il y en a peut-être plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} selected</source>
        <translation>
            <numerusform>{count} choisi</numerusform>
            <numerusform>{count} choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>What counts</source>
        <translation>Ce qui compte</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Highest picture</source>
        <translation>Image la plus haute</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Conteneur</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Tags and cover</source>
        <translation>Étiquettes et pochette</translation>
    </message>
    <message>
        <source>The lowest this link has is {label}; that is taken.</source>
        <translation>Le plus bas de ce lien est {label}&#xa0;; c’est ce qui est pris.</translation>
    </message>
    <message>
        <source>WebM cannot hold {label} of this link; it is kept as {container}.</source>
        <translation>WebM ne peut pas contenir {label} de ce lien&#xa0;; il reste en {container}.</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Filter downloads</source>
        <translation>Filtrer les téléchargements</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>What you save appears here</source>
        <translation>Ce que vous enregistrez apparaît ici</translation>
    </message>
    <message>
        <source>Nothing is running just now</source>
        <translation>Rien n’est en cours pour le moment</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Rien n’est en attente</translation>
    </message>
    <message>
        <source>Nothing is paused</source>
        <translation>Rien n’est en pause</translation>
    </message>
    <message>
        <source>Nothing is done yet</source>
        <translation>Rien n’est encore terminé</translation>
    </message>
    <message>
        <source>Nothing has failed</source>
        <translation>Rien n’a échoué</translation>
    </message>
    <message>
        <source>Nothing was cancelled</source>
        <translation>Rien n’a été annulé</translation>
    </message>
</context>
<context>
    <name>FolderEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose: {what}</source>
        <translation>Choisir&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Write the whole path of a folder, or choose one.</source>
        <translation>Écrivez le chemin complet d’un dossier, ou choisissez-en un.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Download progress</source>
        <translation>Progression des téléchargements</translation>
    </message>
    <message numerus="yes">
        <source>%n downloading</source>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthDialog</name>
    <message>
        <source>Health</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Check Again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Copy Report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Looking how everything is…</source>
        <translation>On regarde comment tout va…</translation>
    </message>
    <message numerus="yes">
        <source>%n things are bad</source>
        <translation>
            <numerusform>%n point ne va pas</numerusform>
            <numerusform>%n points ne vont pas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 thing is bad</source>
        <translation>1 point ne va pas</translation>
    </message>
    <message>
        <source>1 thing to look at</source>
        <translation>1 point à voir</translation>
    </message>
    <message numerus="yes">
        <source>%n things to look at</source>
        <translation>
            <numerusform>%n point à voir</numerusform>
            <numerusform>%n points à voir</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is good</source>
        <translation>Tout va bien</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>The folder cannot be opened.</source>
        <translation>Le dossier ne peut pas être ouvert.</translation>
    </message>
</context>
<context>
    <name>HelpDialogs</name>
    <message>
        <source>Making the report…</source>
        <translation>Préparation du rapport…</translation>
    </message>
    <message>
        <source>The report is copied: paste it where you ask for help.</source>
        <translation>Le rapport est copié&#xa0;: collez-le là où vous demandez de l’aide.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n of them saved before</source>
        <translation>
            <numerusform>%n d’entre eux déjà enregistré</numerusform>
            <numerusform>%n d’entre eux déjà enregistrés</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed: {title}</source>
        <translation>Retiré&#xa0;: {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n retiré</numerusform>
            <numerusform>%n retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed; %n file(s) stayed in place</source>
        <translation>
            <numerusform>Retiré&#xa0;; %n fichier est resté en place</numerusform>
            <numerusform>Retiré&#xa0;; %n fichiers sont restés en place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be put back</source>
        <translation>
            <numerusform>%n fichier n’a pas pu être remis en place</numerusform>
            <numerusform>%n fichiers n’ont pas pu être remis en place</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Le fichier n’est plus là.</translation>
    </message>
    <message>
        <source>No program was found that opens the file.</source>
        <translation>Aucun programme n’a été trouvé pour ouvrir le fichier.</translation>
    </message>
    <message>
        <source>The folder cannot be opened.</source>
        <translation>Le dossier ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>You have saved this before; the file is not there any more.</source>
        <translation>Vous l’avez déjà enregistré&#xa0;; le fichier n’est plus là.</translation>
    </message>
    <message>
        <source>You have this already: {what}</source>
        <translation>Vous l’avez déjà&#xa0;: {what}</translation>
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
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>Arrêter et garder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Retry what is missing</source>
        <translation>Réessayer ce qui manque</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Voir dans le dossier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>JobAnnouncer</name>
    <message numerus="yes">
        <source>%n downloads</source>
        <translation>
            <numerusform>%n téléchargement</numerusform>
            <numerusform>%n téléchargements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobMenu</name>
    <message>
        <source>Copy Link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>Copier les détails</translation>
    </message>
</context>
<context>
    <name>LanguageEditor</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
</context>
<context>
    <name>LinkField</name>
    <message>
        <source>Video URL</source>
        <translation>Adresse de la vidéo</translation>
    </message>
    <message>
        <source>Paste a link</source>
        <translation>Collez un lien</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
</context>
<context>
    <name>LinkRow</name>
    <message>
        <source>Fetch</source>
        <translation>Analyser</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Inverser</translation>
    </message>
    <message>
        <source>Number the files</source>
        <translation>Numéroter les fichiers</translation>
    </message>
    <message>
        <source>Own folder</source>
        <translation>Dossier à part</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Search the playlist</source>
        <translation>Chercher dans la playlist</translation>
    </message>
    <message>
        <source>How many from the top</source>
        <translation>Combien à partir du haut</translation>
    </message>
    <message>
        <source>First…</source>
        <translation>Premiers…</translation>
    </message>
    <message>
        <source>How many from the top: in most feeds the newest</source>
        <translation>Combien à partir du haut&#xa0;: dans la plupart des flux, les plus récents</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>File names begin with the place in the list</source>
        <translation>Les noms de fichiers commencent par la place dans la liste</translation>
    </message>
    <message>
        <source>The files go into a folder of the list&apos;s name</source>
        <translation>Les fichiers vont dans un dossier au nom de la liste</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trouvé</numerusform>
            <numerusform>%n trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{picked} of {count} selected</source>
        <translation>
            <numerusform>{picked} sur {count} choisi</numerusform>
            <numerusform>{picked} sur {count} choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Download {count}</source>
        <translation>Télécharger {count}</translation>
    </message>
    <message>
        <source>Best Quality</source>
        <translation>Meilleure qualité</translation>
    </message>
    <message>
        <source>Audio Only</source>
        <translation>Audio seul</translation>
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
            <numerusform>VidGrab — %n téléchargement en cours</numerusform>
            <numerusform>VidGrab — %n téléchargements en cours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogWindow</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avertissements et erreurs</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Erreurs seulement</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Log entries</source>
        <translation>Entrées du journal</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing of this kind has been noted down.</source>
        <translation>Rien de ce genre n’a été noté.</translation>
    </message>
    <message>
        <source>Passwords, keys and your home folder&apos;s name are never written here.</source>
        <translation>Les mots de passe, les clés et le nom de votre dossier personnel ne sont jamais écrits ici.</translation>
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
        <translation>Enregistrer les téléchargements dans</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>ManyQuestion</name>
    <message numerus="yes">
        <source>Download {count} at once?</source>
        <translation>
            <numerusform>Télécharger {count} d’un coup&#xa0;?</numerusform>
            <numerusform>Télécharger {count} d’un coup&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>It may take long and fill the disk. You can pause or cancel at any time.</source>
        <translation>Cela peut durer longtemps et remplir le disque. Vous pouvez mettre en pause ou annuler à tout moment.</translation>
    </message>
    <message numerus="yes">
        <source>Download All {count}</source>
        <translation>
            <numerusform>Télécharger {count}</numerusform>
            <numerusform>Télécharger les {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>MediaCard</name>
    <message>
        <source>Best Quality</source>
        <translation>Meilleure qualité</translation>
    </message>
    <message>
        <source>Audio Only</source>
        <translation>Audio seul</translation>
    </message>
    <message>
        <source>the best this link has</source>
        <translation>le meilleur de ce lien</translation>
    </message>
    <message>
        <source>just the sound</source>
        <translation>le son seulement</translation>
    </message>
</context>
<context>
    <name>MenuButton</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Retry All Failed</source>
        <translation>Réessayer tous les échecs</translation>
    </message>
    <message>
        <source>Clear Finished</source>
        <translation>Retirer ce qui est terminé</translation>
    </message>
    <message>
        <source>Take Copied Links</source>
        <translation>Prendre les liens copiés</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>Réseau…</translation>
    </message>
    <message>
        <source>At Once</source>
        <translation>À la fois</translation>
    </message>
</context>
<context>
    <name>NamingEditor</name>
    <message>
        <source>Add Field</source>
        <translation>Ajouter un champ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>Date it was published</source>
        <translation>Date de publication</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>The site&apos;s number of it</source>
        <translation>Numéro sur le site</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Place in the playlist</source>
        <translation>Place dans la playlist</translation>
    </message>
    <message>
        <source>Name of the playlist</source>
        <translation>Nom de la playlist</translation>
    </message>
    <message>
        <source>For example: {name}</source>
        <translation>Par exemple&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>NetworkDialog</name>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>As the system says, or socks5://host:1080</source>
        <translation>Comme le système, ou socks5://host:1080</translation>
    </message>
    <message>
        <source>Only between</source>
        <translation>Seulement entre</translation>
    </message>
    <message>
        <source>The browser&apos;s usual one</source>
        <translation>Celui d’usage du navigateur</translation>
    </message>
    <message>
        <source>A cookies.txt</source>
        <translation>Un cookies.txt</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a cookies file</source>
        <translation>Choisir un fichier de cookies</translation>
    </message>
    <message>
        <source>A proxy looks like http://host:3128 or socks5://host:1080</source>
        <translation>Un proxy s’écrit http://host:3128 ou socks5://host:1080</translation>
    </message>
    <message>
        <source> KB/s</source>
        <translation> Ko/s</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Mot de passe du proxy</translation>
    </message>
    <message>
        <source>Speed of all downloads</source>
        <translation>Vitesse de tous les téléchargements</translation>
    </message>
    <message>
        <source>Cookies from</source>
        <translation>Cookies de</translation>
    </message>
    <message>
        <source>Browser profile</source>
        <translation>Profil du navigateur</translation>
    </message>
    <message>
        <source>Cookies file</source>
        <translation>Fichier de cookies</translation>
    </message>
    <message>
        <source>Limit begins</source>
        <translation>Début de la limite</translation>
    </message>
    <message>
        <source>Limit ends</source>
        <translation>Fin de la limite</translation>
    </message>
    <message>
        <source>For single sites</source>
        <translation>Pour certains sites</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>NetworkEditor</name>
    <message>
        <source>Network…</source>
        <translation>Réseau…</translation>
    </message>
</context>
<context>
    <name>OptionsButton</name>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
</context>
<context>
    <name>OptionsPanel</name>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>Réseau…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>tel quel</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>the whole</source>
        <translation>en entier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>plays everywhere</source>
        <translation>lisible partout</translation>
    </message>
</context>
<context>
    <name>OutsideQuestion</name>
    <message>
        <source>Download what another program asks for?</source>
        <translation>Télécharger ce qu’un autre programme demande&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing has been fetched from it yet.</source>
        <translation>Rien n’en a encore été analysé.</translation>
    </message>
    <message>
        <source>Open a link into your own network?</source>
        <translation>Ouvrir un lien vers votre propre réseau&#xa0;?</translation>
    </message>
    <message>
        <source>Another program asks for it. Devices at home can take a mere visit for an order, so open it only if you know it.</source>
        <translation>Un autre programme le demande. Des appareils chez vous peuvent prendre une simple visite pour un ordre, ne l’ouvrez donc que si vous le connaissez.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Open Link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>Do Not Open</source>
        <translation>Ne pas ouvrir</translation>
    </message>
</context>
<context>
    <name>PartPage</name>
    <message>
        <source>Times</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Coupe</translation>
    </message>
    <message>
        <source>Several are told apart by commas. Nothing here saves the whole.</source>
        <translation>Plusieurs se séparent par des virgules. Sans rien ici, tout est enregistré.</translation>
    </message>
    <message>
        <source>That is beyond the end: this link is {length} long.</source>
        <translation>C’est après la fin&#xa0;: ce lien dure {length}.</translation>
    </message>
    <message>
        <source>This is live: parts are for what is over.</source>
        <translation>C’est en direct&#xa0;: les parties sont pour ce qui est terminé.</translation>
    </message>
    <message>
        <source>“{piece}” has no end: write {example}.</source>
        <translation>«&#xa0;{piece}&#xa0;» n’a pas de fin&#xa0;: écrivez {example}.</translation>
    </message>
    <message>
        <source>“{piece}” is no time: write {example}.</source>
        <translation>«&#xa0;{piece}&#xa0;» n’est pas un temps&#xa0;: écrivez {example}.</translation>
    </message>
    <message>
        <source>“{piece}” ends before it starts.</source>
        <translation>«&#xa0;{piece}&#xa0;» finit avant de commencer.</translation>
    </message>
    <message>
        <source>These are too many parts.</source>
        <translation>Cela fait trop de parties.</translation>
    </message>
    <message>
        <source>Until then the whole is saved.</source>
        <translation>D’ici là, tout est enregistré.</translation>
    </message>
</context>
<context>
    <name>Porter</name>
    <message>
        <source>The folder cannot be opened.</source>
        <translation>Le dossier ne peut pas être ouvert.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This is no file of VidGrab&apos;s settings. Nothing was changed.</source>
        <translation>Ce n’est pas un fichier de réglages de VidGrab. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Taken from the file: it holds when you press Save.</source>
        <translation>Repris du fichier&#xa0;: cela vaut dès que vous appuyez sur «&#xa0;Enregistrer&#xa0;».</translation>
    </message>
    <message>
        <source>Not usable, and left as it was: {names}</source>
        <translation>Inutilisable, et laissé tel quel&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Exported. There is no password in the file.</source>
        <translation>Exporté. Il n’y a aucun mot de passe dans le fichier.</translation>
    </message>
    <message>
        <source>The file could not be written. Try another folder.</source>
        <translation>Le fichier n’a pas pu être écrit. Essayez un autre dossier.</translation>
    </message>
    <message>
        <source>Reset This Page…</source>
        <translation>Réinitialiser cette page…</translation>
    </message>
    <message>
        <source>Reset Everything…</source>
        <translation>Tout réinitialiser…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Nothing is lost before you press Save.</source>
        <translation>Rien n’est perdu avant que vous appuyiez sur «&#xa0;Enregistrer&#xa0;».</translation>
    </message>
    <message>
        <source>The proxy, the sites and their passwords will be forgotten.</source>
        <translation>Le proxy, les sites et leurs mots de passe seront oubliés.</translation>
    </message>
    <message>
        <source>Settings (*.toml)</source>
        <translation>Réglages (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Put everything on the page “{page}” back to its usual value?</source>
        <translation>Remettre tout ce qui est sur la page «&#xa0;{page}&#xa0;» à sa valeur habituelle&#xa0;?</translation>
    </message>
    <message>
        <source>Put all pages back to their usual values?</source>
        <translation>Remettre toutes les pages à leurs valeurs habituelles&#xa0;?</translation>
    </message>
    <message>
        <source>These are the usual values: they hold when you press Save.</source>
        <translation>Voici les valeurs habituelles&#xa0;: elles valent dès que vous appuyez sur «&#xa0;Enregistrer&#xa0;».</translation>
    </message>
    <message>
        <source>Export Settings</source>
        <translation>Exporter les réglages</translation>
    </message>
    <message>
        <source>Import Settings</source>
        <translation>Importer des réglages</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>VidGrab is open already but does not answer: this is a window more.</source>
        <translation>VidGrab est déjà ouvert mais ne répond pas&#xa0;: cette fenêtre en est une de plus.</translation>
    </message>
    <message>
        <source>A link from outside could not be understood.</source>
        <translation>Un lien venu de l’extérieur n’a pas pu être compris.</translation>
    </message>
    <message>
        <source>No link was found in {names}.</source>
        <translation>Aucun lien n’a été trouvé dans {names}.</translation>
    </message>
    <message>
        <source>This desktop shows no tray, so VidGrab stays in its window.</source>
        <translation>Ce bureau n’affiche pas de zone de notification, VidGrab reste donc dans sa fenêtre.</translation>
    </message>
    <message>
        <source>VidGrab goes on in the tray</source>
        <translation>VidGrab continue dans la zone de notification</translation>
    </message>
    <message>
        <source>Its icon there brings the window back, and ends the program.</source>
        <translation>Son icône y ramène la fenêtre, et arrête le programme.</translation>
    </message>
    <message>
        <source>There is no link to paste</source>
        <translation>Il n’y a pas de lien à coller</translation>
    </message>
    <message>
        <source>Copy a link first, then choose Paste Link again.</source>
        <translation>Copiez d’abord un lien, puis choisissez de nouveau «&#xa0;Coller le lien&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Preparing the demo site…</source>
        <translation>Préparation du site de démonstration…</translation>
    </message>
    <message>
        <source>The file of settings was damaged: all have their usual values again.</source>
        <translation>Le fichier des réglages était endommagé&#xa0;: tous ont repris leurs valeurs habituelles.</translation>
    </message>
    <message>
        <source>One setting was not usable and is back to its usual value: {names}</source>
        <translation>Un réglage était inutilisable et a repris sa valeur habituelle&#xa0;: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n settings were not usable and are back to their usual values: {names}</source>
        <translation>
            <numerusform>%n réglage était inutilisable et a repris sa valeur habituelle&#xa0;: {names}</numerusform>
            <numerusform>%n réglages étaient inutilisables et ont repris leurs valeurs habituelles&#xa0;: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of downloads cannot be saved just now; trying again.</source>
        <translation>La liste des téléchargements ne peut pas être enregistrée pour le moment&#xa0;; nouvel essai en cours.</translation>
    </message>
    <message>
        <source>VidGrab crashed last time; nothing is lost.</source>
        <translation>VidGrab a planté la dernière fois&#xa0;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>This system keeps no passwords: it is known until VidGrab ends.</source>
        <translation>Ce système ne garde pas de mots de passe&#xa0;: il est connu jusqu’à la fin de VidGrab.</translation>
    </message>
    <message>
        <source>This is the demo site&apos;s link: try it.</source>
        <translation>Voici le lien du site de démonstration&#xa0;: essayez-le.</translation>
    </message>
    <message>
        <source>The demo site could not be started.</source>
        <translation>Le site de démonstration n’a pas pu être démarré.</translation>
    </message>
    <message>
        <source>Your choice could not be saved for the next start.</source>
        <translation>Votre choix n’a pas pu être enregistré pour la prochaine fois.</translation>
    </message>
</context>
<context>
    <name>ProgramAction</name>
    <message>
        <source>Preferences…</source>
        <translation>Préférences…</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>Réseau…</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Copy Report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>About VidGrab</source>
        <translation>À propos de VidGrab</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>ProgramMenu</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>QualityCard</name>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
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
        <translation>1 téléchargement n’est pas terminé</translation>
    </message>
    <message>
        <source>Nothing is lost: it is here when you open VidGrab again.</source>
        <translation>Rien n’est perdu&#xa0;: il sera là quand vous rouvrirez VidGrab.</translation>
    </message>
    <message numerus="yes">
        <source>%n downloads are not finished</source>
        <translation>
            <numerusform>%n téléchargement n’est pas terminé</numerusform>
            <numerusform>%n téléchargements ne sont pas terminés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost: they are here when you open VidGrab again.</source>
        <translation>Rien n’est perdu&#xa0;: ils seront là quand vous rouvrirez VidGrab.</translation>
    </message>
    <message>
        <source>This window keeps no list: what is not finished is given up.</source>
        <translation>Cette fenêtre ne garde pas de liste&#xa0;: ce qui n’est pas terminé est abandonné.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Ne plus demander</translation>
    </message>
</context>
<context>
    <name>RateEditor</name>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>{speed} KB/s</source>
        <translation>{speed} Ko/s</translation>
    </message>
    <message>
        <source>{speed}, from {begin} to {end}</source>
        <translation>{speed}, de {begin} à {end}</translation>
    </message>
</context>
<context>
    <name>Reception</name>
    <message>
        <source>Another program uses port {port}, so VidGrab does not hear the browser. The preferences offer another port.</source>
        <translation>Un autre programme utilise le port {port} : VidGrab n’entend donc pas le navigateur. Les préférences permettent d’en choisir un autre.</translation>
    </message>
    <message>
        <source>Added from the browser: {site}</source>
        <translation>Ajouté depuis le navigateur : {site}</translation>
    </message>
</context>
<context>
    <name>RemovalQuestion</name>
    <message>
        <source>Remove “{title}” from the list?</source>
        <translation>Retirer «&#xa0;{title}&#xa0;» de la liste&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n downloads from the list?</source>
        <translation>
            <numerusform>Retirer %n téléchargement de la liste&#xa0;?</numerusform>
            <numerusform>Retirer %n téléchargements de la liste&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>What is removed can be brought back with Undo.</source>
        <translation>Ce qui est retiré peut être rétabli avec Annuler.</translation>
    </message>
    <message>
        <source>Keep File</source>
        <translation>Garder le fichier</translation>
    </message>
    <message>
        <source>Move File to Trash</source>
        <translation>Mettre le fichier à la corbeille</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>RenewalQuestion</name>
    <message>
        <source>Make a new token?</source>
        <translation>Créer un nouveau jeton&#xa0;?</translation>
    </message>
    <message>
        <source>Whoever has the old one must be given the new one.</source>
        <translation>Il faudra donner le nouveau à tous ceux qui ont l’ancien.</translation>
    </message>
    <message>
        <source>New Token</source>
        <translation>Nouveau jeton</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Reorder</name>
    <message>
        <source>Move Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move to Top</source>
        <translation>Placer en premier</translation>
    </message>
    <message>
        <source>Move to End</source>
        <translation>Placer en dernier</translation>
    </message>
</context>
<context>
    <name>ResetQuestion</name>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>SaveButton</name>
    <message>
        <source>Save to</source>
        <translation>Enregistrer dans</translation>
    </message>
    <message>
        <source>Choose Folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>ScopeRow</name>
    <message>
        <source>What the link means</source>
        <translation>Ce que désigne le lien</translation>
    </message>
    <message>
        <source>This video</source>
        <translation>Cette vidéo</translation>
    </message>
    <message>
        <source>Whole playlist</source>
        <translation>Playlist entière</translation>
    </message>
    <message>
        <source>Whole playlist ({count})</source>
        <translation>Playlist entière ({count})</translation>
    </message>
</context>
<context>
    <name>Shortcut</name>
    <message>
        <source>Go to the link</source>
        <translation>Aller au lien</translation>
    </message>
    <message>
        <source>Save the link in the best quality</source>
        <translation>Enregistrer le lien dans la meilleure qualité</translation>
    </message>
    <message>
        <source>Save the sound of the link only</source>
        <translation>Enregistrer seulement le son du lien</translation>
    </message>
    <message>
        <source>Choose the folder for downloads</source>
        <translation>Choisir le dossier des téléchargements</translation>
    </message>
    <message>
        <source>Open the folder for downloads</source>
        <translation>Ouvrir le dossier des téléchargements</translation>
    </message>
    <message>
        <source>Open or close the options</source>
        <translation>Ouvrir ou fermer les options</translation>
    </message>
    <message>
        <source>Search the playlist, or filter the downloads</source>
        <translation>Chercher dans la playlist, ou filtrer les téléchargements</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation>Aller à la partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Go to the part before</source>
        <translation>Aller à la partie précédente</translation>
    </message>
    <message>
        <source>Undo what was just removed</source>
        <translation>Rétablir ce qui vient d’être retiré</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Ouvrir le menu</translation>
    </message>
    <message>
        <source>Fetch the link</source>
        <translation>Analyser le lien</translation>
    </message>
    <message>
        <source>Stop fetching</source>
        <translation>Arrêter l’analyse</translation>
    </message>
    <message>
        <source>Download this quality</source>
        <translation>Télécharger cette qualité</translation>
    </message>
    <message>
        <source>Pick the selected entries, or no longer</source>
        <translation>Choisir les entrées sélectionnées, ou ne plus les choisir</translation>
    </message>
    <message>
        <source>Download what is picked</source>
        <translation>Télécharger ce qui est choisi</translation>
    </message>
    <message>
        <source>Tick a language, or no longer</source>
        <translation>Cocher une langue, ou la décocher</translation>
    </message>
    <message>
        <source>Close the options</source>
        <translation>Fermer les options</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Open the menu of the selected downloads</source>
        <translation>Ouvrir le menu des téléchargements sélectionnés</translation>
    </message>
</context>
<context>
    <name>ShortcutGroups</name>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>In the link</source>
        <translation>Dans le champ du lien</translation>
    </message>
    <message>
        <source>In the list of qualities</source>
        <translation>Dans la liste des qualités</translation>
    </message>
    <message>
        <source>In a playlist</source>
        <translation>Dans une playlist</translation>
    </message>
    <message>
        <source>In the options</source>
        <translation>Dans les options</translation>
    </message>
    <message>
        <source>In the downloads</source>
        <translation>Dans les téléchargements</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce que cela fait</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>{what}: {keys}</source>
        <translation>{what}&#xa0;: {keys}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>SiteTable</name>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Through the proxy</source>
        <translation>Par le proxy</translation>
    </message>
    <message>
        <source>With cookies</source>
        <translation>Avec cookies</translation>
    </message>
    <message>
        <source>Look like a browser</source>
        <translation>Imiter un navigateur</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Add Site</source>
        <translation>Ajouter un site</translation>
    </message>
    <message>
        <source>Remove Site</source>
        <translation>Retirer le site</translation>
    </message>
</context>
<context>
    <name>SkipPage</name>
    <message>
        <source>Cut out</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marquer</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>SponsorBlock server</source>
        <translation>Serveur SponsorBlock</translation>
    </message>
    <message>
        <source>Viewers note these down at SponsorBlock.</source>
        <translation>Des spectateurs les notent sur SponsorBlock.</translation>
    </message>
    <message>
        <source>SponsorBlock knows YouTube only, and this link is from elsewhere.</source>
        <translation>SponsorBlock ne connaît que YouTube, et ce lien vient d’ailleurs.</translation>
    </message>
    <message>
        <source>An address starts with https://; the last good one is asked.</source>
        <translation>Une adresse commence par https://&#xa0;; la dernière bonne est utilisée.</translation>
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
        <translation>Format du son</translation>
    </message>
    <message>
        <source>For Audio Only; a film keeps its sound as it is.</source>
        <translation>Pour «&#xa0;Audio seul&#xa0;»&#xa0;; un film garde son audio tel quel.</translation>
    </message>
    <message>
        <source>Sound language</source>
        <translation>Langue du son</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>This link has no {language} sound; its own is taken.</source>
        <translation>Ce lien n’a pas de son en {language}&#xa0;; le sien est pris.</translation>
    </message>
    <message>
        <source>{language}, original</source>
        <translation>{language}, original</translation>
    </message>
</context>
<context>
    <name>SubtitleList</name>
    <message>
        <source>Subtitle languages</source>
        <translation>Langues des sous-titres</translation>
    </message>
</context>
<context>
    <name>SubtitleListModel</name>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
</context>
<context>
    <name>SubtitlePage</name>
    <message>
        <source>Where subtitles go</source>
        <translation>Où vont les sous-titres</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Also those a machine has made</source>
        <translation>Aussi ceux faits par une machine</translation>
    </message>
    <message>
        <source>Which languages there are is known once a link is looked at.</source>
        <translation>Les langues disponibles sont connues une fois le lien analysé.</translation>
    </message>
    <message>
        <source>In: {languages}</source>
        <translation>En&#xa0;: {languages}</translation>
    </message>
    <message>
        <source>This link has no subtitles.</source>
        <translation>Ce lien n’a pas de sous-titres.</translation>
    </message>
    <message>
        <source>This link only has subtitles a machine has made.</source>
        <translation>Ce lien n’a que des sous-titres faits par une machine.</translation>
    </message>
    <message>
        <source>This link has none in: {languages}</source>
        <translation>Ce lien n’en a pas en&#xa0;: {languages}</translation>
    </message>
    <message>
        <source>Choose at least one language.</source>
        <translation>Choisissez au moins une langue.</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>An address looks like https://example.com/releases</source>
        <translation>Une adresse s’écrit https://example.com/releases</translation>
    </message>
</context>
<context>
    <name>Tidings</name>
    <message>
        <source>Saved: {what}</source>
        <translation>Enregistré&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Saved with warnings: {what}</source>
        <translation>Enregistré avec des remarques&#xa0;: {what}</translation>
    </message>
    <message>
        <source>All downloads have ended</source>
        <translation>Tous les téléchargements sont finis</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) have ended</source>
        <translation>
            <numerusform>%n téléchargement est fini</numerusform>
            <numerusform>%n téléchargements sont finis</numerusform>
        </translation>
    </message>
    <message>
        <source>All downloads are there</source>
        <translation>Tous les téléchargements sont là</translation>
    </message>
    <message numerus="yes">
        <source>%n saved</source>
        <translation>
            <numerusform>%n enregistré</numerusform>
            <numerusform>%n enregistrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n échoué</numerusform>
            <numerusform>%n échoués</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Voir dans le dossier</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>TokenRow</name>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy: {what}</source>
        <translation>Copier&#xa0;: {what}</translation>
    </message>
    <message>
        <source>New Token…</source>
        <translation>Nouveau jeton…</translation>
    </message>
    <message>
        <source>The extension and the bookmarklet are in a folder, with the steps to set them up.</source>
        <translation>L’extension et le bookmarklet sont dans un dossier, avec les étapes pour les installer.</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Waiting for the system&apos;s keyring…</source>
        <translation>En attente du trousseau du système…</translation>
    </message>
    <message>
        <source>It is shown here once the box above is ticked.</source>
        <translation>Il s’affiche ici dès que la case ci-dessus est cochée.</translation>
    </message>
    <message>
        <source>This is the new one. The old one is refused from now on.</source>
        <translation>Voici le nouveau. L’ancien est désormais refusé.</translation>
    </message>
    <message>
        <source>Scripts find VidGrab at {address}</source>
        <translation>Les scripts trouvent VidGrab à l’adresse {address}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Hide VidGrab</source>
        <translation>Masquer VidGrab</translation>
    </message>
    <message>
        <source>Paste Link</source>
        <translation>Coller le lien</translation>
    </message>
    <message>
        <source>Pause All</source>
        <translation>Tout en pause</translation>
    </message>
    <message>
        <source>Resume All</source>
        <translation>Tout reprendre</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Show VidGrab</source>
        <translation>Afficher VidGrab</translation>
    </message>
    <message>
        <source>VidGrab</source>
        <translation>VidGrab</translation>
    </message>
    <message numerus="yes">
        <source>VidGrab — %n downloading</source>
        <translation>
            <numerusform>VidGrab — %n téléchargement en cours</numerusform>
            <numerusform>VidGrab — %n téléchargements en cours</numerusform>
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
        <translation>1 octet</translation>
    </message>
    <message numerus="yes">
        <source>{count} bytes</source>
        <translation>
            <numerusform>{count} octet</numerusform>
            <numerusform>{count} octets</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} KB</source>
        <translation>{count} Ko</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} Mo</translation>
    </message>
    <message>
        <source>{count} GB</source>
        <translation>{count} Go</translation>
    </message>
    <message>
        <source>{count} TB</source>
        <translation>{count} To</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>environ {size}</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>taille inconnue</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>{size}/s</source>
        <translation>{size}/s</translation>
    </message>
    <message>
        <source>less than 1 KB/s</source>
        <translation>moins de 1 Ko/s</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{seconds} s left</source>
        <translation>encore {seconds} s</translation>
    </message>
    <message>
        <source>about {seconds} s left</source>
        <translation>encore {seconds} s environ</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>encore {minutes} min environ</translation>
    </message>
    <message>
        <source>about {hours} h left</source>
        <translation>encore {hours} h environ</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation>encore {hours} h {minutes} min environ</translation>
    </message>
    <message>
        <source>more than a day left</source>
        <translation>encore plus d’un jour</translation>
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
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation>il y a {minutes} min</translation>
    </message>
    <message>
        <source>{hours} h ago</source>
        <translation>il y a {hours} h</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>{days} days ago</source>
        <translation>
            <numerusform>il y a {days} jour</numerusform>
            <numerusform>il y a {days} jours</numerusform>
        </translation>
    </message>
    <message>
        <source>more than a month ago</source>
        <translation>il y a plus d’un mois</translation>
    </message>
    <message>
        <source>more than a year ago</source>
        <translation>il y a plus d’un an</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{day} {month} at {time}</source>
        <translation>{day} {month} à {time}</translation>
    </message>
    <message>
        <source>{day} {month} {year} at {time}</source>
        <translation>{day} {month} {year} à {time}</translation>
    </message>
    <message>
        <source>January</source>
        <translation>janvier</translation>
    </message>
    <message>
        <source>February</source>
        <translation>février</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>April</source>
        <translation>avril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juillet</translation>
    </message>
    <message>
        <source>August</source>
        <translation>août</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octobre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>décembre</translation>
    </message>
    <message>
        <source>Audio Only</source>
        <translation>Audio seul</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Meilleure</translation>
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
        <translation>sans son</translation>
    </message>
    <message>
        <source>{wish} does not hold it; kept as {container}</source>
        <translation>{wish} ne peut pas le contenir&#xa0;; gardé en {container}</translation>
    </message>
    <message>
        <source>{wish} was not offered; got {label}</source>
        <translation>{wish} n’était pas proposé&#xa0;; obtenu&#xa0;: {label}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Finition</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Done with warnings</source>
        <translation>Terminé, avec des remarques</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Failed: {why}</source>
        <translation>Échec&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Paused: {why}</source>
        <translation>En pause&#xa0;: {why}</translation>
    </message>
    <message>
        <source>not enough room on the disk</source>
        <translation>pas assez de place sur le disque</translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation>le dossier n’est pas là</translation>
    </message>
    <message>
        <source>the folder cannot be written to</source>
        <translation>impossible d’écrire dans le dossier</translation>
    </message>
    <message>
        <source>not finished the last time</source>
        <translation>pas terminé la dernière fois</translation>
    </message>
    <message>
        <source>the site asked for a pause</source>
        <translation>le site a demandé une pause</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>environ {time}</translation>
    </message>
    <message>
        <source>Downloading video</source>
        <translation>Téléchargement de la vidéo</translation>
    </message>
    <message>
        <source>Downloading sound</source>
        <translation>Téléchargement du son</translation>
    </message>
    <message>
        <source>Waiting for the site</source>
        <translation>En attente du site</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement en cours</translation>
    </message>
    <message>
        <source>cut at key frames</source>
        <translation>coupé aux images clés</translation>
    </message>
    <message>
        <source>cut exactly, picture re-encoded</source>
        <translation>coupé exactement, image réencodée</translation>
    </message>
    <message>
        <source>Begins on {moment}</source>
        <translation>Commence le {moment}</translation>
    </message>
    <message>
        <source>Finishing: {step}</source>
        <translation>Finition&#xa0;: {step}</translation>
    </message>
    <message>
        <source>joining picture and sound</source>
        <translation>réunion de l’image et du son</translation>
    </message>
    <message>
        <source>taking the sound out</source>
        <translation>extraction du son</translation>
    </message>
    <message>
        <source>putting the file in order</source>
        <translation>mise en ordre du fichier</translation>
    </message>
    <message>
        <source>checking the file</source>
        <translation>vérification du fichier</translation>
    </message>
    <message>
        <source>changing the kind of sound</source>
        <translation>conversion du son</translation>
    </message>
    <message>
        <source>looking for sponsors</source>
        <translation>recherche des sponsors</translation>
    </message>
    <message>
        <source>cutting it into its chapters</source>
        <translation>découpage en chapitres</translation>
    </message>
    <message>
        <source>adding what goes with it</source>
        <translation>ajout de ce qui va avec</translation>
    </message>
    <message>
        <source>not in the language you chose</source>
        <translation>pas dans la langue choisie</translation>
    </message>
    <message>
        <source>the subtitles are missing</source>
        <translation>les sous-titres manquent</translation>
    </message>
    <message>
        <source>subtitles missing: {languages}</source>
        <translation>sous-titres manquants&#xa0;: {languages}</translation>
    </message>
    <message numerus="yes">
        <source>subtitles missing: {languages} and {count} more</source>
        <translation>
            <numerusform>sous-titres manquants&#xa0;: {languages} et {count} autre</numerusform>
            <numerusform>sous-titres manquants&#xa0;: {languages} et {count} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>subtitles only</source>
        <translation>sous-titres seulement</translation>
    </message>
    <message>
        <source>could not find out where the sponsors are</source>
        <translation>impossible de savoir où sont les sponsors</translation>
    </message>
    <message>
        <source>the chapters are missing</source>
        <translation>les chapitres manquent</translation>
    </message>
    <message>
        <source>could not be split into its chapters</source>
        <translation>n’a pas pu être découpé en chapitres</translation>
    </message>
    <message>
        <source>title and artist are not in the file</source>
        <translation>le titre et l’artiste ne sont pas dans le fichier</translation>
    </message>
    <message>
        <source>the cover picture is missing</source>
        <translation>la pochette manque</translation>
    </message>
    <message>
        <source>{seconds} s of the broadcast are missing</source>
        <translation>il manque {seconds} s de la diffusion</translation>
    </message>
    <message>
        <source>shorter than announced: {seconds} s of {announced} s</source>
        <translation>plus court qu’annoncé&#xa0;: {seconds} s sur {announced} s</translation>
    </message>
    <message>
        <source>no part was cut out</source>
        <translation>aucune partie n’a été découpée</translation>
    </message>
    <message>
        <source>sponsors are not looked for in a part</source>
        <translation>les sponsors ne sont pas cherchés dans une partie</translation>
    </message>
    <message>
        <source>no subtitles can be inside a file of the kind {kind}</source>
        <translation>un fichier {kind} ne peut pas contenir de sous-titres</translation>
    </message>
    <message>
        <source>there are no subtitles in {languages}</source>
        <translation>il n’y a pas de sous-titres en&#xa0;: {languages}</translation>
    </message>
    <message>
        <source>there are no subtitles</source>
        <translation>il n’y a pas de sous-titres</translation>
    </message>
    <message>
        <source>no subtitles in {languages}</source>
        <translation>sans sous-titres en&#xa0;: {languages}</translation>
    </message>
    <message>
        <source>Initializing...</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Extracting video metadata...</source>
        <translation>Lecture des informations de la vidéo…</translation>
    </message>
    <message>
        <source>Analyzing available formats...</source>
        <translation>Analyse des formats disponibles…</translation>
    </message>
    <message>
        <source>Video information ready</source>
        <translation>Les informations de la vidéo sont là</translation>
    </message>
    <message>
        <source>There is no link yet</source>
        <translation>Il n’y a pas encore de lien</translation>
    </message>
    <message>
        <source>Paste a link to a video, a playlist or a song.</source>
        <translation>Collez un lien vers une vidéo, une playlist ou un morceau.</translation>
    </message>
    <message>
        <source>This is not a link</source>
        <translation>Ce n’est pas un lien</translation>
    </message>
    <message>
        <source>A link names a site and a page there, for example https://example.com/video.</source>
        <translation>Un lien désigne un site et une page de ce site, par exemple https://example.com/video.</translation>
    </message>
    <message>
        <source>Only web links can be saved</source>
        <translation>Seuls des liens web peuvent être enregistrés</translation>
    </message>
    <message>
        <source>VidGrab opens links that start with http:// or https:// and no others.</source>
        <translation>VidGrab ouvre les liens qui commencent par http:// ou https://, et aucun autre.</translation>
    </message>
    <message>
        <source>This site is not supported</source>
        <translation>Ce site n’est pas pris en charge</translation>
    </message>
    <message>
        <source>VidGrab does not know the site, and found no video on the page by itself.</source>
        <translation>VidGrab ne connaît pas ce site, et n’a pas trouvé de vidéo sur la page par lui-même.</translation>
    </message>
    <message>
        <source>The site could not be reached</source>
        <translation>Le site n’a pas pu être joint</translation>
    </message>
    <message>
        <source>There may be no internet connection, the link may name a wrong site, or a firewall or proxy stands in the way.</source>
        <translation>Il n’y a peut-être pas de connexion à Internet, le lien désigne peut-être un mauvais site, ou un pare-feu ou un proxy bloque le passage.</translation>
    </message>
    <message>
        <source>The site took too long to answer</source>
        <translation>Le site a mis trop de temps à répondre</translation>
    </message>
    <message>
        <source>The site or the connection is very slow just now.</source>
        <translation>Le site ou la connexion est très lent en ce moment.</translation>
    </message>
    <message>
        <source>A secure connection to the site was not possible</source>
        <translation>Une connexion sûre avec le site n’a pas été possible</translation>
    </message>
    <message>
        <source>The site could not prove who it is. A wrong clock, a proxy or the site itself may be the reason.</source>
        <translation>Le site n’a pas pu prouver qui il est. Une horloge mal réglée, un proxy ou le site lui-même peut en être la cause.</translation>
    </message>
    <message>
        <source>The site refused to hand it over</source>
        <translation>Le site a refusé de le donner</translation>
    </message>
    <message>
        <source>The link may have expired, or the site lets in only some visitors.</source>
        <translation>Le lien a peut-être expiré, ou le site ne laisse entrer que certains visiteurs.</translation>
    </message>
    <message>
        <source>The video is not there</source>
        <translation>La vidéo n’est pas là</translation>
    </message>
    <message>
        <source>It was removed, or the link is not complete.</source>
        <translation>Elle a été retirée, ou le lien n’est pas complet.</translation>
    </message>
    <message>
        <source>The site asks you to wait</source>
        <translation>Le site vous demande d’attendre</translation>
    </message>
    <message>
        <source>It received too many requests from your connection. Try again in some minutes.</source>
        <translation>Il a reçu trop de demandes de votre connexion. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>The site has a problem of its own</source>
        <translation>Le site a lui-même un problème</translation>
    </message>
    <message>
        <source>Its server answered with an error. This mostly passes by itself.</source>
        <translation>Son serveur a répondu par une erreur. Cela passe le plus souvent tout seul.</translation>
    </message>
    <message>
        <source>The video is not offered in your country</source>
        <translation>La vidéo n’est pas proposée dans votre pays</translation>
    </message>
    <message>
        <source>The site shows it only to visitors from some countries.</source>
        <translation>Le site ne la montre qu’aux visiteurs de certains pays.</translation>
    </message>
    <message>
        <source>The site wants you to sign in first</source>
        <translation>Le site veut d’abord que vous vous connectiez</translation>
    </message>
    <message>
        <source>This video is private, for members, or age-restricted, or the site wants to be sure that you are not a robot.</source>
        <translation>Cette vidéo est privée, réservée aux membres ou soumise à une limite d’âge, ou le site veut être sûr que vous n’êtes pas un robot.</translation>
    </message>
    <message>
        <source>This video is protected (DRM) and cannot be saved</source>
        <translation>Cette vidéo est protégée (DRM) et ne peut pas être enregistrée</translation>
    </message>
    <message>
        <source>Its owner lets it be watched only in their own player.</source>
        <translation>Son propriétaire ne la laisse voir que dans son propre lecteur.</translation>
    </message>
    <message>
        <source>The broadcast has not started yet</source>
        <translation>La diffusion n’a pas encore commencé</translation>
    </message>
    <message>
        <source>There is nothing to save before it is on the air.</source>
        <translation>Il n’y a rien à enregistrer avant qu’elle soit à l’antenne.</translation>
    </message>
    <message>
        <source>The broadcast is over</source>
        <translation>La diffusion est terminée</translation>
    </message>
    <message>
        <source>The site has no recording of it, or does not have it yet.</source>
        <translation>Le site n’en a pas d’enregistrement, ou ne l’a pas encore.</translation>
    </message>
    <message>
        <source>The site offers nothing that can be saved</source>
        <translation>Le site n’offre rien qui puisse être enregistré</translation>
    </message>
    <message>
        <source>The video may still be in preparation there, or the site has changed.</source>
        <translation>La vidéo y est peut-être encore en préparation, ou le site a changé.</translation>
    </message>
    <message>
        <source>There are only pictures here</source>
        <translation>Il n’y a que des images ici</translation>
    </message>
    <message>
        <source>The link leads to photos without video or sound.</source>
        <translation>Le lien mène à des photos sans vidéo ni son.</translation>
    </message>
    <message>
        <source>There are no such subtitles</source>
        <translation>Il n’y a pas de tels sous-titres</translation>
    </message>
    <message>
        <source>The video has none, or none in the languages you chose. Those a machine has made are only taken where you allow it.</source>
        <translation>La vidéo n’en a pas, ou pas dans les langues choisies. Ceux faits par une machine ne sont pris que là où vous le permettez.</translation>
    </message>
    <message>
        <source>This link is a whole playlist</source>
        <translation>Ce lien est une playlist entière</translation>
    </message>
    <message>
        <source>Fetch it by itself, and choose from its list what to save.</source>
        <translation>Analysez-le seul, et choisissez dans sa liste ce qu’il faut enregistrer.</translation>
    </message>
    <message>
        <source>There is no video or sound behind this link</source>
        <translation>Il n’y a ni vidéo ni son derrière ce lien</translation>
    </message>
    <message>
        <source>The link leads to a page or a file of another kind.</source>
        <translation>Le lien mène à une page ou à un fichier d’un autre type.</translation>
    </message>
    <message>
        <source>The download broke off</source>
        <translation>Le téléchargement s’est interrompu</translation>
    </message>
    <message>
        <source>The connection was cut before everything had arrived.</source>
        <translation>La connexion a été coupée avant que tout soit arrivé.</translation>
    </message>
    <message>
        <source>A part of VidGrab is missing</source>
        <translation>Une partie de VidGrab manque</translation>
    </message>
    <message>
        <source>The site needs the helper program deno. Installing VidGrab again brings it back.</source>
        <translation>Le site a besoin du programme auxiliaire deno. Réinstaller VidGrab le ramène.</translation>
    </message>
    <message>
        <source>The helper programs ffmpeg and ffprobe were not found. Installing VidGrab again brings them back.</source>
        <translation>Les programmes auxiliaires ffmpeg et ffprobe n’ont pas été trouvés. Réinstaller VidGrab les ramène.</translation>
    </message>
    <message>
        <source>The file could not be finished</source>
        <translation>Le fichier n’a pas pu être terminé</translation>
    </message>
    <message>
        <source>Everything arrived, but joining or changing it did not work.</source>
        <translation>Tout est arrivé, mais l’assemblage ou la conversion n’a pas marché.</translation>
    </message>
    <message>
        <source>There is no room left on the disk</source>
        <translation>Il n’y a plus de place sur le disque</translation>
    </message>
    <message>
        <source>Make room, or choose a folder on another disk.</source>
        <translation>Faites de la place, ou choisissez un dossier sur un autre disque.</translation>
    </message>
    <message>
        <source>The folder is not there any more</source>
        <translation>Le dossier n’est plus là</translation>
    </message>
    <message>
        <source>It was moved or deleted, or its disk is not connected. The download goes on when the folder is back.</source>
        <translation>Il a été déplacé ou supprimé, ou son disque n’est pas connecté. Le téléchargement reprend quand le dossier est de retour.</translation>
    </message>
    <message>
        <source>The folder cannot be written to</source>
        <translation>Impossible d’écrire dans le dossier</translation>
    </message>
    <message>
        <source>It may be protected or gone, or its disk takes no file this large.</source>
        <translation>Il est peut-être protégé ou disparu, ou son disque n’accepte pas un fichier aussi grand.</translation>
    </message>
    <message>
        <source>The file was moved or changed, and was left as it is</source>
        <translation>Le fichier a été déplacé ou modifié, et a été laissé tel quel</translation>
    </message>
    <message>
        <source>What is missing can only be added to the file as VidGrab made it, where VidGrab put it. Downloading it again brings everything.</source>
        <translation>Ce qui manque ne peut être ajouté qu’au fichier tel que VidGrab l’a fait, là où VidGrab l’a mis. Le télécharger à nouveau apporte tout.</translation>
    </message>
    <message>
        <source>The disk does not accept the file&apos;s name</source>
        <translation>Le disque n’accepte pas le nom du fichier</translation>
    </message>
    <message>
        <source>The folder&apos;s own path may be too long, or its disk is of an unusual kind.</source>
        <translation>Le chemin du dossier est peut-être trop long, ou son disque est d’un type peu courant.</translation>
    </message>
    <message>
        <source>The browser&apos;s cookies could not be read</source>
        <translation>Les cookies du navigateur n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>The browser may be running or keep them locked.</source>
        <translation>Le navigateur est peut-être ouvert, ou les garde verrouillés.</translation>
    </message>
    <message>
        <source>The download program stopped by itself</source>
        <translation>Le programme de téléchargement s’est arrêté tout seul</translation>
    </message>
    <message>
        <source>It was ended from outside or crashed. The details may say more.</source>
        <translation>Il a été arrêté de l’extérieur ou a planté. Les détails en disent peut-être plus.</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Quelque chose d’inattendu s’est produit</translation>
    </message>
    <message>
        <source>The site may have changed. The details may say more.</source>
        <translation>Le site a peut-être changé. Les détails en disent peut-être plus.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Edit Link</source>
        <translation>Modifier le lien</translation>
    </message>
    <message>
        <source>Open in Browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Choose Folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Update the Engine</source>
        <translation>Mettre le moteur à jour</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Télécharger à nouveau</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>Stop the update</source>
        <translation>Arrêter la mise à jour</translation>
    </message>
    <message>
        <source>Update again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Copy a Report</source>
        <translation>Copier un rapport</translation>
    </message>
    <message>
        <source>The list of downloads was damaged. VidGrab has saved all of it that could be read and kept the damaged file; your downloaded files are untouched.</source>
        <translation>La liste des téléchargements était endommagée. VidGrab a sauvé tout ce qui pouvait être lu et gardé le fichier endommagé&#xa0;; vos fichiers téléchargés sont intacts.</translation>
    </message>
    <message>
        <source>The list of downloads cannot be written to. It is shown as it was; what changes now is kept only until VidGrab ends.</source>
        <translation>Impossible d’écrire dans la liste des téléchargements. Elle est montrée telle qu’elle était&#xa0;; ce qui change maintenant n’est gardé que jusqu’à la fin de VidGrab.</translation>
    </message>
    <message>
        <source>A newer VidGrab has written the list of downloads, so this one leaves it alone. Nothing is lost; what you download now is listed only until VidGrab ends.</source>
        <translation>Un VidGrab plus récent a écrit la liste des téléchargements, celui-ci n’y touche donc pas. Rien n’est perdu&#xa0;; ce que vous téléchargez maintenant n’est dans la liste que jusqu’à la fin de VidGrab.</translation>
    </message>
    <message>
        <source>Another VidGrab or another program is using the list of downloads, so it is not shown here. Nothing is lost; what you download now is listed only until this window closes.</source>
        <translation>Un autre VidGrab ou un autre programme utilise la liste des téléchargements, elle n’est donc pas montrée ici. Rien n’est perdu&#xa0;; ce que vous téléchargez maintenant n’est dans la liste que jusqu’à la fermeture de cette fenêtre.</translation>
    </message>
    <message>
        <source>No browser</source>
        <translation>Aucun navigateur</translation>
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
        <translation>Windows scelle les cookies de ce navigateur pour lui seul. Utilisez Firefox, ou un cookies.txt.</translation>
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
        <translation>Whale n’existe pas sous Linux.</translation>
    </message>
    <message>
        <source>Safari</source>
        <translation>Safari</translation>
    </message>
    <message>
        <source>Safari is on macOS only.</source>
        <translation>Safari n’existe que sous macOS.</translation>
    </message>
    <message>
        <source>macOS asks for Full Disk Access for VidGrab first.</source>
        <translation>macOS demande d’abord l’accès complet au disque pour VidGrab.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>{language} sound</source>
        <translation>son&#xa0;: {language}</translation>
    </message>
    <message>
        <source>{languages} subtitles</source>
        <translation>sous-titres&#xa0;: {languages}</translation>
    </message>
    <message>
        <source>only {languages} subtitles</source>
        <translation>seulement les sous-titres&#xa0;: {languages}</translation>
    </message>
    <message numerus="yes">
        <source>subtitles in {count} languages</source>
        <translation>
            <numerusform>sous-titres en {count} langue</numerusform>
            <numerusform>sous-titres en {count} langues</numerusform>
        </translation>
    </message>
    <message>
        <source>subtitles</source>
        <translation>sous-titres</translation>
    </message>
    <message>
        <source>only subtitles</source>
        <translation>sous-titres seulement</translation>
    </message>
    <message>
        <source>chapters</source>
        <translation>chapitres</translation>
    </message>
    <message>
        <source>split by chapters</source>
        <translation>découpé par chapitres</translation>
    </message>
    <message>
        <source>no {kinds}</source>
        <translation>sans {kinds}</translation>
    </message>
    <message>
        <source>{kinds} marked</source>
        <translation>marqué&#xa0;: {kinds}</translation>
    </message>
    <message numerus="yes">
        <source>{count} kinds</source>
        <translation>
            <numerusform>{count} type</numerusform>
            <numerusform>{count} types</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} parts</source>
        <translation>
            <numerusform>{count} partie</numerusform>
            <numerusform>{count} parties</numerusform>
        </translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exact</translation>
    </message>
    <message>
        <source>up to {limit}</source>
        <translation>jusqu’à {limit}</translation>
    </message>
    <message>
        <source>tags and cover</source>
        <translation>étiquettes et pochette</translation>
    </message>
    <message>
        <source>sponsors</source>
        <translation>sponsors</translation>
    </message>
    <message>
        <source>self-promotion</source>
        <translation>autopromotion</translation>
    </message>
    <message>
        <source>reminders</source>
        <translation>rappels</translation>
    </message>
    <message>
        <source>intro</source>
        <translation>introduction</translation>
    </message>
    <message>
        <source>outro</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>aperçu</translation>
    </message>
    <message>
        <source>hook</source>
        <translation>accroche</translation>
    </message>
    <message>
        <source>filler</source>
        <translation>remplissage</translation>
    </message>
    <message>
        <source>non-music</source>
        <translation>hors musique</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tel quel</translation>
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
        <translation>Sans sous-titres</translation>
    </message>
    <message>
        <source>Inside the film</source>
        <translation>Dans le film</translation>
    </message>
    <message>
        <source>Beside it, as .srt</source>
        <translation>À côté, en .srt</translation>
    </message>
    <message>
        <source>Only subtitles</source>
        <translation>Sous-titres seulement</translation>
    </message>
    <message>
        <source>No chapters</source>
        <translation>Sans chapitres</translation>
    </message>
    <message>
        <source>Chapter marks</source>
        <translation>Repères de chapitres</translation>
    </message>
    <message>
        <source>A file for each</source>
        <translation>Un fichier par chapitre</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Sans étiquettes</translation>
    </message>
    <message>
        <source>For sound</source>
        <translation>Pour le son</translation>
    </message>
    <message>
        <source>For everything</source>
        <translation>Pour tout</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
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
        <translation>Aux images clés (rapide)</translation>
    </message>
    <message>
        <source>Exact (re-encodes the edges)</source>
        <translation>Exacte (réencode les bords)</translation>
    </message>
    <message>
        <source>Plays everywhere</source>
        <translation>Lisible partout</translation>
    </message>
    <message>
        <source>Best picture</source>
        <translation>Meilleure image</translation>
    </message>
    <message>
        <source>Smallest file</source>
        <translation>Plus petit fichier</translation>
    </message>
    <message>
        <source>Sponsors</source>
        <translation>Sponsors</translation>
    </message>
    <message>
        <source>Self-promotion</source>
        <translation>Autopromotion</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Intro</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>Outro</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Hook</source>
        <translation>Accroche</translation>
    </message>
    <message>
        <source>Filler</source>
        <translation>Remplissage</translation>
    </message>
    <message>
        <source>Non-music</source>
        <translation>Hors musique</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>tchèque</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>danois</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finnois</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>grec</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hébreu</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>hongrois</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>indonésien</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonais</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coréen</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polonais</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>roumain</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>suédois</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>thaï</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turc</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukrainien</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamien</translation>
    </message>
    <message>
        <source>The engine is only taken from an address that starts with https://. The address is in the preferences.</source>
        <translation>Le moteur n’est pris qu’à une adresse qui commence par https://. L’adresse est dans les préférences.</translation>
    </message>
    <message>
        <source>The engine&apos;s releases could not be reached. It stays as it is.</source>
        <translation>Les versions du moteur n’ont pas pu être jointes. Il reste tel quel.</translation>
    </message>
    <message>
        <source>There is no release of the engine at this address. It stays as it is.</source>
        <translation>Il n’y a pas de version du moteur à cette adresse. Il reste tel quel.</translation>
    </message>
    <message>
        <source>The new engine did not arrive as it was published, and was not taken.</source>
        <translation>Le nouveau moteur n’est pas arrivé tel qu’il a été publié, et n’a pas été pris.</translation>
    </message>
    <message>
        <source>The new engine needs a newer VidGrab. It stays as it is.</source>
        <translation>Le nouveau moteur a besoin d’un VidGrab plus récent. L’actuel reste en place.</translation>
    </message>
    <message>
        <source>The new engine did not work here, and was not taken.</source>
        <translation>Le nouveau moteur n’a pas fonctionné ici, et n’a pas été pris.</translation>
    </message>
    <message>
        <source>There is no room on the disk for the new engine.</source>
        <translation>Il n’y a pas de place sur le disque pour le nouveau moteur.</translation>
    </message>
    <message>
        <source>The new engine could not be written to the disk.</source>
        <translation>Le nouveau moteur n’a pas pu être écrit sur le disque.</translation>
    </message>
    <message>
        <source>Another VidGrab is updating the engine just now.</source>
        <translation>Un autre VidGrab met le moteur à jour en ce moment.</translation>
    </message>
    <message>
        <source>The update ended by itself. The engine stays as it is.</source>
        <translation>La mise à jour s’est arrêtée toute seule. Le moteur reste tel quel.</translation>
    </message>
    <message>
        <source>yt-dlp</source>
        <translation>yt-dlp</translation>
    </message>
    <message>
        <source>JavaScript runtime</source>
        <translation>Environnement JavaScript</translation>
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
        <translation>Dossier de téléchargement</translation>
    </message>
    <message>
        <source>Plug-ins</source>
        <translation>Greffons</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Password keyring</source>
        <translation>Trousseau de mots de passe</translation>
    </message>
    <message>
        <source>List of downloads</source>
        <translation>Liste des téléchargements</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À voir</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Mauvais</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Non utilisé</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>Use the one that came with VidGrab</source>
        <translation>Utiliser celui fourni avec VidGrab</translation>
    </message>
    <message>
        <source>Use the ones that came with VidGrab</source>
        <translation>Utiliser ceux fournis avec VidGrab</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>Réseau…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Version {version}, age in days: {days}.</source>
        <translation>Version {version}, âge en jours&#xa0;: {days}.</translation>
    </message>
    <message>
        <source>Version {version}, whose age cannot be told.</source>
        <translation>Version {version}, dont l’âge ne peut être établi.</translation>
    </message>
    <message>
        <source>Version {version}, age in days: {days}. Sites change: a newer one may know more.</source>
        <translation>Version {version}, âge en jours&#xa0;: {days}. Les sites changent&#xa0;: une plus récente en connaît peut-être plus.</translation>
    </message>
    <message>
        <source>Version {version} is one day old.</source>
        <translation>La version {version} a un jour.</translation>
    </message>
    <message>
        <source>Version {version} is of today.</source>
        <translation>La version {version} est d’aujourd’hui.</translation>
    </message>
    <message>
        <source>The engine does not answer, so nothing can be fetched.</source>
        <translation>Le moteur ne répond pas, rien ne peut donc être analysé.</translation>
    </message>
    <message>
        <source>Version {version} runs and answers.</source>
        <translation>La version {version} fonctionne et répond.</translation>
    </message>
    <message>
        <source>Your own, version {version}, runs and answers.</source>
        <translation>Le vôtre, version {version}, fonctionne et répond.</translation>
    </message>
    <message>
        <source>It is missing: VidGrab has to be installed again.</source>
        <translation>Le programme manque&#xa0;: VidGrab doit être réinstallé.</translation>
    </message>
    <message>
        <source>It is missing: some sites, YouTube among them, offer little without it.</source>
        <translation>Il manque&#xa0;: certains sites, dont YouTube, offrent peu sans lui.</translation>
    </message>
    <message>
        <source>Your own folder has none that can be run; the one that came with VidGrab is used.</source>
        <translation>Votre propre dossier n’en contient aucun qui puisse être lancé&#xa0;; celui fourni avec VidGrab est utilisé.</translation>
    </message>
    <message>
        <source>It did not answer within {seconds} s and was ended.</source>
        <translation>Le programme n’a pas répondu en {seconds} s et a été arrêté.</translation>
    </message>
    <message>
        <source>It cannot be run. It may be damaged, or made for another system.</source>
        <translation>Le programme ne peut pas être lancé. Il est peut-être endommagé, ou fait pour un autre système.</translation>
    </message>
    <message>
        <source>There was no answer.</source>
        <translation>Il n’y a pas eu de réponse.</translation>
    </message>
    <message>
        <source>None are used.</source>
        <translation>Aucun n’est utilisé.</translation>
    </message>
    <message>
        <source>They can be read: {count}.</source>
        <translation>Ils peuvent être lus&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>They can be read, but there are none.</source>
        <translation>Ils peuvent être lus, mais il n’y en a pas.</translation>
    </message>
    <message>
        <source>They cannot be read. Is the browser or the file still there?</source>
        <translation>Ils ne peuvent pas être lus. Le navigateur ou le fichier est-il encore là&#xa0;?</translation>
    </message>
    <message>
        <source>It is full. Free: {free} GB.</source>
        <translation>Il n’y a plus de place. Libre&#xa0;: {free} Go.</translation>
    </message>
    <message>
        <source>It can be written to, but there is little room. Free: {free} GB.</source>
        <translation>On peut y écrire, mais il y a peu de place. Libre&#xa0;: {free} Go.</translation>
    </message>
    <message>
        <source>It can be written to. Free: {free} GB.</source>
        <translation>On peut y écrire. Libre&#xa0;: {free} Go.</translation>
    </message>
    <message>
        <source>It is not there. It will be made if that is possible.</source>
        <translation>Il n’est pas là. Il sera créé si c’est possible.</translation>
    </message>
    <message>
        <source>It cannot be written to.</source>
        <translation>On ne peut pas y écrire.</translation>
    </message>
    <message>
        <source>Loaded: {loaded}.</source>
        <translation>Chargés&#xa0;: {loaded}.</translation>
    </message>
    <message>
        <source>Loaded: {loaded}. Could not be loaded and are skipped: {broken}.</source>
        <translation>Chargés&#xa0;: {loaded}. N’ont pas pu être chargés et sont ignorés&#xa0;: {broken}.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Il n’y en a pas.</translation>
    </message>
    <message>
        <source>Nothing is asked unless you want it. Check asks this site for a sign of life:</source>
        <translation>Rien n’est demandé sans que vous le vouliez. «&#xa0;Vérifier&#xa0;» demande un signe de vie à ce site&#xa0;:</translation>
    </message>
    <message>
        <source>It answers, by the way your settings say:</source>
        <translation>Ce site répond, par le chemin que disent vos réglages&#xa0;:</translation>
    </message>
    <message>
        <source>This system keeps no passwords: they are known until VidGrab ends.</source>
        <translation>Ce système ne garde pas de mots de passe&#xa0;: ils sont connus jusqu’à la fin de VidGrab.</translation>
    </message>
    <message>
        <source>{name} keeps your passwords.</source>
        <translation>{name} garde vos mots de passe.</translation>
    </message>
    <message>
        <source>It is whole and kept.</source>
        <translation>Elle est intacte et gardée.</translation>
    </message>
    <message>
        <source>Its folder cannot be written to.</source>
        <translation>Impossible d’écrire dans son dossier.</translation>
    </message>
    <message>
        <source>It can be written.</source>
        <translation>Il peut être écrit.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Write what a file is to be called, such as {part}.</source>
        <translation>Écrivez comment un fichier doit s’appeler, par exemple {part}.</translation>
    </message>
    <message>
        <source>This is too long for the name of a file.</source>
        <translation>C’est trop long pour un nom de fichier.</translation>
    </message>
    <message>
        <source>A field stands between { and }, such as {part}.</source>
        <translation>Un champ se place entre { et }, par exemple {part}.</translation>
    </message>
    <message>
        <source>There is no field {part}.</source>
        <translation>Il n’y a pas de champ {part}.</translation>
    </message>
    <message>
        <source>Put {title} or {id} into it, or all files would be called the same.</source>
        <translation>Mettez-y {title} ou {id}, sinon tous les fichiers auraient le même nom.</translation>
    </message>
    <message>
        <source>A walk in the hills</source>
        <translation>Une promenade dans les collines</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Apparence et langue</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navigateur</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Enregistrer dans</translation>
    </message>
    <message>
        <source>The system&apos;s own folder for downloads</source>
        <translation>Le dossier de téléchargement du système</translation>
    </message>
    <message>
        <source>Name of files</source>
        <translation>Nom des fichiers</translation>
    </message>
    <message>
        <source>When there is such a file</source>
        <translation>Quand ce fichier existe déjà</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Leave it and save nothing</source>
        <translation>Le laisser et ne rien enregistrer</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Le remplacer</translation>
    </message>
    <message>
        <source>Give files the date of the site</source>
        <translation>Donner aux fichiers la date du site</translation>
    </message>
    <message>
        <source>Number the files of a playlist</source>
        <translation>Numéroter les fichiers d’une playlist</translation>
    </message>
    <message>
        <source>Give each playlist a folder of its own</source>
        <translation>Donner à chaque playlist son propre dossier</translation>
    </message>
    <message>
        <source>Where there is a choice</source>
        <translation>Quand il y a le choix</translation>
    </message>
    <message>
        <source>Sites often have one size in several kinds. A file that plays everywhere also plays on an old television; the best picture may need a new program.</source>
        <translation>Les sites ont souvent une même taille en plusieurs types. Un fichier lisible partout l’est aussi sur un vieux téléviseur&#xa0;; la meilleure image peut demander un programme récent.</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>Téléchargements à la fois</translation>
    </message>
    <message>
        <source>Connections for one file</source>
        <translation>Connexions pour un fichier</translation>
    </message>
    <message>
        <source>More are taken only while they bring more, and never from a site that minds.</source>
        <translation>On n’en prend plus que tant que cela apporte plus, et jamais sur un site que cela dérange.</translation>
    </message>
    <message>
        <source>Go on with unfinished downloads at the next start</source>
        <translation>Reprendre les téléchargements inachevés au prochain démarrage</translation>
    </message>
    <message>
        <source>Ask before quitting while something is unfinished</source>
        <translation>Demander avant de quitter tant que quelque chose n’est pas terminé</translation>
    </message>
    <message>
        <source>Keep the computer awake while something is downloaded</source>
        <translation>Garder l’ordinateur éveillé pendant les téléchargements</translation>
    </message>
    <message>
        <source>Longest look at a link</source>
        <translation>Durée maximale d’une analyse</translation>
    </message>
    <message>
        <source>A site that has not said by then what a link is has failed.</source>
        <translation>Si un site n’a pas dit d’ici là ce qu’est un lien, c’est un échec.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Longest silence of a server</source>
        <translation>Silence maximal d’un serveur</translation>
    </message>
    <message>
        <source>After it the server is asked again.</source>
        <translation>Après cela, le serveur est interrogé à nouveau.</translation>
    </message>
    <message>
        <source>Folder with your own ffmpeg</source>
        <translation>Dossier avec votre propre ffmpeg</translation>
    </message>
    <message>
        <source>The one that comes with VidGrab</source>
        <translation>Celui fourni avec VidGrab</translation>
    </message>
    <message>
        <source>Proxy, cookies and sites</source>
        <translation>Proxy, cookies et sites</translation>
    </message>
    <message>
        <source>Passwords are kept in the system&apos;s keyring and nowhere else.</source>
        <translation>Les mots de passe sont gardés dans le trousseau du système et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Speed of all downloads</source>
        <translation>Vitesse de tous les téléchargements</translation>
    </message>
    <message>
        <source>Tell me when a download is finished</source>
        <translation>Me prévenir quand un téléchargement est terminé</translation>
    </message>
    <message>
        <source>Tell me when a download fails</source>
        <translation>Me prévenir quand un téléchargement échoue</translation>
    </message>
    <message>
        <source>Tell me when everything is done</source>
        <translation>Me prévenir quand tout est terminé</translation>
    </message>
    <message>
        <source>Show VidGrab in the system&apos;s tray</source>
        <translation>Afficher VidGrab dans la zone de notification du système</translation>
    </message>
    <message>
        <source>Take links that are copied in other programs</source>
        <translation>Prendre les liens copiés dans d’autres programmes</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Contraste élevé, clair</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Contraste élevé, sombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Another language is there from the next start.</source>
        <translation>Une autre langue est là dès le prochain démarrage.</translation>
    </message>
    <message>
        <source>Releases of yt-dlp</source>
        <translation>Versions de yt-dlp</translation>
    </message>
    <message>
        <source>Sites change often. The nightly release knows their changes first.</source>
        <translation>Les sites changent souvent. La version nocturne connaît leurs changements en premier.</translation>
    </message>
    <message>
        <source>Stable, every few weeks</source>
        <translation>Stable, à quelques semaines d’écart</translation>
    </message>
    <message>
        <source>Nightly, every day</source>
        <translation>Nocturne, chaque jour</translation>
    </message>
    <message>
        <source>Address of the releases</source>
        <translation>Adresse des versions</translation>
    </message>
    <message>
        <source>yt-dlp&apos;s own</source>
        <translation>Celle de yt-dlp</translation>
    </message>
    <message>
        <source>Look for new releases without being asked</source>
        <translation>Chercher les nouvelles versions sans qu’on le demande</translation>
    </message>
    <message>
        <source>Take links from the browser extension and from scripts</source>
        <translation>Accepter les liens de l’extension du navigateur et des scripts</translation>
    </message>
    <message>
        <source>Only programs on this computer that know the token can send any.</source>
        <translation>Seuls les programmes de cet ordinateur qui connaissent le jeton peuvent en envoyer.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Change it only if another program has it; tell the extension then too.</source>
        <translation>Ne le changez que si un autre programme l’utilise&#xa0;; indiquez-le alors aussi à l’extension.</translation>
    </message>
    <message>
        <source>Allowed so far</source>
        <translation>Autorisés jusqu’ici</translation>
    </message>
    <message>
        <source>Nobody yet: whoever comes first is asked about.</source>
        <translation>Personne encore&#xa0;: la question vous sera posée au premier contact.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Options open</source>
        <translation>Options ouvertes</translation>
    </message>
</context>
</TS>
