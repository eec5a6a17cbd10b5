<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About VidGrab</source>
        <translation>Acerca de VidGrab</translation>
    </message>
    <message>
        <source>VidGrab {version}</source>
        <translation>VidGrab {version}</translation>
    </message>
    <message>
        <source>Saves a video or its sound from a link, in one click.

Free software under the MIT licence. It uses yt-dlp, ffmpeg, deno and Qt, each under its own licence.</source>
        <translation>Guarda un vídeo o su sonido a partir de un enlace, con un clic.

Software libre con licencia MIT. Usa yt-dlp, ffmpeg, deno y Qt, cada uno con su propia licencia.</translation>
    </message>
    <message>
        <source>Show Licences</source>
        <translation>Ver licencias</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Body</name>
    <message>
        <source>Paste a link to a video, a playlist or a song</source>
        <translation>Pega un enlace a un vídeo, una lista o una canción</translation>
    </message>
    <message>
        <source>One click saves it, whole and playable</source>
        <translation>Un clic lo guarda, entero y listo para ver</translation>
    </message>
</context>
<context>
    <name>ChapterPage</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Chapters to save</source>
        <translation>Capítulos que se guardan</translation>
    </message>
    <message numerus="yes">
        <source>This link has %n chapters.</source>
        <translation>
            <numerusform>Este enlace tiene %n capítulo.</numerusform>
            <numerusform>Este enlace tiene %n capítulos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This link has no chapters.</source>
        <translation>Este enlace no tiene capítulos.</translation>
    </message>
</context>
<context>
    <name>ClientQuestion</name>
    <message>
        <source>Let “{name}” use VidGrab?</source>
        <translation>¿Permitir que «{name}» use VidGrab?</translation>
    </message>
    <message>
        <source>It can then look at links and save them with VidGrab, until you take it off the list in the preferences. A program calls itself what it likes: allow it only if you have just set it up.</source>
        <translation>Podrá consultar enlaces y guardarlos con VidGrab hasta que lo quites de la lista en las preferencias. Un programa se llama a sí mismo como quiere: permítelo solo si acabas de configurarlo.</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>Do Not Allow</source>
        <translation>No permitir</translation>
    </message>
</context>
<context>
    <name>ClientsEditor</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation>Quitar: {what}</translation>
    </message>
</context>
<context>
    <name>Controller</name>
    <message>
        <source>Already on its way.</source>
        <translation>Ya está en camino.</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>No se pudo abrir ningún navegador.</translation>
    </message>
    <message>
        <source>The folder cannot be opened.</source>
        <translation>No se puede abrir la carpeta.</translation>
    </message>
    <message>
        <source>This is a playlist: choose what to save.</source>
        <translation>Es una lista: elige qué guardar.</translation>
    </message>
    <message>
        <source>No link was found in {names}.</source>
        <translation>No se encontró ningún enlace en {names}.</translation>
    </message>
    <message>
        <source>A plug-in could not be loaded and was skipped: {name}</source>
        <translation>Un complemento no se pudo cargar y se dejó de lado: {name}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
</context>
<context>
    <name>CopiedLinks</name>
    <message>
        <source>Copied: a link into your own network: {link}</source>
        <translation>Copiado: un enlace a tu propia red: {link}</translation>
    </message>
    <message>
        <source>Opened for another program: {link}</source>
        <translation>Abierto para otro programa: {link}</translation>
    </message>
    <message>
        <source>Taken from the clipboard: {link}</source>
        <translation>Tomado del portapapeles: {link}</translation>
    </message>
    <message>
        <source>Added from the clipboard: {link}</source>
        <translation>Añadido desde el portapapeles: {link}</translation>
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
        <translation>Ha fallado algo imprevisto</translation>
    </message>
    <message>
        <source>Your downloads are safe, and you can go on. If something does not work any more, start VidGrab again. A report helps to mend this: it holds no passwords, no links&apos; secrets and not your name.</source>
        <translation>Tus descargas están a salvo y puedes seguir. Si algo deja de funcionar, vuelve a abrir VidGrab. Un informe ayuda a arreglarlo: no contiene contraseñas, ni secretos de los enlaces, ni tu nombre.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Copy Report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Show Log</source>
        <translation>Ver registro</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>DownloadsList</name>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
</context>
<context>
    <name>DownloadsPanel</name>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>Se muestra %n</numerusform>
            <numerusform>Se muestran %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Place {place} of {count}</source>
        <translation>Puesto {place} de {count}</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Try the demo</source>
        <translation>Probar la demo</translation>
    </message>
    <message>
        <source>Drop links here</source>
        <translation>Suelta enlaces aquí</translation>
    </message>
    <message>
        <source>anywhere in this window</source>
        <translation>en cualquier parte de la ventana</translation>
    </message>
    <message>
        <source>Paste several at once</source>
        <translation>Pega varios a la vez</translation>
    </message>
    <message>
        <source>one on each line</source>
        <translation>uno en cada línea</translation>
    </message>
    <message>
        <source>no link and no network needed</source>
        <translation>no hace falta enlace ni red</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EngineCare</name>
    <message>
        <source>Updating the engine…</source>
        <translation>Actualizando el motor…</translation>
    </message>
    <message>
        <source>made today</source>
        <translation>de hoy</translation>
    </message>
    <message>
        <source>made yesterday</source>
        <translation>de ayer</translation>
    </message>
    <message numerus="yes">
        <source>%n days old</source>
        <translation>
            <numerusform>de hace %n día</numerusform>
            <numerusform>de hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Engine {version} · {age}</source>
        <translation>Motor {version} · {age}</translation>
    </message>
    <message>
        <source>Engine {version} did not start, so the one of before is in use again: {other}</source>
        <translation>El motor {version} no arrancó, así que se vuelve a usar el anterior: {other}</translation>
    </message>
    <message>
        <source>The engine of before is in use again: {version}</source>
        <translation>Se vuelve a usar el motor anterior: {version}</translation>
    </message>
    <message>
        <source>This is VidGrab&apos;s own engine; there is none before it.</source>
        <translation>Este es el motor propio de VidGrab; no hay ninguno anterior.</translation>
    </message>
    <message>
        <source>Trying the new engine…</source>
        <translation>Probando el motor nuevo…</translation>
    </message>
    <message>
        <source>Updating the engine… {percent} %</source>
        <translation>Actualizando el motor… {percent} %</translation>
    </message>
    <message>
        <source>The engine is new: {version}</source>
        <translation>El motor es nuevo: {version}</translation>
    </message>
    <message>
        <source>There is no newer engine than this: {version}</source>
        <translation>No hay un motor más nuevo que este: {version}</translation>
    </message>
    <message>
        <source>The engine stays as it is.</source>
        <translation>El motor se queda como está.</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Playlist</source>
        <translation>Lista de reproducción</translation>
    </message>
</context>
<context>
    <name>FailurePanel</name>
    <message>
        <source>Copy Details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Copy Report</source>
        <translation>Copiar informe</translation>
    </message>
</context>
<context>
    <name>FetchStrip</name>
    <message>
        <source>Fetch progress</source>
        <translation>Progreso de la consulta</translation>
    </message>
</context>
<context>
    <name>FetchView</name>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>%n enlace</numerusform>
            <numerusform>%n enlaces</numerusform>
        </translation>
    </message>
    <message>
        <source>Best Quality or Audio Only saves every one of them</source>
        <translation>Mejor calidad o Solo audio los guarda todos</translation>
    </message>
    <message>
        <source>Press Enter to see what it offers, or save it right away</source>
        <translation>Pulsa Intro para ver qué ofrece, o guárdalo directamente</translation>
    </message>
    <message numerus="yes">
        <source>{count} so far</source>
        <translation>
            <numerusform>{count} hasta ahora</numerusform>
            <numerusform>{count} hasta ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {expected} so far</source>
        <translation>
            <numerusform>{count} de {expected} hasta ahora</numerusform>
            <numerusform>{count} de {expected} hasta ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first {count}</source>
        <translation>
            <numerusform>el primero</numerusform>
            <numerusform>los primeros {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} in this list</source>
        <translation>
            <numerusform>{count} en esta lista</numerusform>
            <numerusform>{count} en esta lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} came; there may be more</source>
        <translation>
            <numerusform>llegó {count}; puede haber más</numerusform>
            <numerusform>llegaron {count}; puede haber más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} selected</source>
        <translation>
            <numerusform>{count} elegido</numerusform>
            <numerusform>{count} elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En directo</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>What counts</source>
        <translation>Qué importa</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Highest picture</source>
        <translation>Imagen más alta</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Contenedor</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tags and cover</source>
        <translation>Etiquetas y carátula</translation>
    </message>
    <message>
        <source>The lowest this link has is {label}; that is taken.</source>
        <translation>Lo más bajo que tiene este enlace es {label}; se toma eso.</translation>
    </message>
    <message>
        <source>WebM cannot hold {label} of this link; it is kept as {container}.</source>
        <translation>WebM no puede contener {label} de este enlace; se queda en {container}.</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Filter downloads</source>
        <translation>Filtrar descargas</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>What you save appears here</source>
        <translation>Lo que guardes aparece aquí</translation>
    </message>
    <message>
        <source>Nothing is running just now</source>
        <translation>Ahora mismo no hay nada en curso</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>No hay nada en espera</translation>
    </message>
    <message>
        <source>Nothing is paused</source>
        <translation>No hay nada en pausa</translation>
    </message>
    <message>
        <source>Nothing is done yet</source>
        <translation>Aún no hay nada hecho</translation>
    </message>
    <message>
        <source>Nothing has failed</source>
        <translation>Nada ha fallado</translation>
    </message>
    <message>
        <source>Nothing was cancelled</source>
        <translation>No se canceló nada</translation>
    </message>
