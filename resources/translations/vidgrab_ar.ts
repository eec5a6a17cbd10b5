<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About VidGrab</source>
        <translation>حول VidGrab</translation>
    </message>
    <message>
        <source>VidGrab {version}</source>
        <translation>VidGrab {version}</translation>
    </message>
    <message>
        <source>Saves a video or its sound from a link, in one click.

Free software under the MIT licence. It uses yt-dlp, ffmpeg, deno and Qt, each under its own licence.</source>
        <translation>يحفظ الفيديو أو صوته من رابط، بنقرة واحدة.

برنامج حر برخصة MIT. يستخدم yt-dlp وffmpeg وdeno وQt، ولكل منها رخصته.</translation>
    </message>
    <message>
        <source>Show Licences</source>
        <translation>عرض التراخيص</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Body</name>
    <message>
        <source>Paste a link to a video, a playlist or a song</source>
        <translation>ألصق رابط فيديو أو قائمة تشغيل أو أغنية</translation>
    </message>
    <message>
        <source>One click saves it, whole and playable</source>
        <translation>نقرة واحدة تحفظه كاملًا وجاهزًا للتشغيل</translation>
    </message>
</context>
<context>
    <name>ChapterPage</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Chapters to save</source>
        <translation>الفصول المراد حفظها</translation>
    </message>
    <message numerus="yes">
        <source>This link has %n chapters.</source>
        <translation>
            <numerusform>ليس في هذا الرابط فصول.</numerusform>
            <numerusform>في هذا الرابط فصل واحد.</numerusform>
            <numerusform>في هذا الرابط فصلان.</numerusform>
            <numerusform>في هذا الرابط %n فصول.</numerusform>
            <numerusform>في هذا الرابط %n فصلًا.</numerusform>
            <numerusform>في هذا الرابط %n فصل.</numerusform>
        </translation>
    </message>
    <message>
        <source>This link has no chapters.</source>
        <translation>ليس في هذا الرابط فصول.</translation>
    </message>
</context>
<context>
    <name>ClientQuestion</name>
    <message>
        <source>Let “{name}” use VidGrab?</source>
        <translation>أتسمح لـ«{name}» باستخدام VidGrab؟</translation>
    </message>
    <message>
        <source>It can then look at links and save them with VidGrab, until you take it off the list in the preferences. A program calls itself what it likes: allow it only if you have just set it up.</source>
        <translation>سيتمكن عندئذٍ من الاطلاع على الروابط وحفظها بواسطة VidGrab إلى أن تزيله من القائمة في التفضيلات. يسمّي البرنامج نفسه كما يشاء: لا تسمح له إلا إذا كنت قد أعددته للتو.</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>سماح</translation>
    </message>
    <message>
        <source>Do Not Allow</source>
        <translation>عدم السماح</translation>
    </message>
</context>
<context>
    <name>ClientsEditor</name>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation>إزالة: {what}</translation>
    </message>
</context>
<context>
    <name>Controller</name>
    <message>
        <source>Already on its way.</source>
        <translation>إنه في الطريق بالفعل.</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>تعذّر فتح أي متصفح.</translation>
    </message>
    <message>
        <source>The folder cannot be opened.</source>
        <translation>تعذّر فتح المجلد.</translation>
    </message>
    <message>
        <source>This is a playlist: choose what to save.</source>
        <translation>هذه قائمة تشغيل: اختر ما تريد حفظه.</translation>
    </message>
    <message>
        <source>No link was found in {names}.</source>
        <translation>لم يُعثر على رابط في {names}.</translation>
    </message>
    <message>
        <source>A plug-in could not be loaded and was skipped: {name}</source>
        <translation>تعذّر تحميل إضافة فتم تخطيها: {name}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>CopiedLinks</name>
    <message>
        <source>Copied: a link into your own network: {link}</source>
        <translation>نُسخ رابط إلى شبكتك الخاصة: {link}</translation>
    </message>
    <message>
        <source>Opened for another program: {link}</source>
        <translation>فُتح لبرنامج آخر: {link}</translation>
    </message>
    <message>
        <source>Taken from the clipboard: {link}</source>
        <translation>أُخذ من الحافظة: {link}</translation>
    </message>
    <message>
        <source>Added from the clipboard: {link}</source>
        <translation>أُضيف من الحافظة: {link}</translation>
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
        <translation>حدث خلل غير متوقع</translation>
    </message>
    <message>
        <source>Your downloads are safe, and you can go on. If something does not work any more, start VidGrab again. A report helps to mend this: it holds no passwords, no links&apos; secrets and not your name.</source>
        <translation>تنزيلاتك في أمان، ويمكنك المتابعة. إن لم يعد شيء ما يعمل، فأعد تشغيل VidGrab. يساعد التقرير على إصلاح ذلك: فليس فيه كلمات مرور ولا أسرار الروابط ولا اسمك.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Copy Report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Show Log</source>
        <translation>عرض السجل</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>DownloadsList</name>
    <message>
        <source>Downloads</source>
        <translation>التنزيلات</translation>
    </message>
</context>
<context>
    <name>DownloadsPanel</name>
    <message>
        <source>Downloads</source>
        <translation>التنزيلات</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>لا شيء معروض</numerusform>
            <numerusform>تنزيل واحد معروض</numerusform>
            <numerusform>تنزيلان معروضان</numerusform>
            <numerusform>%n تنزيلات معروضة</numerusform>
            <numerusform>%n تنزيلًا معروضًا</numerusform>
            <numerusform>%n تنزيل معروض</numerusform>
        </translation>
    </message>
    <message>
        <source>Place {place} of {count}</source>
        <translation>الموضع {place} من {count}</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Try the demo</source>
        <translation>جرّب العرض التوضيحي</translation>
    </message>
    <message>
        <source>Drop links here</source>
        <translation>أفلت الروابط هنا</translation>
    </message>
    <message>
        <source>anywhere in this window</source>
        <translation>في أي مكان من النافذة</translation>
    </message>
    <message>
        <source>Paste several at once</source>
        <translation>ألصق عدة روابط معًا</translation>
    </message>
    <message>
        <source>one on each line</source>
        <translation>رابط في كل سطر</translation>
    </message>
    <message>
        <source>no link and no network needed</source>
        <translation>دون رابط ودون شبكة</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n آخر</numerusform>
            <numerusform>و%n آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EngineCare</name>
    <message>
        <source>Updating the engine…</source>
        <translation>جارٍ تحديث المحرك…</translation>
    </message>
    <message>
        <source>made today</source>
        <translation>صدر اليوم</translation>
    </message>
    <message>
        <source>made yesterday</source>
        <translation>صدر أمس</translation>
    </message>
    <message numerus="yes">
        <source>%n days old</source>
        <translation>
            <numerusform>صدر اليوم</numerusform>
            <numerusform>صدر قبل يوم</numerusform>
            <numerusform>صدر قبل يومين</numerusform>
            <numerusform>صدر قبل %n أيام</numerusform>
            <numerusform>صدر قبل %n يومًا</numerusform>
            <numerusform>صدر قبل %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Engine {version} · {age}</source>
        <translation>المحرك {version} · {age}</translation>
    </message>
    <message>
        <source>Engine {version} did not start, so the one of before is in use again: {other}</source>
        <translation>لم يعمل المحرك {version}، فعاد استخدام المحرك السابق: {other}</translation>
    </message>
    <message>
        <source>The engine of before is in use again: {version}</source>
        <translation>عاد استخدام المحرك السابق: {version}</translation>
    </message>
    <message>
        <source>This is VidGrab&apos;s own engine; there is none before it.</source>
        <translation>هذا محرك VidGrab نفسه؛ ولا يوجد محرك قبله.</translation>
    </message>
    <message>
        <source>Trying the new engine…</source>
        <translation>جارٍ تجربة المحرك الجديد…</translation>
    </message>
    <message>
        <source>Updating the engine… {percent} %</source>
        <translation>جارٍ تحديث المحرك… {percent}%</translation>
    </message>
    <message>
        <source>The engine is new: {version}</source>
        <translation>أصبح المحرك جديدًا: {version}</translation>
    </message>
    <message>
        <source>There is no newer engine than this: {version}</source>
        <translation>لا يوجد محرك أحدث من هذا: {version}</translation>
    </message>
    <message>
        <source>The engine stays as it is.</source>
        <translation>يبقى المحرك كما هو.</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Playlist</source>
        <translation>قائمة تشغيل</translation>
    </message>
</context>
<context>
    <name>FailurePanel</name>
    <message>
        <source>Copy Details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Copy Report</source>
        <translation>نسخ التقرير</translation>
    </message>
</context>
<context>
    <name>FetchStrip</name>
    <message>
        <source>Fetch progress</source>
        <translation>تقدّم الجلب</translation>
    </message>
</context>
<context>
    <name>FetchView</name>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>لا روابط</numerusform>
            <numerusform>رابط واحد</numerusform>
            <numerusform>رابطان</numerusform>
            <numerusform>%n روابط</numerusform>
            <numerusform>%n رابطًا</numerusform>
            <numerusform>%n رابط</numerusform>
        </translation>
    </message>
    <message>
        <source>Best Quality or Audio Only saves every one of them</source>
        <translation>«أفضل جودة» أو «الصوت فقط» يحفظها كلها</translation>
    </message>
    <message>
        <source>Press Enter to see what it offers, or save it right away</source>
        <translation>اضغط Enter لترى ما فيه، أو احفظه مباشرة</translation>
    </message>
    <message numerus="yes">
        <source>{count} so far</source>
        <translation>
            <numerusform>{count} حتى الآن</numerusform>
            <numerusform>{count} حتى الآن</numerusform>
            <numerusform>{count} حتى الآن</numerusform>
            <numerusform>{count} حتى الآن</numerusform>
            <numerusform>{count} حتى الآن</numerusform>
            <numerusform>{count} حتى الآن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {expected} so far</source>
        <translation>
            <numerusform>{count} من {expected} حتى الآن</numerusform>
            <numerusform>{count} من {expected} حتى الآن</numerusform>
            <numerusform>{count} من {expected} حتى الآن</numerusform>
            <numerusform>{count} من {expected} حتى الآن</numerusform>
            <numerusform>{count} من {expected} حتى الآن</numerusform>
            <numerusform>{count} من {expected} حتى الآن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first {count}</source>
        <translation>
            <numerusform>أول {count}</numerusform>
            <numerusform>الأول</numerusform>
            <numerusform>أول اثنين</numerusform>
            <numerusform>أول {count}</numerusform>
            <numerusform>أول {count}</numerusform>
            <numerusform>أول {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} in this list</source>
        <translation>
            <numerusform>لا شيء في هذه القائمة</numerusform>
            <numerusform>عنصر واحد في هذه القائمة</numerusform>
            <numerusform>عنصران في هذه القائمة</numerusform>
            <numerusform>{count} عناصر في هذه القائمة</numerusform>
            <numerusform>{count} عنصرًا في هذه القائمة</numerusform>
            <numerusform>{count} عنصر في هذه القائمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} came; there may be more</source>
        <translation>
            <numerusform>لم يصل شيء؛ وقد يكون هناك المزيد</numerusform>
            <numerusform>وصل عنصر واحد؛ وقد يكون هناك المزيد</numerusform>
            <numerusform>وصل عنصران؛ وقد يكون هناك المزيد</numerusform>
            <numerusform>وصلت {count} عناصر؛ وقد يكون هناك المزيد</numerusform>
            <numerusform>وصل {count} عنصرًا؛ وقد يكون هناك المزيد</numerusform>
            <numerusform>وصل {count} عنصر؛ وقد يكون هناك المزيد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} selected</source>
        <translation>
            <numerusform>لم يُحدَّد شيء</numerusform>
            <numerusform>حُدِّد عنصر واحد</numerusform>
            <numerusform>حُدِّد عنصران</numerusform>
            <numerusform>حُدِّدت {count} عناصر</numerusform>
            <numerusform>حُدِّد {count} عنصرًا</numerusform>
            <numerusform>حُدِّد {count} عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>Live</source>
        <translation>مباشر</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>What counts</source>
        <translation>ما يهم</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Highest picture</source>
        <translation>أعلى صورة</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>الحاوية</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Tags and cover</source>
        <translation>الوسوم والغلاف</translation>
    </message>
    <message>
        <source>The lowest this link has is {label}; that is taken.</source>
        <translation>أدنى ما في هذا الرابط {label}؛ وهو ما سيؤخذ.</translation>
    </message>
    <message>
        <source>WebM cannot hold {label} of this link; it is kept as {container}.</source>
        <translation>لا تتسع WebM لـ {label} من هذا الرابط؛ فيبقى {container}.</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Filter downloads</source>
        <translation>تصفية التنزيلات</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>What you save appears here</source>
        <translation>ما تحفظه يظهر هنا</translation>
    </message>
    <message>
        <source>Nothing is running just now</source>
        <translation>لا شيء جارٍ الآن</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>لا شيء في الانتظار</translation>
    </message>
    <message>
        <source>Nothing is paused</source>
        <translation>لا شيء متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Nothing is done yet</source>
        <translation>لم يتم شيء بعد</translation>
    </message>
    <message>
        <source>Nothing has failed</source>
        <translation>لم يفشل شيء</translation>
    </message>
    <message>
        <source>Nothing was cancelled</source>
        <translation>لم يُلغَ شيء</translation>
    </message>
