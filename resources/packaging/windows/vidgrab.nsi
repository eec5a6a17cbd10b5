; The installer of VidGrab for one person; it needs no rights of an administrator.
; Compiled by devtools/packing/nsis.py, which also says what goes in. How it ends:
;   0 done   1 the person stopped it   2 stopped by itself   3 VidGrab still runs
;   4 the folder holds files of somebody else (only when silent)   5 a file could not be written
; Words it takes: /S silent, /DESKTOP with a desktop icon, /D=<folder> (the last); the uninstaller:
; /S silent, /DATA also the person's settings and list.

Unicode true
ManifestDPIAware true
RequestExecutionLevel user
SetCompressor /SOLID lzma
SetCompressorDictSize 64
SetDateSave off
CRCCheck on

!include "MUI2.nsh"
!include "LogicLib.nsh"
!include "FileFunc.nsh"
!include "TextFunc.nsh"
!include "x64.nsh"
!include /CHARSET=UTF8 "${FILES}"

Name "VidGrab"
Caption "VidGrab ${VERSION}"
BrandingText "VidGrab ${VERSION}"
OutFile "${OUTFILE}"
!ifdef FINISHER
  !uninstfinalize '${FINISHER} "%1"' = 0
!endif
InstallDir "$LOCALAPPDATA\Programs\VidGrab"
InstallDirRegKey HKCU "Software\VidGrab" "InstallDir"
VIProductVersion "${NUMBERS}"
VIFileVersion "${NUMBERS}"
VIAddVersionKey /LANG=0 "ProductName" "VidGrab"
VIAddVersionKey /LANG=0 "CompanyName" "${PUBLISHER}"
VIAddVersionKey /LANG=0 "FileDescription" "VidGrab Setup"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "LegalCopyright" "${PUBLISHER}"

!define PROGRAM "VidGrab.exe"
!define ENGINE "vidgrab-engine.exe"
!define LIST "_internal\installed.txt"
!define ENTRY "Software\Microsoft\Windows\CurrentVersion\Uninstall\VidGrab"
!define SCHEME "Software\Classes\vidgrab"
; Where VidGrab keeps its things: vidgrab_gui/core/places.py.
!define KEPT "$LOCALAPPDATA\vidgrab"

!define RUNS 3
!define FOREIGN 4
!define UNWRITTEN 5

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_COMPONENTSPAGE_SMALLDESC
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!define MUI_FINISHPAGE_NOAUTOCLOSE

!define MUI_PAGE_CUSTOMFUNCTION_LEAVE SettleFolder
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_COMPONENTS
!insertmacro MUI_UNPAGE_INSTFILES

!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "Japanese"
!insertmacro MUI_LANGUAGE "Arabic"
!include /CHARSET=UTF8 "${__FILEDIR__}/words.nsh"

Var Folder ; whose program is looked at: $INSTDIR, or where an older version is

; ---- Used by both, the installer and the uninstaller ----

!macro FUNCTIONS UN

; Leaves 1 in $0 when a program of $Folder runs: Windows lets nobody write to it then.
Function ${UN}LookAtPrograms
  StrCpy $0 0
  !insertmacro LOOK_AT "${PROGRAM}"
  !insertmacro LOOK_AT "${ENGINE}"
FunctionEnd

; Asks the windows of $Folder's program to close, as their own button does. Only those: a
; folder in the Explorer has the same name.
Function ${UN}AskWindows
  StrCpy $1 0
  ${For} $9 1 5000
    FindWindow $1 "" "" 0 $1
    ${If} $1 P= 0
      ${Break}
    ${EndIf}
    System::Call 'user32::IsWindowVisible(p r1) i .r2'
    System::Call 'user32::GetWindow(p r1, i 4) p .r3'
    ${If} $2 == 0
    ${OrIf} $3 P<> 0
      ${Continue}
    ${EndIf}
    System::Call 'user32::GetWindowThreadProcessId(p r1, *i 0 r4) i .r5'
    System::Call 'kernel32::OpenProcess(i 0x1000, i 0, i r4) p .r5'
    ${If} $5 P= 0
      ${Continue}
    ${EndIf}
    StrCpy $6 ""
    System::Call 'kernel32::QueryFullProcessImageNameW(p r5, i 0, w .r6, *i ${NSIS_MAX_STRLEN} r7) i .r8'
    System::Call 'kernel32::CloseHandle(p r5)'
    ${If} $6 == "$Folder\${PROGRAM}"
      System::Call 'user32::PostMessageW(p r1, i ${WM_CLOSE}, p 0, p 0)'
    ${EndIf}
  ${Next}
FunctionEnd

