; Stands for VidGrab where it is installed on a Windows that is none: a program with a window that
; closes when it is asked to. With STUBBORN in its environment it does not. What it was started
; with it writes beside its folder.
Unicode true
Name "VidGrab"
Caption "VidGrab"
RequestExecutionLevel user
OutFile "${OUTFILE}"
!include "FileFunc.nsh"
Page directory "" Shown
Page instfiles
Function Shown
  ${GetParameters} $0
  FileOpen $1 "$LOCALAPPDATA\started.txt" w
  FileWrite $1 "$0"
  FileClose $1
FunctionEnd
Function .onUserAbort
  ReadEnvStr $0 STUBBORN
  StrCmp $0 "" goes
  Abort
goes:
FunctionEnd
Section
SectionEnd