</context>
<context>
    <name>FolderEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose: {what}</source>
        <translation>Elegir: {what}</translation>
    </message>
    <message>
        <source>Write the whole path of a folder, or choose one.</source>
        <translation>Escribe la ruta completa de una carpeta, o elige una.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Download progress</source>
        <translation>Progreso de las descargas</translation>
    </message>
    <message numerus="yes">
        <source>%n downloading</source>
        <translation>
            <numerusform>%n descargando</numerusform>
            <numerusform>%n descargando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthDialog</name>
    <message>
        <source>Health</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Check Again</source>
        <translation>Revisar otra vez</translation>
    </message>
    <message>
        <source>Copy Report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Looking how everything is…</source>
        <translation>Mirando cómo está todo…</translation>
    </message>
    <message numerus="yes">
        <source>%n things are bad</source>
        <translation>
            <numerusform>%n cosa está mal</numerusform>
            <numerusform>%n cosas están mal</numerusform>
        </translation>
    </message>
    <message>
        <source>1 thing is bad</source>
        <translation>1 cosa está mal</translation>
    </message>
    <message>
        <source>1 thing to look at</source>
        <translation>1 cosa que mirar</translation>
    </message>
    <message numerus="yes">
        <source>%n things to look at</source>
        <translation>
            <numerusform>%n cosa que mirar</numerusform>
            <numerusform>%n cosas que mirar</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is good</source>
        <translation>Todo está bien</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Resultados</translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>The folder cannot be opened.</source>
        <translation>No se puede abrir la carpeta.</translation>
    </message>