</context>
<context>
    <name>FolderEditor</name>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose: {what}</source>
        <translation>اختيار: {what}</translation>
    </message>
    <message>
        <source>Write the whole path of a folder, or choose one.</source>
        <translation>اكتب المسار الكامل لمجلد، أو اختر مجلدًا.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Download progress</source>
        <translation>تقدّم التنزيلات</translation>
    </message>
    <message numerus="yes">
        <source>%n downloading</source>
        <translation>
            <numerusform>لا تنزيل جارٍ</numerusform>
            <numerusform>تنزيل واحد جارٍ</numerusform>
            <numerusform>تنزيلان جاريان</numerusform>
            <numerusform>%n تنزيلات جارية</numerusform>
            <numerusform>%n تنزيلًا جاريًا</numerusform>
            <numerusform>%n تنزيل جارٍ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>لا شيء ينتظر</numerusform>
            <numerusform>واحد ينتظر</numerusform>
            <numerusform>اثنان ينتظران</numerusform>
            <numerusform>%n تنتظر</numerusform>
            <numerusform>%n تنتظر</numerusform>
            <numerusform>%n تنتظر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthDialog</name>
    <message>
        <source>Health</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Check Again</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>Copy Report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Looking how everything is…</source>
        <translation>جارٍ فحص كل شيء…</translation>
    </message>
    <message numerus="yes">
        <source>%n things are bad</source>
        <translation>
            <numerusform>لا مشكلات</numerusform>
            <numerusform>هناك مشكلة واحدة</numerusform>
            <numerusform>هناك مشكلتان</numerusform>
            <numerusform>هناك %n مشكلات</numerusform>
            <numerusform>هناك %n مشكلة</numerusform>
            <numerusform>هناك %n مشكلة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 thing is bad</source>
        <translation>هناك مشكلة واحدة</translation>
    </message>
    <message>
        <source>1 thing to look at</source>
        <translation>أمر واحد يستحق النظر</translation>
    </message>
    <message numerus="yes">
        <source>%n things to look at</source>
        <translation>
            <numerusform>لا شيء يستحق النظر</numerusform>
            <numerusform>أمر واحد يستحق النظر</numerusform>
            <numerusform>أمران يستحقان النظر</numerusform>
            <numerusform>%n أمور تستحق النظر</numerusform>
            <numerusform>%n أمرًا يستحق النظر</numerusform>
            <numerusform>%n أمر يستحق النظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is good</source>
        <translation>كل شيء على ما يرام</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>النتائج</translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>The folder cannot be opened.</source>
        <translation>تعذّر فتح المجلد.</translation>
    </message>
