<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About VidGrab</source>
        <translation>VidGrab について</translation>
    </message>
    <message>
        <source>VidGrab {version}</source>
        <translation>VidGrab {version}</translation>
    </message>
    <message>
        <source>Saves a video or its sound from a link, in one click.

Free software under the MIT licence. It uses yt-dlp, ffmpeg, deno and Qt, each under its own licence.</source>
        <translation>リンクから動画や音声をワンクリックで保存します。

MIT ライセンスの自由ソフトウェアです。yt-dlp、ffmpeg、deno、Qt を、それぞれのライセンスのもとで使っています。</translation>
    </message>
    <message>
        <source>Show Licences</source>
        <translation>ライセンスを表示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Body</name>
    <message>
        <source>Paste a link to a video, a playlist or a song</source>
        <translation>動画、再生リスト、曲のリンクを貼り付けてください</translation>
    </message>
    <message>
        <source>One click saves it, whole and playable</source>
        <translation>ワンクリックで、そのまま再生できる形で保存します</translation>
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
        <translation>保存するチャプター</translation>
    </message>
    <message numerus="yes">
        <source>This link has %n chapters.</source>
        <translation>
            <numerusform>このリンクには %n 個のチャプターがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>This link has no chapters.</source>
        <translation>このリンクにチャプターはありません。</translation>
    </message>
</context>
<context>
    <name>ClientQuestion</name>
    <message>
        <source>Let “{name}” use VidGrab?</source>
        <translation>「{name}」に VidGrab の使用を許可しますか？</translation>
    </message>
    <message>
        <source>It can then look at links and save them with VidGrab, until you take it off the list in the preferences. A program calls itself what it likes: allow it only if you have just set it up.</source>
        <translation>許可すると、設定の一覧から外すまで、リンクを調べて VidGrab で保存できるようになります。プログラムは自分の名前を自由に名乗れます。たった今ご自分で設定した場合にだけ許可してください。</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Do Not Allow</source>
        <translation>許可しない</translation>
    </message>
</context>
<context>
    <name>ClientsEditor</name>
    <message>
        <source>Remove</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation>取り除く: {what}</translation>
    </message>
</context>
<context>
    <name>Controller</name>
    <message>
        <source>Already on its way.</source>
        <translation>すでに進行中です。</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>ブラウザーを開けませんでした。</translation>
    </message>
    <message>
        <source>The folder cannot be opened.</source>
        <translation>フォルダーを開けません。</translation>
    </message>
    <message>
        <source>This is a playlist: choose what to save.</source>
        <translation>これは再生リストです。保存するものを選んでください。</translation>
    </message>
    <message>
        <source>No link was found in {names}.</source>
        <translation>{names} にリンクは見つかりませんでした。</translation>
    </message>
    <message>
        <source>A plug-in could not be loaded and was skipped: {name}</source>
        <translation>読み込めないプラグインをとばしました: {name}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>CopiedLinks</name>
    <message>
        <source>Copied: a link into your own network: {link}</source>
        <translation>コピーされたのは、ご自分のネットワークへのリンクです: {link}</translation>
    </message>
    <message>
        <source>Opened for another program: {link}</source>
        <translation>ほかのプログラムの求めで開きました: {link}</translation>
    </message>
    <message>
        <source>Taken from the clipboard: {link}</source>
        <translation>クリップボードから取り込みました: {link}</translation>
    </message>
    <message>
        <source>Added from the clipboard: {link}</source>
        <translation>クリップボードから追加しました: {link}</translation>
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
        <translation>予期しない問題が起きました</translation>
    </message>
    <message>
        <source>Your downloads are safe, and you can go on. If something does not work any more, start VidGrab again. A report helps to mend this: it holds no passwords, no links&apos; secrets and not your name.</source>
        <translation>ダウンロードは無事で、このまま続けられます。動かなくなったところがあれば、VidGrab を起動し直してください。レポートは修正の助けになります。パスワードも、リンクに含まれる秘密も、お名前も入っていません。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Copy Report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>Show Log</source>
        <translation>ログを表示</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>DownloadsList</name>
    <message>
        <source>Downloads</source>
        <translation>ダウンロード</translation>
    </message>
</context>
<context>
    <name>DownloadsPanel</name>
    <message>
        <source>Downloads</source>
        <translation>ダウンロード</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n 件表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Place {place} of {count}</source>
        <translation>{count} 件中 {place} 番目</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Try the demo</source>
        <translation>デモを試す</translation>
    </message>
    <message>
        <source>Drop links here</source>
        <translation>ここにリンクをドロップ</translation>
    </message>
    <message>
        <source>anywhere in this window</source>
        <translation>ウィンドウのどこでも</translation>
    </message>
    <message>
        <source>Paste several at once</source>
        <translation>まとめて貼り付け</translation>
    </message>
    <message>
        <source>one on each line</source>
        <translation>1 行に 1 つずつ</translation>
    </message>
    <message>
        <source>no link and no network needed</source>
        <translation>リンクもネットワークも不要です</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EngineCare</name>
    <message>
        <source>Updating the engine…</source>
        <translation>エンジンを更新しています…</translation>
    </message>
    <message>
        <source>made today</source>
        <translation>今日公開</translation>
    </message>
    <message>
        <source>made yesterday</source>
        <translation>昨日公開</translation>
    </message>
    <message numerus="yes">
        <source>%n days old</source>
        <translation>
            <numerusform>%n 日前公開</numerusform>
        </translation>
    </message>
    <message>
        <source>Engine {version} · {age}</source>
        <translation>エンジン {version} · {age}</translation>
    </message>
    <message>
        <source>Engine {version} did not start, so the one of before is in use again: {other}</source>
        <translation>エンジン {version} が起動しなかったため、前のものに戻しました: {other}</translation>
    </message>
    <message>
        <source>The engine of before is in use again: {version}</source>
        <translation>前のエンジンに戻しました: {version}</translation>
    </message>
    <message>
        <source>This is VidGrab&apos;s own engine; there is none before it.</source>
        <translation>これは VidGrab 付属のエンジンです。これより前のものはありません。</translation>
    </message>
    <message>
        <source>Trying the new engine…</source>
        <translation>新しいエンジンを試しています…</translation>
    </message>
    <message>
        <source>Updating the engine… {percent} %</source>
        <translation>エンジンを更新しています… {percent}%</translation>
    </message>
    <message>
        <source>The engine is new: {version}</source>
        <translation>エンジンが新しくなりました: {version}</translation>
    </message>
    <message>
        <source>There is no newer engine than this: {version}</source>
        <translation>これより新しいエンジンはありません: {version}</translation>
    </message>
    <message>
        <source>The engine stays as it is.</source>
        <translation>エンジンはそのままです。</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Playlist</source>
        <translation>再生リスト</translation>
    </message>
</context>
<context>
    <name>FailurePanel</name>
    <message>
        <source>Copy Details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Copy Report</source>
        <translation>レポートをコピー</translation>
    </message>
</context>
<context>
    <name>FetchStrip</name>
    <message>
        <source>Fetch progress</source>
        <translation>取得の進み具合</translation>
    </message>
</context>
<context>
    <name>FetchView</name>
    <message>
        <source>Stopped</source>
        <translation>停止しました</translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>%n 件のリンク</numerusform>
        </translation>
    </message>
    <message>
        <source>Best Quality or Audio Only saves every one of them</source>
        <translation>「最高画質」か「音声のみ」ですべて保存します</translation>
    </message>
    <message>
        <source>Press Enter to see what it offers, or save it right away</source>
        <translation>Enter で内容を表示、またはすぐに保存</translation>
    </message>
    <message numerus="yes">
        <source>{count} so far</source>
        <translation>
            <numerusform>ここまで {count} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {expected} so far</source>
        <translation>
            <numerusform>ここまで {expected} 件中 {count} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first {count}</source>
        <translation>
            <numerusform>最初の {count} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} in this list</source>
        <translation>
            <numerusform>このリストに {count} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} came; there may be more</source>
        <translation>
            <numerusform>{count} 件届きました。まだあるかもしれません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} selected</source>
        <translation>
            <numerusform>{count} 件選択</numerusform>
        </translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>What counts</source>
        <translation>重視すること</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>映像</translation>
    </message>
    <message>
        <source>Highest picture</source>
        <translation>映像の上限</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>コンテナー</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Tags and cover</source>
        <translation>タグとカバー</translation>
    </message>
    <message>
        <source>The lowest this link has is {label}; that is taken.</source>
        <translation>このリンクで一番低いのは {label} です。それを使います。</translation>
    </message>
    <message>
        <source>WebM cannot hold {label} of this link; it is kept as {container}.</source>
        <translation>WebM にはこのリンクの {label} が入りません。{container} のままにします。</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Filter downloads</source>
        <translation>ダウンロードを絞り込む</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>What you save appears here</source>
        <translation>保存したものはここに表示されます</translation>
    </message>
    <message>
        <source>Nothing is running just now</source>
        <translation>いま実行中のものはありません</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>待機中のものはありません</translation>
    </message>
    <message>
        <source>Nothing is paused</source>
        <translation>一時停止中のものはありません</translation>
    </message>
    <message>
        <source>Nothing is done yet</source>
        <translation>完了したものはまだありません</translation>
    </message>
    <message>
        <source>Nothing has failed</source>
        <translation>失敗したものはありません</translation>
    </message>
    <message>
        <source>Nothing was cancelled</source>
        <translation>中止したものはありません</translation>
    </message>