; Goes on once nothing of $Folder runs any more, or ends everything before it has begun.
Function ${UN}CloseProgram
  Call ${UN}LookAtPrograms
  ${If} $0 == 0
    Return
  ${EndIf}
  MessageBox MB_OKCANCEL|MB_ICONINFORMATION "$(${UN}IsRunning)" /SD IDOK IDOK ask
  Goto stop
ask:
  Call ${UN}AskWindows
  ${For} $9 1 40
    Sleep 250
    Call ${UN}LookAtPrograms
    ${If} $0 == 0
      Return
    ${EndIf}
  ${Next}
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(${UN}StillRuns)" /SD IDCANCEL IDRETRY ask
stop:
  SetErrorLevel ${RUNS}
  Quit
FunctionEnd

!macroend

!macro LOOK_AT NAME
  ${If} ${FileExists} "$Folder\${NAME}"
    ClearErrors
    FileOpen $1 "$Folder\${NAME}" a
    ${If} ${Errors}
      StrCpy $0 1
    ${Else}
      FileClose $1
    ${EndIf}
  ${EndIf}
!macroend

!insertmacro FUNCTIONS ""
!insertmacro FUNCTIONS "un."

; ---- The installer ----

; Leaves 1 in $0 when $INSTDIR holds files and none of them says that they are ours.
Function LookAtFolder
  StrCpy $0 0
  ${DirState} "$INSTDIR" $1
  ${If} $1 == 1
  ${AndIfNot} ${FileExists} "$INSTDIR\${LIST}"
    StrCpy $0 1
  ${EndIf}
FunctionEnd

; A folder with other files in it gets a folder of ours inside.
Function SettleFolder
  Call LookAtFolder
  ${If} $0 == 0
    Return
  ${EndIf}
  MessageBox MB_OKCANCEL|MB_ICONINFORMATION "$(IsForeign)" IDOK inside
  Abort
inside:
  StrCpy $INSTDIR "$INSTDIR\VidGrab"
  Call LookAtFolder
  ${If} $0 == 1
    MessageBox MB_OK|MB_ICONEXCLAMATION "$(IsForeignToo)"
    Abort
  ${EndIf}
FunctionEnd

; Removes what the list in $Folder names, and no other file.
Function RemoveFormer
  ClearErrors
  FileOpen $0 "$Folder\${LIST}" r
  ${If} ${Errors}
    Return
  ${EndIf}
  ${Do}
    ClearErrors
    FileRead $0 $1
    ${If} ${Errors}
      ${Break}
    ${EndIf}
    ${TrimNewLines} "$1" $1
    StrCpy $2 $1 1 -1
    ${If} $1 == ""
      ${Continue}
    ${ElseIf} $2 == "\"
      StrCpy $1 $1 -1
      RMDir "$Folder\$1"
    ${Else}
      Delete "$Folder\$1"
    ${EndIf}
  ${Loop}
  FileClose $0
  Delete "$Folder\${LIST}"
  Delete "$Folder\uninstall.exe"
  RMDir "$Folder\_internal"
  RMDir "$Folder"
FunctionEnd

Section "VidGrab" SecProgram
  SectionIn RO
  SetOutPath "$TEMP"
  ReadRegStr $Folder HKCU "Software\VidGrab" "InstallDir"
  ${If} $Folder != ""
  ${AndIf} $Folder != $INSTDIR
    Call CloseProgram
  ${EndIf}
  Push $Folder
  StrCpy $Folder $INSTDIR
  Call CloseProgram
  ; Nothing was changed until here. Modules of an older version must not stay.
  Call RemoveFormer
  Pop $Folder
  ${If} $Folder != ""
  ${AndIf} $Folder != $INSTDIR
    Call RemoveFormer
  ${EndIf}

  ClearErrors
  ; The list first: what it names is ours even when the power goes now.
  SetOutPath "$INSTDIR\_internal"
  File "/oname=installed.txt" "${LISTING}"
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  !insertmacro INSTALL_FILES
  ${If} ${Errors}
    ${If} ${Silent}
      SetErrorLevel ${UNWRITTEN}
      Quit
    ${EndIf}
    Abort "$(NotWritten)"
  ${EndIf}

  SetOutPath "$INSTDIR"
  CreateShortcut "$SMPROGRAMS\VidGrab.lnk" "$INSTDIR\${PROGRAM}"
  WriteRegStr HKCU "Software\VidGrab" "InstallDir" "$INSTDIR"
  WriteRegStr HKCU "${SCHEME}" "" "URL:VidGrab link"
  WriteRegStr HKCU "${SCHEME}" "URL Protocol" ""
  WriteRegStr HKCU "${SCHEME}\DefaultIcon" "" '"$INSTDIR\${PROGRAM}",0'
  WriteRegStr HKCU "${SCHEME}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
  WriteRegStr HKCU "${ENTRY}" "DisplayName" "VidGrab"
  WriteRegStr HKCU "${ENTRY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${ENTRY}" "DisplayIcon" "$INSTDIR\${PROGRAM}"
  WriteRegStr HKCU "${ENTRY}" "Publisher" "${PUBLISHER}"
  WriteRegStr HKCU "${ENTRY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${ENTRY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${ENTRY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${ENTRY}" "EstimatedSize" ${SIZE_KIB}
  WriteRegDWORD HKCU "${ENTRY}" "NoModify" 1
  WriteRegDWORD HKCU "${ENTRY}" "NoRepair" 1
