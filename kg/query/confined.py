"""A process that takes no more memory than it may, and on Linux cannot reach the net, whatever asks for it.

Queries that ask for other servers are refused by their text, with a word on why. An engine that reads letter
by letter may see more in a text than a reader of tokens does; here it reaches nothing all the same.
"""

import ctypes
import errno
import os
import resource
import sys
from contextlib import suppress

_SOCKET_CALL = {"x86_64": 41, "aarch64": 198}
# From linux/prctl.h, linux/seccomp.h and linux/bpf_common.h.
_SET_NO_NEW_PRIVILEGES, _SET_SECCOMP, _FILTER = 38, 22, 2
_LOAD_WORD, _JUMP_IF_EQUAL, _RETURN = 0x20, 0x15, 0x06
_ALLOW, _REFUSE = 0x7FFF0000, 0x00050000


class _Step(ctypes.Structure):
    _fields_ = [
        ("code", ctypes.c_ushort),
        ("if_true", ctypes.c_ubyte),
        ("if_false", ctypes.c_ubyte),
        ("value", ctypes.c_uint),
    ]


class _Program(ctypes.Structure):
    _fields_ = [("length", ctypes.c_ushort), ("steps", ctypes.POINTER(_Step))]


def go_offline() -> bool:
    """Refuse this thread, and those that it starts, new sockets for ever; those that are open stay.

    Returns: whether the system does so; elsewhere than on Linux it does not.
    """
    call = _SOCKET_CALL.get(os.uname().machine) if sys.platform == "linux" else None
    if call is None:
        return False
    steps = (_Step * 4)(
        _Step(_LOAD_WORD, 0, 0, 0),  # the number of the system call
        _Step(_JUMP_IF_EQUAL, 0, 1, call),
        _Step(_RETURN, 0, 0, _REFUSE | errno.EACCES),
        _Step(_RETURN, 0, 0, _ALLOW),
    )
    program = _Program(len(steps), steps)
    control = ctypes.CDLL(None).prctl
    if control(_SET_NO_NEW_PRIVILEGES, 1, 0, 0, 0):
        return False
    return bool(control(_SET_SECCOMP, _FILTER, ctypes.byref(program), 0, 0) == 0)


def limit_memory(most: int) -> None:
    """Let this process have so many bytes of address space, and leave no image of it behind.

    Where the system has no such limit, as macOS, only time ends a query.
    """
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_AS, (most, most))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