</context>
<context>
    <name>FolderEditor</name>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose: {what}</source>
        <translation>選択: {what}</translation>
    </message>
    <message>
        <source>Write the whole path of a folder, or choose one.</source>
        <translation>フォルダーのパスを省略せずに入力するか、フォルダーを選んでください。</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Download progress</source>
        <translation>ダウンロードの進み具合</translation>
    </message>
    <message numerus="yes">
        <source>%n downloading</source>
        <translation>
            <numerusform>%n 件ダウンロード中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 件待機中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthDialog</name>
    <message>
        <source>Health</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Check Again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>Copy Report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Looking how everything is…</source>
        <translation>状態を確認しています…</translation>
    </message>
    <message numerus="yes">
        <source>%n things are bad</source>
        <translation>
            <numerusform>異常が %n 件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>1 thing is bad</source>
        <translation>異常が 1 件あります</translation>
    </message>
    <message>
        <source>1 thing to look at</source>
        <translation>要確認が 1 件あります</translation>
    </message>
    <message numerus="yes">
        <source>%n things to look at</source>
        <translation>
            <numerusform>要確認が %n 件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is good</source>
        <translation>すべて正常です</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>確認の結果</translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>The folder cannot be opened.</source>
        <translation>フォルダーを開けません。</translation>
    </message>
