<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About VidGrab</source>
        <translation>关于 VidGrab</translation>
    </message>
    <message>
        <source>VidGrab {version}</source>
        <translation>VidGrab {version}</translation>
    </message>
    <message>
        <source>Saves a video or its sound from a link, in one click.

Free software under the MIT licence. It uses yt-dlp, ffmpeg, deno and Qt, each under its own licence.</source>
        <translation>从一个链接保存视频或声音，只需点一下。

以 MIT 许可证发布的自由软件。它使用 yt-dlp、ffmpeg、deno 和 Qt，它们各有自己的许可证。</translation>
    </message>
    <message>
        <source>Show Licences</source>
        <translation>查看许可证</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Body</name>
    <message>
        <source>Paste a link to a video, a playlist or a song</source>
        <translation>粘贴视频、播放列表或歌曲的链接</translation>
    </message>
    <message>
        <source>One click saves it, whole and playable</source>
        <translation>点一下就能完整保存，到哪儿都能播放</translation>
    </message>
</context>
<context>
    <name>ChapterPage</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Chapters to save</source>
        <translation>要保存的章节</translation>
    </message>
    <message numerus="yes">
        <source>This link has %n chapters.</source>
        <translation>
            <numerusform>这个链接有 %n 个章节。</numerusform>
        </translation>
    </message>
    <message>
        <source>This link has no chapters.</source>
        <translation>这个链接没有章节。</translation>
    </message>
</context>
<context>
    <name>ClientQuestion</name>
    <message>
        <source>Let “{name}” use VidGrab?</source>
        <translation>允许“{name}”使用 VidGrab 吗？</translation>
    </message>
    <message>
        <source>It can then look at links and save them with VidGrab, until you take it off the list in the preferences. A program calls itself what it likes: allow it only if you have just set it up.</source>
        <translation>之后它可以查看链接并用 VidGrab 保存，直到您在首选项的列表中将它移除。程序可以随意自称：仅当您刚刚设置过它时才允许。</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Do Not Allow</source>
        <translation>不允许</translation>
    </message>
</context>
<context>
    <name>ClientsEditor</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation>移除：{what}</translation>
    </message>
</context>
<context>
    <name>Controller</name>
    <message>
        <source>Already on its way.</source>
        <translation>已经在下载了。</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>没有能打开的浏览器。</translation>
    </message>
    <message>
        <source>The folder cannot be opened.</source>
        <translation>无法打开文件夹。</translation>
    </message>
    <message>
        <source>This is a playlist: choose what to save.</source>
        <translation>这是一个播放列表：请选择要保存的内容。</translation>
    </message>
    <message>
        <source>No link was found in {names}.</source>
        <translation>在 {names} 里没有找到链接。</translation>
    </message>
    <message>
        <source>A plug-in could not be loaded and was skipped: {name}</source>
        <translation>有一个插件无法加载，已跳过：{name}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>CopiedLinks</name>
    <message>
        <source>Copied: a link into your own network: {link}</source>
        <translation>复制的是指向您自己网络的链接：{link}</translation>
    </message>
    <message>
        <source>Opened for another program: {link}</source>
        <translation>应另一个程序的要求打开：{link}</translation>
    </message>
    <message>
        <source>Taken from the clipboard: {link}</source>
        <translation>已从剪贴板取得：{link}</translation>
    </message>
    <message>
        <source>Added from the clipboard: {link}</source>
        <translation>已从剪贴板添加：{link}</translation>
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
        <translation>出了意料之外的问题</translation>
    </message>
    <message>
        <source>Your downloads are safe, and you can go on. If something does not work any more, start VidGrab again. A report helps to mend this: it holds no passwords, no links&apos; secrets and not your name.</source>
        <translation>您的下载很安全，可以继续。如果有什么不能用了，请重新启动 VidGrab。报告有助于修好这个问题：里面没有密码，没有链接中的机密，也没有您的名字。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Copy Report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Show Log</source>
        <translation>显示日志</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>DownloadsList</name>
    <message>
        <source>Downloads</source>
        <translation>下载</translation>
    </message>
</context>
<context>
    <name>DownloadsPanel</name>
    <message>
        <source>Downloads</source>
        <translation>下载</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>显示 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Place {place} of {count}</source>
        <translation>第 {place} 位，共 {count} 位</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Try the demo</source>
        <translation>试试演示</translation>
    </message>
    <message>
        <source>Drop links here</source>
        <translation>把链接拖到这里</translation>
    </message>
    <message>
        <source>anywhere in this window</source>
        <translation>窗口里哪儿都行</translation>
    </message>
    <message>
        <source>Paste several at once</source>
        <translation>一次粘贴多个</translation>
    </message>
    <message>
        <source>one on each line</source>
        <translation>每行一个</translation>
    </message>
    <message>
        <source>no link and no network needed</source>
        <translation>不需要链接，也不需要网络</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EngineCare</name>
    <message>
        <source>Updating the engine…</source>
        <translation>正在更新引擎…</translation>
    </message>
    <message>
        <source>made today</source>
        <translation>今天发布</translation>
    </message>
    <message>
        <source>made yesterday</source>
        <translation>昨天发布</translation>
    </message>
    <message numerus="yes">
        <source>%n days old</source>
        <translation>
            <numerusform>%n 天前发布</numerusform>
        </translation>
    </message>
    <message>
        <source>Engine {version} · {age}</source>
        <translation>引擎 {version} · {age}</translation>
    </message>
    <message>
        <source>Engine {version} did not start, so the one of before is in use again: {other}</source>
        <translation>引擎 {version} 没能启动，所以又用回之前的：{other}</translation>
    </message>
    <message>
        <source>The engine of before is in use again: {version}</source>
        <translation>又用回之前的引擎：{version}</translation>
    </message>
    <message>
        <source>This is VidGrab&apos;s own engine; there is none before it.</source>
        <translation>这是 VidGrab 自带的引擎；在它之前没有别的了。</translation>
    </message>
    <message>
        <source>Trying the new engine…</source>
        <translation>正在试用新引擎…</translation>
    </message>
    <message>
        <source>Updating the engine… {percent} %</source>
        <translation>正在更新引擎… {percent}%</translation>
    </message>
    <message>
        <source>The engine is new: {version}</source>
        <translation>引擎已更新：{version}</translation>
    </message>
    <message>
        <source>There is no newer engine than this: {version}</source>
        <translation>没有比这更新的引擎：{version}</translation>
    </message>
    <message>
        <source>The engine stays as it is.</source>
        <translation>引擎保持原样。</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Playlist</source>
        <translation>播放列表</translation>
    </message>
</context>
<context>
    <name>FailurePanel</name>
    <message>
        <source>Copy Details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Copy Report</source>
        <translation>复制报告</translation>
    </message>
</context>
<context>
    <name>FetchStrip</name>
    <message>
        <source>Fetch progress</source>
        <translation>获取进度</translation>
    </message>
</context>
<context>
    <name>FetchView</name>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>%n 个链接</numerusform>
        </translation>
    </message>
    <message>
        <source>Best Quality or Audio Only saves every one of them</source>
        <translation>“最佳画质”或“仅音频”会把它们全部保存</translation>
    </message>
    <message>
        <source>Press Enter to see what it offers, or save it right away</source>
        <translation>按回车键看看有什么，或者马上保存</translation>
    </message>
    <message numerus="yes">
        <source>{count} so far</source>
        <translation>
            <numerusform>目前 {count} 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {expected} so far</source>
        <translation>
            <numerusform>目前 {count} 个，共 {expected} 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first {count}</source>
        <translation>
            <numerusform>前 {count} 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} in this list</source>
        <translation>
            <numerusform>列表中有 {count} 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} came; there may be more</source>
        <translation>
            <numerusform>已得到 {count} 个；可能还有更多</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} selected</source>
        <translation>
            <numerusform>已选 {count} 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Live</source>
        <translation>直播</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>What counts</source>
        <translation>看重什么</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Highest picture</source>
        <translation>最高画面</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags and cover</source>
        <translation>标签和封面</translation>
    </message>
    <message>
        <source>The lowest this link has is {label}; that is taken.</source>
        <translation>这个链接最低就是 {label}；就用它。</translation>
    </message>
    <message>
        <source>WebM cannot hold {label} of this link; it is kept as {container}.</source>
        <translation>WebM 装不下这个链接的 {label}；仍保存为 {container}。</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Filter downloads</source>
        <translation>筛选下载</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>What you save appears here</source>
        <translation>您保存的内容会出现在这里</translation>
    </message>
    <message>
        <source>Nothing is running just now</source>
        <translation>现在没有进行中的下载</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>没有等待中的下载</translation>
    </message>
    <message>
        <source>Nothing is paused</source>
        <translation>没有暂停的下载</translation>
    </message>
    <message>
        <source>Nothing is done yet</source>
        <translation>还没有完成的下载</translation>
    </message>
    <message>
        <source>Nothing has failed</source>
        <translation>没有失败的下载</translation>
    </message>
    <message>
        <source>Nothing was cancelled</source>
        <translation>没有取消的下载</translation>
    </message>