</context>
<context>
    <name>HelpDialogs</name>
    <message>
        <source>Making the report…</source>
        <translation>Preparando el informe…</translation>
    </message>
    <message>
        <source>The report is copied: paste it where you ask for help.</source>
        <translation>El informe está copiado: pégalo donde pidas ayuda.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n of them saved before</source>
        <translation>
            <numerusform>%n de ellos ya estaba guardado</numerusform>
            <numerusform>%n de ellos ya estaban guardados</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed: {title}</source>
        <translation>Quitado: {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n quitado</numerusform>
            <numerusform>%n quitados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed; %n file(s) stayed in place</source>
        <translation>
            <numerusform>Quitado; %n archivo se quedó en su sitio</numerusform>
            <numerusform>Quitado; %n archivos se quedaron en su sitio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be put back</source>
        <translation>
            <numerusform>%n archivo no se pudo devolver a su sitio</numerusform>
            <numerusform>%n archivos no se pudieron devolver a su sitio</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>El archivo ya no está.</translation>
    </message>
    <message>
        <source>No program was found that opens the file.</source>
        <translation>No se encontró ningún programa que abra el archivo.</translation>
    </message>
    <message>
        <source>The folder cannot be opened.</source>
        <translation>No se puede abrir la carpeta.</translation>
    </message>
    <message>
        <source>You have saved this before; the file is not there any more.</source>
        <translation>Ya lo guardaste antes; el archivo ya no está.</translation>
    </message>
    <message>
        <source>You have this already: {what}</source>
        <translation>Ya lo tienes: {what}</translation>
    </message>
</context>
<context>
    <name>JobActions</name>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>Parar y conservar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Retry what is missing</source>
        <translation>Reintentar lo que falta</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Ver en la carpeta</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>JobAnnouncer</name>
    <message numerus="yes">
        <source>%n downloads</source>
        <translation>
            <numerusform>%n descarga</numerusform>
            <numerusform>%n descargas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobMenu</name>
    <message>
        <source>Copy Link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>Copiar detalles</translation>
    </message>
</context>
<context>
    <name>LanguageEditor</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
</context>
<context>
    <name>LinkField</name>
    <message>
        <source>Video URL</source>
        <translation>Dirección del vídeo</translation>
    </message>
    <message>
        <source>Paste a link</source>
        <translation>Pega un enlace</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
</context>
<context>
    <name>LinkRow</name>
    <message>
        <source>Fetch</source>
        <translation>Consultar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Invertir</translation>
    </message>
    <message>
        <source>Number the files</source>
        <translation>Numerar los archivos</translation>
    </message>
    <message>
        <source>Own folder</source>
        <translation>Carpeta propia</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Search the playlist</source>
        <translation>Buscar en la lista</translation>
    </message>
    <message>
        <source>How many from the top</source>
        <translation>Cuántos desde arriba</translation>
    </message>
    <message>
        <source>First…</source>
        <translation>Primeros…</translation>
    </message>
    <message>
        <source>How many from the top: in most feeds the newest</source>
        <translation>Cuántos desde arriba: en la mayoría de los canales, los más nuevos</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>File names begin with the place in the list</source>
        <translation>Los nombres de archivo empiezan por el puesto en la lista</translation>
    </message>
    <message>
        <source>The files go into a folder of the list&apos;s name</source>
        <translation>Los archivos van a una carpeta con el nombre de la lista</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrado</numerusform>
            <numerusform>%n encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{picked} of {count} selected</source>
        <translation>
            <numerusform>{picked} de {count} elegido</numerusform>
            <numerusform>{picked} de {count} elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Download {count}</source>
        <translation>Descargar {count}</translation>
    </message>
    <message>
        <source>Best Quality</source>
        <translation>Mejor calidad</translation>
    </message>
    <message>
        <source>Audio Only</source>
        <translation>Solo audio</translation>
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
            <numerusform>VidGrab — %n descargando</numerusform>
            <numerusform>VidGrab — %n descargando</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogWindow</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avisos y errores</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Solo errores</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Log entries</source>
        <translation>Entradas del registro</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing of this kind has been noted down.</source>
        <translation>No hay nada anotado de este tipo.</translation>
    </message>
    <message>
        <source>Passwords, keys and your home folder&apos;s name are never written here.</source>
        <translation>Aquí nunca se escriben contraseñas, claves ni el nombre de tu carpeta personal.</translation>
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
        <translation>Guardar descargas en</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>ManyQuestion</name>
    <message numerus="yes">
        <source>Download {count} at once?</source>
        <translation>
            <numerusform>¿Descargar {count} de una vez?</numerusform>
            <numerusform>¿Descargar {count} de una vez?</numerusform>
        </translation>
    </message>
    <message>
        <source>It may take long and fill the disk. You can pause or cancel at any time.</source>
        <translation>Puede tardar mucho y llenar el disco. Puedes pausar o cancelar en cualquier momento.</translation>
    </message>
    <message numerus="yes">
        <source>Download All {count}</source>
        <translation>
            <numerusform>Descargar {count}</numerusform>
            <numerusform>Descargar los {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>MediaCard</name>
    <message>
        <source>Best Quality</source>
        <translation>Mejor calidad</translation>
    </message>
    <message>
        <source>Audio Only</source>
        <translation>Solo audio</translation>
    </message>
    <message>
        <source>the best this link has</source>
        <translation>lo mejor de este enlace</translation>
    </message>
    <message>
        <source>just the sound</source>
        <translation>solo el sonido</translation>
    </message>
</context>
<context>
    <name>MenuButton</name>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Retry All Failed</source>
        <translation>Reintentar todo lo fallido</translation>
    </message>
    <message>
        <source>Clear Finished</source>
        <translation>Quitar lo terminado</translation>
    </message>
    <message>
        <source>Take Copied Links</source>
        <translation>Tomar enlaces copiados</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>Red…</translation>
    </message>
    <message>
        <source>At Once</source>
        <translation>A la vez</translation>
    </message>
</context>
<context>
    <name>NamingEditor</name>
    <message>
        <source>Add Field</source>
        <translation>Añadir campo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Date it was published</source>
        <translation>Fecha de publicación</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>The site&apos;s number of it</source>
        <translation>Su número en el sitio</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Place in the playlist</source>
        <translation>Puesto en la lista</translation>
    </message>
    <message>
        <source>Name of the playlist</source>
        <translation>Nombre de la lista</translation>
    </message>
    <message>
        <source>For example: {name}</source>
        <translation>Por ejemplo: {name}</translation>
    </message>
</context>
<context>
    <name>NetworkDialog</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>As the system says, or socks5://host:1080</source>
        <translation>La del sistema, o socks5://host:1080</translation>
    </message>
    <message>
        <source>Only between</source>
        <translation>Solo entre</translation>
    </message>
    <message>
        <source>The browser&apos;s usual one</source>
        <translation>El habitual del navegador</translation>
    </message>
    <message>
        <source>A cookies.txt</source>
        <translation>Un cookies.txt</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose a cookies file</source>
        <translation>Elegir un archivo de cookies</translation>
    </message>
    <message>
        <source>A proxy looks like http://host:3128 or socks5://host:1080</source>
        <translation>Un proxy es como http://host:3128 o socks5://host:1080</translation>
    </message>
    <message>
        <source> KB/s</source>
        <translation> KB/s</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>and</source>
        <translation>y</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Contraseña del proxy</translation>
    </message>
    <message>
        <source>Speed of all downloads</source>
        <translation>Velocidad de todas las descargas</translation>
    </message>
    <message>
        <source>Cookies from</source>
        <translation>Cookies de</translation>
    </message>
    <message>
        <source>Browser profile</source>
        <translation>Perfil del navegador</translation>
    </message>
    <message>
        <source>Cookies file</source>
        <translation>Archivo de cookies</translation>
    </message>
    <message>
        <source>Limit begins</source>
        <translation>Comienzo del límite</translation>
    </message>
    <message>
        <source>Limit ends</source>
        <translation>Fin del límite</translation>
    </message>
    <message>
        <source>For single sites</source>
        <translation>Para sitios concretos</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>NetworkEditor</name>
    <message>
        <source>Network…</source>
        <translation>Red…</translation>
    </message>
</context>
<context>
    <name>OptionsButton</name>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
</context>
<context>
    <name>OptionsPanel</name>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>Red…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>como es</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>the whole</source>
        <translation>entero</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>plays everywhere</source>
        <translation>se ve en todas partes</translation>
    </message>
</context>
<context>
    <name>OutsideQuestion</name>
    <message>
        <source>Download what another program asks for?</source>
        <translation>¿Descargar lo que pide otro programa?</translation>
    </message>
    <message>
        <source>Nothing has been fetched from it yet.</source>
        <translation>Todavía no se ha consultado nada de ahí.</translation>
    </message>
    <message>
        <source>Open a link into your own network?</source>
        <translation>¿Abrir un enlace a tu propia red?</translation>
    </message>
    <message>
        <source>Another program asks for it. Devices at home can take a mere visit for an order, so open it only if you know it.</source>
        <translation>Lo pide otro programa. Los aparatos de casa pueden tomar una simple visita por una orden, así que ábrelo solo si lo conoces.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Open Link</source>
        <translation>Abrir enlace</translation>
    </message>
    <message>
        <source>Do Not Open</source>
        <translation>No abrir</translation>
    </message>
</context>
<context>
    <name>PartPage</name>
    <message>
        <source>Times</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Corte</translation>
    </message>
    <message>
        <source>Several are told apart by commas. Nothing here saves the whole.</source>
        <translation>Si son varias, sepáralas con comas. Sin nada aquí se guarda entero.</translation>
    </message>
    <message>
        <source>That is beyond the end: this link is {length} long.</source>
        <translation>Eso está más allá del final: este enlace dura {length}.</translation>
    </message>
    <message>
        <source>This is live: parts are for what is over.</source>
        <translation>Esto es en directo: las partes son para lo que ya terminó.</translation>
    </message>
    <message>
        <source>“{piece}” has no end: write {example}.</source>
        <translation>«{piece}» no tiene final: escribe {example}.</translation>
    </message>
    <message>
        <source>“{piece}” is no time: write {example}.</source>
        <translation>«{piece}» no es un tiempo: escribe {example}.</translation>
    </message>
    <message>
        <source>“{piece}” ends before it starts.</source>
        <translation>«{piece}» termina antes de empezar.</translation>
    </message>
    <message>
        <source>These are too many parts.</source>
        <translation>Son demasiadas partes.</translation>
    </message>
    <message>
        <source>Until then the whole is saved.</source>
        <translation>Hasta entonces se guarda entero.</translation>
    </message>
</context>
<context>
    <name>Porter</name>
    <message>
        <source>The folder cannot be opened.</source>
        <translation>No se puede abrir la carpeta.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>This is no file of VidGrab&apos;s settings. Nothing was changed.</source>
        <translation>Este no es un archivo de ajustes de VidGrab. No se cambió nada.</translation>
    </message>
    <message>
        <source>Taken from the file: it holds when you press Save.</source>
        <translation>Tomado del archivo: valdrá cuando pulses Guardar.</translation>
    </message>
    <message>
        <source>Not usable, and left as it was: {names}</source>
        <translation>No sirve y se dejó como estaba: {names}</translation>
    </message>
    <message>
        <source>Exported. There is no password in the file.</source>
        <translation>Exportado. En el archivo no hay ninguna contraseña.</translation>
    </message>
    <message>
        <source>The file could not be written. Try another folder.</source>
        <translation>No se pudo escribir el archivo. Prueba con otra carpeta.</translation>
    </message>
    <message>
        <source>Reset This Page…</source>
        <translation>Restablecer esta página…</translation>
    </message>
    <message>
        <source>Reset Everything…</source>
        <translation>Restablecer todo…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Nothing is lost before you press Save.</source>
        <translation>No se pierde nada hasta que pulses Guardar.</translation>
    </message>
    <message>
        <source>The proxy, the sites and their passwords will be forgotten.</source>
        <translation>Se olvidarán el proxy, los sitios y sus contraseñas.</translation>
    </message>
    <message>
        <source>Settings (*.toml)</source>
        <translation>Ajustes (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Put everything on the page “{page}” back to its usual value?</source>
        <translation>¿Devolver todo lo de la página «{page}» a su valor habitual?</translation>
    </message>
    <message>
        <source>Put all pages back to their usual values?</source>
        <translation>¿Devolver todas las páginas a sus valores habituales?</translation>
    </message>
    <message>
        <source>These are the usual values: they hold when you press Save.</source>
        <translation>Estos son los valores habituales: valdrán cuando pulses Guardar.</translation>
    </message>
    <message>
        <source>Export Settings</source>
        <translation>Exportar ajustes</translation>
    </message>
    <message>
        <source>Import Settings</source>
        <translation>Importar ajustes</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>VidGrab is open already but does not answer: this is a window more.</source>
        <translation>VidGrab ya está abierto pero no responde: esta es otra ventana.</translation>
    </message>
    <message>
        <source>A link from outside could not be understood.</source>
        <translation>No se pudo entender un enlace que llegó de fuera.</translation>
    </message>
    <message>
        <source>No link was found in {names}.</source>
        <translation>No se encontró ningún enlace en {names}.</translation>
    </message>
    <message>
        <source>This desktop shows no tray, so VidGrab stays in its window.</source>
        <translation>Este escritorio no muestra ninguna bandeja, así que VidGrab se queda en su ventana.</translation>
    </message>
    <message>
        <source>VidGrab goes on in the tray</source>
        <translation>VidGrab sigue en la bandeja</translation>
    </message>
    <message>
        <source>Its icon there brings the window back, and ends the program.</source>
        <translation>Allí su icono recupera la ventana y cierra el programa.</translation>
    </message>
    <message>
        <source>There is no link to paste</source>
        <translation>No hay ningún enlace que pegar</translation>
    </message>
    <message>
        <source>Copy a link first, then choose Paste Link again.</source>
        <translation>Copia antes un enlace y luego elige Pegar enlace otra vez.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Preparing the demo site…</source>
        <translation>Preparando el sitio de demostración…</translation>
    </message>
    <message>
        <source>The file of settings was damaged: all have their usual values again.</source>
        <translation>El archivo de ajustes estaba dañado: todos vuelven a tener sus valores habituales.</translation>
    </message>
    <message>
        <source>One setting was not usable and is back to its usual value: {names}</source>
        <translation>Un ajuste no servía y ha vuelto a su valor habitual: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n settings were not usable and are back to their usual values: {names}</source>
        <translation>
            <numerusform>%n ajuste no servía y ha vuelto a su valor habitual: {names}</numerusform>
            <numerusform>%n ajustes no servían y han vuelto a sus valores habituales: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of downloads cannot be saved just now; trying again.</source>
        <translation>La lista de descargas no se puede guardar ahora mismo; se sigue intentando.</translation>
    </message>
    <message>
        <source>VidGrab crashed last time; nothing is lost.</source>
        <translation>VidGrab se cerró de golpe la última vez; no se ha perdido nada.</translation>
    </message>
    <message>
        <source>This system keeps no passwords: it is known until VidGrab ends.</source>
        <translation>Este sistema no guarda contraseñas: se recuerda hasta que VidGrab termine.</translation>
    </message>
    <message>
        <source>This is the demo site&apos;s link: try it.</source>
        <translation>Este es el enlace del sitio de demostración: pruébalo.</translation>
    </message>
    <message>
        <source>The demo site could not be started.</source>
        <translation>No se pudo iniciar el sitio de demostración.</translation>
    </message>
    <message>
        <source>Your choice could not be saved for the next start.</source>
        <translation>Tu elección no se pudo guardar para la próxima vez.</translation>
    </message>
</context>
<context>
    <name>ProgramAction</name>
    <message>
        <source>Preferences…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>Red…</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Copy Report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>About VidGrab</source>
        <translation>Acerca de VidGrab</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>ProgramMenu</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>QualityCard</name>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
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
        <translation>1 descarga no ha terminado</translation>
    </message>
    <message>
        <source>Nothing is lost: it is here when you open VidGrab again.</source>
        <translation>No se pierde nada: estará aquí cuando vuelvas a abrir VidGrab.</translation>
    </message>
    <message numerus="yes">
        <source>%n downloads are not finished</source>
        <translation>
            <numerusform>%n descarga no ha terminado</numerusform>
            <numerusform>%n descargas no han terminado</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost: they are here when you open VidGrab again.</source>
        <translation>No se pierde nada: estarán aquí cuando vuelvas a abrir VidGrab.</translation>
    </message>
    <message>
        <source>This window keeps no list: what is not finished is given up.</source>
        <translation>Esta ventana no lleva ninguna lista: lo que no ha terminado se abandona.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>No volver a preguntar</translation>
    </message>
</context>
<context>
    <name>RateEditor</name>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>{speed} KB/s</source>
        <translation>{speed} KB/s</translation>
    </message>
    <message>
        <source>{speed}, from {begin} to {end}</source>
        <translation>{speed}, de {begin} a {end}</translation>
    </message>
</context>
<context>
    <name>Reception</name>
    <message>
        <source>Another program uses port {port}, so VidGrab does not hear the browser. The preferences offer another port.</source>
        <translation>Otro programa usa el puerto {port}, así que VidGrab no oye al navegador. En las preferencias puedes elegir otro puerto.</translation>
    </message>
    <message>
        <source>Added from the browser: {site}</source>
        <translation>Añadido desde el navegador: {site}</translation>
    </message>
</context>
<context>
    <name>RemovalQuestion</name>
    <message>
        <source>Remove “{title}” from the list?</source>
        <translation>¿Quitar «{title}» de la lista?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n downloads from the list?</source>
        <translation>
            <numerusform>¿Quitar %n descarga de la lista?</numerusform>
            <numerusform>¿Quitar %n descargas de la lista?</numerusform>
        </translation>
    </message>
    <message>
        <source>What is removed can be brought back with Undo.</source>
        <translation>Lo que se quita se puede recuperar con Deshacer.</translation>
    </message>
    <message>
        <source>Keep File</source>
        <translation>Conservar el archivo</translation>
    </message>
    <message>
        <source>Move File to Trash</source>
        <translation>Mover el archivo a la papelera</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>RenewalQuestion</name>
    <message>
        <source>Make a new token?</source>
        <translation>¿Crear un token nuevo?</translation>
    </message>
    <message>
        <source>Whoever has the old one must be given the new one.</source>
        <translation>Quien tenga el antiguo debe recibir el nuevo.</translation>
    </message>
    <message>
        <source>New Token</source>
        <translation>Token nuevo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Reorder</name>
    <message>
        <source>Move Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move to Top</source>
        <translation>Mover al principio</translation>
    </message>
    <message>
        <source>Move to End</source>
        <translation>Mover al final</translation>
    </message>
</context>
<context>
    <name>ResetQuestion</name>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>SaveButton</name>
    <message>
        <source>Save to</source>
        <translation>Guardar en</translation>
    </message>
    <message>
        <source>Choose Folder…</source>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Abrir carpeta</translation>
    </message>
</context>
<context>
    <name>ScopeRow</name>
    <message>
        <source>What the link means</source>
        <translation>Qué significa el enlace</translation>
    </message>
    <message>
        <source>This video</source>
        <translation>Este vídeo</translation>
    </message>
    <message>
        <source>Whole playlist</source>
        <translation>Toda la lista</translation>
    </message>
    <message>
        <source>Whole playlist ({count})</source>
        <translation>Toda la lista ({count})</translation>
    </message>
</context>
<context>
    <name>Shortcut</name>
    <message>
        <source>Go to the link</source>
        <translation>Ir al enlace</translation>
    </message>
    <message>
        <source>Save the link in the best quality</source>
        <translation>Guardar el enlace en la mejor calidad</translation>
    </message>
    <message>
        <source>Save the sound of the link only</source>
        <translation>Guardar solo el sonido del enlace</translation>
    </message>
    <message>
        <source>Choose the folder for downloads</source>
        <translation>Elegir la carpeta de las descargas</translation>
    </message>
    <message>
        <source>Open the folder for downloads</source>
        <translation>Abrir la carpeta de las descargas</translation>
    </message>
    <message>
        <source>Open or close the options</source>
        <translation>Abrir o cerrar las opciones</translation>
    </message>
    <message>
        <source>Search the playlist, or filter the downloads</source>
        <translation>Buscar en la lista o filtrar las descargas</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation>Ir a la parte siguiente de la ventana</translation>
    </message>
    <message>
        <source>Go to the part before</source>
        <translation>Ir a la parte anterior</translation>
    </message>
    <message>
        <source>Undo what was just removed</source>
        <translation>Deshacer lo que se acaba de quitar</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Abrir el menú</translation>
    </message>
    <message>
        <source>Fetch the link</source>
        <translation>Consultar el enlace</translation>
    </message>
    <message>
        <source>Stop fetching</source>
        <translation>Parar la consulta</translation>
    </message>
    <message>
        <source>Download this quality</source>
        <translation>Descargar esta calidad</translation>
    </message>
    <message>
        <source>Pick the selected entries, or no longer</source>
        <translation>Elegir las entradas seleccionadas, o dejar de elegirlas</translation>
    </message>
    <message>
        <source>Download what is picked</source>
        <translation>Descargar lo elegido</translation>
    </message>
    <message>
        <source>Tick a language, or no longer</source>
        <translation>Marcar o desmarcar un idioma</translation>
    </message>
    <message>
        <source>Close the options</source>
        <translation>Cerrar las opciones</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Open the menu of the selected downloads</source>
        <translation>Abrir el menú de las descargas seleccionadas</translation>
    </message>
</context>
<context>
    <name>ShortcutGroups</name>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>In the link</source>
        <translation>En el enlace</translation>
    </message>
    <message>
        <source>In the list of qualities</source>
        <translation>En la lista de calidades</translation>
    </message>
    <message>
        <source>In a playlist</source>
        <translation>En una lista</translation>
    </message>
    <message>
        <source>In the options</source>
        <translation>En las opciones</translation>
    </message>
    <message>
        <source>In the downloads</source>
        <translation>En las descargas</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>{what}: {keys}</source>
        <translation>{what}: {keys}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>SiteTable</name>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Through the proxy</source>
        <translation>Por el proxy</translation>
    </message>
    <message>
        <source>With cookies</source>
        <translation>Con cookies</translation>
    </message>
    <message>
        <source>Look like a browser</source>
        <translation>Parecer un navegador</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sitios</translation>
    </message>
    <message>
        <source>Add Site</source>
        <translation>Añadir sitio</translation>
    </message>
    <message>
        <source>Remove Site</source>
        <translation>Quitar sitio</translation>
    </message>
</context>
<context>
    <name>SkipPage</name>
    <message>
        <source>Cut out</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>SponsorBlock server</source>
        <translation>Servidor de SponsorBlock</translation>
    </message>
    <message>
        <source>Viewers note these down at SponsorBlock.</source>
        <translation>Los espectadores los anotan en SponsorBlock.</translation>
    </message>
    <message>
        <source>SponsorBlock knows YouTube only, and this link is from elsewhere.</source>
        <translation>SponsorBlock solo conoce YouTube, y este enlace es de otro lugar.</translation>
    </message>
    <message>
        <source>An address starts with https://; the last good one is asked.</source>
        <translation>Una dirección empieza por https://; se pregunta a la última válida.</translation>
    </message>
</context>
<context>
    <name>SoundPage</name>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Sound format</source>
        <translation>Formato del sonido</translation>
    </message>
    <message>
        <source>For Audio Only; a film keeps its sound as it is.</source>
        <translation>Para Solo audio; una película conserva su sonido como es.</translation>
    </message>
    <message>
        <source>Sound language</source>
        <translation>Idioma del sonido</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>This link has no {language} sound; its own is taken.</source>
        <translation>Este enlace no tiene sonido en {language}; se toma el suyo.</translation>
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
        <translation>Idiomas de los subtítulos</translation>
    </message>
</context>
<context>
    <name>SubtitleListModel</name>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
</context>
<context>
    <name>SubtitlePage</name>
    <message>
        <source>Where subtitles go</source>
        <translation>Dónde van los subtítulos</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Also those a machine has made</source>
        <translation>También los que hizo una máquina</translation>
    </message>
    <message>
        <source>Which languages there are is known once a link is looked at.</source>
        <translation>Los idiomas que hay se saben cuando se consulta un enlace.</translation>
    </message>
    <message>
        <source>In: {languages}</source>
        <translation>En: {languages}</translation>
    </message>
    <message>
        <source>This link has no subtitles.</source>
        <translation>Este enlace no tiene subtítulos.</translation>
    </message>
    <message>
        <source>This link only has subtitles a machine has made.</source>
        <translation>Este enlace solo tiene subtítulos que hizo una máquina.</translation>
    </message>
    <message>
        <source>This link has none in: {languages}</source>
        <translation>Este enlace no tiene en: {languages}</translation>
    </message>
    <message>
        <source>Choose at least one language.</source>
        <translation>Elige al menos un idioma.</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>An address looks like https://example.com/releases</source>
        <translation>Una dirección es como https://example.com/releases</translation>
    </message>
</context>
<context>
    <name>Tidings</name>
    <message>
        <source>Saved: {what}</source>
        <translation>Guardado: {what}</translation>
    </message>
    <message>
        <source>Saved with warnings: {what}</source>
        <translation>Guardado con avisos: {what}</translation>
    </message>
    <message>
        <source>All downloads have ended</source>
        <translation>Han terminado todas las descargas</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) have ended</source>
        <translation>
            <numerusform>Ha terminado %n descarga</numerusform>
            <numerusform>Han terminado %n descargas</numerusform>
        </translation>
    </message>
    <message>
        <source>All downloads are there</source>
        <translation>Todas las descargas están listas</translation>
    </message>
    <message numerus="yes">
        <source>%n saved</source>
        <translation>
            <numerusform>%n guardada</numerusform>
            <numerusform>%n guardadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fallida</numerusform>
            <numerusform>%n fallidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Ver en la carpeta</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
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
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy: {what}</source>
        <translation>Copiar: {what}</translation>
    </message>
    <message>
        <source>New Token…</source>
        <translation>Token nuevo…</translation>
    </message>
    <message>
        <source>The extension and the bookmarklet are in a folder, with the steps to set them up.</source>
        <translation>La extensión y el bookmarklet están en una carpeta, con los pasos para instalarlos.</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Waiting for the system&apos;s keyring…</source>
        <translation>Esperando al llavero del sistema…</translation>
    </message>
    <message>
        <source>It is shown here once the box above is ticked.</source>
        <translation>Aparecerá aquí cuando la casilla de arriba esté marcada.</translation>
    </message>
    <message>
        <source>This is the new one. The old one is refused from now on.</source>
        <translation>Este es el nuevo. El antiguo se rechaza desde ahora.</translation>
    </message>
    <message>
        <source>Scripts find VidGrab at {address}</source>
        <translation>Los scripts encuentran VidGrab en {address}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Hide VidGrab</source>
        <translation>Ocultar VidGrab</translation>
    </message>
    <message>
        <source>Paste Link</source>
        <translation>Pegar enlace</translation>
    </message>
    <message>
        <source>Pause All</source>
        <translation>Pausar todo</translation>
    </message>
    <message>
        <source>Resume All</source>
        <translation>Continuar todo</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Show VidGrab</source>
        <translation>Mostrar VidGrab</translation>
    </message>
    <message>
        <source>VidGrab</source>
        <translation>VidGrab</translation>
    </message>
    <message numerus="yes">
        <source>VidGrab — %n downloading</source>
        <translation>
            <numerusform>VidGrab — %n descargando</numerusform>
            <numerusform>VidGrab — %n descargando</numerusform>
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
        <translation>1 byte</translation>
    </message>
    <message numerus="yes">
        <source>{count} bytes</source>
        <translation>
            <numerusform>{count} byte</numerusform>
            <numerusform>{count} bytes</numerusform>
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
        <translation>unos {size}</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>tamaño desconocido</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{size}/s</source>
        <translation>{size}/s</translation>
    </message>
    <message>
        <source>less than 1 KB/s</source>
        <translation>menos de 1 KB/s</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{seconds} s left</source>
        <translation>quedan {seconds} s</translation>
    </message>
    <message>
        <source>about {seconds} s left</source>
        <translation>quedan unos {seconds} s</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>quedan unos {minutes} min</translation>
    </message>
    <message>
        <source>about {hours} h left</source>
        <translation>quedan unas {hours} h</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation>quedan unas {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>more than a day left</source>
        <translation>queda más de un día</translation>
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
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation>hace {minutes} min</translation>
    </message>
    <message>
        <source>{hours} h ago</source>
        <translation>hace {hours} h</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message numerus="yes">
        <source>{days} days ago</source>
        <translation>
            <numerusform>hace {days} día</numerusform>
            <numerusform>hace {days} días</numerusform>
        </translation>
    </message>
    <message>
        <source>more than a month ago</source>
        <translation>hace más de un mes</translation>
    </message>
    <message>
        <source>more than a year ago</source>
        <translation>hace más de un año</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} de {month} de {year}</translation>
    </message>
    <message>
        <source>{day} {month} at {time}</source>
        <translation>{day} de {month} a las {time}</translation>
    </message>
    <message>
        <source>{day} {month} {year} at {time}</source>
        <translation>{day} de {month} de {year} a las {time}</translation>
    </message>
    <message>
        <source>January</source>
        <translation>enero</translation>
    </message>
    <message>
        <source>February</source>
        <translation>febrero</translation>
    </message>
    <message>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mayo</translation>
    </message>
    <message>
        <source>June</source>
        <translation>junio</translation>
    </message>
    <message>
        <source>July</source>
        <translation>julio</translation>
    </message>
    <message>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septiembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octubre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>diciembre</translation>
    </message>
    <message>
        <source>Audio Only</source>
        <translation>Solo audio</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Mejor</translation>
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
        <translation>sin sonido</translation>
    </message>
    <message>
        <source>{wish} does not hold it; kept as {container}</source>
        <translation>{wish} no puede contenerlo; se queda en {container}</translation>
    </message>
    <message>
        <source>{wish} was not offered; got {label}</source>
        <translation>no había {wish}; se tomó {label}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Consultando</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Terminando</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Done with warnings</source>
        <translation>Hecho con avisos</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Failed: {why}</source>
        <translation>Falló: {why}</translation>
    </message>
    <message>
        <source>Paused: {why}</source>
        <translation>En pausa: {why}</translation>
    </message>
    <message>
        <source>not enough room on the disk</source>
        <translation>no hay sitio suficiente en el disco</translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation>la carpeta no está</translation>
    </message>
    <message>
        <source>the folder cannot be written to</source>
        <translation>no se puede escribir en la carpeta</translation>
    </message>
    <message>
        <source>not finished the last time</source>
        <translation>no se terminó la última vez</translation>
    </message>
    <message>
        <source>the site asked for a pause</source>
        <translation>el sitio pidió una pausa</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>unos {time}</translation>
    </message>
    <message>
        <source>Downloading video</source>
        <translation>Descargando vídeo</translation>
    </message>
    <message>
        <source>Downloading sound</source>
        <translation>Descargando sonido</translation>
    </message>
    <message>
        <source>Waiting for the site</source>
        <translation>Esperando al sitio</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabando</translation>
    </message>
    <message>
        <source>cut at key frames</source>
        <translation>cortado en fotogramas clave</translation>
    </message>
    <message>
        <source>cut exactly, picture re-encoded</source>
        <translation>cortado con exactitud, imagen recodificada</translation>
    </message>
    <message>
        <source>Begins on {moment}</source>
        <translation>Empieza el {moment}</translation>
    </message>
    <message>
        <source>Finishing: {step}</source>
        <translation>Terminando: {step}</translation>
    </message>
    <message>
        <source>joining picture and sound</source>
        <translation>uniendo imagen y sonido</translation>
    </message>
    <message>
        <source>taking the sound out</source>
        <translation>sacando el sonido</translation>
    </message>
    <message>
        <source>putting the file in order</source>
        <translation>poniendo en orden el archivo</translation>
    </message>
    <message>
        <source>checking the file</source>
        <translation>comprobando el archivo</translation>
    </message>
    <message>
        <source>changing the kind of sound</source>
        <translation>convirtiendo el sonido</translation>
    </message>
    <message>
        <source>looking for sponsors</source>
        <translation>buscando patrocinios</translation>
    </message>
    <message>
        <source>cutting it into its chapters</source>
        <translation>dividiendo en capítulos</translation>
    </message>
    <message>
        <source>adding what goes with it</source>
        <translation>añadiendo lo que lo acompaña</translation>
    </message>
    <message>
        <source>not in the language you chose</source>
        <translation>no está en el idioma elegido</translation>
    </message>
    <message>
        <source>the subtitles are missing</source>
        <translation>faltan los subtítulos</translation>
    </message>
    <message>
        <source>subtitles missing: {languages}</source>
        <translation>faltan subtítulos: {languages}</translation>
    </message>
    <message numerus="yes">
        <source>subtitles missing: {languages} and {count} more</source>
        <translation>
            <numerusform>faltan subtítulos: {languages} y {count} más</numerusform>
            <numerusform>faltan subtítulos: {languages} y {count} más</numerusform>
        </translation>
    </message>
    <message>
        <source>subtitles only</source>
        <translation>solo subtítulos</translation>
    </message>
    <message>
        <source>could not find out where the sponsors are</source>
        <translation>no se pudo saber dónde están los patrocinios</translation>
    </message>
    <message>
        <source>the chapters are missing</source>
        <translation>faltan los capítulos</translation>
    </message>
    <message>
        <source>could not be split into its chapters</source>
        <translation>no se pudo dividir en capítulos</translation>
    </message>
    <message>
        <source>title and artist are not in the file</source>
        <translation>el título y el artista no están en el archivo</translation>
    </message>
    <message>
        <source>the cover picture is missing</source>
        <translation>falta la carátula</translation>
    </message>
    <message>
        <source>{seconds} s of the broadcast are missing</source>
        <translation>faltan {seconds} s de la emisión</translation>
    </message>
    <message>
        <source>shorter than announced: {seconds} s of {announced} s</source>
        <translation>más corto de lo anunciado: {seconds} s de {announced} s</translation>
    </message>
    <message>
        <source>no part was cut out</source>
        <translation>no se recortó ninguna parte</translation>
    </message>
    <message>
        <source>sponsors are not looked for in a part</source>
        <translation>en una parte no se buscan patrocinios</translation>
    </message>
    <message>
        <source>no subtitles can be inside a file of the kind {kind}</source>
        <translation>un archivo {kind} no puede llevar subtítulos dentro</translation>
    </message>
    <message>
        <source>there are no subtitles in {languages}</source>
        <translation>no hay subtítulos en: {languages}</translation>
    </message>
    <message>
        <source>there are no subtitles</source>
        <translation>no hay subtítulos</translation>
    </message>
    <message>
        <source>no subtitles in {languages}</source>
        <translation>sin subtítulos en: {languages}</translation>
    </message>
    <message>
        <source>Initializing...</source>
        <translation>Empezando…</translation>
    </message>
    <message>
        <source>Extracting video metadata...</source>
        <translation>Leyendo los datos del vídeo…</translation>
    </message>
    <message>
        <source>Analyzing available formats...</source>
        <translation>Analizando los formatos disponibles…</translation>
    </message>
    <message>
        <source>Video information ready</source>
        <translation>Los datos del vídeo están listos</translation>
    </message>
    <message>
        <source>There is no link yet</source>
        <translation>Todavía no hay ningún enlace</translation>
    </message>
    <message>
        <source>Paste a link to a video, a playlist or a song.</source>
        <translation>Pega un enlace a un vídeo, una lista o una canción.</translation>
    </message>
    <message>
        <source>This is not a link</source>
        <translation>Esto no es un enlace</translation>
    </message>
    <message>
        <source>A link names a site and a page there, for example https://example.com/video.</source>
        <translation>Un enlace nombra un sitio y una página en él, por ejemplo https://example.com/video.</translation>
    </message>
    <message>
        <source>Only web links can be saved</source>
        <translation>Solo se pueden guardar enlaces web</translation>
    </message>
    <message>
        <source>VidGrab opens links that start with http:// or https:// and no others.</source>
        <translation>VidGrab abre los enlaces que empiezan por http:// o https://, y ningún otro.</translation>
    </message>
    <message>
        <source>This site is not supported</source>
        <translation>Este sitio no está admitido</translation>
    </message>
    <message>
        <source>VidGrab does not know the site, and found no video on the page by itself.</source>
        <translation>VidGrab no conoce el sitio, y por sí mismo no encontró ningún vídeo en la página.</translation>
    </message>
    <message>
        <source>The site could not be reached</source>
        <translation>No se pudo llegar al sitio</translation>
    </message>
    <message>
        <source>There may be no internet connection, the link may name a wrong site, or a firewall or proxy stands in the way.</source>
        <translation>Puede que no haya conexión a internet, que el enlace nombre un sitio equivocado o que un cortafuegos o un proxy lo impida.</translation>
    </message>
    <message>
        <source>The site took too long to answer</source>
        <translation>El sitio tardó demasiado en responder</translation>
    </message>
    <message>
        <source>The site or the connection is very slow just now.</source>
        <translation>El sitio o la conexión van muy lentos ahora mismo.</translation>
    </message>
    <message>
        <source>A secure connection to the site was not possible</source>
        <translation>No fue posible una conexión segura con el sitio</translation>
    </message>
    <message>
        <source>The site could not prove who it is. A wrong clock, a proxy or the site itself may be the reason.</source>
        <translation>El sitio no pudo demostrar quién es. Puede deberse a un reloj mal puesto, a un proxy o al propio sitio.</translation>
    </message>
    <message>
        <source>The site refused to hand it over</source>
        <translation>El sitio se negó a entregarlo</translation>
    </message>
    <message>
        <source>The link may have expired, or the site lets in only some visitors.</source>
        <translation>Puede que el enlace haya caducado, o que el sitio solo deje entrar a algunos visitantes.</translation>
    </message>
    <message>
        <source>The video is not there</source>
        <translation>El vídeo no está</translation>
    </message>
    <message>
        <source>It was removed, or the link is not complete.</source>
        <translation>Lo han quitado, o el enlace no está completo.</translation>
    </message>
    <message>
        <source>The site asks you to wait</source>
        <translation>El sitio te pide que esperes</translation>
    </message>
    <message>
        <source>It received too many requests from your connection. Try again in some minutes.</source>
        <translation>Recibió demasiadas peticiones desde tu conexión. Inténtalo de nuevo dentro de unos minutos.</translation>
    </message>
    <message>
        <source>The site has a problem of its own</source>
        <translation>El sitio tiene un problema propio</translation>
    </message>
    <message>
        <source>Its server answered with an error. This mostly passes by itself.</source>
        <translation>Su servidor respondió con un error. Casi siempre se pasa solo.</translation>
    </message>
    <message>
        <source>The video is not offered in your country</source>
        <translation>El vídeo no se ofrece en tu país</translation>
    </message>
    <message>
        <source>The site shows it only to visitors from some countries.</source>
        <translation>El sitio solo lo muestra a visitantes de algunos países.</translation>
    </message>
    <message>
        <source>The site wants you to sign in first</source>
        <translation>El sitio quiere que antes inicies sesión</translation>
    </message>
    <message>
        <source>This video is private, for members, or age-restricted, or the site wants to be sure that you are not a robot.</source>
        <translation>Este vídeo es privado, para miembros o con límite de edad, o el sitio quiere asegurarse de que no eres un robot.</translation>
    </message>
    <message>
        <source>This video is protected (DRM) and cannot be saved</source>
        <translation>Este vídeo está protegido (DRM) y no se puede guardar</translation>
    </message>
    <message>
        <source>Its owner lets it be watched only in their own player.</source>
        <translation>Su dueño solo deja verlo en su propio reproductor.</translation>
    </message>
    <message>
        <source>The broadcast has not started yet</source>
        <translation>La emisión no ha empezado todavía</translation>
    </message>
    <message>
        <source>There is nothing to save before it is on the air.</source>
        <translation>No hay nada que guardar antes de que esté en el aire.</translation>
    </message>
    <message>
        <source>The broadcast is over</source>
        <translation>La emisión ha terminado</translation>
    </message>
    <message>
        <source>The site has no recording of it, or does not have it yet.</source>
        <translation>El sitio no tiene ninguna grabación de ella, o no la tiene todavía.</translation>
    </message>
    <message>
        <source>The site offers nothing that can be saved</source>
        <translation>El sitio no ofrece nada que se pueda guardar</translation>
    </message>
    <message>
        <source>The video may still be in preparation there, or the site has changed.</source>
        <translation>Puede que el vídeo aún se esté preparando allí, o que el sitio haya cambiado.</translation>
    </message>
    <message>
        <source>There are only pictures here</source>
        <translation>Aquí solo hay imágenes</translation>
    </message>
    <message>
        <source>The link leads to photos without video or sound.</source>
        <translation>El enlace lleva a fotos sin vídeo ni sonido.</translation>
    </message>
    <message>
        <source>There are no such subtitles</source>
        <translation>No hay subtítulos así</translation>
    </message>
    <message>
        <source>The video has none, or none in the languages you chose. Those a machine has made are only taken where you allow it.</source>
        <translation>El vídeo no tiene, o no en los idiomas que elegiste. Los que hizo una máquina solo se toman donde tú lo permites.</translation>
    </message>
    <message>
        <source>This link is a whole playlist</source>
        <translation>Este enlace es una lista entera</translation>
    </message>
    <message>
        <source>Fetch it by itself, and choose from its list what to save.</source>
        <translation>Consúltalo por separado y elige en su lista qué guardar.</translation>
    </message>
    <message>
        <source>There is no video or sound behind this link</source>
        <translation>No hay vídeo ni sonido detrás de este enlace</translation>
    </message>
    <message>
        <source>The link leads to a page or a file of another kind.</source>
        <translation>El enlace lleva a una página o a un archivo de otro tipo.</translation>
    </message>
    <message>
        <source>The download broke off</source>
        <translation>La descarga se interrumpió</translation>
    </message>
    <message>
        <source>The connection was cut before everything had arrived.</source>
        <translation>La conexión se cortó antes de que llegara todo.</translation>
    </message>
    <message>
        <source>A part of VidGrab is missing</source>
        <translation>Falta una parte de VidGrab</translation>
    </message>
    <message>
        <source>The site needs the helper program deno. Installing VidGrab again brings it back.</source>
        <translation>El sitio necesita el programa auxiliar deno. Vuelve al instalar VidGrab otra vez.</translation>
    </message>
    <message>
        <source>The helper programs ffmpeg and ffprobe were not found. Installing VidGrab again brings them back.</source>
        <translation>No se encontraron los programas auxiliares ffmpeg y ffprobe. Vuelven al instalar VidGrab otra vez.</translation>
    </message>
    <message>
        <source>The file could not be finished</source>
        <translation>No se pudo terminar el archivo</translation>
    </message>
    <message>
        <source>Everything arrived, but joining or changing it did not work.</source>
        <translation>Llegó todo, pero unirlo o cambiarlo no funcionó.</translation>
    </message>
    <message>
        <source>There is no room left on the disk</source>
        <translation>No queda sitio en el disco</translation>
    </message>
    <message>
        <source>Make room, or choose a folder on another disk.</source>
        <translation>Haz sitio, o elige una carpeta en otro disco.</translation>
    </message>
    <message>
        <source>The folder is not there any more</source>
        <translation>La carpeta ya no está</translation>
    </message>
    <message>
        <source>It was moved or deleted, or its disk is not connected. The download goes on when the folder is back.</source>
        <translation>La movieron o la borraron, o su disco no está conectado. La descarga sigue cuando la carpeta vuelve.</translation>
    </message>
    <message>
        <source>The folder cannot be written to</source>
        <translation>No se puede escribir en la carpeta</translation>
    </message>
    <message>
        <source>It may be protected or gone, or its disk takes no file this large.</source>
        <translation>Puede que esté protegida o que ya no exista, o que su disco no admita un archivo tan grande.</translation>
    </message>
    <message>
        <source>The file was moved or changed, and was left as it is</source>
        <translation>El archivo se movió o cambió, y se dejó como está</translation>
    </message>
    <message>
        <source>What is missing can only be added to the file as VidGrab made it, where VidGrab put it. Downloading it again brings everything.</source>
        <translation>Lo que falta solo se puede añadir al archivo tal como lo hizo VidGrab y donde VidGrab lo puso. Descargarlo otra vez lo trae todo.</translation>
    </message>
    <message>
        <source>The disk does not accept the file&apos;s name</source>
        <translation>El disco no acepta el nombre del archivo</translation>
    </message>
    <message>
        <source>The folder&apos;s own path may be too long, or its disk is of an unusual kind.</source>
        <translation>Puede que la ruta de la carpeta sea demasiado larga, o que su disco sea de un tipo poco común.</translation>
    </message>
    <message>
        <source>The browser&apos;s cookies could not be read</source>
        <translation>No se pudieron leer las cookies del navegador</translation>
    </message>
    <message>
        <source>The browser may be running or keep them locked.</source>
        <translation>Puede que el navegador esté abierto o las tenga bloqueadas.</translation>
    </message>
    <message>
        <source>The download program stopped by itself</source>
        <translation>El programa de descarga se paró solo</translation>
    </message>
    <message>
        <source>It was ended from outside or crashed. The details may say more.</source>
        <translation>Algo lo cerró desde fuera, o se bloqueó. Los detalles quizá digan más.</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Ha pasado algo inesperado</translation>
    </message>
    <message>
        <source>The site may have changed. The details may say more.</source>
        <translation>Puede que el sitio haya cambiado. Los detalles quizá digan más.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Edit Link</source>
        <translation>Editar enlace</translation>
    </message>
    <message>
        <source>Open in Browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Choose Folder…</source>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <source>Update the Engine</source>
        <translation>Actualizar el motor</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Descargar otra vez</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarlo</translation>
    </message>
    <message>
        <source>Stop the update</source>
        <translation>Parar la actualización</translation>
    </message>
    <message>
        <source>Update again</source>
        <translation>Actualizar otra vez</translation>
    </message>
    <message>
        <source>Copy a Report</source>
        <translation>Copiar un informe</translation>
    </message>
    <message>
        <source>The list of downloads was damaged. VidGrab has saved all of it that could be read and kept the damaged file; your downloaded files are untouched.</source>
        <translation>La lista de descargas estaba dañada. VidGrab ha salvado todo lo que se pudo leer y ha guardado el archivo dañado; tus archivos descargados siguen intactos.</translation>
    </message>
    <message>
        <source>The list of downloads cannot be written to. It is shown as it was; what changes now is kept only until VidGrab ends.</source>
        <translation>No se puede escribir en la lista de descargas. Se muestra como estaba; lo que cambie ahora se conserva solo hasta que VidGrab termine.</translation>
    </message>
    <message>
        <source>A newer VidGrab has written the list of downloads, so this one leaves it alone. Nothing is lost; what you download now is listed only until VidGrab ends.</source>
        <translation>Un VidGrab más nuevo ha escrito la lista de descargas, así que este no la toca. No se pierde nada; lo que descargues ahora está en la lista solo hasta que VidGrab termine.</translation>
    </message>
    <message>
        <source>Another VidGrab or another program is using the list of downloads, so it is not shown here. Nothing is lost; what you download now is listed only until this window closes.</source>
        <translation>Otro VidGrab u otro programa está usando la lista de descargas, así que no se muestra aquí. No se pierde nada; lo que descargues ahora está en la lista solo hasta que se cierre esta ventana.</translation>
    </message>
    <message>
        <source>No browser</source>
        <translation>Ningún navegador</translation>
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
        <translation>Windows sella las cookies de este navegador solo para él. Usa Firefox, o un cookies.txt.</translation>
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
        <translation>Whale no existe en Linux.</translation>
    </message>
    <message>
        <source>Safari</source>
        <translation>Safari</translation>
    </message>
    <message>
        <source>Safari is on macOS only.</source>
        <translation>Safari solo existe en macOS.</translation>
    </message>
    <message>
        <source>macOS asks for Full Disk Access for VidGrab first.</source>
        <translation>macOS pide antes acceso total al disco para VidGrab.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>{language} sound</source>
        <translation>sonido en {language}</translation>
    </message>
    <message>
        <source>{languages} subtitles</source>
        <translation>subtítulos en {languages}</translation>
    </message>
    <message>
        <source>only {languages} subtitles</source>
        <translation>solo subtítulos en {languages}</translation>
    </message>
    <message numerus="yes">
        <source>subtitles in {count} languages</source>
        <translation>
            <numerusform>subtítulos en {count} idioma</numerusform>
            <numerusform>subtítulos en {count} idiomas</numerusform>
        </translation>
    </message>
    <message>
        <source>subtitles</source>
        <translation>subtítulos</translation>
    </message>
    <message>
        <source>only subtitles</source>
        <translation>solo subtítulos</translation>
    </message>
    <message>
        <source>chapters</source>
        <translation>capítulos</translation>
    </message>
    <message>
        <source>split by chapters</source>
        <translation>dividido por capítulos</translation>
    </message>
    <message>
        <source>no {kinds}</source>
        <translation>sin {kinds}</translation>
    </message>
    <message>
        <source>{kinds} marked</source>
        <translation>{kinds}: marcado</translation>
    </message>
    <message numerus="yes">
        <source>{count} kinds</source>
        <translation>
            <numerusform>{count} tipo</numerusform>
            <numerusform>{count} tipos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} parts</source>
        <translation>
            <numerusform>{count} parte</numerusform>
            <numerusform>{count} partes</numerusform>
        </translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exacto</translation>
    </message>
    <message>
        <source>up to {limit}</source>
        <translation>hasta {limit}</translation>
    </message>
    <message>
        <source>tags and cover</source>
        <translation>etiquetas y carátula</translation>
    </message>
    <message>
        <source>sponsors</source>
        <translation>patrocinios</translation>
    </message>
    <message>
        <source>self-promotion</source>
        <translation>autopromoción</translation>
    </message>
    <message>
        <source>reminders</source>
        <translation>recordatorios</translation>
    </message>
    <message>
        <source>intro</source>
        <translation>introducción</translation>
    </message>
    <message>
        <source>outro</source>
        <translation>cierre</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>avance</translation>
    </message>
    <message>
        <source>hook</source>
        <translation>gancho</translation>
    </message>
    <message>
        <source>filler</source>
        <translation>relleno</translation>
    </message>
    <message>
        <source>non-music</source>
        <translation>lo que no es música</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Como es</translation>
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
        <translation>Sin subtítulos</translation>
    </message>
    <message>
        <source>Inside the film</source>
        <translation>Dentro de la película</translation>
    </message>
    <message>
        <source>Beside it, as .srt</source>
        <translation>Al lado, como .srt</translation>
    </message>
    <message>
        <source>Only subtitles</source>
        <translation>Solo subtítulos</translation>
    </message>
    <message>
        <source>No chapters</source>
        <translation>Sin capítulos</translation>
    </message>
    <message>
        <source>Chapter marks</source>
        <translation>Marcas de capítulo</translation>
    </message>
    <message>
        <source>A file for each</source>
        <translation>Un archivo por capítulo</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Sin etiquetas</translation>
    </message>
    <message>
        <source>For sound</source>
        <translation>Para el sonido</translation>
    </message>
    <message>
        <source>For everything</source>
        <translation>Para todo</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
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
        <translation>En fotogramas clave (rápido)</translation>
    </message>
    <message>
        <source>Exact (re-encodes the edges)</source>
        <translation>Exacto (recodifica los bordes)</translation>
    </message>
    <message>
        <source>Plays everywhere</source>
        <translation>Se ve en todas partes</translation>
    </message>
    <message>
        <source>Best picture</source>
        <translation>Mejor imagen</translation>
    </message>
    <message>
        <source>Smallest file</source>
        <translation>Archivo más pequeño</translation>
    </message>
    <message>
        <source>Sponsors</source>
        <translation>Patrocinios</translation>
    </message>
    <message>
        <source>Self-promotion</source>
        <translation>Autopromoción</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Intro</source>
        <translation>Introducción</translation>
    </message>
    <message>
        <source>Outro</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Hook</source>
        <translation>Gancho</translation>
    </message>
    <message>
        <source>Filler</source>
        <translation>Relleno</translation>
    </message>
    <message>
        <source>Non-music</source>
        <translation>Sin música</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chino</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>checo</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>danés</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>neerlandés</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finés</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alemán</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>griego</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hebreo</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>húngaro</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>indonesio</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonés</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coreano</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polaco</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugués</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>rumano</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ruso</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>sueco</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>tailandés</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turco</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ucraniano</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamita</translation>
    </message>
    <message>
        <source>The engine is only taken from an address that starts with https://. The address is in the preferences.</source>
        <translation>El motor solo se toma de una dirección que empieza por https://. La dirección está en las preferencias.</translation>
    </message>
    <message>
        <source>The engine&apos;s releases could not be reached. It stays as it is.</source>
        <translation>No se pudo llegar a las versiones del motor. Se queda como está.</translation>
    </message>
    <message>
        <source>There is no release of the engine at this address. It stays as it is.</source>
        <translation>En esta dirección no hay ninguna versión del motor. Se queda como está.</translation>
    </message>
    <message>
        <source>The new engine did not arrive as it was published, and was not taken.</source>
        <translation>El motor nuevo no llegó tal como se publicó, y no se tomó.</translation>
    </message>
    <message>
        <source>The new engine needs a newer VidGrab. It stays as it is.</source>
        <translation>El motor nuevo necesita un VidGrab más nuevo. Se queda el de ahora.</translation>
    </message>
    <message>
        <source>The new engine did not work here, and was not taken.</source>
        <translation>El motor nuevo no funcionó aquí, y no se tomó.</translation>
    </message>
    <message>
        <source>There is no room on the disk for the new engine.</source>
        <translation>No hay sitio en el disco para el motor nuevo.</translation>
    </message>
    <message>
        <source>The new engine could not be written to the disk.</source>
        <translation>No se pudo escribir el motor nuevo en el disco.</translation>
    </message>
    <message>
        <source>Another VidGrab is updating the engine just now.</source>
        <translation>Otro VidGrab está actualizando el motor ahora mismo.</translation>
    </message>
    <message>
        <source>The update ended by itself. The engine stays as it is.</source>
        <translation>La actualización se paró sola. El motor se queda como está.</translation>
    </message>
    <message>
        <source>yt-dlp</source>
        <translation>yt-dlp</translation>
    </message>
    <message>
        <source>JavaScript runtime</source>
        <translation>Entorno de JavaScript</translation>
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
        <translation>Carpeta de descargas</translation>
    </message>
    <message>
        <source>Plug-ins</source>
        <translation>Complementos</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Password keyring</source>
        <translation>Llavero de contraseñas</translation>
    </message>
    <message>
        <source>List of downloads</source>
        <translation>Lista de descargas</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Revisando</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Conviene mirar</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Sin usar</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin revisar</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Use the one that came with VidGrab</source>
        <translation>Usar el que vino con VidGrab</translation>
    </message>
    <message>
        <source>Use the ones that came with VidGrab</source>
        <translation>Usar los que vinieron con VidGrab</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>Red…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Version {version}, age in days: {days}.</source>
        <translation>Versión {version}, edad en días: {days}.</translation>
    </message>
    <message>
        <source>Version {version}, whose age cannot be told.</source>
        <translation>Versión {version}, de edad desconocida.</translation>
    </message>
    <message>
        <source>Version {version}, age in days: {days}. Sites change: a newer one may know more.</source>
        <translation>Versión {version}, edad en días: {days}. Los sitios cambian: una más nueva quizá sepa más.</translation>
    </message>
    <message>
        <source>Version {version} is one day old.</source>
        <translation>La versión {version} tiene un día.</translation>
    </message>
    <message>
        <source>Version {version} is of today.</source>
        <translation>La versión {version} es de hoy.</translation>
    </message>
    <message>
        <source>The engine does not answer, so nothing can be fetched.</source>
        <translation>El motor no responde, así que no se puede consultar nada.</translation>
    </message>
    <message>
        <source>Version {version} runs and answers.</source>
        <translation>La versión {version} funciona y responde.</translation>
    </message>
    <message>
        <source>Your own, version {version}, runs and answers.</source>
        <translation>El tuyo, versión {version}, funciona y responde.</translation>
    </message>
    <message>
        <source>It is missing: VidGrab has to be installed again.</source>
        <translation>Falta: hay que volver a instalar VidGrab.</translation>
    </message>
    <message>
        <source>It is missing: some sites, YouTube among them, offer little without it.</source>
        <translation>Falta: algunos sitios, entre ellos YouTube, ofrecen poco sin él.</translation>
    </message>
    <message>
        <source>Your own folder has none that can be run; the one that came with VidGrab is used.</source>
        <translation>En tu carpeta no hay ninguno que se pueda ejecutar; se usa el que vino con VidGrab.</translation>
    </message>
    <message>
        <source>It did not answer within {seconds} s and was ended.</source>
        <translation>No respondió en {seconds} s y se cerró.</translation>
    </message>
    <message>
        <source>It cannot be run. It may be damaged, or made for another system.</source>
        <translation>No se puede ejecutar. Puede que esté dañado o hecho para otro sistema.</translation>
    </message>
    <message>
        <source>There was no answer.</source>
        <translation>No hubo respuesta.</translation>
    </message>
    <message>
        <source>None are used.</source>
        <translation>No se usa ninguna.</translation>
    </message>
    <message>
        <source>They can be read: {count}.</source>
        <translation>Se pueden leer: {count}.</translation>
    </message>
    <message>
        <source>They can be read, but there are none.</source>
        <translation>Se pueden leer, pero no hay ninguna.</translation>
    </message>
    <message>
        <source>They cannot be read. Is the browser or the file still there?</source>
        <translation>No se pueden leer. ¿Siguen ahí el navegador o el archivo?</translation>
    </message>
    <message>
        <source>It is full. Free: {free} GB.</source>
        <translation>Está llena. Libre: {free} GB.</translation>
    </message>
    <message>
        <source>It can be written to, but there is little room. Free: {free} GB.</source>
        <translation>Se puede escribir en ella, pero hay poco sitio. Libre: {free} GB.</translation>
    </message>
    <message>
        <source>It can be written to. Free: {free} GB.</source>
        <translation>Se puede escribir en ella. Libre: {free} GB.</translation>
    </message>
    <message>
        <source>It is not there. It will be made if that is possible.</source>
        <translation>No está. Se creará si es posible.</translation>
    </message>
    <message>
        <source>It cannot be written to.</source>
        <translation>No se puede escribir en ella.</translation>
    </message>
    <message>
        <source>Loaded: {loaded}.</source>
        <translation>Cargados: {loaded}.</translation>
    </message>
    <message>
        <source>Loaded: {loaded}. Could not be loaded and are skipped: {broken}.</source>
        <translation>Cargados: {loaded}. No se pudieron cargar y se dejan de lado: {broken}.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>No hay ninguno.</translation>
    </message>
    <message>
        <source>Nothing is asked unless you want it. Check asks this site for a sign of life:</source>
        <translation>No se pregunta nada si tú no quieres. Con Revisar se le pide a este sitio una señal de vida:</translation>
    </message>
    <message>
        <source>It answers, by the way your settings say:</source>
        <translation>Responde, por el camino que dicen tus ajustes:</translation>
    </message>
    <message>
        <source>This system keeps no passwords: they are known until VidGrab ends.</source>
        <translation>Este sistema no guarda contraseñas: se recuerdan hasta que VidGrab termine.</translation>
    </message>
    <message>
        <source>{name} keeps your passwords.</source>
        <translation>{name} guarda tus contraseñas.</translation>
    </message>
    <message>
        <source>It is whole and kept.</source>
        <translation>Está entera y se conserva.</translation>
    </message>
    <message>
        <source>Its folder cannot be written to.</source>
        <translation>No se puede escribir en su carpeta.</translation>
    </message>
    <message>
        <source>It can be written.</source>
        <translation>Se puede escribir.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Write what a file is to be called, such as {part}.</source>
        <translation>Escribe cómo se llamará un archivo, por ejemplo {part}.</translation>
    </message>
    <message>
        <source>This is too long for the name of a file.</source>
        <translation>Esto es demasiado largo para el nombre de un archivo.</translation>
    </message>
    <message>
        <source>A field stands between { and }, such as {part}.</source>
        <translation>Un campo va entre { y }, como {part}.</translation>
    </message>
    <message>
        <source>There is no field {part}.</source>
        <translation>No hay ningún campo {part}.</translation>
    </message>
    <message>
        <source>Put {title} or {id} into it, or all files would be called the same.</source>
        <translation>Incluye {title} o {id}; si no, todos los archivos se llamarían igual.</translation>
    </message>
    <message>
        <source>A walk in the hills</source>
        <translation>Un paseo por las colinas</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aspecto e idioma</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Actualizaciones</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navegador</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Guardar en</translation>
    </message>
    <message>
        <source>The system&apos;s own folder for downloads</source>
        <translation>La carpeta de descargas del sistema</translation>
    </message>
    <message>
        <source>Name of files</source>
        <translation>Nombre de los archivos</translation>
    </message>
    <message>
        <source>When there is such a file</source>
        <translation>Si ya hay un archivo así</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambos</translation>
    </message>
    <message>
        <source>Leave it and save nothing</source>
        <translation>Dejarlo y no guardar nada</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Reemplazarlo</translation>
    </message>
    <message>
        <source>Give files the date of the site</source>
        <translation>Dar a los archivos la fecha del sitio</translation>
    </message>
    <message>
        <source>Number the files of a playlist</source>
        <translation>Numerar los archivos de una lista</translation>
    </message>
    <message>
        <source>Give each playlist a folder of its own</source>
        <translation>Dar a cada lista su propia carpeta</translation>
    </message>
    <message>
        <source>Where there is a choice</source>
        <translation>Donde se puede elegir</translation>
    </message>
    <message>
        <source>Sites often have one size in several kinds. A file that plays everywhere also plays on an old television; the best picture may need a new program.</source>
        <translation>Los sitios suelen tener un mismo tamaño en varios tipos. Un archivo que se ve en todas partes se ve también en un televisor viejo; la mejor imagen puede necesitar un programa nuevo.</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>Descargas a la vez</translation>
    </message>
    <message>
        <source>Connections for one file</source>
        <translation>Conexiones por archivo</translation>
    </message>
    <message>
        <source>More are taken only while they bring more, and never from a site that minds.</source>
        <translation>Solo se toman más mientras aporten más, y nunca de un sitio al que le moleste.</translation>
    </message>
    <message>
        <source>Go on with unfinished downloads at the next start</source>
        <translation>Seguir con las descargas sin terminar la próxima vez</translation>
    </message>
    <message>
        <source>Ask before quitting while something is unfinished</source>
        <translation>Preguntar antes de salir si queda algo sin terminar</translation>
    </message>
    <message>
        <source>Keep the computer awake while something is downloaded</source>
        <translation>Mantener el equipo despierto mientras se descarga algo</translation>
    </message>
    <message>
        <source>Longest look at a link</source>
        <translation>Consulta más larga de un enlace</translation>
    </message>
    <message>
        <source>A site that has not said by then what a link is has failed.</source>
        <translation>Si para entonces el sitio no ha dicho qué es un enlace, ha fallado.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Longest silence of a server</source>
        <translation>Silencio más largo de un servidor</translation>
    </message>
    <message>
        <source>After it the server is asked again.</source>
        <translation>Después se vuelve a preguntar al servidor.</translation>
    </message>
    <message>
        <source>Folder with your own ffmpeg</source>
        <translation>Carpeta con tu propio ffmpeg</translation>
    </message>
    <message>
        <source>The one that comes with VidGrab</source>
        <translation>El que viene con VidGrab</translation>
    </message>
    <message>
        <source>Proxy, cookies and sites</source>
        <translation>Proxy, cookies y sitios</translation>
    </message>
    <message>
        <source>Passwords are kept in the system&apos;s keyring and nowhere else.</source>
        <translation>Las contraseñas se guardan en el llavero del sistema y en ningún otro lugar.</translation>
    </message>
    <message>
        <source>Speed of all downloads</source>
        <translation>Velocidad de todas las descargas</translation>
    </message>
    <message>
        <source>Tell me when a download is finished</source>
        <translation>Avisarme cuando termine una descarga</translation>
    </message>
    <message>
        <source>Tell me when a download fails</source>
        <translation>Avisarme cuando falle una descarga</translation>
    </message>
    <message>
        <source>Tell me when everything is done</source>
        <translation>Avisarme cuando todo esté hecho</translation>
    </message>
    <message>
        <source>Show VidGrab in the system&apos;s tray</source>
        <translation>Mostrar VidGrab en la bandeja del sistema</translation>
    </message>
    <message>
        <source>Take links that are copied in other programs</source>
        <translation>Tomar los enlaces que se copian en otros programas</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Alto contraste, claro</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contraste, oscuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Another language is there from the next start.</source>
        <translation>Otro idioma se verá la próxima vez que abras VidGrab.</translation>
    </message>
    <message>
        <source>Releases of yt-dlp</source>
        <translation>Versiones de yt-dlp</translation>
    </message>
    <message>
        <source>Sites change often. The nightly release knows their changes first.</source>
        <translation>Los sitios cambian a menudo. La versión nocturna conoce antes sus cambios.</translation>
    </message>
    <message>
        <source>Stable, every few weeks</source>
        <translation>Estable, cada pocas semanas</translation>
    </message>
    <message>
        <source>Nightly, every day</source>
        <translation>Nocturna, cada día</translation>
    </message>
    <message>
        <source>Address of the releases</source>
        <translation>Dirección de las versiones</translation>
    </message>
    <message>
        <source>yt-dlp&apos;s own</source>
        <translation>La de yt-dlp</translation>
    </message>
    <message>
        <source>Look for new releases without being asked</source>
        <translation>Buscar versiones nuevas sin que lo pida</translation>
    </message>
    <message>
        <source>Take links from the browser extension and from scripts</source>
        <translation>Aceptar enlaces de la extensión del navegador y de scripts</translation>
    </message>
    <message>
        <source>Only programs on this computer that know the token can send any.</source>
        <translation>Solo pueden enviarlos los programas de este equipo que conocen el token.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Change it only if another program has it; tell the extension then too.</source>
        <translation>Cámbialo solo si lo usa otro programa, y dilo entonces también a la extensión.</translation>
    </message>
    <message>
        <source>Allowed so far</source>
        <translation>Permitidos hasta ahora</translation>
    </message>
    <message>
        <source>Nobody yet: whoever comes first is asked about.</source>
        <translation>Nadie todavía: se te preguntará por quien venga primero.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Options open</source>
        <translation>Opciones abiertas</translation>
    </message>
</context>
</TS>
