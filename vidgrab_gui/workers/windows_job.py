"""Windows' job objects: processes that end together. Not yet run on a real Windows machine."""

from __future__ import annotations

import sys

if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    EXTENDED_LIMIT_INFORMATION = 9
    LIMIT_KILL_ON_JOB_CLOSE = 0x2000
    PROCESS_TERMINATE = 0x0001
    PROCESS_SET_QUOTA = 0x0100

    class _BasicLimits(ctypes.Structure):
        _fields_ = (
            ("PerProcessUserTimeLimit", ctypes.c_int64),
            ("PerJobUserTimeLimit", ctypes.c_int64),
            ("LimitFlags", wintypes.DWORD),
            ("MinimumWorkingSetSize", ctypes.c_size_t),
            ("MaximumWorkingSetSize", ctypes.c_size_t),
            ("ActiveProcessLimit", wintypes.DWORD),
            ("Affinity", ctypes.c_size_t),
            ("PriorityClass", wintypes.DWORD),
            ("SchedulingClass", wintypes.DWORD),
        )

    class _ExtendedLimits(ctypes.Structure):
        _fields_ = (
            ("BasicLimitInformation", _BasicLimits),
            ("IoInfo", ctypes.c_uint64 * 6),
            ("ProcessMemoryLimit", ctypes.c_size_t),
            ("JobMemoryLimit", ctypes.c_size_t),
            ("PeakProcessMemoryUsed", ctypes.c_size_t),
            ("PeakJobMemoryUsed", ctypes.c_size_t),
        )

    class JobObject:
        """Holds one process and all it starts; closing the last handle ends them."""

        def __init__(self, pid: int) -> None:
            kernel = ctypes.WinDLL("kernel32", use_last_error=True)
            for function in (kernel.CreateJobObjectW, kernel.OpenProcess):
                function.restype = wintypes.HANDLE
            self._kernel = kernel
            self._handle = wintypes.HANDLE(kernel.CreateJobObjectW(None, None))
            limits = _ExtendedLimits()
            limits.BasicLimitInformation.LimitFlags = LIMIT_KILL_ON_JOB_CLOSE
            kernel.SetInformationJobObject(
                self._handle,
                EXTENDED_LIMIT_INFORMATION,
                ctypes.byref(limits),
                ctypes.sizeof(limits),
            )
            access = PROCESS_TERMINATE | PROCESS_SET_QUOTA
            process = wintypes.HANDLE(kernel.OpenProcess(access, False, pid))
            kernel.AssignProcessToJobObject(self._handle, process)
            kernel.CloseHandle(process)

        def terminate(self) -> None:
            """End every process of the job."""
            self._kernel.TerminateJobObject(self._handle, 1)