</context>
<context>
    <name>FolderEditor</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose: {what}</source>
        <translation>选择：{what}</translation>
    </message>
    <message>
        <source>Write the whole path of a folder, or choose one.</source>
        <translation>请写出文件夹的完整路径，或选择一个文件夹。</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Download progress</source>
        <translation>下载进度</translation>
    </message>
    <message numerus="yes">
        <source>%n downloading</source>
        <translation>
            <numerusform>%n 个正在下载</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 个在等待</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthDialog</name>
    <message>
        <source>Health</source>
        <translation>运行状况</translation>
    </message>
    <message>
        <source>Check Again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Copy Report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Looking how everything is…</source>
        <translation>正在查看各项状况…</translation>
    </message>
    <message numerus="yes">
        <source>%n things are bad</source>
        <translation>
            <numerusform>有 %n 项异常</numerusform>
        </translation>
    </message>
    <message>
        <source>1 thing is bad</source>
        <translation>有 1 项异常</translation>
    </message>
    <message>
        <source>1 thing to look at</source>
        <translation>有 1 项需留意</translation>
    </message>
    <message numerus="yes">
        <source>%n things to look at</source>
        <translation>
            <numerusform>有 %n 项需留意</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is good</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>The folder cannot be opened.</source>
        <translation>无法打开文件夹。</translation>
    </message>
</context>
<context>
    <name>HelpDialogs</name>
    <message>
        <source>Making the report…</source>
        <translation>正在生成报告…</translation>
    </message>
    <message>
        <source>The report is copied: paste it where you ask for help.</source>
        <translation>报告已复制：请粘贴到您求助的地方。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n of them saved before</source>
        <translation>
            <numerusform>其中 %n 个以前保存过</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed: {title}</source>
        <translation>已移除：{title}</translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>已移除 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed; %n file(s) stayed in place</source>
        <translation>
            <numerusform>已移除；%n 个文件留在原处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be put back</source>
        <translation>
            <numerusform>%n 个文件没能放回原处</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>文件已经不在了。</translation>
    </message>
    <message>
        <source>No program was found that opens the file.</source>
        <translation>没有找到能打开这个文件的程序。</translation>
    </message>
    <message>
        <source>The folder cannot be opened.</source>
        <translation>无法打开文件夹。</translation>
    </message>
    <message>
        <source>You have saved this before; the file is not there any more.</source>
        <translation>您以前保存过；文件已经不在了。</translation>
    </message>
    <message>
        <source>You have this already: {what}</source>
        <translation>您已经有了：{what}</translation>
    </message>
</context>
<context>
    <name>JobActions</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>停止并保留</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Retry what is missing</source>
        <translation>重试缺少的部分</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>JobAnnouncer</name>
    <message numerus="yes">
        <source>%n downloads</source>
        <translation>
            <numerusform>%n 个下载</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobMenu</name>
    <message>
        <source>Copy Link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>复制详细信息</translation>
    </message>
</context>
<context>
    <name>LanguageEditor</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
</context>
<context>
    <name>LinkField</name>
    <message>
        <source>Video URL</source>
        <translation>视频网址</translation>
    </message>
    <message>
        <source>Paste a link</source>
        <translation>粘贴链接</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
</context>
<context>
    <name>LinkRow</name>
    <message>
        <source>Fetch</source>
        <translation>获取</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>None</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>反选</translation>
    </message>
    <message>
        <source>Number the files</source>
        <translation>给文件编号</translation>
    </message>
    <message>
        <source>Own folder</source>
        <translation>单独的文件夹</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Search the playlist</source>
        <translation>搜索播放列表</translation>
    </message>
    <message>
        <source>How many from the top</source>
        <translation>从上往下取多少个</translation>
    </message>
    <message>
        <source>First…</source>
        <translation>前…</translation>
    </message>
    <message>
        <source>How many from the top: in most feeds the newest</source>
        <translation>从上往下取多少个：在多数列表里就是最新的</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>画质</translation>
    </message>
    <message>
        <source>File names begin with the place in the list</source>
        <translation>文件名以在列表中的位置开头</translation>
    </message>
    <message>
        <source>The files go into a folder of the list&apos;s name</source>
        <translation>文件放进以列表命名的文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{picked} of {count} selected</source>
        <translation>
            <numerusform>已选 {picked} 个，共 {count} 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Download {count}</source>
        <translation>下载 {count} 个</translation>
    </message>
    <message>
        <source>Best Quality</source>
        <translation>最佳画质</translation>
    </message>
    <message>
        <source>Audio Only</source>
        <translation>仅音频</translation>
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
            <numerusform>VidGrab — %n 个正在下载</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogWindow</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告和错误</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>仅错误</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Log entries</source>
        <translation>日志条目</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing of this kind has been noted down.</source>
        <translation>没有这类记录。</translation>
    </message>
    <message>
        <source>Passwords, keys and your home folder&apos;s name are never written here.</source>
        <translation>密码、密钥和您主文件夹的名字绝不会写在这里。</translation>
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
        <translation>下载保存到</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>ManyQuestion</name>
    <message numerus="yes">
        <source>Download {count} at once?</source>
        <translation>
            <numerusform>一次下载 {count} 个吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>It may take long and fill the disk. You can pause or cancel at any time.</source>
        <translation>这可能要很久，也可能占满磁盘。您可以随时暂停或取消。</translation>
    </message>
    <message numerus="yes">
        <source>Download All {count}</source>
        <translation>
            <numerusform>全部下载（{count} 个）</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>MediaCard</name>
    <message>
        <source>Best Quality</source>
        <translation>最佳画质</translation>
    </message>
    <message>
        <source>Audio Only</source>
        <translation>仅音频</translation>
    </message>
    <message>
        <source>the best this link has</source>
        <translation>这个链接最好的</translation>
    </message>
    <message>
        <source>just the sound</source>
        <translation>只要声音</translation>
    </message>
</context>
<context>
    <name>MenuButton</name>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Retry All Failed</source>
        <translation>重试所有失败的</translation>
    </message>
    <message>
        <source>Clear Finished</source>
        <translation>清除已完成的</translation>
    </message>
    <message>
        <source>Take Copied Links</source>
        <translation>接收复制的链接</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>网络…</translation>
    </message>
    <message>
        <source>At Once</source>
        <translation>同时下载</translation>
    </message>
</context>
<context>
    <name>NamingEditor</name>
    <message>
        <source>Add Field</source>
        <translation>添加字段</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>频道</translation>
    </message>
    <message>
        <source>Date it was published</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>画质</translation>
    </message>
    <message>
        <source>The site&apos;s number of it</source>
        <translation>网站上的编号</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Place in the playlist</source>
        <translation>在播放列表中的位置</translation>
    </message>
    <message>
        <source>Name of the playlist</source>
        <translation>播放列表的名称</translation>
    </message>
    <message>
        <source>For example: {name}</source>
        <translation>例如：{name}</translation>
    </message>
</context>
<context>
    <name>NetworkDialog</name>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>As the system says, or socks5://host:1080</source>
        <translation>跟随系统，或 socks5://host:1080</translation>
    </message>
    <message>
        <source>Only between</source>
        <translation>仅限时段</translation>
    </message>
    <message>
        <source>The browser&apos;s usual one</source>
        <translation>浏览器平时用的</translation>
    </message>
    <message>
        <source>A cookies.txt</source>
        <translation>一个 cookies.txt</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose a cookies file</source>
        <translation>选择 Cookie 文件</translation>
    </message>
    <message>
        <source>A proxy looks like http://host:3128 or socks5://host:1080</source>
        <translation>代理的写法是 http://host:3128 或 socks5://host:1080</translation>
    </message>
    <message>
        <source> KB/s</source>
        <translation> KB/s</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>and</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>代理密码</translation>
    </message>
    <message>
        <source>Speed of all downloads</source>
        <translation>所有下载的速度</translation>
    </message>
    <message>
        <source>Cookies from</source>
        <translation>Cookie 来自</translation>
    </message>
    <message>
        <source>Browser profile</source>
        <translation>浏览器配置</translation>
    </message>
    <message>
        <source>Cookies file</source>
        <translation>Cookie 文件</translation>
    </message>
    <message>
        <source>Limit begins</source>
        <translation>限速开始</translation>
    </message>
    <message>
        <source>Limit ends</source>
        <translation>限速结束</translation>
    </message>
    <message>
        <source>For single sites</source>
        <translation>针对个别网站</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>NetworkEditor</name>
    <message>
        <source>Network…</source>
        <translation>网络…</translation>
    </message>
</context>
<context>
    <name>OptionsButton</name>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
</context>
<context>
    <name>OptionsPanel</name>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>网络…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>不跳过</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>the whole</source>
        <translation>整个</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>plays everywhere</source>
        <translation>到处都能播放</translation>
    </message>
</context>
<context>
    <name>OutsideQuestion</name>
    <message>
        <source>Download what another program asks for?</source>
        <translation>下载另一个程序要求的内容吗？</translation>
    </message>
    <message>
        <source>Nothing has been fetched from it yet.</source>
        <translation>还没有从那里获取任何内容。</translation>
    </message>
    <message>
        <source>Open a link into your own network?</source>
        <translation>打开指向您自己网络的链接吗？</translation>
    </message>
    <message>
        <source>Another program asks for it. Devices at home can take a mere visit for an order, so open it only if you know it.</source>
        <translation>这是另一个程序要求的。家里的设备可能把一次访问就当成命令，所以只有您认识这个链接时才打开。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Open Link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>Do Not Open</source>
        <translation>不打开</translation>
    </message>