</context>
<context>
    <name>HelpDialogs</name>
    <message>
        <source>Making the report…</source>
        <translation>レポートを作成しています…</translation>
    </message>
    <message>
        <source>The report is copied: paste it where you ask for help.</source>
        <translation>レポートをコピーしました。質問する場所に貼り付けてください。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n of them saved before</source>
        <translation>
            <numerusform>うち %n 件は以前に保存済みです</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed: {title}</source>
        <translation>取り除きました: {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n 件を取り除きました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed; %n file(s) stayed in place</source>
        <translation>
            <numerusform>取り除きました。%n 個のファイルは元の場所にあります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be put back</source>
        <translation>
            <numerusform>%n 個のファイルを元に戻せませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>ファイルはもうありません。</translation>
    </message>
    <message>
        <source>No program was found that opens the file.</source>
        <translation>このファイルを開くプログラムが見つかりませんでした。</translation>
    </message>
    <message>
        <source>The folder cannot be opened.</source>
        <translation>フォルダーを開けません。</translation>
    </message>
    <message>
        <source>You have saved this before; the file is not there any more.</source>
        <translation>以前に保存しましたが、ファイルはもうありません。</translation>
    </message>
    <message>
        <source>You have this already: {what}</source>
        <translation>すでにお持ちです: {what}</translation>
    </message>
</context>
<context>
    <name>JobActions</name>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>止めて残す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Retry what is missing</source>
        <translation>足りない分を再試行</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>取り除く</translation>
    </message>
</context>
<context>
    <name>JobAnnouncer</name>
    <message numerus="yes">
        <source>%n downloads</source>
        <translation>
            <numerusform>%n 件のダウンロード</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobMenu</name>
    <message>
        <source>Copy Link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>詳細をコピー</translation>
    </message>
</context>
<context>
    <name>LanguageEditor</name>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
</context>
<context>
    <name>LinkField</name>
    <message>
        <source>Video URL</source>
        <translation>動画の URL</translation>
    </message>
    <message>
        <source>Paste a link</source>
        <translation>リンクを貼り付け</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
</context>
<context>
    <name>LinkRow</name>
    <message>
        <source>Fetch</source>
        <translation>取得</translation>
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
        <translation>すべて</translation>
    </message>
    <message>
        <source>None</source>
        <translation>選択解除</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>反転</translation>
    </message>
    <message>
        <source>Number the files</source>
        <translation>ファイルに番号を付ける</translation>
    </message>
    <message>
        <source>Own folder</source>
        <translation>専用フォルダー</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Search the playlist</source>
        <translation>再生リストを検索</translation>
    </message>
    <message>
        <source>How many from the top</source>
        <translation>上から何件か</translation>
    </message>
    <message>
        <source>First…</source>
        <translation>先頭…</translation>
    </message>
    <message>
        <source>How many from the top: in most feeds the newest</source>
        <translation>上から何件か（多くのリストでは新しい順）</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>画質</translation>
    </message>
    <message>
        <source>File names begin with the place in the list</source>
        <translation>ファイル名の先頭にリスト内の順番を付けます</translation>
    </message>
    <message>
        <source>The files go into a folder of the list&apos;s name</source>
        <translation>ファイルをリスト名のフォルダーに入れます</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n 件見つかりました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{picked} of {count} selected</source>
        <translation>
            <numerusform>{count} 件中 {picked} 件選択</numerusform>
        </translation>
    </message>
    <message>
        <source>Download {count}</source>
        <translation>{count} 件ダウンロード</translation>
    </message>
    <message>
        <source>Best Quality</source>
        <translation>最高画質</translation>
    </message>
    <message>
        <source>Audio Only</source>
        <translation>音声のみ</translation>
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
            <numerusform>VidGrab — %n 件ダウンロード中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogWindow</name>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告とエラー</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>エラーのみ</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Log entries</source>
        <translation>ログの内容</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Nothing of this kind has been noted down.</source>
        <translation>この種類の記録はありません。</translation>
    </message>
    <message>
        <source>Passwords, keys and your home folder&apos;s name are never written here.</source>
        <translation>パスワード、鍵、ホームフォルダーの名前がここに書かれることはありません。</translation>
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
        <translation>ダウンロードの保存先</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>ManyQuestion</name>
    <message numerus="yes">
        <source>Download {count} at once?</source>
        <translation>
            <numerusform>{count} 件を一度にダウンロードしますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>It may take long and fill the disk. You can pause or cancel at any time.</source>
        <translation>時間がかかり、ディスクがいっぱいになることがあります。いつでも一時停止や中止ができます。</translation>
    </message>
    <message numerus="yes">
        <source>Download All {count}</source>
        <translation>
            <numerusform>{count} 件すべてダウンロード</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>MediaCard</name>
    <message>
        <source>Best Quality</source>
        <translation>最高画質</translation>
    </message>
    <message>
        <source>Audio Only</source>
        <translation>音声のみ</translation>
    </message>
    <message>
        <source>the best this link has</source>
        <translation>このリンクで最高のもの</translation>
    </message>
    <message>
        <source>just the sound</source>
        <translation>音声だけ</translation>
    </message>
</context>
<context>
    <name>MenuButton</name>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Retry All Failed</source>
        <translation>失敗をすべて再試行</translation>
    </message>
    <message>
        <source>Clear Finished</source>
        <translation>終わったものを片付ける</translation>
    </message>
    <message>
        <source>Take Copied Links</source>
        <translation>コピーしたリンクを取り込む</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>ネットワーク…</translation>
    </message>
    <message>
        <source>At Once</source>
        <translation>同時に行う数</translation>
    </message>
</context>
<context>
    <name>NamingEditor</name>
    <message>
        <source>Add Field</source>
        <translation>項目を追加</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Date it was published</source>
        <translation>公開日</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>画質</translation>
    </message>
    <message>
        <source>The site&apos;s number of it</source>
        <translation>サイトでの番号</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Place in the playlist</source>
        <translation>再生リスト内の順番</translation>
    </message>
    <message>
        <source>Name of the playlist</source>
        <translation>再生リストの名前</translation>
    </message>
    <message>
        <source>For example: {name}</source>
        <translation>例: {name}</translation>
    </message>
</context>
<context>
    <name>NetworkDialog</name>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>As the system says, or socks5://host:1080</source>
        <translation>システムの設定、または socks5://host:1080</translation>
    </message>
    <message>
        <source>Only between</source>
        <translation>次の時間帯のみ</translation>
    </message>
    <message>
        <source>The browser&apos;s usual one</source>
        <translation>ブラウザーの通常のもの</translation>
    </message>
    <message>
        <source>A cookies.txt</source>
        <translation>cookies.txt ファイル</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose a cookies file</source>
        <translation>Cookie ファイルを選択</translation>
    </message>
    <message>
        <source>A proxy looks like http://host:3128 or socks5://host:1080</source>
        <translation>プロキシは http://host:3128 や socks5://host:1080 のように書きます</translation>
    </message>
    <message>
        <source> KB/s</source>
        <translation> KB/s</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>and</source>
        <translation>～</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>プロキシのパスワード</translation>
    </message>
    <message>
        <source>Speed of all downloads</source>
        <translation>ダウンロード全体の速度</translation>
    </message>
    <message>
        <source>Cookies from</source>
        <translation>Cookie の取得元</translation>
    </message>
    <message>
        <source>Browser profile</source>
        <translation>ブラウザーのプロファイル</translation>
    </message>
    <message>
        <source>Cookies file</source>
        <translation>Cookie ファイル</translation>
    </message>
    <message>
        <source>Limit begins</source>
        <translation>制限の開始</translation>
    </message>
    <message>
        <source>Limit ends</source>
        <translation>制限の終了</translation>
    </message>
    <message>
        <source>For single sites</source>
        <translation>サイトごとの設定</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>NetworkEditor</name>
    <message>
        <source>Network…</source>
        <translation>ネットワーク…</translation>
    </message>
</context>
<context>
    <name>OptionsButton</name>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
</context>
<context>
    <name>OptionsPanel</name>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>ネットワーク…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>チャプター</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>the whole</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>plays everywhere</source>
        <translation>どこでも再生可</translation>
    </message>
</context>
<context>
    <name>OutsideQuestion</name>
    <message>
        <source>Download what another program asks for?</source>
        <translation>ほかのプログラムが求めるものをダウンロードしますか？</translation>
    </message>
    <message>
        <source>Nothing has been fetched from it yet.</source>
        <translation>まだ何も取得していません。</translation>
    </message>
    <message>
        <source>Open a link into your own network?</source>
        <translation>ご自分のネットワークへのリンクを開きますか？</translation>
    </message>
    <message>
        <source>Another program asks for it. Devices at home can take a mere visit for an order, so open it only if you know it.</source>
        <translation>ほかのプログラムが求めています。家庭内の機器は、アクセスされただけで操作の指示と受け取ることがあります。心当たりのあるリンクだけを開いてください。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Open Link</source>
        <translation>リンクを開く</translation>
    </message>
    <message>
        <source>Do Not Open</source>
        <translation>開かない</translation>
    </message>
</context>
<context>
    <name>PartPage</name>
    <message>
        <source>Times</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>カット</translation>
    </message>
    <message>
        <source>Several are told apart by commas. Nothing here saves the whole.</source>
        <translation>複数のときはカンマで区切ります。空欄なら全体を保存します。</translation>
    </message>
    <message>
        <source>That is beyond the end: this link is {length} long.</source>
        <translation>終わりを過ぎています。このリンクの長さは {length} です。</translation>
    </message>
    <message>
        <source>This is live: parts are for what is over.</source>
        <translation>これはライブです。部分の保存は終わったものだけです。</translation>
    </message>
    <message>
        <source>“{piece}” has no end: write {example}.</source>
        <translation>「{piece}」に終わりがありません。{example} のように書いてください。</translation>
    </message>
    <message>
        <source>“{piece}” is no time: write {example}.</source>
        <translation>「{piece}」は時間ではありません。{example} のように書いてください。</translation>
    </message>
    <message>
        <source>“{piece}” ends before it starts.</source>
        <translation>「{piece}」は始まりより前に終わっています。</translation>
    </message>
    <message>
        <source>These are too many parts.</source>
        <translation>部分が多すぎます。</translation>
    </message>
    <message>
        <source>Until then the whole is saved.</source>
        <translation>それまでは全体を保存します。</translation>
    </message>
</context>
<context>
    <name>Porter</name>
    <message>
        <source>The folder cannot be opened.</source>
        <translation>フォルダーを開けません。</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>This is no file of VidGrab&apos;s settings. Nothing was changed.</source>
        <translation>これは VidGrab の設定ファイルではありません。何も変更していません。</translation>
    </message>
    <message>
        <source>Taken from the file: it holds when you press Save.</source>
        <translation>ファイルから読み込みました。「保存」を押すと有効になります。</translation>
    </message>
    <message>
        <source>Not usable, and left as it was: {names}</source>
        <translation>使えないため、元のままにしました: {names}</translation>
    </message>
    <message>
        <source>Exported. There is no password in the file.</source>
        <translation>書き出しました。ファイルにパスワードは入っていません。</translation>
    </message>
    <message>
        <source>The file could not be written. Try another folder.</source>
        <translation>ファイルに書き込めませんでした。別のフォルダーを試してください。</translation>
    </message>
    <message>
        <source>Reset This Page…</source>
        <translation>このページをリセット…</translation>
    </message>
    <message>
        <source>Reset Everything…</source>
        <translation>すべてリセット…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>読み込み…</translation>
    </message>
    <message>
        <source>Nothing is lost before you press Save.</source>
        <translation>「保存」を押すまで何も失われません。</translation>
    </message>
    <message>
        <source>The proxy, the sites and their passwords will be forgotten.</source>
        <translation>プロキシ、サイト、そのパスワードは消去されます。</translation>
    </message>
    <message>
        <source>Settings (*.toml)</source>
        <translation>設定 (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Put everything on the page “{page}” back to its usual value?</source>
        <translation>ページ「{page}」の設定をすべて標準の値に戻しますか？</translation>
    </message>
    <message>
        <source>Put all pages back to their usual values?</source>
        <translation>すべてのページを標準の値に戻しますか？</translation>
    </message>
    <message>
        <source>These are the usual values: they hold when you press Save.</source>
        <translation>標準の値に戻しました。「保存」を押すと有効になります。</translation>
    </message>
    <message>
        <source>Export Settings</source>
        <translation>設定を書き出す</translation>
    </message>
    <message>
        <source>Import Settings</source>
        <translation>設定を読み込む</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>VidGrab is open already but does not answer: this is a window more.</source>
        <translation>VidGrab はすでに開いていますが、応答しません。これは別のウィンドウです。</translation>
    </message>
    <message>
        <source>A link from outside could not be understood.</source>
        <translation>外から届いたリンクを読み取れませんでした。</translation>
    </message>
    <message>
        <source>No link was found in {names}.</source>
        <translation>{names} にリンクは見つかりませんでした。</translation>
    </message>
    <message>
        <source>This desktop shows no tray, so VidGrab stays in its window.</source>
        <translation>このデスクトップにはトレイがないため、VidGrab はウィンドウのままです。</translation>
    </message>
    <message>
        <source>VidGrab goes on in the tray</source>
        <translation>VidGrab はトレイで動き続けます</translation>
    </message>
    <message>
        <source>Its icon there brings the window back, and ends the program.</source>
        <translation>トレイのアイコンから、ウィンドウを戻したり、プログラムを終了したりできます。</translation>
    </message>
    <message>
        <source>There is no link to paste</source>
        <translation>貼り付けるリンクがありません</translation>
    </message>
    <message>
        <source>Copy a link first, then choose Paste Link again.</source>
        <translation>先にリンクをコピーしてから、もう一度「リンクを貼り付け」を選んでください。</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Preparing the demo site…</source>
        <translation>デモサイトを準備しています…</translation>
    </message>
    <message>
        <source>The file of settings was damaged: all have their usual values again.</source>
        <translation>設定ファイルが壊れていたため、すべて標準の値に戻しました。</translation>
    </message>
    <message>
        <source>One setting was not usable and is back to its usual value: {names}</source>
        <translation>使えない設定が 1 件あり、標準の値に戻しました: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n settings were not usable and are back to their usual values: {names}</source>
        <translation>
            <numerusform>使えない設定が %n 件あり、標準の値に戻しました: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of downloads cannot be saved just now; trying again.</source>
        <translation>ダウンロードの一覧をいま保存できません。引き続き試します。</translation>
    </message>
    <message>
        <source>VidGrab crashed last time; nothing is lost.</source>
        <translation>VidGrab は前回クラッシュしましたが、何も失われていません。</translation>
    </message>
    <message>
        <source>This system keeps no passwords: it is known until VidGrab ends.</source>
        <translation>このシステムにはパスワードが保存されません。VidGrab を終了するまで覚えています。</translation>
    </message>
    <message>
        <source>This is the demo site&apos;s link: try it.</source>
        <translation>これはデモサイトのリンクです。試してみてください。</translation>
    </message>
    <message>
        <source>The demo site could not be started.</source>
        <translation>デモサイトを起動できませんでした。</translation>
    </message>
    <message>
        <source>Your choice could not be saved for the next start.</source>
        <translation>選択を次回のために保存できませんでした。</translation>
    </message>
</context>
<context>
    <name>ProgramAction</name>
    <message>
        <source>Preferences…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>ネットワーク…</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Copy Report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>About VidGrab</source>
        <translation>VidGrab について</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>ProgramMenu</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
</context>
<context>
    <name>QualityCard</name>
    <message>
        <source>Quality</source>
        <translation>画質</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
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
        <translation>1 件のダウンロードが終わっていません</translation>
    </message>
    <message>
        <source>Nothing is lost: it is here when you open VidGrab again.</source>
        <translation>何も失われません。VidGrab を次に開くと、ここにあります。</translation>
    </message>
    <message numerus="yes">
        <source>%n downloads are not finished</source>
        <translation>
            <numerusform>%n 件のダウンロードが終わっていません</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost: they are here when you open VidGrab again.</source>
        <translation>何も失われません。VidGrab を次に開くと、すべてここにあります。</translation>
    </message>
    <message>
        <source>This window keeps no list: what is not finished is given up.</source>
        <translation>このウィンドウは一覧を保存しません。終わっていないものは破棄されます。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>とどまる</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>次から確認しない</translation>
    </message>
</context>
<context>
    <name>RateEditor</name>
    <message>
        <source>No limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>{speed} KB/s</source>
        <translation>{speed} KB/s</translation>
    </message>
    <message>
        <source>{speed}, from {begin} to {end}</source>
        <translation>{speed}（{begin} ～ {end}）</translation>
    </message>
</context>
<context>
    <name>Reception</name>
    <message>
        <source>Another program uses port {port}, so VidGrab does not hear the browser. The preferences offer another port.</source>
        <translation>ほかのプログラムがポート {port} を使っているため、VidGrab はブラウザーからの呼び出しを受け取れません。設定で別のポートを選べます。</translation>
    </message>
    <message>
        <source>Added from the browser: {site}</source>
        <translation>ブラウザーから追加しました: {site}</translation>
    </message>
</context>
<context>
    <name>RemovalQuestion</name>
    <message>
        <source>Remove “{title}” from the list?</source>
        <translation>「{title}」を一覧から取り除きますか？</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n downloads from the list?</source>
        <translation>
            <numerusform>%n 件のダウンロードを一覧から取り除きますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>What is removed can be brought back with Undo.</source>
        <translation>取り除いたものは「元に戻す」で戻せます。</translation>
    </message>
    <message>
        <source>Keep File</source>
        <translation>ファイルを残す</translation>
    </message>
    <message>
        <source>Move File to Trash</source>
        <translation>ファイルをゴミ箱へ移動</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>RenewalQuestion</name>
    <message>
        <source>Make a new token?</source>
        <translation>新しいトークンを作りますか？</translation>
    </message>
    <message>
        <source>Whoever has the old one must be given the new one.</source>
        <translation>古いトークンを使っているものには、新しいものを渡す必要があります。</translation>
    </message>
    <message>
        <source>New Token</source>
        <translation>新しいトークン</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Reorder</name>
    <message>
        <source>Move Up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Move to Top</source>
        <translation>一番上へ移動</translation>
    </message>
    <message>
        <source>Move to End</source>
        <translation>一番下へ移動</translation>
    </message>
</context>
<context>
    <name>ResetQuestion</name>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>SaveButton</name>
    <message>
        <source>Save to</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>Choose Folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>フォルダーを開く</translation>
    </message>
</context>
<context>
    <name>ScopeRow</name>
    <message>
        <source>What the link means</source>
        <translation>リンクの意味</translation>
    </message>
    <message>
        <source>This video</source>
        <translation>この動画</translation>
    </message>
    <message>
        <source>Whole playlist</source>
        <translation>再生リスト全体</translation>
    </message>
    <message>
        <source>Whole playlist ({count})</source>
        <translation>再生リスト全体（{count} 件）</translation>
    </message>
</context>
<context>
    <name>Shortcut</name>
    <message>
        <source>Go to the link</source>
        <translation>リンク欄へ移動</translation>
    </message>
    <message>
        <source>Save the link in the best quality</source>
        <translation>リンクを最高画質で保存</translation>
    </message>
    <message>
        <source>Save the sound of the link only</source>
        <translation>リンクの音声のみを保存</translation>
    </message>
    <message>
        <source>Choose the folder for downloads</source>
        <translation>ダウンロードのフォルダーを選択</translation>
    </message>
    <message>
        <source>Open the folder for downloads</source>
        <translation>ダウンロードのフォルダーを開く</translation>
    </message>
    <message>
        <source>Open or close the options</source>
        <translation>オプションを開く、または閉じる</translation>
    </message>
    <message>
        <source>Search the playlist, or filter the downloads</source>
        <translation>再生リストを検索、またはダウンロードを絞り込む</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation>ウィンドウの次の部分へ移動</translation>
    </message>
    <message>
        <source>Go to the part before</source>
        <translation>前の部分へ移動</translation>
    </message>
    <message>
        <source>Undo what was just removed</source>
        <translation>いま取り除いたものを元に戻す</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>メニューを開く</translation>
    </message>
    <message>
        <source>Fetch the link</source>
        <translation>リンクを取得</translation>
    </message>
    <message>
        <source>Stop fetching</source>
        <translation>取得を停止</translation>
    </message>
    <message>
        <source>Download this quality</source>
        <translation>この画質でダウンロード</translation>
    </message>
    <message>
        <source>Pick the selected entries, or no longer</source>
        <translation>選択した項目にチェックを付ける、または外す</translation>
    </message>
    <message>
        <source>Download what is picked</source>
        <translation>チェックしたものをダウンロード</translation>
    </message>
    <message>
        <source>Tick a language, or no longer</source>
        <translation>言語にチェックを付ける、または外す</translation>
    </message>
    <message>
        <source>Close the options</source>
        <translation>オプションを閉じる</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Open the menu of the selected downloads</source>
        <translation>選択したダウンロードのメニューを開く</translation>
    </message>
</context>
<context>
    <name>ShortcutGroups</name>
    <message>
        <source>Everywhere</source>
        <translation>どこでも</translation>
    </message>
    <message>
        <source>In the link</source>
        <translation>リンク欄</translation>
    </message>
    <message>
        <source>In the list of qualities</source>
        <translation>画質の一覧</translation>
    </message>
    <message>
        <source>In a playlist</source>
        <translation>再生リスト</translation>
    </message>
    <message>
        <source>In the options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>In the downloads</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source> or </source>
        <translation> または </translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>{what}: {keys}</source>
        <translation>{what}: {keys}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>SiteTable</name>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Through the proxy</source>
        <translation>プロキシを通す</translation>
    </message>
    <message>
        <source>With cookies</source>
        <translation>Cookie を使う</translation>
    </message>
    <message>
        <source>Look like a browser</source>
        <translation>ブラウザーのふりをする</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Add Site</source>
        <translation>サイトを追加</translation>
    </message>
    <message>
        <source>Remove Site</source>
        <translation>サイトを削除</translation>
    </message>
</context>
<context>
    <name>SkipPage</name>
    <message>
        <source>Cut out</source>
        <translation>切り取る</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>印を付ける</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>SponsorBlock server</source>
        <translation>SponsorBlock サーバー</translation>
    </message>
    <message>
        <source>Viewers note these down at SponsorBlock.</source>
        <translation>視聴者が SponsorBlock に書き留めたものです。</translation>
    </message>
    <message>
        <source>SponsorBlock knows YouTube only, and this link is from elsewhere.</source>
        <translation>SponsorBlock は YouTube だけを扱い、このリンクは別のサイトのものです。</translation>
    </message>
    <message>
        <source>An address starts with https://; the last good one is asked.</source>
        <translation>アドレスは https:// で始まります。最後に正しかったものを使います。</translation>
    </message>
</context>
<context>
    <name>SoundPage</name>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Sound format</source>
        <translation>音声の形式</translation>
    </message>
    <message>
        <source>For Audio Only; a film keeps its sound as it is.</source>
        <translation>「音声のみ」の場合です。映像の音声はそのままです。</translation>
    </message>
    <message>
        <source>Sound language</source>
        <translation>音声の言語</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>This link has no {language} sound; its own is taken.</source>
        <translation>このリンクに{language}の音声はありません。元の音声を使います。</translation>
    </message>
    <message>
        <source>{language}, original</source>
        <translation>{language}（オリジナル）</translation>
    </message>
</context>
<context>
    <name>SubtitleList</name>
    <message>
        <source>Subtitle languages</source>
        <translation>字幕の言語</translation>
    </message>
</context>
<context>
    <name>SubtitleListModel</name>
    <message>
        <source>automatic</source>
        <translation>自動</translation>
    </message>
</context>
<context>
    <name>SubtitlePage</name>
    <message>
        <source>Where subtitles go</source>
        <translation>字幕の置き場所</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Also those a machine has made</source>
        <translation>機械が作ったものも使う</translation>
    </message>
    <message>
        <source>Which languages there are is known once a link is looked at.</source>
        <translation>どの言語があるかは、リンクを取得すると分かります。</translation>
    </message>
    <message>
        <source>In: {languages}</source>
        <translation>言語: {languages}</translation>
    </message>
    <message>
        <source>This link has no subtitles.</source>
        <translation>このリンクに字幕はありません。</translation>
    </message>
    <message>
        <source>This link only has subtitles a machine has made.</source>
        <translation>このリンクには機械が作った字幕しかありません。</translation>
    </message>
    <message>
        <source>This link has none in: {languages}</source>
        <translation>このリンクにない言語: {languages}</translation>
    </message>
    <message>
        <source>Choose at least one language.</source>
        <translation>言語を 1 つ以上選んでください。</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>An address looks like https://example.com/releases</source>
        <translation>アドレスは https://example.com/releases のように書きます</translation>
    </message>
</context>
<context>
    <name>Tidings</name>
    <message>
        <source>Saved: {what}</source>
        <translation>保存しました: {what}</translation>
    </message>
    <message>
        <source>Saved with warnings: {what}</source>
        <translation>保存しました（注意あり）: {what}</translation>
    </message>
    <message>
        <source>All downloads have ended</source>
        <translation>すべてのダウンロードが終わりました</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) have ended</source>
        <translation>
            <numerusform>%n 件のダウンロードが終わりました</numerusform>
        </translation>
    </message>
    <message>
        <source>All downloads are there</source>
        <translation>すべてのダウンロードがそろいました</translation>
    </message>
    <message numerus="yes">
        <source>%n saved</source>
        <translation>
            <numerusform>%n 件保存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 件失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>TokenRow</name>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy: {what}</source>
        <translation>コピー: {what}</translation>
    </message>
    <message>
        <source>New Token…</source>
        <translation>新しいトークン…</translation>
    </message>
    <message>
        <source>The extension and the bookmarklet are in a folder, with the steps to set them up.</source>
        <translation>拡張機能とブックマークレットは、設定の手順と一緒にフォルダーに入っています。</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Waiting for the system&apos;s keyring…</source>
        <translation>システムのキーリングを待っています…</translation>
    </message>
    <message>
        <source>It is shown here once the box above is ticked.</source>
        <translation>上のボックスにチェックを入れると、ここに表示されます。</translation>
    </message>
    <message>
        <source>This is the new one. The old one is refused from now on.</source>
        <translation>これが新しいトークンです。古いものはこれから拒否されます。</translation>
    </message>
    <message>
        <source>Scripts find VidGrab at {address}</source>
        <translation>スクリプトからは {address} で VidGrab を使えます</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Hide VidGrab</source>
        <translation>VidGrab を隠す</translation>
    </message>
    <message>
        <source>Paste Link</source>
        <translation>リンクを貼り付け</translation>
    </message>
    <message>
        <source>Pause All</source>
        <translation>すべて一時停止</translation>
    </message>
    <message>
        <source>Resume All</source>
        <translation>すべて再開</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Show VidGrab</source>
        <translation>VidGrab を表示</translation>
    </message>
    <message>
        <source>VidGrab</source>
        <translation>VidGrab</translation>
    </message>
    <message numerus="yes">
        <source>VidGrab — %n downloading</source>
        <translation>
            <numerusform>VidGrab — %n 件ダウンロード中</numerusform>
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
        <translation>{first}、{rest}</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 バイト</translation>
    </message>
    <message numerus="yes">
        <source>{count} bytes</source>
        <translation>
            <numerusform>{count} バイト</numerusform>
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
        <translation>約 {size}</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>サイズ不明</translation>
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
        <translation>1 KB/秒 未満</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>{seconds} s left</source>
        <translation>残り {seconds} 秒</translation>
    </message>
    <message>
        <source>about {seconds} s left</source>
        <translation>残り約 {seconds} 秒</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>残り約 {minutes} 分</translation>
    </message>
    <message>
        <source>about {hours} h left</source>
        <translation>残り約 {hours} 時間</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation>残り約 {hours} 時間 {minutes} 分</translation>
    </message>
    <message>
        <source>more than a day left</source>
        <translation>残り 1 日以上</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} 分 {seconds} 秒</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} 時間</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 時間 {minutes} 分</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation>{minutes} 分前</translation>
    </message>
    <message>
        <source>{hours} h ago</source>
        <translation>{hours} 時間前</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message numerus="yes">
        <source>{days} days ago</source>
        <translation>
            <numerusform>{days} 日前</numerusform>
        </translation>
    </message>
    <message>
        <source>more than a month ago</source>
        <translation>1 か月以上前</translation>
    </message>
    <message>
        <source>more than a year ago</source>
        <translation>1 年以上前</translation>
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
        <translation>音声のみ</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最高</translation>
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
        <translation>音声なし</translation>
    </message>
    <message>
        <source>{wish} does not hold it; kept as {container}</source>
        <translation>{wish} には入らないため、{container} のままです</translation>
    </message>
    <message>
        <source>{wish} was not offered; got {label}</source>
        <translation>{wish} はなく、{label} になりました</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>取得中</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>ダウンロード中</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>仕上げ中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Done with warnings</source>
        <translation>完了（注意あり）</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Failed: {why}</source>
        <translation>失敗: {why}</translation>
    </message>
    <message>
        <source>Paused: {why}</source>
        <translation>一時停止: {why}</translation>
    </message>
    <message>
        <source>not enough room on the disk</source>
        <translation>ディスクの空きが足りません</translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation>フォルダーがありません</translation>
    </message>
    <message>
        <source>the folder cannot be written to</source>
        <translation>フォルダーに書き込めません</translation>
    </message>
    <message>
        <source>not finished the last time</source>
        <translation>前回終わりませんでした</translation>
    </message>
    <message>
        <source>the site asked for a pause</source>
        <translation>サイトが休止を求めています</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>約 {time}</translation>
    </message>
    <message>
        <source>Downloading video</source>
        <translation>動画をダウンロード中</translation>
    </message>
    <message>
        <source>Downloading sound</source>
        <translation>音声をダウンロード中</translation>
    </message>
    <message>
        <source>Waiting for the site</source>
        <translation>サイトを待っています</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>録画中</translation>
    </message>
    <message>
        <source>cut at key frames</source>
        <translation>キーフレームでカット</translation>
    </message>
    <message>
        <source>cut exactly, picture re-encoded</source>
        <translation>正確にカット、映像は再エンコード</translation>
    </message>
    <message>
        <source>Begins on {moment}</source>
        <translation>{moment} に始まります</translation>
    </message>
    <message>
        <source>Finishing: {step}</source>
        <translation>仕上げ中: {step}</translation>
    </message>
    <message>
        <source>joining picture and sound</source>
        <translation>映像と音声を結合</translation>
    </message>
    <message>
        <source>taking the sound out</source>
        <translation>音声を取り出し</translation>
    </message>
    <message>
        <source>putting the file in order</source>
        <translation>ファイルを整理</translation>
    </message>
    <message>
        <source>checking the file</source>
        <translation>ファイルを確認</translation>
    </message>
    <message>
        <source>changing the kind of sound</source>
        <translation>音声の形式を変換</translation>
    </message>
    <message>
        <source>looking for sponsors</source>
        <translation>スポンサー部分を検索</translation>
    </message>
    <message>
        <source>cutting it into its chapters</source>
        <translation>チャプターに分割</translation>
    </message>
    <message>
        <source>adding what goes with it</source>
        <translation>付属するものを追加</translation>
    </message>
    <message>
        <source>not in the language you chose</source>
        <translation>選んだ言語ではありません</translation>
    </message>
    <message>
        <source>the subtitles are missing</source>
        <translation>字幕がありません</translation>
    </message>
    <message>
        <source>subtitles missing: {languages}</source>
        <translation>ない字幕: {languages}</translation>
    </message>
    <message numerus="yes">
        <source>subtitles missing: {languages} and {count} more</source>
        <translation>
            <numerusform>ない字幕: {languages}、ほか {count} 言語</numerusform>
        </translation>
    </message>
    <message>
        <source>subtitles only</source>
        <translation>字幕のみ</translation>
    </message>
    <message>
        <source>could not find out where the sponsors are</source>
        <translation>スポンサー部分の場所が分かりませんでした</translation>
    </message>
    <message>
        <source>the chapters are missing</source>
        <translation>チャプターがありません</translation>
    </message>
    <message>
        <source>could not be split into its chapters</source>
        <translation>チャプターに分割できませんでした</translation>
    </message>
    <message>
        <source>title and artist are not in the file</source>
        <translation>タイトルとアーティストがファイルに入っていません</translation>
    </message>
    <message>
        <source>the cover picture is missing</source>
        <translation>カバー画像がありません</translation>
    </message>
    <message>
        <source>{seconds} s of the broadcast are missing</source>
        <translation>放送の {seconds} 秒分がありません</translation>
    </message>
    <message>
        <source>shorter than announced: {seconds} s of {announced} s</source>
        <translation>予告より短くなりました: {announced} 秒のうち {seconds} 秒</translation>
    </message>
    <message>
        <source>no part was cut out</source>
        <translation>部分は切り出されませんでした</translation>
    </message>
    <message>
        <source>sponsors are not looked for in a part</source>
        <translation>部分ではスポンサーを探しません</translation>
    </message>
    <message>
        <source>no subtitles can be inside a file of the kind {kind}</source>
        <translation>{kind} ファイルには字幕を入れられません</translation>
    </message>
    <message>
        <source>there are no subtitles in {languages}</source>
        <translation>この言語の字幕はありません: {languages}</translation>
    </message>
    <message>
        <source>there are no subtitles</source>
        <translation>字幕がありません</translation>
    </message>
    <message>
        <source>no subtitles in {languages}</source>
        <translation>この言語の字幕なし: {languages}</translation>
    </message>
    <message>
        <source>Initializing...</source>
        <translation>準備しています…</translation>
    </message>
    <message>
        <source>Extracting video metadata...</source>
        <translation>動画の情報を読み取っています…</translation>
    </message>
    <message>
        <source>Analyzing available formats...</source>
        <translation>利用できる形式を調べています…</translation>
    </message>
    <message>
        <source>Video information ready</source>
        <translation>動画の情報がそろいました</translation>
    </message>
    <message>
        <source>There is no link yet</source>
        <translation>リンクがまだありません</translation>
    </message>
    <message>
        <source>Paste a link to a video, a playlist or a song.</source>
        <translation>動画、再生リスト、曲のリンクを貼り付けてください。</translation>
    </message>
    <message>
        <source>This is not a link</source>
        <translation>これはリンクではありません</translation>
    </message>
    <message>
        <source>A link names a site and a page there, for example https://example.com/video.</source>
        <translation>リンクはサイトとそのページを示します。例: https://example.com/video</translation>
    </message>
    <message>
        <source>Only web links can be saved</source>
        <translation>保存できるのはウェブのリンクだけです</translation>
    </message>
    <message>
        <source>VidGrab opens links that start with http:// or https:// and no others.</source>
        <translation>VidGrab が開くのは http:// か https:// で始まるリンクだけです。</translation>
    </message>
    <message>
        <source>This site is not supported</source>
        <translation>このサイトには対応していません</translation>
    </message>
    <message>
        <source>VidGrab does not know the site, and found no video on the page by itself.</source>
        <translation>VidGrab の知らないサイトで、ページから動画を見つけることもできませんでした。</translation>
    </message>
    <message>
        <source>The site could not be reached</source>
        <translation>サイトにつながりませんでした</translation>
    </message>
    <message>
        <source>There may be no internet connection, the link may name a wrong site, or a firewall or proxy stands in the way.</source>
        <translation>インターネット接続がないか、リンクのサイト名が違うか、ファイアウォールやプロキシが妨げているのかもしれません。</translation>
    </message>
    <message>
        <source>The site took too long to answer</source>
        <translation>サイトの応答に時間がかかりすぎました</translation>
    </message>
    <message>
        <source>The site or the connection is very slow just now.</source>
        <translation>サイトか接続がいまとても遅くなっています。</translation>
    </message>
    <message>
        <source>A secure connection to the site was not possible</source>
        <translation>サイトと安全に接続できませんでした</translation>
    </message>
    <message>
        <source>The site could not prove who it is. A wrong clock, a proxy or the site itself may be the reason.</source>
        <translation>サイトが本物だと確認できませんでした。時計のずれ、プロキシ、またはサイト自体が原因かもしれません。</translation>
    </message>
    <message>
        <source>The site refused to hand it over</source>
        <translation>サイトに拒否されました</translation>
    </message>
    <message>
        <source>The link may have expired, or the site lets in only some visitors.</source>
        <translation>リンクの期限が切れたか、サイトが一部の人にしか見せないのかもしれません。</translation>
    </message>
    <message>
        <source>The video is not there</source>
        <translation>動画がありません</translation>
    </message>
    <message>
        <source>It was removed, or the link is not complete.</source>
        <translation>削除されたか、リンクが途中までしかありません。</translation>
    </message>
    <message>
        <source>The site asks you to wait</source>
        <translation>サイトが待つように求めています</translation>
    </message>
    <message>
        <source>It received too many requests from your connection. Try again in some minutes.</source>
        <translation>お使いの接続からの要求が多すぎました。数分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>The site has a problem of its own</source>
        <translation>サイト側に問題があります</translation>
    </message>
    <message>
        <source>Its server answered with an error. This mostly passes by itself.</source>
        <translation>サーバーがエラーを返しました。たいていは自然に直ります。</translation>
    </message>
    <message>
        <source>The video is not offered in your country</source>
        <translation>この動画はお住まいの国では提供されていません</translation>
    </message>
    <message>
        <source>The site shows it only to visitors from some countries.</source>
        <translation>サイトは一部の国の人にだけ見せています。</translation>
    </message>
    <message>
        <source>The site wants you to sign in first</source>
        <translation>サイトが先にサインインを求めています</translation>
    </message>
    <message>
        <source>This video is private, for members, or age-restricted, or the site wants to be sure that you are not a robot.</source>
        <translation>この動画は非公開、メンバー限定、または年齢制限つきか、サイトがロボットでないことを確かめたいのです。</translation>
    </message>
    <message>
        <source>This video is protected (DRM) and cannot be saved</source>
        <translation>この動画は保護されていて（DRM）保存できません</translation>
    </message>
    <message>
        <source>Its owner lets it be watched only in their own player.</source>
        <translation>権利者は専用のプレーヤーでの視聴だけを認めています。</translation>
    </message>
    <message>
        <source>The broadcast has not started yet</source>
        <translation>放送はまだ始まっていません</translation>
    </message>
    <message>
        <source>There is nothing to save before it is on the air.</source>
        <translation>放送が始まるまで保存するものはありません。</translation>
    </message>
    <message>
        <source>The broadcast is over</source>
        <translation>放送は終わりました</translation>
    </message>
    <message>
        <source>The site has no recording of it, or does not have it yet.</source>
        <translation>サイトに録画がないか、まだ用意されていません。</translation>
    </message>
    <message>
        <source>The site offers nothing that can be saved</source>
        <translation>保存できるものがサイトにありません</translation>
    </message>
    <message>
        <source>The video may still be in preparation there, or the site has changed.</source>
        <translation>動画がまだ準備中か、サイトが変わったのかもしれません。</translation>
    </message>
    <message>
        <source>There are only pictures here</source>
        <translation>ここには画像しかありません</translation>
    </message>
    <message>
        <source>The link leads to photos without video or sound.</source>
        <translation>リンク先は動画も音声もない写真です。</translation>
    </message>
    <message>
        <source>There are no such subtitles</source>
        <translation>そのような字幕はありません</translation>
    </message>
    <message>
        <source>The video has none, or none in the languages you chose. Those a machine has made are only taken where you allow it.</source>
        <translation>動画に字幕がないか、選んだ言語の字幕がありません。機械が作ったものは、許可したときだけ使います。</translation>
    </message>
    <message>
        <source>This link is a whole playlist</source>
        <translation>このリンクは再生リスト全体です</translation>
    </message>
    <message>
        <source>Fetch it by itself, and choose from its list what to save.</source>
        <translation>これだけを取得して、一覧から保存するものを選んでください。</translation>
    </message>
    <message>
        <source>There is no video or sound behind this link</source>
        <translation>このリンクの先に動画や音声はありません</translation>
    </message>
    <message>
        <source>The link leads to a page or a file of another kind.</source>
        <translation>リンク先はページか、別の種類のファイルです。</translation>
    </message>
    <message>
        <source>The download broke off</source>
        <translation>ダウンロードが途切れました</translation>
    </message>
    <message>
        <source>The connection was cut before everything had arrived.</source>
        <translation>すべて届く前に接続が切れました。</translation>
    </message>
    <message>
        <source>A part of VidGrab is missing</source>
        <translation>VidGrab の一部が足りません</translation>
    </message>
    <message>
        <source>The site needs the helper program deno. Installing VidGrab again brings it back.</source>
        <translation>このサイトには補助プログラム deno が必要です。VidGrab を入れ直すと元に戻ります。</translation>
    </message>
    <message>
        <source>The helper programs ffmpeg and ffprobe were not found. Installing VidGrab again brings them back.</source>
        <translation>補助プログラム ffmpeg と ffprobe が見つかりませんでした。VidGrab を入れ直すと元に戻ります。</translation>
    </message>
    <message>
        <source>The file could not be finished</source>
        <translation>ファイルを仕上げられませんでした</translation>
    </message>
    <message>
        <source>Everything arrived, but joining or changing it did not work.</source>
        <translation>すべて届きましたが、結合か変換がうまくいきませんでした。</translation>
    </message>
    <message>
        <source>There is no room left on the disk</source>
        <translation>ディスクに空きがありません</translation>
    </message>
    <message>
        <source>Make room, or choose a folder on another disk.</source>
        <translation>空きを作るか、別のディスクのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The folder is not there any more</source>
        <translation>フォルダーがもうありません</translation>
    </message>
    <message>
        <source>It was moved or deleted, or its disk is not connected. The download goes on when the folder is back.</source>
        <translation>移動または削除されたか、そのディスクがつながっていません。フォルダーが戻るとダウンロードは続きます。</translation>
    </message>
    <message>
        <source>The folder cannot be written to</source>
        <translation>フォルダーに書き込めません</translation>
    </message>
    <message>
        <source>It may be protected or gone, or its disk takes no file this large.</source>
        <translation>保護されているか、なくなったか、そのディスクがこれほど大きなファイルを受け付けないのかもしれません。</translation>
    </message>
    <message>
        <source>The file was moved or changed, and was left as it is</source>
        <translation>ファイルが移動または変更されていたため、そのままにしました</translation>
    </message>
    <message>
        <source>What is missing can only be added to the file as VidGrab made it, where VidGrab put it. Downloading it again brings everything.</source>
        <translation>足りないものは、VidGrab が作って置いたままのファイルにしか追加できません。もう一度ダウンロードするとすべてそろいます。</translation>
    </message>
    <message>
        <source>The disk does not accept the file&apos;s name</source>
        <translation>ディスクがファイル名を受け付けません</translation>
    </message>
    <message>
        <source>The folder&apos;s own path may be too long, or its disk is of an unusual kind.</source>
        <translation>フォルダーのパスが長すぎるか、ディスクの種類が特殊なのかもしれません。</translation>
    </message>
    <message>
        <source>The browser&apos;s cookies could not be read</source>
        <translation>ブラウザーの Cookie を読めませんでした</translation>
    </message>
    <message>
        <source>The browser may be running or keep them locked.</source>
        <translation>ブラウザーが動いているか、ロックしているのかもしれません。</translation>
    </message>
    <message>
        <source>The download program stopped by itself</source>
        <translation>ダウンロードのプログラムがひとりでに止まりました</translation>
    </message>
    <message>
        <source>It was ended from outside or crashed. The details may say more.</source>
        <translation>外から終了させられたか、クラッシュしました。詳細に手がかりがあるかもしれません。</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>予期しないことが起きました</translation>
    </message>
    <message>
        <source>The site may have changed. The details may say more.</source>
        <translation>サイトが変わったのかもしれません。詳細に手がかりがあるかもしれません。</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Edit Link</source>
        <translation>リンクを編集</translation>
    </message>
    <message>
        <source>Open in Browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>Choose Folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>Update the Engine</source>
        <translation>エンジンを更新</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>それを開く</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>もう一度ダウンロード</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>それを使う</translation>
    </message>
    <message>
        <source>Stop the update</source>
        <translation>更新を停止</translation>
    </message>
    <message>
        <source>Update again</source>
        <translation>もう一度更新</translation>
    </message>
    <message>
        <source>Copy a Report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>The list of downloads was damaged. VidGrab has saved all of it that could be read and kept the damaged file; your downloaded files are untouched.</source>
        <translation>ダウンロードの一覧が壊れていました。VidGrab は読めるものをすべて救い、壊れたファイルも残しました。ダウンロードしたファイルはそのままです。</translation>
    </message>
    <message>
        <source>The list of downloads cannot be written to. It is shown as it was; what changes now is kept only until VidGrab ends.</source>
        <translation>ダウンロードの一覧に書き込めません。前のまま表示しています。いまの変更は VidGrab を終了するまでしか残りません。</translation>
    </message>
    <message>
        <source>A newer VidGrab has written the list of downloads, so this one leaves it alone. Nothing is lost; what you download now is listed only until VidGrab ends.</source>
        <translation>より新しい VidGrab が一覧を書いたため、この VidGrab は手を付けません。何も失われません。いまダウンロードするものは VidGrab を終了するまで一覧に残ります。</translation>
    </message>
    <message>
        <source>Another VidGrab or another program is using the list of downloads, so it is not shown here. Nothing is lost; what you download now is listed only until this window closes.</source>
        <translation>別の VidGrab か別のプログラムが一覧を使っているため、ここには表示しません。何も失われません。いまダウンロードするものはこのウィンドウを閉じるまで一覧に残ります。</translation>
    </message>
    <message>
        <source>No browser</source>
        <translation>ブラウザーなし</translation>
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
        <translation>Windows はこのブラウザーの Cookie をほかから読めないようにしています。Firefox か cookies.txt を使ってください。</translation>
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
        <translation>Whale は Linux にはありません。</translation>
    </message>
    <message>
        <source>Safari</source>
        <translation>Safari</translation>
    </message>
    <message>
        <source>Safari is on macOS only.</source>
        <translation>Safari は macOS だけにあります。</translation>
    </message>
    <message>
        <source>macOS asks for Full Disk Access for VidGrab first.</source>
        <translation>macOS では先に VidGrab のフルディスクアクセスを許可する必要があります。</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>{language} sound</source>
        <translation>{language}の音声</translation>
    </message>
    <message>
        <source>{languages} subtitles</source>
        <translation>{languages}の字幕</translation>
    </message>
    <message>
        <source>only {languages} subtitles</source>
        <translation>{languages}の字幕のみ</translation>
    </message>
    <message numerus="yes">
        <source>subtitles in {count} languages</source>
        <translation>
            <numerusform>{count} 言語の字幕</numerusform>
        </translation>
    </message>
    <message>
        <source>subtitles</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>only subtitles</source>
        <translation>字幕のみ</translation>
    </message>
    <message>
        <source>chapters</source>
        <translation>チャプター</translation>
    </message>
    <message>
        <source>split by chapters</source>
        <translation>チャプターごとに分割</translation>
    </message>
    <message>
        <source>no {kinds}</source>
        <translation>{kinds}なし</translation>
    </message>
    <message>
        <source>{kinds} marked</source>
        <translation>{kinds}に印</translation>
    </message>
    <message numerus="yes">
        <source>{count} kinds</source>
        <translation>
            <numerusform>{count} 種類</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} parts</source>
        <translation>
            <numerusform>{count} 個の部分</numerusform>
        </translation>
    </message>
    <message>
        <source>exact</source>
        <translation>正確</translation>
    </message>
    <message>
        <source>up to {limit}</source>
        <translation>{limit} まで</translation>
    </message>
    <message>
        <source>tags and cover</source>
        <translation>タグとカバー</translation>
    </message>
    <message>
        <source>sponsors</source>
        <translation>スポンサー</translation>
    </message>
    <message>
        <source>self-promotion</source>
        <translation>自己宣伝</translation>
    </message>
    <message>
        <source>reminders</source>
        <translation>お願い</translation>
    </message>
    <message>
        <source>intro</source>
        <translation>オープニング</translation>
    </message>
    <message>
        <source>outro</source>
        <translation>エンディング</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>予告</translation>
    </message>
    <message>
        <source>hook</source>
        <translation>つかみ</translation>
    </message>
    <message>
        <source>filler</source>
        <translation>雑談</translation>
    </message>
    <message>
        <source>non-music</source>
        <translation>音楽以外</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>そのまま</translation>
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
        <translation>字幕なし</translation>
    </message>
    <message>
        <source>Inside the film</source>
        <translation>映像の中</translation>
    </message>
    <message>
        <source>Beside it, as .srt</source>
        <translation>横に .srt として</translation>
    </message>
    <message>
        <source>Only subtitles</source>
        <translation>字幕のみ</translation>
    </message>
    <message>
        <source>No chapters</source>
        <translation>チャプターなし</translation>
    </message>
    <message>
        <source>Chapter marks</source>
        <translation>チャプターの目印</translation>
    </message>
    <message>
        <source>A file for each</source>
        <translation>チャプターごとのファイル</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>タグなし</translation>
    </message>
    <message>
        <source>For sound</source>
        <translation>音声に</translation>
    </message>
    <message>
        <source>For everything</source>
        <translation>すべてに</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
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
        <translation>キーフレームで（速い）</translation>
    </message>
    <message>
        <source>Exact (re-encodes the edges)</source>
        <translation>正確に（両端を再エンコード）</translation>
    </message>
    <message>
        <source>Plays everywhere</source>
        <translation>どこでも再生可</translation>
    </message>
    <message>
        <source>Best picture</source>
        <translation>最高の映像</translation>
    </message>
    <message>
        <source>Smallest file</source>
        <translation>最小のファイル</translation>
    </message>
    <message>
        <source>Sponsors</source>
        <translation>スポンサー</translation>
    </message>
    <message>
        <source>Self-promotion</source>
        <translation>自己宣伝</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>お願い</translation>
    </message>
    <message>
        <source>Intro</source>
        <translation>オープニング</translation>
    </message>
    <message>
        <source>Outro</source>
        <translation>エンディング</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>予告</translation>
    </message>
    <message>
        <source>Hook</source>
        <translation>つかみ</translation>
    </message>
    <message>
        <source>Filler</source>
        <translation>雑談</translation>
    </message>
    <message>
        <source>Non-music</source>
        <translation>音楽以外</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>アラビア語</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中国語</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>チェコ語</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>デンマーク語</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>オランダ語</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>フィンランド語</translation>
    </message>
    <message>
        <source>French</source>
        <translation>フランス語</translation>
    </message>
    <message>
        <source>German</source>
        <translation>ドイツ語</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>ギリシャ語</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>ヘブライ語</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>ヒンディー語</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>ハンガリー語</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>インドネシア語</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>イタリア語</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韓国語</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>ポーランド語</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>ポルトガル語</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>ルーマニア語</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ロシア語</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>スペイン語</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>スウェーデン語</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>タイ語</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>トルコ語</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ウクライナ語</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>ベトナム語</translation>
    </message>
    <message>
        <source>The engine is only taken from an address that starts with https://. The address is in the preferences.</source>
        <translation>エンジンは https:// で始まるアドレスからだけ取り込みます。アドレスは設定にあります。</translation>
    </message>
    <message>
        <source>The engine&apos;s releases could not be reached. It stays as it is.</source>
        <translation>エンジンのリリースにつながりませんでした。エンジンはそのままです。</translation>
    </message>
    <message>
        <source>There is no release of the engine at this address. It stays as it is.</source>
        <translation>このアドレスにエンジンのリリースはありません。エンジンはそのままです。</translation>
    </message>
    <message>
        <source>The new engine did not arrive as it was published, and was not taken.</source>
        <translation>新しいエンジンが公開されたものと違っていたため、取り込みませんでした。</translation>
    </message>
    <message>
        <source>The new engine needs a newer VidGrab. It stays as it is.</source>
        <translation>新しいエンジンには、より新しい VidGrab が必要です。エンジンはそのままです。</translation>
    </message>
    <message>
        <source>The new engine did not work here, and was not taken.</source>
        <translation>新しいエンジンがここでは動かなかったため、取り込みませんでした。</translation>
    </message>
    <message>
        <source>There is no room on the disk for the new engine.</source>
        <translation>ディスクに新しいエンジンを置く空きがありません。</translation>
    </message>
    <message>
        <source>The new engine could not be written to the disk.</source>
        <translation>新しいエンジンをディスクに書き込めませんでした。</translation>
    </message>
    <message>
        <source>Another VidGrab is updating the engine just now.</source>
        <translation>別の VidGrab がいまエンジンを更新しています。</translation>
    </message>
    <message>
        <source>The update ended by itself. The engine stays as it is.</source>
        <translation>更新がひとりでに終わりました。エンジンはそのままです。</translation>
    </message>
    <message>
        <source>yt-dlp</source>
        <translation>yt-dlp</translation>
    </message>
    <message>
        <source>JavaScript runtime</source>
        <translation>JavaScript ランタイム</translation>
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
        <translation>ダウンロードのフォルダー</translation>
    </message>
    <message>
        <source>Plug-ins</source>
        <translation>プラグイン</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Password keyring</source>
        <translation>パスワードのキーリング</translation>
    </message>
    <message>
        <source>List of downloads</source>
        <translation>ダウンロードの一覧</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Use the one that came with VidGrab</source>
        <translation>VidGrab 付属のものを使う</translation>
    </message>
    <message>
        <source>Use the ones that came with VidGrab</source>
        <translation>VidGrab 付属のものを使う</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>ネットワーク…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Version {version}, age in days: {days}.</source>
        <translation>バージョン {version}、公開から {days} 日です。</translation>
    </message>
    <message>
        <source>Version {version}, whose age cannot be told.</source>
        <translation>バージョン {version}、公開日は分かりません。</translation>
    </message>
    <message>
        <source>Version {version}, age in days: {days}. Sites change: a newer one may know more.</source>
        <translation>バージョン {version}、公開から {days} 日です。サイトは変わるので、新しいもののほうが多くに対応しているかもしれません。</translation>
    </message>
    <message>
        <source>Version {version} is one day old.</source>
        <translation>バージョン {version} は昨日公開されました。</translation>
    </message>
    <message>
        <source>Version {version} is of today.</source>
        <translation>バージョン {version} は今日公開されました。</translation>
    </message>
    <message>
        <source>The engine does not answer, so nothing can be fetched.</source>
        <translation>エンジンが応答しないため、何も取得できません。</translation>
    </message>
    <message>
        <source>Version {version} runs and answers.</source>
        <translation>バージョン {version} が動き、応答しています。</translation>
    </message>
    <message>
        <source>Your own, version {version}, runs and answers.</source>
        <translation>ご自分のもの（バージョン {version}）が動き、応答しています。</translation>
    </message>
    <message>
        <source>It is missing: VidGrab has to be installed again.</source>
        <translation>見つかりません。VidGrab を入れ直す必要があります。</translation>
    </message>
    <message>
        <source>It is missing: some sites, YouTube among them, offer little without it.</source>
        <translation>見つかりません。これがないと、YouTube など一部のサイトではわずかなものしか保存できません。</translation>
    </message>
    <message>
        <source>Your own folder has none that can be run; the one that came with VidGrab is used.</source>
        <translation>ご自分のフォルダーに動かせるものがないため、VidGrab 付属のものを使います。</translation>
    </message>
    <message>
        <source>It did not answer within {seconds} s and was ended.</source>
        <translation>{seconds} 秒以内に応答がなかったため、終了させました。</translation>
    </message>
    <message>
        <source>It cannot be run. It may be damaged, or made for another system.</source>
        <translation>動かせません。壊れているか、別のシステム用かもしれません。</translation>
    </message>
    <message>
        <source>There was no answer.</source>
        <translation>応答がありませんでした。</translation>
    </message>
    <message>
        <source>None are used.</source>
        <translation>使っていません。</translation>
    </message>
    <message>
        <source>They can be read: {count}.</source>
        <translation>読み取れます: {count} 件。</translation>
    </message>
    <message>
        <source>They can be read, but there are none.</source>
        <translation>読み取れますが、1 件もありません。</translation>
    </message>
    <message>
        <source>They cannot be read. Is the browser or the file still there?</source>
        <translation>読み取れません。ブラウザーやファイルはまだありますか？</translation>
    </message>
    <message>
        <source>It is full. Free: {free} GB.</source>
        <translation>いっぱいです。空き: {free} GB。</translation>
    </message>
    <message>
        <source>It can be written to, but there is little room. Free: {free} GB.</source>
        <translation>書き込めますが、空きがわずかです。空き: {free} GB。</translation>
    </message>
    <message>
        <source>It can be written to. Free: {free} GB.</source>
        <translation>書き込めます。空き: {free} GB。</translation>
    </message>
    <message>
        <source>It is not there. It will be made if that is possible.</source>
        <translation>ありません。できれば作成します。</translation>
    </message>
    <message>
        <source>It cannot be written to.</source>
        <translation>書き込めません。</translation>
    </message>
    <message>
        <source>Loaded: {loaded}.</source>
        <translation>読み込み済み: {loaded} 個。</translation>
    </message>
    <message>
        <source>Loaded: {loaded}. Could not be loaded and are skipped: {broken}.</source>
        <translation>読み込み済み: {loaded} 個。読み込めずにとばしたもの: {broken} 個。</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>ありません。</translation>
    </message>
    <message>
        <source>Nothing is asked unless you want it. Check asks this site for a sign of life:</source>
        <translation>求められない限り、どこにも問い合わせません。「確認」を押すと、このサイトが応答するか調べます:</translation>
    </message>
    <message>
        <source>It answers, by the way your settings say:</source>
        <translation>設定どおりの経路で応答がありました:</translation>
    </message>
    <message>
        <source>This system keeps no passwords: they are known until VidGrab ends.</source>
        <translation>このシステムにはパスワードが保存されません。VidGrab を終了するまで覚えています。</translation>
    </message>
    <message>
        <source>{name} keeps your passwords.</source>
        <translation>{name} がパスワードを保管しています。</translation>
    </message>
    <message>
        <source>It is whole and kept.</source>
        <translation>壊れておらず、保存されています。</translation>
    </message>
    <message>
        <source>Its folder cannot be written to.</source>
        <translation>そのフォルダーに書き込めません。</translation>
    </message>
    <message>
        <source>It can be written.</source>
        <translation>書き込めます。</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>お待ちください…</translation>
    </message>
    <message>
        <source>Write what a file is to be called, such as {part}.</source>
        <translation>ファイルの名前の付け方を書いてください。例: {part}</translation>
    </message>
    <message>
        <source>This is too long for the name of a file.</source>
        <translation>ファイル名には長すぎます。</translation>
    </message>
    <message>
        <source>A field stands between { and }, such as {part}.</source>
        <translation>項目は { と } のあいだに書きます。例: {part}</translation>
    </message>
    <message>
        <source>There is no field {part}.</source>
        <translation>{part} という項目はありません。</translation>
    </message>
    <message>
        <source>Put {title} or {id} into it, or all files would be called the same.</source>
        <translation>{title} か {id} を入れてください。そうしないと、どのファイルも同じ名前になります。</translation>
    </message>
    <message>
        <source>A walk in the hills</source>
        <translation>丘の散歩道</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>画質</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>外観と言語</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>ブラウザー</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>The system&apos;s own folder for downloads</source>
        <translation>システムのダウンロードフォルダー</translation>
    </message>
    <message>
        <source>Name of files</source>
        <translation>ファイルの名前</translation>
    </message>
    <message>
        <source>When there is such a file</source>
        <translation>同じ名前のファイルがあるとき</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>両方を残す</translation>
    </message>
    <message>
        <source>Leave it and save nothing</source>
        <translation>そのままにして保存しない</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Give files the date of the site</source>
        <translation>ファイルの日付をサイトの日付にする</translation>
    </message>
    <message>
        <source>Number the files of a playlist</source>
        <translation>再生リストのファイルに番号を付ける</translation>
    </message>
    <message>
        <source>Give each playlist a folder of its own</source>
        <translation>再生リストごとに専用フォルダーを作る</translation>
    </message>
    <message>
        <source>Where there is a choice</source>
        <translation>選べるとき</translation>
    </message>
    <message>
        <source>Sites often have one size in several kinds. A file that plays everywhere also plays on an old television; the best picture may need a new program.</source>
        <translation>同じ大きさの映像が、いくつかの形式で用意されていることがよくあります。どこでも再生できるファイルは古いテレビでも再生できます。最高の映像には新しいプログラムが必要なことがあります。</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>同時ダウンロード数</translation>
    </message>
    <message>
        <source>Connections for one file</source>
        <translation>1 ファイルの接続数</translation>
    </message>
    <message>
        <source>More are taken only while they bring more, and never from a site that minds.</source>
        <translation>効果があるあいだだけ増やし、嫌がるサイトでは決して増やしません。</translation>
    </message>
    <message>
        <source>Go on with unfinished downloads at the next start</source>
        <translation>次の起動時に、終わっていないダウンロードを続ける</translation>
    </message>
    <message>
        <source>Ask before quitting while something is unfinished</source>
        <translation>終わっていないものがあるときは、終了の前に確認する</translation>
    </message>
    <message>
        <source>Keep the computer awake while something is downloaded</source>
        <translation>ダウンロード中はコンピューターをスリープさせない</translation>
    </message>
    <message>
        <source>Longest look at a link</source>
        <translation>リンクを調べる時間の上限</translation>
    </message>
    <message>
        <source>A site that has not said by then what a link is has failed.</source>
        <translation>それまでにリンクの内容を答えないサイトは、失敗とみなします。</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Longest silence of a server</source>
        <translation>サーバーの無応答の上限</translation>
    </message>
    <message>
        <source>After it the server is asked again.</source>
        <translation>これを過ぎると、サーバーにもう一度問い合わせます。</translation>
    </message>
    <message>
        <source>Folder with your own ffmpeg</source>
        <translation>ご自分の ffmpeg のフォルダー</translation>
    </message>
    <message>
        <source>The one that comes with VidGrab</source>
        <translation>VidGrab 付属のもの</translation>
    </message>
    <message>
        <source>Proxy, cookies and sites</source>
        <translation>プロキシ、Cookie、サイト</translation>
    </message>
    <message>
        <source>Passwords are kept in the system&apos;s keyring and nowhere else.</source>
        <translation>パスワードはシステムのキーリングだけに保管されます。</translation>
    </message>
    <message>
        <source>Speed of all downloads</source>
        <translation>ダウンロード全体の速度</translation>
    </message>
    <message>
        <source>Tell me when a download is finished</source>
        <translation>ダウンロードが終わったら知らせる</translation>
    </message>
    <message>
        <source>Tell me when a download fails</source>
        <translation>ダウンロードが失敗したら知らせる</translation>
    </message>
    <message>
        <source>Tell me when everything is done</source>
        <translation>すべて終わったら知らせる</translation>
    </message>
    <message>
        <source>Show VidGrab in the system&apos;s tray</source>
        <translation>システムのトレイに VidGrab を表示する</translation>
    </message>
    <message>
        <source>Take links that are copied in other programs</source>
        <translation>ほかのプログラムでコピーしたリンクを取り込む</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>ハイコントラスト（ライト）</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>ハイコントラスト（ダーク）</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Another language is there from the next start.</source>
        <translation>言語の変更は次の起動から有効になります。</translation>
    </message>
    <message>
        <source>Releases of yt-dlp</source>
        <translation>yt-dlp のリリース</translation>
    </message>
    <message>
        <source>Sites change often. The nightly release knows their changes first.</source>
        <translation>サイトはよく変わります。ナイトリー版がいちばん早く変化に対応します。</translation>
    </message>
    <message>
        <source>Stable, every few weeks</source>
        <translation>安定版（数週間ごと）</translation>
    </message>
    <message>
        <source>Nightly, every day</source>
        <translation>ナイトリー版（毎日）</translation>
    </message>
    <message>
        <source>Address of the releases</source>
        <translation>リリースのアドレス</translation>
    </message>
    <message>
        <source>yt-dlp&apos;s own</source>
        <translation>yt-dlp 公式</translation>
    </message>
    <message>
        <source>Look for new releases without being asked</source>
        <translation>新しいリリースを自動で確認する</translation>
    </message>
    <message>
        <source>Take links from the browser extension and from scripts</source>
        <translation>ブラウザーの拡張機能とスクリプトからリンクを受け取る</translation>
    </message>
    <message>
        <source>Only programs on this computer that know the token can send any.</source>
        <translation>リンクを送れるのは、トークンを知っているこのコンピューター上のプログラムだけです。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Change it only if another program has it; tell the extension then too.</source>
        <translation>ほかのプログラムが使っているときだけ変更してください。そのときは拡張機能にも設定します。</translation>
    </message>
    <message>
        <source>Allowed so far</source>
        <translation>許可済み</translation>
    </message>
    <message>
        <source>Nobody yet: whoever comes first is asked about.</source>
        <translation>まだありません。初めて来たものについては確認します。</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Options open</source>
        <translation>オプションを開いた状態</translation>
    </message>
</context>
</TS>