</context>
<context>
    <name>HelpDialogs</name>
    <message>
        <source>Making the report…</source>
        <translation>جارٍ إعداد التقرير…</translation>
    </message>
    <message>
        <source>The report is copied: paste it where you ask for help.</source>
        <translation>نُسخ التقرير: ألصقه حيث تطلب المساعدة.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n of them saved before</source>
        <translation>
            <numerusform>لم يُحفظ أي منها من قبل</numerusform>
            <numerusform>واحد منها محفوظ من قبل</numerusform>
            <numerusform>اثنان منها محفوظان من قبل</numerusform>
            <numerusform>%n منها محفوظة من قبل</numerusform>
            <numerusform>%n منها محفوظة من قبل</numerusform>
            <numerusform>%n منها محفوظة من قبل</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed: {title}</source>
        <translation>أُزيل: {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>لم يُزل شيء</numerusform>
            <numerusform>أُزيل واحد</numerusform>
            <numerusform>أُزيل اثنان</numerusform>
            <numerusform>أُزيلت %n تنزيلات</numerusform>
            <numerusform>أُزيل %n تنزيلًا</numerusform>
            <numerusform>أُزيل %n تنزيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed; %n file(s) stayed in place</source>
        <translation>
            <numerusform>أُزيلت كلها</numerusform>
            <numerusform>أُزيل؛ وبقي ملف واحد في مكانه</numerusform>
            <numerusform>أُزيلت؛ وبقي ملفان في مكانهما</numerusform>
            <numerusform>أُزيلت؛ وبقيت %n ملفات في مكانها</numerusform>
            <numerusform>أُزيلت؛ وبقي %n ملفًا في مكانه</numerusform>
            <numerusform>أُزيلت؛ وبقي %n ملف في مكانه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be put back</source>
        <translation>
            <numerusform>أُعيدت كل الملفات</numerusform>
            <numerusform>تعذّرت إعادة ملف واحد</numerusform>
            <numerusform>تعذّرت إعادة ملفين</numerusform>
            <numerusform>تعذّرت إعادة %n ملفات</numerusform>
            <numerusform>تعذّرت إعادة %n ملفًا</numerusform>
            <numerusform>تعذّرت إعادة %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>لم يعد الملف موجودًا.</translation>
    </message>
    <message>
        <source>No program was found that opens the file.</source>
        <translation>لم يُعثر على برنامج يفتح الملف.</translation>
    </message>
    <message>
        <source>The folder cannot be opened.</source>
        <translation>تعذّر فتح المجلد.</translation>
    </message>
    <message>
        <source>You have saved this before; the file is not there any more.</source>
        <translation>حفظتَ هذا من قبل؛ ولم يعد الملف موجودًا.</translation>
    </message>
    <message>
        <source>You have this already: {what}</source>
        <translation>لديك هذا بالفعل: {what}</translation>
    </message>
</context>
<context>
    <name>JobActions</name>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>أوقف واحتفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Retry what is missing</source>
        <translation>أعد محاولة الناقص</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>عرض في المجلد</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>JobAnnouncer</name>
    <message numerus="yes">
        <source>%n downloads</source>
        <translation>
            <numerusform>لا تنزيلات</numerusform>
            <numerusform>تنزيل واحد</numerusform>
            <numerusform>تنزيلان</numerusform>
            <numerusform>%n تنزيلات</numerusform>
            <numerusform>%n تنزيلًا</numerusform>
            <numerusform>%n تنزيل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobMenu</name>
    <message>
        <source>Copy Link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
</context>
<context>
    <name>LanguageEditor</name>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
</context>
<context>
    <name>LinkField</name>
    <message>
        <source>Video URL</source>
        <translation>عنوان الفيديو</translation>
    </message>
    <message>
        <source>Paste a link</source>
        <translation>ألصق رابطًا</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
</context>
<context>
    <name>LinkRow</name>
    <message>
        <source>Fetch</source>
        <translation>جلب</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>عكس التحديد</translation>
    </message>
    <message>
        <source>Number the files</source>
        <translation>ترقيم الملفات</translation>
    </message>
    <message>
        <source>Own folder</source>
        <translation>مجلد خاص</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Search the playlist</source>
        <translation>البحث في قائمة التشغيل</translation>
    </message>
    <message>
        <source>How many from the top</source>
        <translation>كم عنصرًا من الأعلى</translation>
    </message>
    <message>
        <source>First…</source>
        <translation>أول…</translation>
    </message>
    <message>
        <source>How many from the top: in most feeds the newest</source>
        <translation>كم عنصرًا من الأعلى: وهي الأحدث في معظم القوائم</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>الجودة</translation>
    </message>
    <message>
        <source>File names begin with the place in the list</source>
        <translation>تبدأ أسماء الملفات بموضعها في القائمة</translation>
    </message>
    <message>
        <source>The files go into a folder of the list&apos;s name</source>
        <translation>توضع الملفات في مجلد باسم القائمة</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>لم يُعثر على شيء</numerusform>
            <numerusform>عُثر على عنصر واحد</numerusform>
            <numerusform>عُثر على عنصرين</numerusform>
            <numerusform>عُثر على %n عناصر</numerusform>
            <numerusform>عُثر على %n عنصرًا</numerusform>
            <numerusform>عُثر على %n عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{picked} of {count} selected</source>
        <translation>
            <numerusform>المحدد {picked} من {count}</numerusform>
            <numerusform>المحدد {picked} من {count}</numerusform>
            <numerusform>المحدد {picked} من {count}</numerusform>
            <numerusform>المحدد {picked} من {count}</numerusform>
            <numerusform>المحدد {picked} من {count}</numerusform>
            <numerusform>المحدد {picked} من {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>Download {count}</source>
        <translation>تنزيل {count}</translation>
    </message>
    <message>
        <source>Best Quality</source>
        <translation>أفضل جودة</translation>
    </message>
    <message>
        <source>Audio Only</source>
        <translation>الصوت فقط</translation>
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
            <numerusform>VidGrab — لا تنزيل جارٍ</numerusform>
            <numerusform>VidGrab — تنزيل واحد جارٍ</numerusform>
            <numerusform>VidGrab — تنزيلان جاريان</numerusform>
            <numerusform>VidGrab — %n تنزيلات جارية</numerusform>
            <numerusform>VidGrab — %n تنزيلًا جاريًا</numerusform>
            <numerusform>VidGrab — %n تنزيل جارٍ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogWindow</name>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>التنبيهات والأخطاء</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>الأخطاء فقط</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Log entries</source>
        <translation>مدخلات السجل</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nothing of this kind has been noted down.</source>
        <translation>لم يُدوَّن شيء من هذا النوع.</translation>
    </message>
    <message>
        <source>Passwords, keys and your home folder&apos;s name are never written here.</source>
        <translation>لا تُكتب هنا أبدًا كلمات المرور ولا المفاتيح ولا اسم مجلدك الشخصي.</translation>
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
        <translation>حفظ التنزيلات في</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>ManyQuestion</name>
    <message numerus="yes">
        <source>Download {count} at once?</source>
        <translation>
            <numerusform>ألا تنزّل شيئًا؟</numerusform>
            <numerusform>أتريد تنزيل عنصر واحد؟</numerusform>
            <numerusform>أتريد تنزيل عنصرين معًا؟</numerusform>
            <numerusform>أتريد تنزيل {count} عناصر دفعة واحدة؟</numerusform>
            <numerusform>أتريد تنزيل {count} عنصرًا دفعة واحدة؟</numerusform>
            <numerusform>أتريد تنزيل {count} عنصر دفعة واحدة؟</numerusform>
        </translation>
    </message>
    <message>
        <source>It may take long and fill the disk. You can pause or cancel at any time.</source>
        <translation>قد يستغرق ذلك وقتًا طويلًا ويملأ القرص. يمكنك الإيقاف المؤقت أو الإلغاء في أي وقت.</translation>
    </message>
    <message numerus="yes">
        <source>Download All {count}</source>
        <translation>
            <numerusform>تنزيل الكل ({count})</numerusform>
            <numerusform>تنزيله</numerusform>
            <numerusform>تنزيل الاثنين</numerusform>
            <numerusform>تنزيل الكل ({count})</numerusform>
            <numerusform>تنزيل الكل ({count})</numerusform>
            <numerusform>تنزيل الكل ({count})</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>MediaCard</name>
    <message>
        <source>Best Quality</source>
        <translation>أفضل جودة</translation>
    </message>
    <message>
        <source>Audio Only</source>
        <translation>الصوت فقط</translation>
    </message>
    <message>
        <source>the best this link has</source>
        <translation>أفضل ما في هذا الرابط</translation>
    </message>
    <message>
        <source>just the sound</source>
        <translation>الصوت وحده</translation>
    </message>
</context>
<context>
    <name>MenuButton</name>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Retry All Failed</source>
        <translation>إعادة محاولة كل ما فشل</translation>
    </message>
    <message>
        <source>Clear Finished</source>
        <translation>إزالة المنتهي</translation>
    </message>
    <message>
        <source>Take Copied Links</source>
        <translation>أخذ الروابط المنسوخة</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>الشبكة…</translation>
    </message>
    <message>
        <source>At Once</source>
        <translation>في الوقت نفسه</translation>
    </message>
</context>
<context>
    <name>NamingEditor</name>
    <message>
        <source>Add Field</source>
        <translation>إضافة حقل</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Date it was published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>الجودة</translation>
    </message>
    <message>
        <source>The site&apos;s number of it</source>
        <translation>رقمه في الموقع</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Place in the playlist</source>
        <translation>الموضع في قائمة التشغيل</translation>
    </message>
    <message>
        <source>Name of the playlist</source>
        <translation>اسم قائمة التشغيل</translation>
    </message>
    <message>
        <source>For example: {name}</source>
        <translation>مثال: ⁨{name}⁩</translation>
    </message>
</context>
<context>
    <name>NetworkDialog</name>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>As the system says, or socks5://host:1080</source>
        <translation>كما في النظام، أو socks5://host:1080</translation>
    </message>
    <message>
        <source>Only between</source>
        <translation>فقط بين</translation>
    </message>
    <message>
        <source>The browser&apos;s usual one</source>
        <translation>المعتاد في المتصفح</translation>
    </message>
    <message>
        <source>A cookies.txt</source>
        <translation>ملف cookies.txt</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose a cookies file</source>
        <translation>اختيار ملف كوكيز</translation>
    </message>
    <message>
        <source>A proxy looks like http://host:3128 or socks5://host:1080</source>
        <translation>يُكتب الوكيل هكذا: http://host:3128 أو socks5://host:1080</translation>
    </message>
    <message>
        <source> KB/s</source>
        <translation> ك.ب/ث</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>and</source>
        <translation>و</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>كلمة مرور الوكيل</translation>
    </message>
    <message>
        <source>Speed of all downloads</source>
        <translation>سرعة كل التنزيلات</translation>
    </message>
    <message>
        <source>Cookies from</source>
        <translation>الكوكيز من</translation>
    </message>
    <message>
        <source>Browser profile</source>
        <translation>ملف المتصفح الشخصي</translation>
    </message>
    <message>
        <source>Cookies file</source>
        <translation>ملف الكوكيز</translation>
    </message>
    <message>
        <source>Limit begins</source>
        <translation>بداية الحد</translation>
    </message>
    <message>
        <source>Limit ends</source>
        <translation>نهاية الحد</translation>
    </message>
    <message>
        <source>For single sites</source>
        <translation>لمواقع بعينها</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>NetworkEditor</name>
    <message>
        <source>Network…</source>
        <translation>الشبكة…</translation>
    </message>
</context>
<context>
    <name>OptionsButton</name>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
</context>
<context>
    <name>OptionsPanel</name>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>الشبكة…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>كما هو</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>الفصول</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>التخطي</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>the whole</source>
        <translation>كاملًا</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>plays everywhere</source>
        <translation>يعمل في كل مكان</translation>
    </message>
</context>
<context>
    <name>OutsideQuestion</name>
    <message>
        <source>Download what another program asks for?</source>
        <translation>أتريد تنزيل ما يطلبه برنامج آخر؟</translation>
    </message>
    <message>
        <source>Nothing has been fetched from it yet.</source>
        <translation>لم يُجلب منه شيء بعد.</translation>
    </message>
    <message>
        <source>Open a link into your own network?</source>
        <translation>أتريد فتح رابط إلى شبكتك الخاصة؟</translation>
    </message>
    <message>
        <source>Another program asks for it. Devices at home can take a mere visit for an order, so open it only if you know it.</source>
        <translation>يطلب ذلك برنامج آخر. قد تعدّ أجهزة المنزل مجرد الزيارة أمرًا تنفذه، فلا تفتحه إلا إن كنت تعرفه.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا رابط آخر</numerusform>
            <numerusform>ورابط آخر</numerusform>
            <numerusform>ورابطان آخران</numerusform>
            <numerusform>و%n روابط أخرى</numerusform>
            <numerusform>و%n رابطًا آخر</numerusform>
            <numerusform>و%n رابط آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Download</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Open Link</source>
        <translation>فتح الرابط</translation>
    </message>
    <message>
        <source>Do Not Open</source>
        <translation>عدم الفتح</translation>
    </message>
</context>
<context>
    <name>PartPage</name>
    <message>
        <source>Times</source>
        <translation>الأوقات</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>القص</translation>
    </message>
    <message>
        <source>Several are told apart by commas. Nothing here saves the whole.</source>
        <translation>تُفصل الأجزاء بفواصل. إن تُرك فارغًا حُفظ كاملًا.</translation>
    </message>
    <message>
        <source>That is beyond the end: this link is {length} long.</source>
        <translation>هذا بعد النهاية: طول هذا الرابط {length}.</translation>
    </message>
    <message>
        <source>This is live: parts are for what is over.</source>
        <translation>هذا بث مباشر: الأجزاء لما انتهى فقط.</translation>
    </message>
    <message>
        <source>“{piece}” has no end: write {example}.</source>
        <translation>لا نهاية لـ «{piece}»: اكتب {example}.</translation>
    </message>
    <message>
        <source>“{piece}” is no time: write {example}.</source>
        <translation>«{piece}» ليس وقتًا: اكتب {example}.</translation>
    </message>
    <message>
        <source>“{piece}” ends before it starts.</source>
        <translation>«{piece}» ينتهي قبل أن يبدأ.</translation>
    </message>
    <message>
        <source>These are too many parts.</source>
        <translation>هذه أجزاء كثيرة جدًا.</translation>
    </message>
    <message>
        <source>Until then the whole is saved.</source>
        <translation>حتى ذلك الحين يُحفظ كاملًا.</translation>
    </message>
</context>
<context>
    <name>Porter</name>
    <message>
        <source>The folder cannot be opened.</source>
        <translation>تعذّر فتح المجلد.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>This is no file of VidGrab&apos;s settings. Nothing was changed.</source>
        <translation>هذا ليس ملف إعدادات VidGrab. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Taken from the file: it holds when you press Save.</source>
        <translation>أُخذ من الملف: يسري حين تضغط «حفظ».</translation>
    </message>
    <message>
        <source>Not usable, and left as it was: {names}</source>
        <translation>غير صالح وتُرك كما كان: {names}</translation>
    </message>
    <message>
        <source>Exported. There is no password in the file.</source>
        <translation>تم التصدير. لا كلمة مرور في الملف.</translation>
    </message>
    <message>
        <source>The file could not be written. Try another folder.</source>
        <translation>تعذّرت كتابة الملف. جرّب مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Reset This Page…</source>
        <translation>إعادة ضبط هذه الصفحة…</translation>
    </message>
    <message>
        <source>Reset Everything…</source>
        <translation>إعادة ضبط كل شيء…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Nothing is lost before you press Save.</source>
        <translation>لن يضيع شيء قبل أن تضغط «حفظ».</translation>
    </message>
    <message>
        <source>The proxy, the sites and their passwords will be forgotten.</source>
        <translation>سيُنسى الوكيل والمواقع وكلمات مرورها.</translation>
    </message>
    <message>
        <source>Settings (*.toml)</source>
        <translation>الإعدادات (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Put everything on the page “{page}” back to its usual value?</source>
        <translation>أتريد إعادة كل ما في صفحة «{page}» إلى قيمته المعتادة؟</translation>
    </message>
    <message>
        <source>Put all pages back to their usual values?</source>
        <translation>أتريد إعادة كل الصفحات إلى قيمها المعتادة؟</translation>
    </message>
    <message>
        <source>These are the usual values: they hold when you press Save.</source>
        <translation>هذه هي القيم المعتادة: تسري حين تضغط «حفظ».</translation>
    </message>
    <message>
        <source>Export Settings</source>
        <translation>تصدير الإعدادات</translation>
    </message>
    <message>
        <source>Import Settings</source>
        <translation>استيراد الإعدادات</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>VidGrab is open already but does not answer: this is a window more.</source>
        <translation>إن VidGrab مفتوح بالفعل لكنه لا يرد: هذه نافذة أخرى.</translation>
    </message>
    <message>
        <source>A link from outside could not be understood.</source>
        <translation>تعذّر فهم رابط جاء من الخارج.</translation>
    </message>
    <message>
        <source>No link was found in {names}.</source>
        <translation>لم يُعثر على رابط في {names}.</translation>
    </message>
    <message>
        <source>This desktop shows no tray, so VidGrab stays in its window.</source>
        <translation>لا يعرض سطح المكتب هذا علبة النظام، فيبقى VidGrab في نافذته.</translation>
    </message>
    <message>
        <source>VidGrab goes on in the tray</source>
        <translation>يستمر VidGrab في علبة النظام</translation>
    </message>
    <message>
        <source>Its icon there brings the window back, and ends the program.</source>
        <translation>أيقونته هناك تعيد النافذة وتنهي البرنامج.</translation>
    </message>
    <message>
        <source>There is no link to paste</source>
        <translation>لا رابط للصقه</translation>
    </message>
    <message>
        <source>Copy a link first, then choose Paste Link again.</source>
        <translation>انسخ رابطًا أولًا، ثم اختر «لصق الرابط» من جديد.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Preparing the demo site…</source>
        <translation>يجري تحضير الموقع التجريبي…</translation>
    </message>
    <message>
        <source>The file of settings was damaged: all have their usual values again.</source>
        <translation>كان ملف الإعدادات تالفًا: عادت كلها إلى قيمها المعتادة.</translation>
    </message>
    <message>
        <source>One setting was not usable and is back to its usual value: {names}</source>
        <translation>كان إعداد واحد غير صالح فعاد إلى قيمته المعتادة: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n settings were not usable and are back to their usual values: {names}</source>
        <translation>
            <numerusform>لم يعد أي إعداد إلى قيمته المعتادة: {names}</numerusform>
            <numerusform>كان إعداد واحد غير صالح فعاد إلى قيمته المعتادة: {names}</numerusform>
            <numerusform>كان إعدادان غير صالحين فعادا إلى قيمتيهما المعتادتين: {names}</numerusform>
            <numerusform>كانت %n إعدادات غير صالحة فعادت إلى قيمها المعتادة: {names}</numerusform>
            <numerusform>كان %n إعدادًا غير صالح فعادت إلى قيمها المعتادة: {names}</numerusform>
            <numerusform>كان %n إعداد غير صالح فعادت إلى قيمها المعتادة: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of downloads cannot be saved just now; trying again.</source>
        <translation>تعذّر حفظ قائمة التنزيلات الآن؛ ستُعاد المحاولة.</translation>
    </message>
    <message>
        <source>VidGrab crashed last time; nothing is lost.</source>
        <translation>انهار VidGrab في المرة السابقة؛ ولم يضِع شيء.</translation>
    </message>
    <message>
        <source>This system keeps no passwords: it is known until VidGrab ends.</source>
        <translation>لا يحفظ هذا النظام كلمات المرور: ستبقى معروفة حتى يُغلق VidGrab.</translation>
    </message>
    <message>
        <source>This is the demo site&apos;s link: try it.</source>
        <translation>هذا رابط الموقع التجريبي: جرّبه.</translation>
    </message>
    <message>
        <source>The demo site could not be started.</source>
        <translation>تعذّر تشغيل الموقع التجريبي.</translation>
    </message>
    <message>
        <source>Your choice could not be saved for the next start.</source>
        <translation>تعذّر حفظ اختيارك للتشغيل القادم.</translation>
    </message>
</context>
<context>
    <name>ProgramAction</name>
    <message>
        <source>Preferences…</source>
        <translation>التفضيلات…</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>الشبكة…</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Copy Report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>About VidGrab</source>
        <translation>حول VidGrab</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>ProgramMenu</name>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
</context>
<context>
    <name>QualityCard</name>
    <message>
        <source>Quality</source>
        <translation>الجودة</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>تنزيل</translation>
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
        <translation>هناك تنزيل واحد لم ينتهِ</translation>
    </message>
    <message>
        <source>Nothing is lost: it is here when you open VidGrab again.</source>
        <translation>لن يضيع شيء: ستجده هنا حين تفتح VidGrab من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>%n downloads are not finished</source>
        <translation>
            <numerusform>انتهت كل التنزيلات</numerusform>
            <numerusform>هناك تنزيل واحد لم ينتهِ</numerusform>
            <numerusform>هناك تنزيلان لم ينتهيا</numerusform>
            <numerusform>هناك %n تنزيلات لم تنتهِ</numerusform>
            <numerusform>هناك %n تنزيلًا لم تنتهِ</numerusform>
            <numerusform>هناك %n تنزيل لم تنتهِ</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost: they are here when you open VidGrab again.</source>
        <translation>لن يضيع شيء: ستجدها هنا حين تفتح VidGrab من جديد.</translation>
    </message>
    <message>
        <source>This window keeps no list: what is not finished is given up.</source>
        <translation>لا تحتفظ هذه النافذة بقائمة: ما لم ينتهِ يُترك.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>لا تسأل مرة أخرى</translation>
    </message>
</context>
<context>
    <name>RateEditor</name>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>{speed} KB/s</source>
        <translation>{speed} ك.ب/ث</translation>
    </message>
    <message>
        <source>{speed}, from {begin} to {end}</source>
        <translation>{speed}، من {begin} إلى {end}</translation>
    </message>
</context>
<context>
    <name>Reception</name>
    <message>
        <source>Another program uses port {port}, so VidGrab does not hear the browser. The preferences offer another port.</source>
        <translation>يستخدم برنامج آخر المنفذ {port}، لذلك لا يسمع VidGrab المتصفح. يمكن اختيار منفذ آخر في التفضيلات.</translation>
    </message>
    <message>
        <source>Added from the browser: {site}</source>
        <translation>أُضيف من المتصفح: {site}</translation>
    </message>
</context>
<context>
    <name>RemovalQuestion</name>
    <message>
        <source>Remove “{title}” from the list?</source>
        <translation>إزالة «{title}» من القائمة؟</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n downloads from the list?</source>
        <translation>
            <numerusform>لا شيء لإزالته من القائمة</numerusform>
            <numerusform>إزالة تنزيل واحد من القائمة؟</numerusform>
            <numerusform>إزالة تنزيلين من القائمة؟</numerusform>
            <numerusform>إزالة %n تنزيلات من القائمة؟</numerusform>
            <numerusform>إزالة %n تنزيلًا من القائمة؟</numerusform>
            <numerusform>إزالة %n تنزيل من القائمة؟</numerusform>
        </translation>
    </message>
    <message>
        <source>What is removed can be brought back with Undo.</source>
        <translation>يمكن استعادة ما أُزيل بزر «تراجع».</translation>
    </message>
    <message>
        <source>Keep File</source>
        <translation>الاحتفاظ بالملف</translation>
    </message>
    <message>
        <source>Move File to Trash</source>
        <translation>نقل الملف إلى المهملات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>RenewalQuestion</name>
    <message>
        <source>Make a new token?</source>
        <translation>أتريد إنشاء رمز جديد؟</translation>
    </message>
    <message>
        <source>Whoever has the old one must be given the new one.</source>
        <translation>كل من لديه الرمز القديم يجب أن يُعطى الجديد.</translation>
    </message>
    <message>
        <source>New Token</source>
        <translation>رمز جديد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Reorder</name>
    <message>
        <source>Move Up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>Move to Top</source>
        <translation>نقل إلى البداية</translation>
    </message>
    <message>
        <source>Move to End</source>
        <translation>نقل إلى النهاية</translation>
    </message>
</context>
<context>
    <name>ResetQuestion</name>
    <message>
        <source>Reset</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>SaveButton</name>
    <message>
        <source>Save to</source>
        <translation>الحفظ في</translation>
    </message>
    <message>
        <source>Choose Folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>فتح المجلد</translation>
    </message>
</context>
<context>
    <name>ScopeRow</name>
    <message>
        <source>What the link means</source>
        <translation>ما يعنيه الرابط</translation>
    </message>
    <message>
        <source>This video</source>
        <translation>هذا الفيديو</translation>
    </message>
    <message>
        <source>Whole playlist</source>
        <translation>قائمة التشغيل كلها</translation>
    </message>
    <message>
        <source>Whole playlist ({count})</source>
        <translation>قائمة التشغيل كلها ({count})</translation>
    </message>
</context>
<context>
    <name>Shortcut</name>
    <message>
        <source>Go to the link</source>
        <translation>الانتقال إلى الرابط</translation>
    </message>
    <message>
        <source>Save the link in the best quality</source>
        <translation>حفظ الرابط بأفضل جودة</translation>
    </message>
    <message>
        <source>Save the sound of the link only</source>
        <translation>حفظ صوت الرابط فقط</translation>
    </message>
    <message>
        <source>Choose the folder for downloads</source>
        <translation>اختيار مجلد التنزيلات</translation>
    </message>
    <message>
        <source>Open the folder for downloads</source>
        <translation>فتح مجلد التنزيلات</translation>
    </message>
    <message>
        <source>Open or close the options</source>
        <translation>فتح الخيارات أو إغلاقها</translation>
    </message>
    <message>
        <source>Search the playlist, or filter the downloads</source>
        <translation>البحث في قائمة التشغيل أو تصفية التنزيلات</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation>الانتقال إلى الجزء التالي من النافذة</translation>
    </message>
    <message>
        <source>Go to the part before</source>
        <translation>الانتقال إلى الجزء السابق</translation>
    </message>
    <message>
        <source>Undo what was just removed</source>
        <translation>التراجع عما أُزيل للتو</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>فتح القائمة</translation>
    </message>
    <message>
        <source>Fetch the link</source>
        <translation>جلب الرابط</translation>
    </message>
    <message>
        <source>Stop fetching</source>
        <translation>إيقاف الجلب</translation>
    </message>
    <message>
        <source>Download this quality</source>
        <translation>تنزيل هذه الجودة</translation>
    </message>
    <message>
        <source>Pick the selected entries, or no longer</source>
        <translation>تحديد العناصر المظللة أو إلغاء تحديدها</translation>
    </message>
    <message>
        <source>Download what is picked</source>
        <translation>تنزيل المحدد</translation>
    </message>
    <message>
        <source>Tick a language, or no longer</source>
        <translation>تحديد لغة أو إلغاء تحديدها</translation>
    </message>
    <message>
        <source>Close the options</source>
        <translation>إغلاق الخيارات</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Open the menu of the selected downloads</source>
        <translation>فتح القائمة الخاصة بالتنزيلات المحددة</translation>
    </message>
</context>
<context>
    <name>ShortcutGroups</name>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>In the link</source>
        <translation>في الرابط</translation>
    </message>
    <message>
        <source>In the list of qualities</source>
        <translation>في قائمة الجودات</translation>
    </message>
    <message>
        <source>In a playlist</source>
        <translation>في قائمة تشغيل</translation>
    </message>
    <message>
        <source>In the options</source>
        <translation>في الخيارات</translation>
    </message>
    <message>
        <source>In the downloads</source>
        <translation>في التنزيلات</translation>
    </message>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما يفعله</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>{what}: {keys}</source>
        <translation>‏⁨{what}⁩: ⁨{keys}⁩</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>SiteTable</name>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Through the proxy</source>
        <translation>عبر الوكيل</translation>
    </message>
    <message>
        <source>With cookies</source>
        <translation>مع الكوكيز</translation>
    </message>
    <message>
        <source>Look like a browser</source>
        <translation>الظهور كمتصفح</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>المواقع</translation>
    </message>
    <message>
        <source>Add Site</source>
        <translation>إضافة موقع</translation>
    </message>
    <message>
        <source>Remove Site</source>
        <translation>إزالة الموقع</translation>
    </message>
</context>
<context>
    <name>SkipPage</name>
    <message>
        <source>Cut out</source>
        <translation>القص</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>التعليم</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>SponsorBlock server</source>
        <translation>خادم SponsorBlock</translation>
    </message>
    <message>
        <source>Viewers note these down at SponsorBlock.</source>
        <translation>يدوّنها المشاهدون في SponsorBlock.</translation>
    </message>
    <message>
        <source>SponsorBlock knows YouTube only, and this link is from elsewhere.</source>
        <translation>لا يعرف SponsorBlock إلا YouTube، وهذا الرابط من موقع آخر.</translation>
    </message>
    <message>
        <source>An address starts with https://; the last good one is asked.</source>
        <translation>يبدأ العنوان بـ https://؛ ويُسأل آخر عنوان صحيح.</translation>
    </message>
</context>
<context>
    <name>SoundPage</name>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Sound format</source>
        <translation>صيغة الصوت</translation>
    </message>
    <message>
        <source>For Audio Only; a film keeps its sound as it is.</source>
        <translation>لخيار «الصوت فقط»؛ أما الفيلم فيبقى صوته كما هو.</translation>
    </message>
    <message>
        <source>Sound language</source>
        <translation>لغة الصوت</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>This link has no {language} sound; its own is taken.</source>
        <translation>ليس لهذا الرابط صوت باللغة: {language}؛ فيؤخذ صوته الأصلي.</translation>
    </message>
    <message>
        <source>{language}, original</source>
        <translation>{language}، الأصلية</translation>
    </message>
</context>
<context>
    <name>SubtitleList</name>
    <message>
        <source>Subtitle languages</source>
        <translation>لغات الترجمة</translation>
    </message>
</context>
<context>
    <name>SubtitleListModel</name>
    <message>
        <source>automatic</source>
        <translation>تلقائية</translation>
    </message>
</context>
<context>
    <name>SubtitlePage</name>
    <message>
        <source>Where subtitles go</source>
        <translation>مكان الترجمة</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Also those a machine has made</source>
        <translation>وما أنشأته آلة أيضًا</translation>
    </message>
    <message>
        <source>Which languages there are is known once a link is looked at.</source>
        <translation>تُعرف اللغات المتاحة بعد جلب الرابط.</translation>
    </message>
    <message>
        <source>In: {languages}</source>
        <translation>باللغات: {languages}</translation>
    </message>
    <message>
        <source>This link has no subtitles.</source>
        <translation>ليس لهذا الرابط ترجمة.</translation>
    </message>
    <message>
        <source>This link only has subtitles a machine has made.</source>
        <translation>ليس لهذا الرابط إلا ترجمة أنشأتها آلة.</translation>
    </message>
    <message>
        <source>This link has none in: {languages}</source>
        <translation>ليس لهذا الرابط ترجمة بـ: {languages}</translation>
    </message>
    <message>
        <source>Choose at least one language.</source>
        <translation>اختر لغة واحدة على الأقل.</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>An address looks like https://example.com/releases</source>
        <translation>يُكتب العنوان هكذا: https://example.com/releases</translation>
    </message>
</context>
<context>
    <name>Tidings</name>
    <message>
        <source>Saved: {what}</source>
        <translation>تم الحفظ: {what}</translation>
    </message>
    <message>
        <source>Saved with warnings: {what}</source>
        <translation>تم الحفظ مع تنبيهات: {what}</translation>
    </message>
    <message>
        <source>All downloads have ended</source>
        <translation>انتهت كل التنزيلات</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) have ended</source>
        <translation>
            <numerusform>لم ينتهِ أي تنزيل</numerusform>
            <numerusform>انتهى تنزيل واحد</numerusform>
            <numerusform>انتهى تنزيلان</numerusform>
            <numerusform>انتهت %n تنزيلات</numerusform>
            <numerusform>انتهى %n تنزيلًا</numerusform>
            <numerusform>انتهى %n تنزيل</numerusform>
        </translation>
    </message>
    <message>
        <source>All downloads are there</source>
        <translation>كل التنزيلات جاهزة</translation>
    </message>
    <message numerus="yes">
        <source>%n saved</source>
        <translation>
            <numerusform>لم يُحفظ شيء</numerusform>
            <numerusform>حُفظ تنزيل واحد</numerusform>
            <numerusform>حُفظ تنزيلان</numerusform>
            <numerusform>حُفظت %n تنزيلات</numerusform>
            <numerusform>حُفظ %n تنزيلًا</numerusform>
            <numerusform>حُفظ %n تنزيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>لم يفشل شيء</numerusform>
            <numerusform>فشل تنزيل واحد</numerusform>
            <numerusform>فشل تنزيلان</numerusform>
            <numerusform>فشلت %n تنزيلات</numerusform>
            <numerusform>فشل %n تنزيلًا</numerusform>
            <numerusform>فشل %n تنزيل</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>عرض في المجلد</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>TokenRow</name>
    <message>
        <source>Token</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy: {what}</source>
        <translation>نسخ: {what}</translation>
    </message>
    <message>
        <source>New Token…</source>
        <translation>رمز جديد…</translation>
    </message>
    <message>
        <source>The extension and the bookmarklet are in a folder, with the steps to set them up.</source>
        <translation>الإضافة والإشارة المرجعية موجودتان في مجلد، مع خطوات إعدادهما.</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Waiting for the system&apos;s keyring…</source>
        <translation>في انتظار حلقة مفاتيح النظام…</translation>
    </message>
    <message>
        <source>It is shown here once the box above is ticked.</source>
        <translation>يظهر هنا حالما تؤشّر على الخانة أعلاه.</translation>
    </message>
    <message>
        <source>This is the new one. The old one is refused from now on.</source>
        <translation>هذا هو الرمز الجديد. القديم مرفوض من الآن.</translation>
    </message>
    <message>
        <source>Scripts find VidGrab at {address}</source>
        <translation>تجد البرامج النصية VidGrab على العنوان {address}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Hide VidGrab</source>
        <translation>إخفاء VidGrab</translation>
    </message>
    <message>
        <source>Paste Link</source>
        <translation>لصق الرابط</translation>
    </message>
    <message>
        <source>Pause All</source>
        <translation>إيقاف الكل مؤقتًا</translation>
    </message>
    <message>
        <source>Resume All</source>
        <translation>متابعة الكل</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Show VidGrab</source>
        <translation>إظهار VidGrab</translation>
    </message>
    <message>
        <source>VidGrab</source>
        <translation>VidGrab</translation>
    </message>
    <message numerus="yes">
        <source>VidGrab — %n downloading</source>
        <translation>
            <numerusform>VidGrab — لا تنزيل جارٍ</numerusform>
            <numerusform>VidGrab — تنزيل واحد جارٍ</numerusform>
            <numerusform>VidGrab — تنزيلان جاريان</numerusform>
            <numerusform>VidGrab — %n تنزيلات جارية</numerusform>
            <numerusform>VidGrab — %n تنزيلًا جاريًا</numerusform>
            <numerusform>VidGrab — %n تنزيل جارٍ</numerusform>
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
        <translation>‏⁨{first}⁩ · ⁨{rest}⁩</translation>
    </message>
    <message>
        <source>{first}, {rest}</source>
        <translation>‏⁨{first}⁩، ⁨{rest}⁩</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>بايت واحد</translation>
    </message>
    <message numerus="yes">
        <source>{count} bytes</source>
        <translation>
            <numerusform>لا بايت</numerusform>
            <numerusform>بايت واحد</numerusform>
            <numerusform>بايتان</numerusform>
            <numerusform>{count} بايتات</numerusform>
            <numerusform>{count} بايتًا</numerusform>
            <numerusform>{count} بايت</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} KB</source>
        <translation>{count} ك.ب</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} م.ب</translation>
    </message>
    <message>
        <source>{count} GB</source>
        <translation>{count} غ.ب</translation>
    </message>
    <message>
        <source>{count} TB</source>
        <translation>{count} ت.ب</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>نحو {size}</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>الحجم غير معروف</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
    <message>
        <source>{size}/s</source>
        <translation>{size}/ث</translation>
    </message>
    <message>
        <source>less than 1 KB/s</source>
        <translation>أقل من 1 ك.ب/ث</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>{seconds} s left</source>
        <translation>بقي {seconds} ث</translation>
    </message>
    <message>
        <source>about {seconds} s left</source>
        <translation>بقي نحو {seconds} ث</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>بقي نحو {minutes} د</translation>
    </message>
    <message>
        <source>about {hours} h left</source>
        <translation>بقي نحو {hours} س</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation>بقي نحو {hours} س و{minutes} د</translation>
    </message>
    <message>
        <source>more than a day left</source>
        <translation>بقي أكثر من يوم</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} ث</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} د</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} د {seconds} ث</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} س</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} س {minutes} د</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation>قبل {minutes} د</translation>
    </message>
    <message>
        <source>{hours} h ago</source>
        <translation>قبل {hours} س</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message numerus="yes">
        <source>{days} days ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل {days} أيام</numerusform>
            <numerusform>قبل {days} يومًا</numerusform>
            <numerusform>قبل {days} يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>more than a month ago</source>
        <translation>قبل أكثر من شهر</translation>
    </message>
    <message>
        <source>more than a year ago</source>
        <translation>قبل أكثر من سنة</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{day} {month} at {time}</source>
        <translation>{day} {month} في {time}</translation>
    </message>
    <message>
        <source>{day} {month} {year} at {time}</source>
        <translation>{day} {month} {year} في {time}</translation>
    </message>
    <message>
        <source>January</source>
        <translation>يناير</translation>
    </message>
    <message>
        <source>February</source>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>March</source>
        <translation>مارس</translation>
    </message>
    <message>
        <source>April</source>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>May</source>
        <translation>مايو</translation>
    </message>
    <message>
        <source>June</source>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>July</source>
        <translation>يوليو</translation>
    </message>
    <message>
        <source>August</source>
        <translation>أغسطس</translation>
    </message>
    <message>
        <source>September</source>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <source>October</source>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>November</source>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>December</source>
        <translation>ديسمبر</translation>
    </message>
    <message>
        <source>Audio Only</source>
        <translation>الصوت فقط</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>الأفضل</translation>
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
        <translation>{fps} إطار/ث</translation>
    </message>
    <message>
        <source>{kbps} kbit/s</source>
        <translation>{kbps} kbit/s</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>بلا صوت</translation>
    </message>
    <message>
        <source>{wish} does not hold it; kept as {container}</source>
        <translation>لا تتسع له {wish}؛ فبقي {container}</translation>
    </message>
    <message>
        <source>{wish} was not offered; got {label}</source>
        <translation>لم يتوفر {wish}؛ فأُخذ {label}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>جارٍ الجلب</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>جارٍ التنزيل</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>جارٍ الإنهاء</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Done with warnings</source>
        <translation>تم مع تنبيهات</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Failed: {why}</source>
        <translation>فشل: {why}</translation>
    </message>
    <message>
        <source>Paused: {why}</source>
        <translation>متوقف مؤقتًا: {why}</translation>
    </message>
    <message>
        <source>not enough room on the disk</source>
        <translation>لا مساحة كافية على القرص</translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation>المجلد غير موجود</translation>
    </message>
    <message>
        <source>the folder cannot be written to</source>
        <translation>تتعذر الكتابة في المجلد</translation>
    </message>
    <message>
        <source>not finished the last time</source>
        <translation>لم ينتهِ في المرة السابقة</translation>
    </message>
    <message>
        <source>the site asked for a pause</source>
        <translation>طلب الموقع التوقف قليلًا</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>نحو {time}</translation>
    </message>
    <message>
        <source>Downloading video</source>
        <translation>جارٍ تنزيل الفيديو</translation>
    </message>
    <message>
        <source>Downloading sound</source>
        <translation>جارٍ تنزيل الصوت</translation>
    </message>
    <message>
        <source>Waiting for the site</source>
        <translation>في انتظار الموقع</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>جارٍ التسجيل</translation>
    </message>
    <message>
        <source>cut at key frames</source>
        <translation>قُص عند الإطارات المفتاحية</translation>
    </message>
    <message>
        <source>cut exactly, picture re-encoded</source>
        <translation>قُص بدقة، وأُعيد ترميز الصورة</translation>
    </message>
    <message>
        <source>Begins on {moment}</source>
        <translation>يبدأ في {moment}</translation>
    </message>
    <message>
        <source>Finishing: {step}</source>
        <translation>جارٍ الإنهاء: {step}</translation>
    </message>
    <message>
        <source>joining picture and sound</source>
        <translation>ضم الصورة والصوت</translation>
    </message>
    <message>
        <source>taking the sound out</source>
        <translation>استخراج الصوت</translation>
    </message>
    <message>
        <source>putting the file in order</source>
        <translation>ترتيب الملف</translation>
    </message>
    <message>
        <source>checking the file</source>
        <translation>فحص الملف</translation>
    </message>
    <message>
        <source>changing the kind of sound</source>
        <translation>تحويل صيغة الصوت</translation>
    </message>
    <message>
        <source>looking for sponsors</source>
        <translation>البحث عن الرعايات</translation>
    </message>
    <message>
        <source>cutting it into its chapters</source>
        <translation>تقسيمه إلى فصوله</translation>
    </message>
    <message>
        <source>adding what goes with it</source>
        <translation>إضافة ما يرافقه</translation>
    </message>
    <message>
        <source>not in the language you chose</source>
        <translation>ليس باللغة التي اخترتها</translation>
    </message>
    <message>
        <source>the subtitles are missing</source>
        <translation>الترجمة ناقصة</translation>
    </message>
    <message>
        <source>subtitles missing: {languages}</source>
        <translation>ترجمة ناقصة: {languages}</translation>
    </message>
    <message numerus="yes">
        <source>subtitles missing: {languages} and {count} more</source>
        <translation>
            <numerusform>ترجمة ناقصة: {languages}</numerusform>
            <numerusform>ترجمة ناقصة: {languages} وواحدة أخرى</numerusform>
            <numerusform>ترجمة ناقصة: {languages} واثنتان أخريان</numerusform>
            <numerusform>ترجمة ناقصة: {languages} و{count} أخرى</numerusform>
            <numerusform>ترجمة ناقصة: {languages} و{count} أخرى</numerusform>
            <numerusform>ترجمة ناقصة: {languages} و{count} أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>subtitles only</source>
        <translation>الترجمة فقط</translation>
    </message>
    <message>
        <source>could not find out where the sponsors are</source>
        <translation>تعذّرت معرفة أماكن الرعايات</translation>
    </message>
    <message>
        <source>the chapters are missing</source>
        <translation>الفصول ناقصة</translation>
    </message>
    <message>
        <source>could not be split into its chapters</source>
        <translation>تعذّر تقسيمه إلى فصوله</translation>
    </message>
    <message>
        <source>title and artist are not in the file</source>
        <translation>العنوان والفنان ليسا في الملف</translation>
    </message>
    <message>
        <source>the cover picture is missing</source>
        <translation>صورة الغلاف ناقصة</translation>
    </message>
    <message>
        <source>{seconds} s of the broadcast are missing</source>
        <translation>ينقص من البث {seconds} ث</translation>
    </message>
    <message>
        <source>shorter than announced: {seconds} s of {announced} s</source>
        <translation>أقصر مما أُعلن: {seconds} ث من {announced} ث</translation>
    </message>
    <message>
        <source>no part was cut out</source>
        <translation>لم يُقص أي جزء</translation>
    </message>
    <message>
        <source>sponsors are not looked for in a part</source>
        <translation>لا يُبحث عن الرعايات في جزء</translation>
    </message>
    <message>
        <source>no subtitles can be inside a file of the kind {kind}</source>
        <translation>لا تتسع ملفات {kind} للترجمة</translation>
    </message>
    <message>
        <source>there are no subtitles in {languages}</source>
        <translation>لا توجد ترجمة بـ: {languages}</translation>
    </message>
    <message>
        <source>there are no subtitles</source>
        <translation>لا توجد ترجمة</translation>
    </message>
    <message>
        <source>no subtitles in {languages}</source>
        <translation>بلا ترجمة بـ: {languages}</translation>
    </message>
    <message>
        <source>Initializing...</source>
        <translation>جارٍ التحضير…</translation>
    </message>
    <message>
        <source>Extracting video metadata...</source>
        <translation>جارٍ قراءة بيانات الفيديو…</translation>
    </message>
    <message>
        <source>Analyzing available formats...</source>
        <translation>جارٍ تحليل الصيغ المتاحة…</translation>
    </message>
    <message>
        <source>Video information ready</source>
        <translation>بيانات الفيديو جاهزة</translation>
    </message>
    <message>
        <source>There is no link yet</source>
        <translation>لا رابط بعد</translation>
    </message>
    <message>
        <source>Paste a link to a video, a playlist or a song.</source>
        <translation>ألصق رابط فيديو أو قائمة تشغيل أو أغنية.</translation>
    </message>
    <message>
        <source>This is not a link</source>
        <translation>هذا ليس رابطًا</translation>
    </message>
    <message>
        <source>A link names a site and a page there, for example https://example.com/video.</source>
        <translation>يذكر الرابط موقعًا وصفحة فيه، مثل https://example.com/video.</translation>
    </message>
    <message>
        <source>Only web links can be saved</source>
        <translation>لا يمكن حفظ إلا روابط الويب</translation>
    </message>
    <message>
        <source>VidGrab opens links that start with http:// or https:// and no others.</source>
        <translation>يفتح VidGrab الروابط التي تبدأ بـ http:// أو https:// وحدها.</translation>
    </message>
    <message>
        <source>This site is not supported</source>
        <translation>هذا الموقع غير مدعوم</translation>
    </message>
    <message>
        <source>VidGrab does not know the site, and found no video on the page by itself.</source>
        <translation>لا يعرف VidGrab هذا الموقع، ولم يجد بنفسه فيديو في الصفحة.</translation>
    </message>
    <message>
        <source>The site could not be reached</source>
        <translation>تعذّر الوصول إلى الموقع</translation>
    </message>
    <message>
        <source>There may be no internet connection, the link may name a wrong site, or a firewall or proxy stands in the way.</source>
        <translation>ربما لا يوجد اتصال بالإنترنت، أو يذكر الرابط موقعًا خاطئًا، أو يعترض الطريق جدار حماية أو وكيل.</translation>
    </message>
    <message>
        <source>The site took too long to answer</source>
        <translation>تأخر الموقع كثيرًا في الرد</translation>
    </message>
    <message>
        <source>The site or the connection is very slow just now.</source>
        <translation>الموقع أو الاتصال بطيء جدًا الآن.</translation>
    </message>
    <message>
        <source>A secure connection to the site was not possible</source>
        <translation>تعذّر اتصال آمن بالموقع</translation>
    </message>
    <message>
        <source>The site could not prove who it is. A wrong clock, a proxy or the site itself may be the reason.</source>
        <translation>لم يستطع الموقع إثبات هويته. قد يكون السبب ساعة خاطئة أو وكيلًا أو الموقع نفسه.</translation>
    </message>
    <message>
        <source>The site refused to hand it over</source>
        <translation>رفض الموقع تسليمه</translation>
    </message>
    <message>
        <source>The link may have expired, or the site lets in only some visitors.</source>
        <translation>ربما انتهت صلاحية الرابط، أو لا يسمح الموقع إلا لبعض الزوار.</translation>
    </message>
    <message>
        <source>The video is not there</source>
        <translation>الفيديو غير موجود</translation>
    </message>
    <message>
        <source>It was removed, or the link is not complete.</source>
        <translation>لقد أُزيل، أو الرابط غير مكتمل.</translation>
    </message>
    <message>
        <source>The site asks you to wait</source>
        <translation>يطلب منك الموقع الانتظار</translation>
    </message>
    <message>
        <source>It received too many requests from your connection. Try again in some minutes.</source>
        <translation>تلقى طلبات كثيرة جدًا من اتصالك. حاول مرة أخرى بعد دقائق.</translation>
    </message>
    <message>
        <source>The site has a problem of its own</source>
        <translation>في الموقع نفسه مشكلة</translation>
    </message>
    <message>
        <source>Its server answered with an error. This mostly passes by itself.</source>
        <translation>رد خادمه بخطأ. يزول هذا غالبًا من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>The video is not offered in your country</source>
        <translation>الفيديو غير متاح في بلدك</translation>
    </message>
    <message>
        <source>The site shows it only to visitors from some countries.</source>
        <translation>لا يعرضه الموقع إلا لزوار من بعض البلدان.</translation>
    </message>
    <message>
        <source>The site wants you to sign in first</source>
        <translation>يريد الموقع أن تسجّل الدخول أولًا</translation>
    </message>
    <message>
        <source>This video is private, for members, or age-restricted, or the site wants to be sure that you are not a robot.</source>
        <translation>هذا الفيديو خاص أو للأعضاء أو مقيّد بالعمر، أو يريد الموقع التأكد من أنك لست روبوتًا.</translation>
    </message>
    <message>
        <source>This video is protected (DRM) and cannot be saved</source>
        <translation>هذا الفيديو محمي (DRM) ولا يمكن حفظه</translation>
    </message>
    <message>
        <source>Its owner lets it be watched only in their own player.</source>
        <translation>لا يسمح صاحبه بمشاهدته إلا في مشغّله الخاص.</translation>
    </message>
    <message>
        <source>The broadcast has not started yet</source>
        <translation>لم يبدأ البث بعد</translation>
    </message>
    <message>
        <source>There is nothing to save before it is on the air.</source>
        <translation>لا شيء يُحفظ قبل أن يبدأ البث.</translation>
    </message>
    <message>
        <source>The broadcast is over</source>
        <translation>انتهى البث</translation>
    </message>
    <message>
        <source>The site has no recording of it, or does not have it yet.</source>
        <translation>ليس لدى الموقع تسجيل له، أو ليس بعد.</translation>
    </message>
    <message>
        <source>The site offers nothing that can be saved</source>
        <translation>لا يقدم الموقع شيئًا يمكن حفظه</translation>
    </message>
    <message>
        <source>The video may still be in preparation there, or the site has changed.</source>
        <translation>ربما لا يزال الفيديو قيد الإعداد هناك، أو تغيّر الموقع.</translation>
    </message>
    <message>
        <source>There are only pictures here</source>
        <translation>هنا صور فقط</translation>
    </message>
    <message>
        <source>The link leads to photos without video or sound.</source>
        <translation>يؤدي الرابط إلى صور بلا فيديو ولا صوت.</translation>
    </message>
    <message>
        <source>There are no such subtitles</source>
        <translation>لا توجد ترجمة كهذه</translation>
    </message>
    <message>
        <source>The video has none, or none in the languages you chose. Those a machine has made are only taken where you allow it.</source>
        <translation>ليس للفيديو ترجمة، أو ليست باللغات التي اخترتها. ولا تؤخذ التي أنشأتها آلة إلا حيث تسمح بذلك.</translation>
    </message>
    <message>
        <source>This link is a whole playlist</source>
        <translation>هذا الرابط قائمة تشغيل كاملة</translation>
    </message>
    <message>
        <source>Fetch it by itself, and choose from its list what to save.</source>
        <translation>اجلبه وحده، واختر من قائمته ما تريد حفظه.</translation>
    </message>
    <message>
        <source>There is no video or sound behind this link</source>
        <translation>لا فيديو ولا صوت خلف هذا الرابط</translation>
    </message>
    <message>
        <source>The link leads to a page or a file of another kind.</source>
        <translation>يؤدي الرابط إلى صفحة أو ملف من نوع آخر.</translation>
    </message>
    <message>
        <source>The download broke off</source>
        <translation>انقطع التنزيل</translation>
    </message>
    <message>
        <source>The connection was cut before everything had arrived.</source>
        <translation>قُطع الاتصال قبل وصول كل شيء.</translation>
    </message>
    <message>
        <source>A part of VidGrab is missing</source>
        <translation>جزء من VidGrab مفقود</translation>
    </message>
    <message>
        <source>The site needs the helper program deno. Installing VidGrab again brings it back.</source>
        <translation>يحتاج الموقع إلى البرنامج المساعد deno. إعادة تثبيت VidGrab تعيده.</translation>
    </message>
    <message>
        <source>The helper programs ffmpeg and ffprobe were not found. Installing VidGrab again brings them back.</source>
        <translation>لم يُعثر على البرنامجين المساعدين ffmpeg وffprobe. إعادة تثبيت VidGrab تعيدهما.</translation>
    </message>
    <message>
        <source>The file could not be finished</source>
        <translation>تعذّر إنهاء الملف</translation>
    </message>
    <message>
        <source>Everything arrived, but joining or changing it did not work.</source>
        <translation>وصل كل شيء، لكن الضم أو التحويل لم ينجح.</translation>
    </message>
    <message>
        <source>There is no room left on the disk</source>
        <translation>لم تبقَ مساحة على القرص</translation>
    </message>
    <message>
        <source>Make room, or choose a folder on another disk.</source>
        <translation>أفسح مساحة، أو اختر مجلدًا على قرص آخر.</translation>
    </message>
    <message>
        <source>The folder is not there any more</source>
        <translation>لم يعد المجلد موجودًا</translation>
    </message>
    <message>
        <source>It was moved or deleted, or its disk is not connected. The download goes on when the folder is back.</source>
        <translation>لقد نُقل أو حُذف، أو قرصه غير موصول. يتابع التنزيل حين يعود المجلد.</translation>
    </message>
    <message>
        <source>The folder cannot be written to</source>
        <translation>تتعذر الكتابة في المجلد</translation>
    </message>
    <message>
        <source>It may be protected or gone, or its disk takes no file this large.</source>
        <translation>ربما كان محميًا أو لم يعد موجودًا، أو لا يقبل قرصه ملفًا بهذا الحجم.</translation>
    </message>
    <message>
        <source>The file was moved or changed, and was left as it is</source>
        <translation>نُقل الملف أو تغيّر، فتُرك كما هو</translation>
    </message>
    <message>
        <source>What is missing can only be added to the file as VidGrab made it, where VidGrab put it. Downloading it again brings everything.</source>
        <translation>لا يمكن إضافة الناقص إلا إلى الملف كما صنعه VidGrab وحيث وضعه. تنزيله من جديد يجلب كل شيء.</translation>
    </message>
    <message>
        <source>The disk does not accept the file&apos;s name</source>
        <translation>لا يقبل القرص اسم الملف</translation>
    </message>
    <message>
        <source>The folder&apos;s own path may be too long, or its disk is of an unusual kind.</source>
        <translation>ربما كان مسار المجلد طويلًا جدًا، أو قرصه من نوع غير مألوف.</translation>
    </message>
    <message>
        <source>The browser&apos;s cookies could not be read</source>
        <translation>تعذّرت قراءة كوكيز المتصفح</translation>
    </message>
    <message>
        <source>The browser may be running or keep them locked.</source>
        <translation>ربما كان المتصفح يعمل أو يقفلها.</translation>
    </message>
    <message>
        <source>The download program stopped by itself</source>
        <translation>توقف برنامج التنزيل من تلقاء نفسه</translation>
    </message>
    <message>
        <source>It was ended from outside or crashed. The details may say more.</source>
        <translation>أُنهي من الخارج أو انهار. قد تقول التفاصيل المزيد.</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>حدث شيء غير متوقع</translation>
    </message>
    <message>
        <source>The site may have changed. The details may say more.</source>
        <translation>ربما تغيّر الموقع. قد تقول التفاصيل المزيد.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Edit Link</source>
        <translation>تعديل الرابط</translation>
    </message>
    <message>
        <source>Open in Browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Choose Folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Update the Engine</source>
        <translation>تحديث المحرك</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>افتحه</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>نزّله من جديد</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استخدمه</translation>
    </message>
    <message>
        <source>Stop the update</source>
        <translation>إيقاف التحديث</translation>
    </message>
    <message>
        <source>Update again</source>
        <translation>إعادة التحديث</translation>
    </message>
    <message>
        <source>Copy a Report</source>
        <translation>نسخ تقرير</translation>
    </message>
    <message>
        <source>The list of downloads was damaged. VidGrab has saved all of it that could be read and kept the damaged file; your downloaded files are untouched.</source>
        <translation>كانت قائمة التنزيلات تالفة. أنقذ VidGrab كل ما أمكنت قراءته واحتفظ بالملف التالف؛ وملفاتك المنزّلة سليمة.</translation>
    </message>
    <message>
        <source>The list of downloads cannot be written to. It is shown as it was; what changes now is kept only until VidGrab ends.</source>
        <translation>تتعذر الكتابة في قائمة التنزيلات. تُعرض كما كانت؛ وما يتغير الآن يبقى حتى يُغلق VidGrab فقط.</translation>
    </message>
    <message>
        <source>A newer VidGrab has written the list of downloads, so this one leaves it alone. Nothing is lost; what you download now is listed only until VidGrab ends.</source>
        <translation>كتب إصدارٌ أحدث من VidGrab قائمة التنزيلات، فيتركها هذا الإصدار كما هي. لن يضيع شيء؛ وما تنزّله الآن يبقى في القائمة حتى يُغلق VidGrab فقط.</translation>
    </message>
    <message>
        <source>Another VidGrab or another program is using the list of downloads, so it is not shown here. Nothing is lost; what you download now is listed only until this window closes.</source>
        <translation>يستخدم VidGrab آخر أو برنامج آخر قائمة التنزيلات، فلا تُعرض هنا. لن يضيع شيء؛ وما تنزّله الآن يبقى في القائمة حتى تُغلق هذه النافذة فقط.</translation>
    </message>
    <message>
        <source>No browser</source>
        <translation>بلا متصفح</translation>
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
        <translation>يقفل Windows كوكيز هذا المتصفح له وحده. استخدم Firefox أو ملف cookies.txt.</translation>
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
        <translation>لا يتوفر Whale على Linux.</translation>
    </message>
    <message>
        <source>Safari</source>
        <translation>Safari</translation>
    </message>
    <message>
        <source>Safari is on macOS only.</source>
        <translation>لا يتوفر Safari إلا على macOS.</translation>
    </message>
    <message>
        <source>macOS asks for Full Disk Access for VidGrab first.</source>
        <translation>يطلب macOS أولًا منح VidGrab الوصول الكامل إلى القرص.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>{language} sound</source>
        <translation>الصوت: {language}</translation>
    </message>
    <message>
        <source>{languages} subtitles</source>
        <translation>الترجمة: {languages}</translation>
    </message>
    <message>
        <source>only {languages} subtitles</source>
        <translation>الترجمة فقط: {languages}</translation>
    </message>
    <message numerus="yes">
        <source>subtitles in {count} languages</source>
        <translation>
            <numerusform>بلا ترجمة</numerusform>
            <numerusform>ترجمة بلغة واحدة</numerusform>
            <numerusform>ترجمة بلغتين</numerusform>
            <numerusform>ترجمة بـ{count} لغات</numerusform>
            <numerusform>ترجمة بـ{count} لغة</numerusform>
            <numerusform>ترجمة بـ{count} لغة</numerusform>
        </translation>
    </message>
    <message>
        <source>subtitles</source>
        <translation>مع الترجمة</translation>
    </message>
    <message>
        <source>only subtitles</source>
        <translation>الترجمة فقط</translation>
    </message>
    <message>
        <source>chapters</source>
        <translation>مع الفصول</translation>
    </message>
    <message>
        <source>split by chapters</source>
        <translation>مقسّم إلى فصول</translation>
    </message>
    <message>
        <source>no {kinds}</source>
        <translation>بلا {kinds}</translation>
    </message>
    <message>
        <source>{kinds} marked</source>
        <translation>تعليم {kinds}</translation>
    </message>
    <message numerus="yes">
        <source>{count} kinds</source>
        <translation>
            <numerusform>لا شيء</numerusform>
            <numerusform>نوع واحد</numerusform>
            <numerusform>نوعان</numerusform>
            <numerusform>{count} أنواع</numerusform>
            <numerusform>{count} نوعًا</numerusform>
            <numerusform>{count} نوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} parts</source>
        <translation>
            <numerusform>لا أجزاء</numerusform>
            <numerusform>جزء واحد</numerusform>
            <numerusform>جزءان</numerusform>
            <numerusform>{count} أجزاء</numerusform>
            <numerusform>{count} جزءًا</numerusform>
            <numerusform>{count} جزء</numerusform>
        </translation>
    </message>
    <message>
        <source>exact</source>
        <translation>بدقة</translation>
    </message>
    <message>
        <source>up to {limit}</source>
        <translation>حتى {limit}</translation>
    </message>
    <message>
        <source>tags and cover</source>
        <translation>الوسوم والغلاف</translation>
    </message>
    <message>
        <source>sponsors</source>
        <translation>الرعايات</translation>
    </message>
    <message>
        <source>self-promotion</source>
        <translation>الترويج الذاتي</translation>
    </message>
    <message>
        <source>reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>intro</source>
        <translation>المقدمة</translation>
    </message>
    <message>
        <source>outro</source>
        <translation>الخاتمة</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>العرض المسبق</translation>
    </message>
    <message>
        <source>hook</source>
        <translation>المدخل المشوّق</translation>
    </message>
    <message>
        <source>filler</source>
        <translation>الحشو</translation>
    </message>
    <message>
        <source>non-music</source>
        <translation>غير الموسيقى</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>كما هو</translation>
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
        <translation>بلا ترجمة</translation>
    </message>
    <message>
        <source>Inside the film</source>
        <translation>داخل الفيلم</translation>
    </message>
    <message>
        <source>Beside it, as .srt</source>
        <translation>بجانبه، بصيغة ‎.srt</translation>
    </message>
    <message>
        <source>Only subtitles</source>
        <translation>الترجمة فقط</translation>
    </message>
    <message>
        <source>No chapters</source>
        <translation>بلا فصول</translation>
    </message>
    <message>
        <source>Chapter marks</source>
        <translation>علامات الفصول</translation>
    </message>
    <message>
        <source>A file for each</source>
        <translation>ملف لكل فصل</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>بلا وسوم</translation>
    </message>
    <message>
        <source>For sound</source>
        <translation>للصوت</translation>
    </message>
    <message>
        <source>For everything</source>
        <translation>لكل شيء</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
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
        <translation>عند الإطارات المفتاحية (سريع)</translation>
    </message>
    <message>
        <source>Exact (re-encodes the edges)</source>
        <translation>بدقة (يعيد ترميز الأطراف)</translation>
    </message>
    <message>
        <source>Plays everywhere</source>
        <translation>يعمل في كل مكان</translation>
    </message>
    <message>
        <source>Best picture</source>
        <translation>أفضل صورة</translation>
    </message>
    <message>
        <source>Smallest file</source>
        <translation>أصغر ملف</translation>
    </message>
    <message>
        <source>Sponsors</source>
        <translation>الرعايات</translation>
    </message>
    <message>
        <source>Self-promotion</source>
        <translation>الترويج الذاتي</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>Intro</source>
        <translation>المقدمة</translation>
    </message>
    <message>
        <source>Outro</source>
        <translation>الخاتمة</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>العرض المسبق</translation>
    </message>
    <message>
        <source>Hook</source>
        <translation>المدخل المشوّق</translation>
    </message>
    <message>
        <source>Filler</source>
        <translation>الحشو</translation>
    </message>
    <message>
        <source>Non-music</source>
        <translation>غير الموسيقى</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>الصينية</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>التشيكية</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>الدنماركية</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>الهولندية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>الفنلندية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>اليونانية</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>العبرية</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>الهندية</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>المجرية</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>الإندونيسية</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>الإيطالية</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>اليابانية</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>الكورية</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>البولندية</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>البرتغالية</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>الرومانية</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>السويدية</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>التايلاندية</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>التركية</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>الأوكرانية</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>الفيتنامية</translation>
    </message>
    <message>
        <source>The engine is only taken from an address that starts with https://. The address is in the preferences.</source>
        <translation>لا يؤخذ المحرك إلا من عنوان يبدأ بـ https://. تجد العنوان في التفضيلات.</translation>
    </message>
    <message>
        <source>The engine&apos;s releases could not be reached. It stays as it is.</source>
        <translation>تعذّر الوصول إلى إصدارات المحرك. يبقى كما هو.</translation>
    </message>
    <message>
        <source>There is no release of the engine at this address. It stays as it is.</source>
        <translation>لا يوجد إصدار للمحرك في هذا العنوان. يبقى كما هو.</translation>
    </message>
    <message>
        <source>The new engine did not arrive as it was published, and was not taken.</source>
        <translation>لم يصل المحرك الجديد كما نُشر، فلم يؤخذ.</translation>
    </message>
    <message>
        <source>The new engine needs a newer VidGrab. It stays as it is.</source>
        <translation>يحتاج المحرك الجديد إلى إصدار أحدث من VidGrab. يبقى المحرك الحالي كما هو.</translation>
    </message>
    <message>
        <source>The new engine did not work here, and was not taken.</source>
        <translation>لم يعمل المحرك الجديد هنا، فلم يؤخذ.</translation>
    </message>
    <message>
        <source>There is no room on the disk for the new engine.</source>
        <translation>لا مساحة على القرص للمحرك الجديد.</translation>
    </message>
    <message>
        <source>The new engine could not be written to the disk.</source>
        <translation>تعذّرت كتابة المحرك الجديد على القرص.</translation>
    </message>
    <message>
        <source>Another VidGrab is updating the engine just now.</source>
        <translation>يحدّث VidGrab آخر المحرك الآن.</translation>
    </message>
    <message>
        <source>The update ended by itself. The engine stays as it is.</source>
        <translation>انتهى التحديث من تلقاء نفسه. يبقى المحرك كما هو.</translation>
    </message>
    <message>
        <source>yt-dlp</source>
        <translation>yt-dlp</translation>
    </message>
    <message>
        <source>JavaScript runtime</source>
        <translation>بيئة تشغيل JavaScript</translation>
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
        <translation>الكوكيز</translation>
    </message>
    <message>
        <source>Download folder</source>
        <translation>مجلد التنزيلات</translation>
    </message>
    <message>
        <source>Plug-ins</source>
        <translation>الإضافات</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Password keyring</source>
        <translation>حلقة مفاتيح كلمات المرور</translation>
    </message>
    <message>
        <source>List of downloads</source>
        <translation>قائمة التنزيلات</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>جارٍ الفحص</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>يستحق النظر</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>غير مستخدم</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Use the one that came with VidGrab</source>
        <translation>استخدام ما جاء مع VidGrab</translation>
    </message>
    <message>
        <source>Use the ones that came with VidGrab</source>
        <translation>استخدام البرامج التي جاءت مع VidGrab</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>الشبكة…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Version {version}, age in days: {days}.</source>
        <translation>الإصدار {version}، عمره بالأيام: {days}.</translation>
    </message>
    <message>
        <source>Version {version}, whose age cannot be told.</source>
        <translation>الإصدار {version}، ولا يُعرف عمره.</translation>
    </message>
    <message>
        <source>Version {version}, age in days: {days}. Sites change: a newer one may know more.</source>
        <translation>الإصدار {version}، عمره بالأيام: {days}. المواقع تتغير: وقد يعرف إصدار أحدث المزيد.</translation>
    </message>
    <message>
        <source>Version {version} is one day old.</source>
        <translation>الإصدار {version} عمره يوم واحد.</translation>
    </message>
    <message>
        <source>Version {version} is of today.</source>
        <translation>الإصدار {version} صدر اليوم.</translation>
    </message>
    <message>
        <source>The engine does not answer, so nothing can be fetched.</source>
        <translation>لا يرد المحرك، فلا يمكن جلب شيء.</translation>
    </message>
    <message>
        <source>Version {version} runs and answers.</source>
        <translation>الإصدار {version} يعمل ويرد.</translation>
    </message>
    <message>
        <source>Your own, version {version}, runs and answers.</source>
        <translation>برنامجك الخاص، الإصدار {version}، يعمل ويرد.</translation>
    </message>
    <message>
        <source>It is missing: VidGrab has to be installed again.</source>
        <translation>إنه مفقود: يجب تثبيت VidGrab من جديد.</translation>
    </message>
    <message>
        <source>It is missing: some sites, YouTube among them, offer little without it.</source>
        <translation>إنها مفقودة: بعض المواقع، ومنها YouTube، لا تقدم من دونها إلا القليل.</translation>
    </message>
    <message>
        <source>Your own folder has none that can be run; the one that came with VidGrab is used.</source>
        <translation>ليس في مجلدك الخاص برنامج يمكن تشغيله؛ فيُستخدم الذي جاء مع VidGrab.</translation>
    </message>
    <message>
        <source>It did not answer within {seconds} s and was ended.</source>
        <translation>لم يرد خلال {seconds} ث فأُنهي.</translation>
    </message>
    <message>
        <source>It cannot be run. It may be damaged, or made for another system.</source>
        <translation>لا يمكن تشغيله. ربما كان تالفًا أو مصنوعًا لنظام آخر.</translation>
    </message>
    <message>
        <source>There was no answer.</source>
        <translation>لم يأتِ رد.</translation>
    </message>
    <message>
        <source>None are used.</source>
        <translation>لا يُستخدم شيء منها.</translation>
    </message>
    <message>
        <source>They can be read: {count}.</source>
        <translation>تمكن قراءتها، وعددها: {count}.</translation>
    </message>
    <message>
        <source>They can be read, but there are none.</source>
        <translation>تمكن قراءتها، لكن لا يوجد منها شيء.</translation>
    </message>
    <message>
        <source>They cannot be read. Is the browser or the file still there?</source>
        <translation>تتعذر قراءتها. أما زال المتصفح أو الملف موجودًا؟</translation>
    </message>
    <message>
        <source>It is full. Free: {free} GB.</source>
        <translation>إنه ممتلئ. المساحة الحرة: {free} غ.ب.</translation>
    </message>
    <message>
        <source>It can be written to, but there is little room. Free: {free} GB.</source>
        <translation>تمكن الكتابة فيه، لكن المساحة قليلة. المساحة الحرة: {free} غ.ب.</translation>
    </message>
    <message>
        <source>It can be written to. Free: {free} GB.</source>
        <translation>تمكن الكتابة فيه. المساحة الحرة: {free} غ.ب.</translation>
    </message>
    <message>
        <source>It is not there. It will be made if that is possible.</source>
        <translation>إنه غير موجود. سيُنشأ إن أمكن.</translation>
    </message>
    <message>
        <source>It cannot be written to.</source>
        <translation>تتعذر الكتابة فيه.</translation>
    </message>
    <message>
        <source>Loaded: {loaded}.</source>
        <translation>عدد ما حُمِّل: {loaded}.</translation>
    </message>
    <message>
        <source>Loaded: {loaded}. Could not be loaded and are skipped: {broken}.</source>
        <translation>عدد ما حُمِّل: {loaded}. عدد ما تعذّر تحميله فتم تخطيه: {broken}.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>لا يوجد منها شيء.</translation>
    </message>
    <message>
        <source>Nothing is asked unless you want it. Check asks this site for a sign of life:</source>
        <translation>لا يُسأل أي موقع إلا إذا أردت. زر «فحص» يطلب من هذا الموقع إشارة حياة:</translation>
    </message>
    <message>
        <source>It answers, by the way your settings say:</source>
        <translation>إنه يرد، عبر الطريق الذي تحدده إعداداتك:</translation>
    </message>
    <message>
        <source>This system keeps no passwords: they are known until VidGrab ends.</source>
        <translation>لا يحفظ هذا النظام كلمات المرور: ستبقى معروفة حتى يُغلق VidGrab.</translation>
    </message>
    <message>
        <source>{name} keeps your passwords.</source>
        <translation>يحفظ {name} كلمات مرورك.</translation>
    </message>
    <message>
        <source>It is whole and kept.</source>
        <translation>إنها سليمة ومحفوظة.</translation>
    </message>
    <message>
        <source>Its folder cannot be written to.</source>
        <translation>تتعذر الكتابة في مجلده.</translation>
    </message>
    <message>
        <source>It can be written.</source>
        <translation>تمكن كتابته.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Write what a file is to be called, such as {part}.</source>
        <translation>اكتب ما سيُسمّى به الملف، مثل ⁨{part}⁩.</translation>
    </message>
    <message>
        <source>This is too long for the name of a file.</source>
        <translation>هذا أطول من أن يكون اسم ملف.</translation>
    </message>
    <message>
        <source>A field stands between { and }, such as {part}.</source>
        <translation>يُكتب الحقل بين { و }، مثل ⁨{part}⁩.</translation>
    </message>
    <message>
        <source>There is no field {part}.</source>
        <translation>لا يوجد حقل ⁨{part}⁩.</translation>
    </message>
    <message>
        <source>Put {title} or {id} into it, or all files would be called the same.</source>
        <translation>أدخل فيه ⁨{title}⁩ أو ⁨{id}⁩، وإلا حملت كل الملفات الاسم نفسه.</translation>
    </message>
    <message>
        <source>A walk in the hills</source>
        <translation>نزهة في التلال</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>الحفظ</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>الجودة</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>التنزيلات</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>المظهر واللغة</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>التحديثات</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>المتصفح</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>الحفظ في</translation>
    </message>
    <message>
        <source>The system&apos;s own folder for downloads</source>
        <translation>مجلد التنزيلات الخاص بالنظام</translation>
    </message>
    <message>
        <source>Name of files</source>
        <translation>اسم الملفات</translation>
    </message>
    <message>
        <source>When there is such a file</source>
        <translation>إذا وُجد ملف كهذا</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>الاحتفاظ بكليهما</translation>
    </message>
    <message>
        <source>Leave it and save nothing</source>
        <translation>تركه وعدم حفظ شيء</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>استبداله</translation>
    </message>
    <message>
        <source>Give files the date of the site</source>
        <translation>إعطاء الملفات تاريخ الموقع</translation>
    </message>
    <message>
        <source>Number the files of a playlist</source>
        <translation>ترقيم ملفات قائمة التشغيل</translation>
    </message>
    <message>
        <source>Give each playlist a folder of its own</source>
        <translation>مجلد خاص لكل قائمة تشغيل</translation>
    </message>
    <message>
        <source>Where there is a choice</source>
        <translation>حيث يمكن الاختيار</translation>
    </message>
    <message>
        <source>Sites often have one size in several kinds. A file that plays everywhere also plays on an old television; the best picture may need a new program.</source>
        <translation>كثيرًا ما تقدم المواقع الحجم الواحد بأنواع عدة. الملف الذي يعمل في كل مكان يعمل أيضًا على تلفاز قديم؛ أما أفضل صورة فقد تحتاج إلى برنامج جديد.</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>تنزيلات في الوقت نفسه</translation>
    </message>
    <message>
        <source>Connections for one file</source>
        <translation>اتصالات الملف الواحد</translation>
    </message>
    <message>
        <source>More are taken only while they bring more, and never from a site that minds.</source>
        <translation>لا يؤخذ المزيد منها إلا ما دام مفيدًا، ولا يؤخذ أبدًا من موقع ينزعج منه.</translation>
    </message>
    <message>
        <source>Go on with unfinished downloads at the next start</source>
        <translation>متابعة التنزيلات غير المنتهية عند التشغيل القادم</translation>
    </message>
    <message>
        <source>Ask before quitting while something is unfinished</source>
        <translation>السؤال قبل الإنهاء ما دام شيء لم ينتهِ</translation>
    </message>
    <message>
        <source>Keep the computer awake while something is downloaded</source>
        <translation>إبقاء الحاسوب مستيقظًا أثناء التنزيل</translation>
    </message>
    <message>
        <source>Longest look at a link</source>
        <translation>أطول مدة لجلب رابط</translation>
    </message>
    <message>
        <source>A site that has not said by then what a link is has failed.</source>
        <translation>الموقع الذي لم يقل حتى ذلك الحين ما هو الرابط يُعدّ فاشلًا.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>ث</translation>
    </message>
    <message>
        <source>Longest silence of a server</source>
        <translation>أطول صمت للخادم</translation>
    </message>
    <message>
        <source>After it the server is asked again.</source>
        <translation>بعدها يُسأل الخادم من جديد.</translation>
    </message>
    <message>
        <source>Folder with your own ffmpeg</source>
        <translation>مجلد فيه ffmpeg الخاص بك</translation>
    </message>
    <message>
        <source>The one that comes with VidGrab</source>
        <translation>الذي يأتي مع VidGrab</translation>
    </message>
    <message>
        <source>Proxy, cookies and sites</source>
        <translation>الوكيل والكوكيز والمواقع</translation>
    </message>
    <message>
        <source>Passwords are kept in the system&apos;s keyring and nowhere else.</source>
        <translation>تُحفظ كلمات المرور في حلقة مفاتيح النظام ولا تُحفظ في مكان آخر.</translation>
    </message>
    <message>
        <source>Speed of all downloads</source>
        <translation>سرعة كل التنزيلات</translation>
    </message>
    <message>
        <source>Tell me when a download is finished</source>
        <translation>إعلامي عند انتهاء تنزيل</translation>
    </message>
    <message>
        <source>Tell me when a download fails</source>
        <translation>إعلامي عند فشل تنزيل</translation>
    </message>
    <message>
        <source>Tell me when everything is done</source>
        <translation>إعلامي عند تمام كل شيء</translation>
    </message>
    <message>
        <source>Show VidGrab in the system&apos;s tray</source>
        <translation>إظهار VidGrab في علبة النظام</translation>
    </message>
    <message>
        <source>Take links that are copied in other programs</source>
        <translation>أخذ الروابط المنسوخة في برامج أخرى</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>تباين عالٍ، فاتح</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>تباين عالٍ، داكن</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Another language is there from the next start.</source>
        <translation>تظهر اللغة الأخرى عند التشغيل القادم.</translation>
    </message>
    <message>
        <source>Releases of yt-dlp</source>
        <translation>إصدارات yt-dlp</translation>
    </message>
    <message>
        <source>Sites change often. The nightly release knows their changes first.</source>
        <translation>تتغير المواقع كثيرًا. الإصدار الليلي أول من يعرف تغيراتها.</translation>
    </message>
    <message>
        <source>Stable, every few weeks</source>
        <translation>مستقر، كل بضعة أسابيع</translation>
    </message>
    <message>
        <source>Nightly, every day</source>
        <translation>ليلي، كل يوم</translation>
    </message>
    <message>
        <source>Address of the releases</source>
        <translation>عنوان الإصدارات</translation>
    </message>
    <message>
        <source>yt-dlp&apos;s own</source>
        <translation>عنوان yt-dlp</translation>
    </message>
    <message>
        <source>Look for new releases without being asked</source>
        <translation>البحث عن إصدارات جديدة دون طلب</translation>
    </message>
    <message>
        <source>Take links from the browser extension and from scripts</source>
        <translation>قبول الروابط من إضافة المتصفح ومن البرامج النصية</translation>
    </message>
    <message>
        <source>Only programs on this computer that know the token can send any.</source>
        <translation>لا يستطيع إرسالها إلا برامج على هذا الحاسوب تعرف الرمز.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Change it only if another program has it; tell the extension then too.</source>
        <translation>لا تغيّره إلا إذا كان برنامج آخر يستخدمه، وأخبر الإضافة به حينئذٍ أيضًا.</translation>
    </message>
    <message>
        <source>Allowed so far</source>
        <translation>المسموح لهم حتى الآن</translation>
    </message>
    <message>
        <source>Nobody yet: whoever comes first is asked about.</source>
        <translation>لا أحد بعد: ستُسأل عن كل من يأتي أول مرة.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Options open</source>
        <translation>الخيارات مفتوحة</translation>
    </message>
</context>
</TS>