</context>
<context>
    <name>PartPage</name>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Several are told apart by commas. Nothing here saves the whole.</source>
        <translation>多个片段用逗号分开。这里留空就保存整个。</translation>
    </message>
    <message>
        <source>That is beyond the end: this link is {length} long.</source>
        <translation>这超出了结尾：这个链接长 {length}。</translation>
    </message>
    <message>
        <source>This is live: parts are for what is over.</source>
        <translation>这是直播：片段只适用于已经结束的内容。</translation>
    </message>
    <message>
        <source>“{piece}” has no end: write {example}.</source>
        <translation>“{piece}”没有结尾：请写成 {example}。</translation>
    </message>
    <message>
        <source>“{piece}” is no time: write {example}.</source>
        <translation>“{piece}”不是时间：请写成 {example}。</translation>
    </message>
    <message>
        <source>“{piece}” ends before it starts.</source>
        <translation>“{piece}”的结尾在开头之前。</translation>
    </message>
    <message>
        <source>These are too many parts.</source>
        <translation>片段太多了。</translation>
    </message>
    <message>
        <source>Until then the whole is saved.</source>
        <translation>在那之前保存整个。</translation>
    </message>
</context>
<context>
    <name>Porter</name>
    <message>
        <source>The folder cannot be opened.</source>
        <translation>无法打开文件夹。</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>This is no file of VidGrab&apos;s settings. Nothing was changed.</source>
        <translation>这不是 VidGrab 的设置文件。什么都没有改动。</translation>
    </message>
    <message>
        <source>Taken from the file: it holds when you press Save.</source>
        <translation>已从文件读取：按“保存”后生效。</translation>
    </message>
    <message>
        <source>Not usable, and left as it was: {names}</source>
        <translation>无法使用，保持原样：{names}</translation>
    </message>
    <message>
        <source>Exported. There is no password in the file.</source>
        <translation>已导出。文件里没有密码。</translation>
    </message>
    <message>
        <source>The file could not be written. Try another folder.</source>
        <translation>文件没能写入。请换一个文件夹试试。</translation>
    </message>
    <message>
        <source>Reset This Page…</source>
        <translation>重置此页…</translation>
    </message>
    <message>
        <source>Reset Everything…</source>
        <translation>全部重置…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Nothing is lost before you press Save.</source>
        <translation>按“保存”之前什么都不会丢。</translation>
    </message>
    <message>
        <source>The proxy, the sites and their passwords will be forgotten.</source>
        <translation>代理、网站和它们的密码会被忘掉。</translation>
    </message>
    <message>
        <source>Settings (*.toml)</source>
        <translation>设置 (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Put everything on the page “{page}” back to its usual value?</source>
        <translation>把“{page}”页面上的一切恢复为默认值吗？</translation>
    </message>
    <message>
        <source>Put all pages back to their usual values?</source>
        <translation>把所有页面恢复为默认值吗？</translation>
    </message>
    <message>
        <source>These are the usual values: they hold when you press Save.</source>
        <translation>这些是默认值：按“保存”后生效。</translation>
    </message>
    <message>
        <source>Export Settings</source>
        <translation>导出设置</translation>
    </message>
    <message>
        <source>Import Settings</source>
        <translation>导入设置</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>VidGrab is open already but does not answer: this is a window more.</source>
        <translation>VidGrab 已经打开，但没有回应：这是另开的一个窗口。</translation>
    </message>
    <message>
        <source>A link from outside could not be understood.</source>
        <translation>无法看懂一个来自外部的链接。</translation>
    </message>
    <message>
        <source>No link was found in {names}.</source>
        <translation>在 {names} 里没有找到链接。</translation>
    </message>
    <message>
        <source>This desktop shows no tray, so VidGrab stays in its window.</source>
        <translation>这个桌面不显示托盘，所以 VidGrab 留在窗口里。</translation>
    </message>
    <message>
        <source>VidGrab goes on in the tray</source>
        <translation>VidGrab 在托盘里继续运行</translation>
    </message>
    <message>
        <source>Its icon there brings the window back, and ends the program.</source>
        <translation>用那里的图标可以找回窗口，也可以退出程序。</translation>
    </message>
    <message>
        <source>There is no link to paste</source>
        <translation>没有可粘贴的链接</translation>
    </message>
    <message>
        <source>Copy a link first, then choose Paste Link again.</source>
        <translation>请先复制一个链接，再选择“粘贴链接”。</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Preparing the demo site…</source>
        <translation>正在准备演示网站…</translation>
    </message>
    <message>
        <source>The file of settings was damaged: all have their usual values again.</source>
        <translation>设置文件损坏了：全部恢复为默认值。</translation>
    </message>
    <message>
        <source>One setting was not usable and is back to its usual value: {names}</source>
        <translation>有 1 项设置无法使用，已恢复为默认值：{names}</translation>
    </message>
    <message numerus="yes">
        <source>%n settings were not usable and are back to their usual values: {names}</source>
        <translation>
            <numerusform>有 %n 项设置无法使用，已恢复为默认值：{names}</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of downloads cannot be saved just now; trying again.</source>
        <translation>下载列表现在无法保存；正在重试。</translation>
    </message>
    <message>
        <source>VidGrab crashed last time; nothing is lost.</source>
        <translation>VidGrab 上次崩溃了；什么都没有丢。</translation>
    </message>
    <message>
        <source>This system keeps no passwords: it is known until VidGrab ends.</source>
        <translation>这个系统不保存密码：只记到 VidGrab 结束为止。</translation>
    </message>
    <message>
        <source>This is the demo site&apos;s link: try it.</source>
        <translation>这是演示网站的链接：试试看吧。</translation>
    </message>
    <message>
        <source>The demo site could not be started.</source>
        <translation>演示网站没能启动。</translation>
    </message>
    <message>
        <source>Your choice could not be saved for the next start.</source>
        <translation>您的选择没能保存到下次启动。</translation>
    </message>
</context>
<context>
    <name>ProgramAction</name>
    <message>
        <source>Preferences…</source>
        <translation>首选项…</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>网络…</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>运行状况</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Copy Report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>About VidGrab</source>
        <translation>关于 VidGrab</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>ProgramMenu</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>QualityCard</name>
    <message>
        <source>Quality</source>
        <translation>画质</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
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
        <translation>1 个下载还没有完成</translation>
    </message>
    <message>
        <source>Nothing is lost: it is here when you open VidGrab again.</source>
        <translation>什么都不会丢：您再打开 VidGrab 时它还在这里。</translation>
    </message>
    <message numerus="yes">
        <source>%n downloads are not finished</source>
        <translation>
            <numerusform>%n 个下载还没有完成</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost: they are here when you open VidGrab again.</source>
        <translation>什么都不会丢：您再打开 VidGrab 时它们还在这里。</translation>
    </message>
    <message>
        <source>This window keeps no list: what is not finished is given up.</source>
        <translation>这个窗口不保存列表：没有完成的会被放弃。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留下</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>不再询问</translation>
    </message>
</context>
<context>
    <name>RateEditor</name>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>{speed} KB/s</source>
        <translation>{speed} KB/s</translation>
    </message>
    <message>
        <source>{speed}, from {begin} to {end}</source>
        <translation>{speed}，{begin} 到 {end}</translation>
    </message>
</context>
<context>
    <name>Reception</name>
    <message>
        <source>Another program uses port {port}, so VidGrab does not hear the browser. The preferences offer another port.</source>
        <translation>另一个程序正在使用端口 {port}，因此 VidGrab 听不到浏览器。可在首选项中选择其他端口。</translation>
    </message>
    <message>
        <source>Added from the browser: {site}</source>
        <translation>已从浏览器添加：{site}</translation>
    </message>
</context>
<context>
    <name>RemovalQuestion</name>
    <message>
        <source>Remove “{title}” from the list?</source>
        <translation>从列表中移除“{title}”吗？</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n downloads from the list?</source>
        <translation>
            <numerusform>从列表中移除 %n 个下载吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>What is removed can be brought back with Undo.</source>
        <translation>移除的内容可以用“撤销”找回。</translation>
    </message>
    <message>
        <source>Keep File</source>
        <translation>保留文件</translation>
    </message>
    <message>
        <source>Move File to Trash</source>
        <translation>把文件移到回收站</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>RenewalQuestion</name>
    <message>
        <source>Make a new token?</source>
        <translation>要生成新的令牌吗？</translation>
    </message>
    <message>
        <source>Whoever has the old one must be given the new one.</source>
        <translation>持有旧令牌的程序都需要换成新的。</translation>
    </message>
    <message>
        <source>New Token</source>
        <translation>新令牌</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Reorder</name>
    <message>
        <source>Move Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move to Top</source>
        <translation>移到最前</translation>
    </message>
    <message>
        <source>Move to End</source>
        <translation>移到最后</translation>
    </message>
</context>
<context>
    <name>ResetQuestion</name>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>SaveButton</name>
    <message>
        <source>Save to</source>
        <translation>保存到</translation>
    </message>
    <message>
        <source>Choose Folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>打开文件夹</translation>
    </message>
</context>
<context>
    <name>ScopeRow</name>
    <message>
        <source>What the link means</source>
        <translation>链接指的是什么</translation>
    </message>
    <message>
        <source>This video</source>
        <translation>这个视频</translation>
    </message>
    <message>
        <source>Whole playlist</source>
        <translation>整个播放列表</translation>
    </message>
    <message>
        <source>Whole playlist ({count})</source>
        <translation>整个播放列表（{count} 个）</translation>
    </message>
</context>
<context>
    <name>Shortcut</name>
    <message>
        <source>Go to the link</source>
        <translation>转到链接</translation>
    </message>
    <message>
        <source>Save the link in the best quality</source>
        <translation>以最佳画质保存链接</translation>
    </message>
    <message>
        <source>Save the sound of the link only</source>
        <translation>只保存链接的声音</translation>
    </message>
    <message>
        <source>Choose the folder for downloads</source>
        <translation>选择下载文件夹</translation>
    </message>
    <message>
        <source>Open the folder for downloads</source>
        <translation>打开下载文件夹</translation>
    </message>
    <message>
        <source>Open or close the options</source>
        <translation>打开或关闭选项</translation>
    </message>
    <message>
        <source>Search the playlist, or filter the downloads</source>
        <translation>搜索播放列表，或筛选下载</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation>转到窗口的下一部分</translation>
    </message>
    <message>
        <source>Go to the part before</source>
        <translation>转到上一部分</translation>
    </message>
    <message>
        <source>Undo what was just removed</source>
        <translation>撤销刚才的移除</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>打开菜单</translation>
    </message>
    <message>
        <source>Fetch the link</source>
        <translation>获取链接</translation>
    </message>
    <message>
        <source>Stop fetching</source>
        <translation>停止获取</translation>
    </message>
    <message>
        <source>Download this quality</source>
        <translation>下载这个画质</translation>
    </message>
    <message>
        <source>Pick the selected entries, or no longer</source>
        <translation>勾选所选条目，或取消勾选</translation>
    </message>
    <message>
        <source>Download what is picked</source>
        <translation>下载已勾选的内容</translation>
    </message>
    <message>
        <source>Tick a language, or no longer</source>
        <translation>勾选一种语言，或取消勾选</translation>
    </message>
    <message>
        <source>Close the options</source>
        <translation>关闭选项</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Open the menu of the selected downloads</source>
        <translation>打开所选下载的菜单</translation>
    </message>
</context>
<context>
    <name>ShortcutGroups</name>
    <message>
        <source>Everywhere</source>
        <translation>任何地方</translation>
    </message>
    <message>
        <source>In the link</source>
        <translation>在链接里</translation>
    </message>
    <message>
        <source>In the list of qualities</source>
        <translation>在画质列表里</translation>
    </message>
    <message>
        <source>In a playlist</source>
        <translation>在播放列表里</translation>
    </message>
    <message>
        <source>In the options</source>
        <translation>在选项里</translation>
    </message>
    <message>
        <source>In the downloads</source>
        <translation>在下载里</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>{what}: {keys}</source>
        <translation>{what}：{keys}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>SiteTable</name>
    <message>
        <source>Site</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Through the proxy</source>
        <translation>经过代理</translation>
    </message>
    <message>
        <source>With cookies</source>
        <translation>带 Cookie</translation>
    </message>
    <message>
        <source>Look like a browser</source>
        <translation>像浏览器一样访问</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Add Site</source>
        <translation>添加网站</translation>
    </message>
    <message>
        <source>Remove Site</source>
        <translation>移除网站</translation>
    </message>
</context>
<context>
    <name>SkipPage</name>
    <message>
        <source>Cut out</source>
        <translation>剪掉</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>SponsorBlock server</source>
        <translation>SponsorBlock 服务器</translation>
    </message>
    <message>
        <source>Viewers note these down at SponsorBlock.</source>
        <translation>这些由观众记录在 SponsorBlock 上。</translation>
    </message>
    <message>
        <source>SponsorBlock knows YouTube only, and this link is from elsewhere.</source>
        <translation>SponsorBlock 只认识 YouTube，而这个链接来自别处。</translation>
    </message>
    <message>
        <source>An address starts with https://; the last good one is asked.</source>
        <translation>地址要以 https:// 开头；现在用的是上一个正确的地址。</translation>
    </message>
</context>
<context>
    <name>SoundPage</name>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Sound format</source>
        <translation>声音格式</translation>
    </message>
    <message>
        <source>For Audio Only; a film keeps its sound as it is.</source>
        <translation>用于“仅音频”；影片的声音保持原样。</translation>
    </message>
    <message>
        <source>Sound language</source>
        <translation>声音语言</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>This link has no {language} sound; its own is taken.</source>
        <translation>这个链接没有{language}声音；用它自己的。</translation>
    </message>
    <message>
        <source>{language}, original</source>
        <translation>{language}（原声）</translation>
    </message>
</context>
<context>
    <name>SubtitleList</name>
    <message>
        <source>Subtitle languages</source>
        <translation>字幕语言</translation>
    </message>
</context>
<context>
    <name>SubtitleListModel</name>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
</context>
<context>
    <name>SubtitlePage</name>
    <message>
        <source>Where subtitles go</source>
        <translation>字幕放在哪里</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Also those a machine has made</source>
        <translation>也要机器生成的</translation>
    </message>
    <message>
        <source>Which languages there are is known once a link is looked at.</source>
        <translation>获取链接以后才知道有哪些语言。</translation>
    </message>
    <message>
        <source>In: {languages}</source>
        <translation>语言：{languages}</translation>
    </message>
    <message>
        <source>This link has no subtitles.</source>
        <translation>这个链接没有字幕。</translation>
    </message>
    <message>
        <source>This link only has subtitles a machine has made.</source>
        <translation>这个链接只有机器生成的字幕。</translation>
    </message>
    <message>
        <source>This link has none in: {languages}</source>
        <translation>这个链接没有这些语言的字幕：{languages}</translation>
    </message>
    <message>
        <source>Choose at least one language.</source>
        <translation>请至少选择一种语言。</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>An address looks like https://example.com/releases</source>
        <translation>地址的写法是 https://example.com/releases</translation>
    </message>
</context>
<context>
    <name>Tidings</name>
    <message>
        <source>Saved: {what}</source>
        <translation>已保存：{what}</translation>
    </message>
    <message>
        <source>Saved with warnings: {what}</source>
        <translation>已保存，但有提醒：{what}</translation>
    </message>
    <message>
        <source>All downloads have ended</source>
        <translation>所有下载都已结束</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) have ended</source>
        <translation>
            <numerusform>%n 个下载已结束</numerusform>
        </translation>
    </message>
    <message>
        <source>All downloads are there</source>
        <translation>所有下载都已完成</translation>
    </message>
    <message numerus="yes">
        <source>%n saved</source>
        <translation>
            <numerusform>%n 个已保存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 个失败</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>TokenRow</name>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy: {what}</source>
        <translation>复制：{what}</translation>
    </message>
    <message>
        <source>New Token…</source>
        <translation>新令牌…</translation>
    </message>
    <message>
        <source>The extension and the bookmarklet are in a folder, with the steps to set them up.</source>
        <translation>扩展和小书签放在一个文件夹里，附有设置步骤。</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Waiting for the system&apos;s keyring…</source>
        <translation>正在等待系统的密钥环…</translation>
    </message>
    <message>
        <source>It is shown here once the box above is ticked.</source>
        <translation>勾选上面的选项后，令牌会显示在这里。</translation>
    </message>
    <message>
        <source>This is the new one. The old one is refused from now on.</source>
        <translation>这是新令牌。旧令牌从现在起不再被接受。</translation>
    </message>
    <message>
        <source>Scripts find VidGrab at {address}</source>
        <translation>脚本可通过 {address} 访问 VidGrab</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Hide VidGrab</source>
        <translation>隐藏 VidGrab</translation>
    </message>
    <message>
        <source>Paste Link</source>
        <translation>粘贴链接</translation>
    </message>
    <message>
        <source>Pause All</source>
        <translation>全部暂停</translation>
    </message>
    <message>
        <source>Resume All</source>
        <translation>全部继续</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Show VidGrab</source>
        <translation>显示 VidGrab</translation>
    </message>
    <message>
        <source>VidGrab</source>
        <translation>VidGrab</translation>
    </message>
    <message numerus="yes">
        <source>VidGrab — %n downloading</source>
        <translation>
            <numerusform>VidGrab — %n 个正在下载</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
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
        <translation>{first}，{rest}</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 字节</translation>
    </message>
    <message numerus="yes">
        <source>{count} bytes</source>
        <translation>
            <numerusform>{count} 字节</numerusform>
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
        <translation>约 {size}</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>大小未知</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>{size}/s</source>
        <translation>{size}/秒</translation>
    </message>
    <message>
        <source>less than 1 KB/s</source>
        <translation>不到 1 KB/秒</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>{seconds} s left</source>
        <translation>还剩 {seconds} 秒</translation>
    </message>
    <message>
        <source>about {seconds} s left</source>
        <translation>还剩约 {seconds} 秒</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>还剩约 {minutes} 分钟</translation>
    </message>
    <message>
        <source>about {hours} h left</source>
        <translation>还剩约 {hours} 小时</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation>还剩约 {hours} 小时 {minutes} 分钟</translation>
    </message>
    <message>
        <source>more than a day left</source>
        <translation>还剩一天以上</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} 分 {seconds} 秒</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} 小时</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分钟</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation>{minutes} 分钟前</translation>
    </message>
    <message>
        <source>{hours} h ago</source>
        <translation>{hours} 小时前</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message numerus="yes">
        <source>{days} days ago</source>
        <translation>
            <numerusform>{days} 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>more than a month ago</source>
        <translation>一个多月前</translation>
    </message>
    <message>
        <source>more than a year ago</source>
        <translation>一年多前</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{year}年{month}{day}日</translation>
    </message>
    <message>
        <source>{day} {month} at {time}</source>
        <translation>{month}{day}日 {time}</translation>
    </message>
    <message>
        <source>{day} {month} {year} at {time}</source>
        <translation>{year}年{month}{day}日 {time}</translation>
    </message>
    <message>
        <source>January</source>
        <translation>1月</translation>
    </message>
    <message>
        <source>February</source>
        <translation>2月</translation>
    </message>
    <message>
        <source>March</source>
        <translation>3月</translation>
    </message>
    <message>
        <source>April</source>
        <translation>4月</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5月</translation>
    </message>
    <message>
        <source>June</source>
        <translation>6月</translation>
    </message>
    <message>
        <source>July</source>
        <translation>7月</translation>
    </message>
    <message>
        <source>August</source>
        <translation>8月</translation>
    </message>
    <message>
        <source>September</source>
        <translation>9月</translation>
    </message>
    <message>
        <source>October</source>
        <translation>10月</translation>
    </message>
    <message>
        <source>November</source>
        <translation>11月</translation>
    </message>
    <message>
        <source>December</source>
        <translation>12月</translation>
    </message>
    <message>
        <source>Audio Only</source>
        <translation>仅音频</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最佳</translation>
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
        <translation>{fps} 帧/秒</translation>
    </message>
    <message>
        <source>{kbps} kbit/s</source>
        <translation>{kbps} kbit/s</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>没有声音</translation>
    </message>
    <message>
        <source>{wish} does not hold it; kept as {container}</source>
        <translation>{wish} 装不下；仍保存为 {container}</translation>
    </message>
    <message>
        <source>{wish} was not offered; got {label}</source>
        <translation>没有 {wish}；得到的是 {label}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>正在获取</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>正在收尾</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Done with warnings</source>
        <translation>已完成，但有提醒</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Failed: {why}</source>
        <translation>失败：{why}</translation>
    </message>
    <message>
        <source>Paused: {why}</source>
        <translation>已暂停：{why}</translation>
    </message>
    <message>
        <source>not enough room on the disk</source>
        <translation>磁盘空间不够</translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation>文件夹不在</translation>
    </message>
    <message>
        <source>the folder cannot be written to</source>
        <translation>文件夹无法写入</translation>
    </message>
    <message>
        <source>not finished the last time</source>
        <translation>上次没有完成</translation>
    </message>
    <message>
        <source>the site asked for a pause</source>
        <translation>网站要求暂停一下</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>约 {time}</translation>
    </message>
    <message>
        <source>Downloading video</source>
        <translation>正在下载视频</translation>
    </message>
    <message>
        <source>Downloading sound</source>
        <translation>正在下载声音</translation>
    </message>
    <message>
        <source>Waiting for the site</source>
        <translation>正在等网站</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>正在录制</translation>
    </message>
    <message>
        <source>cut at key frames</source>
        <translation>在关键帧处剪切</translation>
    </message>
    <message>
        <source>cut exactly, picture re-encoded</source>
        <translation>精确剪切，画面重新编码</translation>
    </message>
    <message>
        <source>Begins on {moment}</source>
        <translation>{moment} 开始</translation>
    </message>
    <message>
        <source>Finishing: {step}</source>
        <translation>正在收尾：{step}</translation>
    </message>
    <message>
        <source>joining picture and sound</source>
        <translation>合并画面和声音</translation>
    </message>
    <message>
        <source>taking the sound out</source>
        <translation>取出声音</translation>
    </message>
    <message>
        <source>putting the file in order</source>
        <translation>整理文件</translation>
    </message>
    <message>
        <source>checking the file</source>
        <translation>检查文件</translation>
    </message>
    <message>
        <source>changing the kind of sound</source>
        <translation>转换声音格式</translation>
    </message>
    <message>
        <source>looking for sponsors</source>
        <translation>查找赞助内容</translation>
    </message>
    <message>
        <source>cutting it into its chapters</source>
        <translation>按章节分割</translation>
    </message>
    <message>
        <source>adding what goes with it</source>
        <translation>添加附带内容</translation>
    </message>
    <message>
        <source>not in the language you chose</source>
        <translation>不是您选的语言</translation>
    </message>
    <message>
        <source>the subtitles are missing</source>
        <translation>缺少字幕</translation>
    </message>
    <message>
        <source>subtitles missing: {languages}</source>
        <translation>缺少字幕：{languages}</translation>
    </message>
    <message numerus="yes">
        <source>subtitles missing: {languages} and {count} more</source>
        <translation>
            <numerusform>缺少字幕：{languages}，还有 {count} 种</numerusform>
        </translation>
    </message>
    <message>
        <source>subtitles only</source>
        <translation>仅字幕</translation>
    </message>
    <message>
        <source>could not find out where the sponsors are</source>
        <translation>没能查到赞助内容在哪里</translation>
    </message>
    <message>
        <source>the chapters are missing</source>
        <translation>缺少章节</translation>
    </message>
    <message>
        <source>could not be split into its chapters</source>
        <translation>没能按章节分割</translation>
    </message>
    <message>
        <source>title and artist are not in the file</source>
        <translation>文件里没有标题和艺人</translation>
    </message>
    <message>
        <source>the cover picture is missing</source>
        <translation>缺少封面图</translation>
    </message>
    <message>
        <source>{seconds} s of the broadcast are missing</source>
        <translation>直播缺少 {seconds} 秒</translation>
    </message>
    <message>
        <source>shorter than announced: {seconds} s of {announced} s</source>
        <translation>比标明的短：{seconds} 秒，应为 {announced} 秒</translation>
    </message>
    <message>
        <source>no part was cut out</source>
        <translation>没有剪出片段</translation>
    </message>
    <message>
        <source>sponsors are not looked for in a part</source>
        <translation>片段中不查找赞助内容</translation>
    </message>
    <message>
        <source>no subtitles can be inside a file of the kind {kind}</source>
        <translation>{kind} 文件里放不下字幕</translation>
    </message>
    <message>
        <source>there are no subtitles in {languages}</source>
        <translation>没有这些语言的字幕：{languages}</translation>
    </message>
    <message>
        <source>there are no subtitles</source>
        <translation>没有字幕</translation>
    </message>
    <message>
        <source>no subtitles in {languages}</source>
        <translation>缺少这些语言的字幕：{languages}</translation>
    </message>
    <message>
        <source>Initializing...</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>Extracting video metadata...</source>
        <translation>正在读取视频信息…</translation>
    </message>
    <message>
        <source>Analyzing available formats...</source>
        <translation>正在分析可用的格式…</translation>
    </message>
    <message>
        <source>Video information ready</source>
        <translation>视频信息已就绪</translation>
    </message>
    <message>
        <source>There is no link yet</source>
        <translation>还没有链接</translation>
    </message>
    <message>
        <source>Paste a link to a video, a playlist or a song.</source>
        <translation>粘贴视频、播放列表或歌曲的链接。</translation>
    </message>
    <message>
        <source>This is not a link</source>
        <translation>这不是链接</translation>
    </message>
    <message>
        <source>A link names a site and a page there, for example https://example.com/video.</source>
        <translation>链接写明一个网站和其中的一个页面，例如 https://example.com/video。</translation>
    </message>
    <message>
        <source>Only web links can be saved</source>
        <translation>只能保存网页链接</translation>
    </message>
    <message>
        <source>VidGrab opens links that start with http:// or https:// and no others.</source>
        <translation>VidGrab 只打开以 http:// 或 https:// 开头的链接。</translation>
    </message>
    <message>
        <source>This site is not supported</source>
        <translation>不支持这个网站</translation>
    </message>
    <message>
        <source>VidGrab does not know the site, and found no video on the page by itself.</source>
        <translation>VidGrab 不认识这个网站，自己也没有在页面上找到视频。</translation>
    </message>
    <message>
        <source>The site could not be reached</source>
        <translation>连不上这个网站</translation>
    </message>
    <message>
        <source>There may be no internet connection, the link may name a wrong site, or a firewall or proxy stands in the way.</source>
        <translation>可能没有网络连接，链接里的网站可能写错了，也可能被防火墙或代理挡住了。</translation>
    </message>
    <message>
        <source>The site took too long to answer</source>
        <translation>网站太久没有回应</translation>
    </message>
    <message>
        <source>The site or the connection is very slow just now.</source>
        <translation>网站或连接现在很慢。</translation>
    </message>
    <message>
        <source>A secure connection to the site was not possible</source>
        <translation>无法与网站建立安全连接</translation>
    </message>
    <message>
        <source>The site could not prove who it is. A wrong clock, a proxy or the site itself may be the reason.</source>
        <translation>网站没能证明自己的身份。可能是时钟不准、代理的问题，或者网站本身的问题。</translation>
    </message>
    <message>
        <source>The site refused to hand it over</source>
        <translation>网站拒绝提供</translation>
    </message>
    <message>
        <source>The link may have expired, or the site lets in only some visitors.</source>
        <translation>链接可能已经过期，或者网站只接待部分访客。</translation>
    </message>
    <message>
        <source>The video is not there</source>
        <translation>视频不在那里</translation>
    </message>
    <message>
        <source>It was removed, or the link is not complete.</source>
        <translation>它已被移除，或者链接不完整。</translation>
    </message>
    <message>
        <source>The site asks you to wait</source>
        <translation>网站请您等一等</translation>
    </message>
    <message>
        <source>It received too many requests from your connection. Try again in some minutes.</source>
        <translation>它收到了太多来自您的连接的请求。请过几分钟再试。</translation>
    </message>
    <message>
        <source>The site has a problem of its own</source>
        <translation>网站自己出了问题</translation>
    </message>
    <message>
        <source>Its server answered with an error. This mostly passes by itself.</source>
        <translation>它的服务器返回了错误。这种情况多半会自己好。</translation>
    </message>
    <message>
        <source>The video is not offered in your country</source>
        <translation>这个视频在您的国家不提供</translation>
    </message>
    <message>
        <source>The site shows it only to visitors from some countries.</source>
        <translation>网站只向部分国家的访客展示它。</translation>
    </message>
    <message>
        <source>The site wants you to sign in first</source>
        <translation>网站要您先登录</translation>
    </message>
    <message>
        <source>This video is private, for members, or age-restricted, or the site wants to be sure that you are not a robot.</source>
        <translation>这个视频是私密的、仅限会员或有年龄限制，或者网站想确认您不是机器人。</translation>
    </message>
    <message>
        <source>This video is protected (DRM) and cannot be saved</source>
        <translation>这个视频受保护（DRM），无法保存</translation>
    </message>
    <message>
        <source>Its owner lets it be watched only in their own player.</source>
        <translation>所有者只允许在自己的播放器里观看。</translation>
    </message>
    <message>
        <source>The broadcast has not started yet</source>
        <translation>直播还没有开始</translation>
    </message>
    <message>
        <source>There is nothing to save before it is on the air.</source>
        <translation>开播之前没有可以保存的内容。</translation>
    </message>
    <message>
        <source>The broadcast is over</source>
        <translation>直播已经结束</translation>
    </message>
    <message>
        <source>The site has no recording of it, or does not have it yet.</source>
        <translation>网站没有它的录像，或者还没有。</translation>
    </message>
    <message>
        <source>The site offers nothing that can be saved</source>
        <translation>网站没有提供可以保存的内容</translation>
    </message>
    <message>
        <source>The video may still be in preparation there, or the site has changed.</source>
        <translation>视频可能还在那里处理，或者网站变了。</translation>
    </message>
    <message>
        <source>There are only pictures here</source>
        <translation>这里只有图片</translation>
    </message>
    <message>
        <source>The link leads to photos without video or sound.</source>
        <translation>链接指向没有视频和声音的照片。</translation>
    </message>
    <message>
        <source>There are no such subtitles</source>
        <translation>没有这样的字幕</translation>
    </message>
    <message>
        <source>The video has none, or none in the languages you chose. Those a machine has made are only taken where you allow it.</source>
        <translation>视频没有字幕，或者没有您选的语言。机器生成的字幕只在您允许时才使用。</translation>
    </message>
    <message>
        <source>This link is a whole playlist</source>
        <translation>这个链接是一整个播放列表</translation>
    </message>
    <message>
        <source>Fetch it by itself, and choose from its list what to save.</source>
        <translation>请单独获取它，再从列表里选择要保存的内容。</translation>
    </message>
    <message>
        <source>There is no video or sound behind this link</source>
        <translation>这个链接背后没有视频或声音</translation>
    </message>
    <message>
        <source>The link leads to a page or a file of another kind.</source>
        <translation>链接指向一个网页或其他类型的文件。</translation>
    </message>
    <message>
        <source>The download broke off</source>
        <translation>下载中断了</translation>
    </message>
    <message>
        <source>The connection was cut before everything had arrived.</source>
        <translation>还没有全部收到，连接就断了。</translation>
    </message>
    <message>
        <source>A part of VidGrab is missing</source>
        <translation>VidGrab 缺少一个部件</translation>
    </message>
    <message>
        <source>The site needs the helper program deno. Installing VidGrab again brings it back.</source>
        <translation>这个网站需要辅助程序 deno。重新安装 VidGrab 就会有。</translation>
    </message>
    <message>
        <source>The helper programs ffmpeg and ffprobe were not found. Installing VidGrab again brings them back.</source>
        <translation>没有找到辅助程序 ffmpeg 和 ffprobe。重新安装 VidGrab 就会有。</translation>
    </message>
    <message>
        <source>The file could not be finished</source>
        <translation>文件没能完成</translation>
    </message>
    <message>
        <source>Everything arrived, but joining or changing it did not work.</source>
        <translation>全都收到了，但合并或转换没有成功。</translation>
    </message>
    <message>
        <source>There is no room left on the disk</source>
        <translation>磁盘上没有空间了</translation>
    </message>
    <message>
        <source>Make room, or choose a folder on another disk.</source>
        <translation>请腾出空间，或选择另一个磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>The folder is not there any more</source>
        <translation>文件夹已经不在了</translation>
    </message>
    <message>
        <source>It was moved or deleted, or its disk is not connected. The download goes on when the folder is back.</source>
        <translation>它被移动或删除了，或者它的磁盘没有连接。文件夹回来后，下载会继续。</translation>
    </message>
    <message>
        <source>The folder cannot be written to</source>
        <translation>文件夹无法写入</translation>
    </message>
    <message>
        <source>It may be protected or gone, or its disk takes no file this large.</source>
        <translation>它可能受保护或已经不在，或者它的磁盘不接受这么大的文件。</translation>
    </message>
    <message>
        <source>The file was moved or changed, and was left as it is</source>
        <translation>文件被移动或改动过，因此保持原样</translation>
    </message>
    <message>
        <source>What is missing can only be added to the file as VidGrab made it, where VidGrab put it. Downloading it again brings everything.</source>
        <translation>缺少的部分只能添加到 VidGrab 做好并放好的那个文件里。重新下载就什么都有了。</translation>
    </message>
    <message>
        <source>The disk does not accept the file&apos;s name</source>
        <translation>磁盘不接受这个文件名</translation>
    </message>
    <message>
        <source>The folder&apos;s own path may be too long, or its disk is of an unusual kind.</source>
        <translation>文件夹的路径可能太长，或者它的磁盘比较特殊。</translation>
    </message>
    <message>
        <source>The browser&apos;s cookies could not be read</source>
        <translation>无法读取浏览器的 Cookie</translation>
    </message>
    <message>
        <source>The browser may be running or keep them locked.</source>
        <translation>浏览器可能正在运行，或者把它们锁住了。</translation>
    </message>
    <message>
        <source>The download program stopped by itself</source>
        <translation>下载程序自己停了</translation>
    </message>
    <message>
        <source>It was ended from outside or crashed. The details may say more.</source>
        <translation>它被外部结束或崩溃了。详细信息里也许有更多说明。</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>发生了意外情况</translation>
    </message>
    <message>
        <source>The site may have changed. The details may say more.</source>
        <translation>网站可能变了。详细信息里也许有更多说明。</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Edit Link</source>
        <translation>编辑链接</translation>
    </message>
    <message>
        <source>Open in Browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Choose Folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Update the Engine</source>
        <translation>更新引擎</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开它</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>重新下载</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用它</translation>
    </message>
    <message>
        <source>Stop the update</source>
        <translation>停止更新</translation>
    </message>
    <message>
        <source>Update again</source>
        <translation>重新更新</translation>
    </message>
    <message>
        <source>Copy a Report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>The list of downloads was damaged. VidGrab has saved all of it that could be read and kept the damaged file; your downloaded files are untouched.</source>
        <translation>下载列表损坏了。VidGrab 已经救回所有能读的内容，并保留了损坏的文件；您下载的文件没有受影响。</translation>
    </message>
    <message>
        <source>The list of downloads cannot be written to. It is shown as it was; what changes now is kept only until VidGrab ends.</source>
        <translation>下载列表无法写入。显示的是原来的样子；现在的改动只保留到 VidGrab 结束为止。</translation>
    </message>
    <message>
        <source>A newer VidGrab has written the list of downloads, so this one leaves it alone. Nothing is lost; what you download now is listed only until VidGrab ends.</source>
        <translation>下载列表是由更新版本的 VidGrab 写的，所以这个版本不去动它。什么都没有丢；您现在下载的内容只在 VidGrab 结束之前留在列表里。</translation>
    </message>
    <message>
        <source>Another VidGrab or another program is using the list of downloads, so it is not shown here. Nothing is lost; what you download now is listed only until this window closes.</source>
        <translation>另一个 VidGrab 或别的程序正在使用下载列表，所以这里不显示。什么都没有丢；您现在下载的内容只在这个窗口关闭之前留在列表里。</translation>
    </message>
    <message>
        <source>No browser</source>
        <translation>不用浏览器</translation>
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
        <translation>Windows 把这个浏览器的 Cookie 封存起来只给它自己用。请用 Firefox，或者 cookies.txt。</translation>
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
        <translation>Linux 上没有 Whale。</translation>
    </message>
    <message>
        <source>Safari</source>
        <translation>Safari</translation>
    </message>
    <message>
        <source>Safari is on macOS only.</source>
        <translation>Safari 只在 macOS 上有。</translation>
    </message>
    <message>
        <source>macOS asks for Full Disk Access for VidGrab first.</source>
        <translation>macOS 要求先给 VidGrab“完全磁盘访问权限”。</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>{language} sound</source>
        <translation>{language}声音</translation>
    </message>
    <message>
        <source>{languages} subtitles</source>
        <translation>{languages}字幕</translation>
    </message>
    <message>
        <source>only {languages} subtitles</source>
        <translation>仅{languages}字幕</translation>
    </message>
    <message numerus="yes">
        <source>subtitles in {count} languages</source>
        <translation>
            <numerusform>{count} 种语言的字幕</numerusform>
        </translation>
    </message>
    <message>
        <source>subtitles</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>only subtitles</source>
        <translation>仅字幕</translation>
    </message>
    <message>
        <source>chapters</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>split by chapters</source>
        <translation>按章节分割</translation>
    </message>
    <message>
        <source>no {kinds}</source>
        <translation>去掉{kinds}</translation>
    </message>
    <message>
        <source>{kinds} marked</source>
        <translation>标记{kinds}</translation>
    </message>
    <message numerus="yes">
        <source>{count} kinds</source>
        <translation>
            <numerusform>{count} 类</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} parts</source>
        <translation>
            <numerusform>{count} 个片段</numerusform>
        </translation>
    </message>
    <message>
        <source>exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>up to {limit}</source>
        <translation>最高 {limit}</translation>
    </message>
    <message>
        <source>tags and cover</source>
        <translation>标签和封面</translation>
    </message>
    <message>
        <source>sponsors</source>
        <translation>赞助</translation>
    </message>
    <message>
        <source>self-promotion</source>
        <translation>自我宣传</translation>
    </message>
    <message>
        <source>reminders</source>
        <translation>互动提醒</translation>
    </message>
    <message>
        <source>intro</source>
        <translation>片头</translation>
    </message>
    <message>
        <source>outro</source>
        <translation>片尾</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>预告</translation>
    </message>
    <message>
        <source>hook</source>
        <translation>引子</translation>
    </message>
    <message>
        <source>filler</source>
        <translation>闲话</translation>
    </message>
    <message>
        <source>non-music</source>
        <translation>非音乐</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>保持原样</translation>
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
        <translation>不要字幕</translation>
    </message>
    <message>
        <source>Inside the film</source>
        <translation>放在影片里</translation>
    </message>
    <message>
        <source>Beside it, as .srt</source>
        <translation>放在旁边，存为 .srt</translation>
    </message>
    <message>
        <source>Only subtitles</source>
        <translation>仅字幕</translation>
    </message>
    <message>
        <source>No chapters</source>
        <translation>不要章节</translation>
    </message>
    <message>
        <source>Chapter marks</source>
        <translation>章节标记</translation>
    </message>
    <message>
        <source>A file for each</source>
        <translation>每章一个文件</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>不要标签</translation>
    </message>
    <message>
        <source>For sound</source>
        <translation>仅用于声音</translation>
    </message>
    <message>
        <source>For everything</source>
        <translation>全部都要</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
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
        <translation>在关键帧处（快）</translation>
    </message>
    <message>
        <source>Exact (re-encodes the edges)</source>
        <translation>精确（重新编码两端）</translation>
    </message>
    <message>
        <source>Plays everywhere</source>
        <translation>到处都能播放</translation>
    </message>
    <message>
        <source>Best picture</source>
        <translation>最好的画面</translation>
    </message>
    <message>
        <source>Smallest file</source>
        <translation>最小的文件</translation>
    </message>
    <message>
        <source>Sponsors</source>
        <translation>赞助</translation>
    </message>
    <message>
        <source>Self-promotion</source>
        <translation>自我宣传</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>互动提醒</translation>
    </message>
    <message>
        <source>Intro</source>
        <translation>片头</translation>
    </message>
    <message>
        <source>Outro</source>
        <translation>片尾</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预告</translation>
    </message>
    <message>
        <source>Hook</source>
        <translation>引子</translation>
    </message>
    <message>
        <source>Filler</source>
        <translation>闲话</translation>
    </message>
    <message>
        <source>Non-music</source>
        <translation>非音乐</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>阿拉伯语</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>捷克语</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>丹麦语</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>荷兰语</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>芬兰语</translation>
    </message>
    <message>
        <source>French</source>
        <translation>法语</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德语</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>希腊语</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>希伯来语</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>印地语</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>匈牙利语</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>印度尼西亚语</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>意大利语</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日语</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韩语</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>波兰语</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>葡萄牙语</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>罗马尼亚语</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>俄语</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>西班牙语</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>瑞典语</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>泰语</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>土耳其语</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>乌克兰语</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>越南语</translation>
    </message>
    <message>
        <source>The engine is only taken from an address that starts with https://. The address is in the preferences.</source>
        <translation>引擎只从以 https:// 开头的地址获取。地址在首选项里。</translation>
    </message>
    <message>
        <source>The engine&apos;s releases could not be reached. It stays as it is.</source>
        <translation>连不上引擎的发布页。引擎保持原样。</translation>
    </message>
    <message>
        <source>There is no release of the engine at this address. It stays as it is.</source>
        <translation>这个地址没有引擎的发布版本。引擎保持原样。</translation>
    </message>
    <message>
        <source>The new engine did not arrive as it was published, and was not taken.</source>
        <translation>收到的新引擎与发布的不一致，没有采用。</translation>
    </message>
    <message>
        <source>The new engine needs a newer VidGrab. It stays as it is.</source>
        <translation>新引擎需要更新版本的 VidGrab。引擎保持原样。</translation>
    </message>
    <message>
        <source>The new engine did not work here, and was not taken.</source>
        <translation>新引擎在这里不能运行，没有采用。</translation>
    </message>
    <message>
        <source>There is no room on the disk for the new engine.</source>
        <translation>磁盘上没有空间放新引擎。</translation>
    </message>
    <message>
        <source>The new engine could not be written to the disk.</source>
        <translation>新引擎没能写入磁盘。</translation>
    </message>
    <message>
        <source>Another VidGrab is updating the engine just now.</source>
        <translation>另一个 VidGrab 正在更新引擎。</translation>
    </message>
    <message>
        <source>The update ended by itself. The engine stays as it is.</source>
        <translation>更新自己停了。引擎保持原样。</translation>
    </message>
    <message>
        <source>yt-dlp</source>
        <translation>yt-dlp</translation>
    </message>
    <message>
        <source>JavaScript runtime</source>
        <translation>JavaScript 运行环境</translation>
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
        <translation>Cookie</translation>
    </message>
    <message>
        <source>Download folder</source>
        <translation>下载文件夹</translation>
    </message>
    <message>
        <source>Plug-ins</source>
        <translation>插件</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Password keyring</source>
        <translation>密码密钥环</translation>
    </message>
    <message>
        <source>List of downloads</source>
        <translation>下载列表</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>需留意</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Use the one that came with VidGrab</source>
        <translation>使用 VidGrab 自带的</translation>
    </message>
    <message>
        <source>Use the ones that came with VidGrab</source>
        <translation>使用 VidGrab 自带的</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>网络…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Version {version}, age in days: {days}.</source>
        <translation>版本 {version}，已发布 {days} 天。</translation>
    </message>
    <message>
        <source>Version {version}, whose age cannot be told.</source>
        <translation>版本 {version}，不知道是什么时候发布的。</translation>
    </message>
    <message>
        <source>Version {version}, age in days: {days}. Sites change: a newer one may know more.</source>
        <translation>版本 {version}，已发布 {days} 天。网站会变：更新的版本也许认识更多。</translation>
    </message>
    <message>
        <source>Version {version} is one day old.</source>
        <translation>版本 {version} 是昨天发布的。</translation>
    </message>
    <message>
        <source>Version {version} is of today.</source>
        <translation>版本 {version} 是今天发布的。</translation>
    </message>
    <message>
        <source>The engine does not answer, so nothing can be fetched.</source>
        <translation>引擎没有回应，所以什么都无法获取。</translation>
    </message>
    <message>
        <source>Version {version} runs and answers.</source>
        <translation>版本 {version} 能运行，也有回应。</translation>
    </message>
    <message>
        <source>Your own, version {version}, runs and answers.</source>
        <translation>您自己的版本 {version} 能运行，也有回应。</translation>
    </message>
    <message>
        <source>It is missing: VidGrab has to be installed again.</source>
        <translation>它不见了：需要重新安装 VidGrab。</translation>
    </message>
    <message>
        <source>It is missing: some sites, YouTube among them, offer little without it.</source>
        <translation>它不见了：没有它，包括 YouTube 在内的一些网站能提供的很少。</translation>
    </message>
    <message>
        <source>Your own folder has none that can be run; the one that came with VidGrab is used.</source>
        <translation>您自己的文件夹里没有能运行的；现在用的是 VidGrab 自带的。</translation>
    </message>
    <message>
        <source>It did not answer within {seconds} s and was ended.</source>
        <translation>它在 {seconds} 秒内没有回应，已被结束。</translation>
    </message>
    <message>
        <source>It cannot be run. It may be damaged, or made for another system.</source>
        <translation>它无法运行。可能已损坏，或者是给别的系统用的。</translation>
    </message>
    <message>
        <source>There was no answer.</source>
        <translation>没有回应。</translation>
    </message>
    <message>
        <source>None are used.</source>
        <translation>没有使用。</translation>
    </message>
    <message>
        <source>They can be read: {count}.</source>
        <translation>可以读取：{count} 个。</translation>
    </message>
    <message>
        <source>They can be read, but there are none.</source>
        <translation>可以读取，但一个也没有。</translation>
    </message>
    <message>
        <source>They cannot be read. Is the browser or the file still there?</source>
        <translation>无法读取。浏览器或文件还在吗？</translation>
    </message>
    <message>
        <source>It is full. Free: {free} GB.</source>
        <translation>已经满了。可用：{free} GB。</translation>
    </message>
    <message>
        <source>It can be written to, but there is little room. Free: {free} GB.</source>
        <translation>可以写入，但空间不多了。可用：{free} GB。</translation>
    </message>
    <message>
        <source>It can be written to. Free: {free} GB.</source>
        <translation>可以写入。可用：{free} GB。</translation>
    </message>
    <message>
        <source>It is not there. It will be made if that is possible.</source>
        <translation>它不在那里。可能的话会创建它。</translation>
    </message>
    <message>
        <source>It cannot be written to.</source>
        <translation>无法写入。</translation>
    </message>
    <message>
        <source>Loaded: {loaded}.</source>
        <translation>已加载：{loaded} 个。</translation>
    </message>
    <message>
        <source>Loaded: {loaded}. Could not be loaded and are skipped: {broken}.</source>
        <translation>已加载：{loaded} 个。无法加载、已跳过：{broken} 个。</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>一个也没有。</translation>
    </message>
    <message>
        <source>Nothing is asked unless you want it. Check asks this site for a sign of life:</source>
        <translation>除非您想要，否则什么都不会询问。“检查”会问这个网站是否有回应：</translation>
    </message>
    <message>
        <source>It answers, by the way your settings say:</source>
        <translation>按您设置的方式，它有回应：</translation>
    </message>
    <message>
        <source>This system keeps no passwords: they are known until VidGrab ends.</source>
        <translation>这个系统不保存密码：只记到 VidGrab 结束为止。</translation>
    </message>
    <message>
        <source>{name} keeps your passwords.</source>
        <translation>{name} 保管着您的密码。</translation>
    </message>
    <message>
        <source>It is whole and kept.</source>
        <translation>它完好无损，也有保存。</translation>
    </message>
    <message>
        <source>Its folder cannot be written to.</source>
        <translation>它的文件夹无法写入。</translation>
    </message>
    <message>
        <source>It can be written.</source>
        <translation>可以写入。</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍等…</translation>
    </message>
    <message>
        <source>Write what a file is to be called, such as {part}.</source>
        <translation>请写明文件叫什么，例如 {part}。</translation>
    </message>
    <message>
        <source>This is too long for the name of a file.</source>
        <translation>这对文件名来说太长了。</translation>
    </message>
    <message>
        <source>A field stands between { and }, such as {part}.</source>
        <translation>字段写在 { 和 } 之间，例如 {part}。</translation>
    </message>
    <message>
        <source>There is no field {part}.</source>
        <translation>没有 {part} 这个字段。</translation>
    </message>
    <message>
        <source>Put {title} or {id} into it, or all files would be called the same.</source>
        <translation>请加入 {title} 或 {id}，否则所有文件都会叫同一个名字。</translation>
    </message>
    <message>
        <source>A walk in the hills</source>
        <translation>山间漫步</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>画质</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>外观和语言</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>浏览器</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>保存到</translation>
    </message>
    <message>
        <source>The system&apos;s own folder for downloads</source>
        <translation>系统自己的下载文件夹</translation>
    </message>
    <message>
        <source>Name of files</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>When there is such a file</source>
        <translation>已有同名文件时</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>两个都保留</translation>
    </message>
    <message>
        <source>Leave it and save nothing</source>
        <translation>不动它，也不保存</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>替换它</translation>
    </message>
    <message>
        <source>Give files the date of the site</source>
        <translation>文件使用网站上的日期</translation>
    </message>
    <message>
        <source>Number the files of a playlist</source>
        <translation>给播放列表的文件编号</translation>
    </message>
    <message>
        <source>Give each playlist a folder of its own</source>
        <translation>每个播放列表放在单独的文件夹</translation>
    </message>
    <message>
        <source>Where there is a choice</source>
        <translation>有得选时</translation>
    </message>
    <message>
        <source>Sites often have one size in several kinds. A file that plays everywhere also plays on an old television; the best picture may need a new program.</source>
        <translation>网站常常把同一大小做成好几种格式。到处都能播放的文件在旧电视上也能播放；最好的画面可能需要新的程序。</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>同时下载数</translation>
    </message>
    <message>
        <source>Connections for one file</source>
        <translation>每个文件的连接数</translation>
    </message>
    <message>
        <source>More are taken only while they bring more, and never from a site that minds.</source>
        <translation>只在确实有帮助时才增加，对介意的网站绝不增加。</translation>
    </message>
    <message>
        <source>Go on with unfinished downloads at the next start</source>
        <translation>下次启动时继续没有完成的下载</translation>
    </message>
    <message>
        <source>Ask before quitting while something is unfinished</source>
        <translation>还有没完成的内容时，退出前先询问</translation>
    </message>
    <message>
        <source>Keep the computer awake while something is downloaded</source>
        <translation>下载时不让电脑休眠</translation>
    </message>
    <message>
        <source>Longest look at a link</source>
        <translation>查看链接的最长时间</translation>
    </message>
    <message>
        <source>A site that has not said by then what a link is has failed.</source>
        <translation>到时还没说明链接是什么的网站，就算失败。</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Longest silence of a server</source>
        <translation>服务器无回应的最长时间</translation>
    </message>
    <message>
        <source>After it the server is asked again.</source>
        <translation>超过以后会再次询问服务器。</translation>
    </message>
    <message>
        <source>Folder with your own ffmpeg</source>
        <translation>您自己的 ffmpeg 所在文件夹</translation>
    </message>
    <message>
        <source>The one that comes with VidGrab</source>
        <translation>VidGrab 自带的</translation>
    </message>
    <message>
        <source>Proxy, cookies and sites</source>
        <translation>代理、Cookie 和网站</translation>
    </message>
    <message>
        <source>Passwords are kept in the system&apos;s keyring and nowhere else.</source>
        <translation>密码只保存在系统的密钥环里，别处都没有。</translation>
    </message>
    <message>
        <source>Speed of all downloads</source>
        <translation>所有下载的速度</translation>
    </message>
    <message>
        <source>Tell me when a download is finished</source>
        <translation>下载完成时通知我</translation>
    </message>
    <message>
        <source>Tell me when a download fails</source>
        <translation>下载失败时通知我</translation>
    </message>
    <message>
        <source>Tell me when everything is done</source>
        <translation>全部完成时通知我</translation>
    </message>
    <message>
        <source>Show VidGrab in the system&apos;s tray</source>
        <translation>在系统托盘里显示 VidGrab</translation>
    </message>
    <message>
        <source>Take links that are copied in other programs</source>
        <translation>接收在其他程序里复制的链接</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>高对比度，浅色</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>高对比度，深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Another language is there from the next start.</source>
        <translation>换语言后，下次启动时生效。</translation>
    </message>
    <message>
        <source>Releases of yt-dlp</source>
        <translation>yt-dlp 的发布版本</translation>
    </message>
    <message>
        <source>Sites change often. The nightly release knows their changes first.</source>
        <translation>网站经常变。每夜版最先认识这些变化。</translation>
    </message>
    <message>
        <source>Stable, every few weeks</source>
        <translation>稳定版，每隔几周</translation>
    </message>
    <message>
        <source>Nightly, every day</source>
        <translation>每夜版，每天</translation>
    </message>
    <message>
        <source>Address of the releases</source>
        <translation>发布版本的地址</translation>
    </message>
    <message>
        <source>yt-dlp&apos;s own</source>
        <translation>yt-dlp 官方的</translation>
    </message>
    <message>
        <source>Look for new releases without being asked</source>
        <translation>自动查找新的发布版本</translation>
    </message>
    <message>
        <source>Take links from the browser extension and from scripts</source>
        <translation>接受来自浏览器扩展和脚本的链接</translation>
    </message>
    <message>
        <source>Only programs on this computer that know the token can send any.</source>
        <translation>只有这台电脑上知道令牌的程序才能发送链接。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Change it only if another program has it; tell the extension then too.</source>
        <translation>只有当其他程序占用它时才需要更改；更改后也要在扩展里填写新的端口。</translation>
    </message>
    <message>
        <source>Allowed so far</source>
        <translation>目前允许的程序</translation>
    </message>
    <message>
        <source>Nobody yet: whoever comes first is asked about.</source>
        <translation>还没有：新来的程序会先征求您的同意。</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Options open</source>
        <translation>选项已打开</translation>
    </message>
</context>
</TS>