SectionEnd

Section /o "$(DesktopIcon)" SecDesktop
  CreateShortcut "$DESKTOP\VidGrab.lnk" "$INSTDIR\${PROGRAM}"
SectionEnd

; Files of links, sent to it from the Explorer.
Section "$(SendTo)" SecSendTo
  CreateShortcut "$SENDTO\VidGrab.lnk" "$INSTDIR\${PROGRAM}"
SectionEnd

; An upgrade asks for nothing that is there already, and brings nothing back that was removed.
Function ChooseAsBefore
  ReadRegStr $0 HKCU "Software\VidGrab" "InstallDir"
  ${If} $0 == ""
    Return
  ${EndIf}
  ${If} ${FileExists} "$DESKTOP\VidGrab.lnk"
    SectionSetFlags ${SecDesktop} ${SF_SELECTED}
  ${EndIf}
  ${IfNot} ${FileExists} "$SENDTO\VidGrab.lnk"
    SectionSetFlags ${SecSendTo} 0
  ${EndIf}
FunctionEnd

Function .onInit
  !if ${BITS} == 64
    ${IfNot} ${RunningX64}
      MessageBox MB_OK|MB_ICONSTOP "$(Needs64)" /SD IDOK
      Abort
    ${EndIf}
  !endif
  ${If} ${Silent}
    Call LookAtFolder
    ${If} $0 == 1
      SetErrorLevel ${FOREIGN}
      Quit
    ${EndIf}
  ${EndIf}
  Call ChooseAsBefore
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/DESKTOP" $1
  ${IfNot} ${Errors}
    SectionSetFlags ${SecDesktop} ${SF_SELECTED}
  ${EndIf}
FunctionEnd

!insertmacro MUI_FUNCTION_DESCRIPTION_BEGIN
  !insertmacro MUI_DESCRIPTION_TEXT ${SecProgram} "$(AboutProgram)"
  !insertmacro MUI_DESCRIPTION_TEXT ${SecDesktop} "$(AboutDesktopIcon)"
  !insertmacro MUI_DESCRIPTION_TEXT ${SecSendTo} "$(AboutSendTo)"
!insertmacro MUI_FUNCTION_DESCRIPTION_END

; ---- The uninstaller ----

Section "un.VidGrab" UnProgram
  SectionIn RO
  SetOutPath "$TEMP"
  StrCpy $Folder $INSTDIR
  Call un.CloseProgram
  !insertmacro DELETE_FILES
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\VidGrab.lnk"
  Delete "$DESKTOP\VidGrab.lnk"
  Delete "$SENDTO\VidGrab.lnk"
  ; Links may have been given to another copy meanwhile.
  ReadRegStr $0 HKCU "${SCHEME}\shell\open\command" ""
  ${If} $0 == '"$INSTDIR\${PROGRAM}" "%1"'
    DeleteRegKey HKCU "${SCHEME}"
  ${EndIf}
  DeleteRegKey HKCU "${ENTRY}"
  DeleteRegKey HKCU "Software\VidGrab"
SectionEnd

; Only where it is asked for, and by the names that are VidGrab's: never a download.
Section /o "un.Data" UnData
  Delete "${KEPT}\settings.*"
  Delete "${KEPT}\library.*"
  Delete "${KEPT}\instance.*"
  RMDir /r "${KEPT}\engine"
  RMDir /r "${KEPT}\plugins"
  RMDir /r "${KEPT}\Cache"
  RMDir /r "${KEPT}\Logs"
  RMDir "${KEPT}"
SectionEnd

Function un.onInit
  SectionSetText ${UnData} "$(un.Data)"
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/DATA" $1
  ${IfNot} ${Errors}
    SectionSetFlags ${UnData} ${SF_SELECTED}
  ${EndIf}
FunctionEnd

!insertmacro MUI_UNFUNCTION_DESCRIPTION_BEGIN
  !insertmacro MUI_DESCRIPTION_TEXT ${UnProgram} "$(un.AboutProgram)"
  !insertmacro MUI_DESCRIPTION_TEXT ${UnData} "$(un.AboutData)"
!insertmacro MUI_UNFUNCTION_DESCRIPTION_END
