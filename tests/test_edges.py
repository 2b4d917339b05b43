"""What the package never does: load pickles, run text as code, reach the network, start a program, or ask clock or locale."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import communique

PACKAGE = Path(communique.__file__).parent
FILES = sorted(path for path in PACKAGE.rglob("*.py") if "fixtures" not in path.relative_to(PACKAGE).parts)

#: Modules that read objects or code from bytes, reach the network, start programs, load native code, or tell time and place.
MODULES = frozenset(
    """
    pickle cPickle _pickle dill cloudpickle marshal shelve copyreg code codeop runpy ctypes cffi
    socket socketserver ssl select asyncio http urllib.request urllib.robotparser ftplib smtplib poplib imaplib nntplib
    telnetlib xmlrpc webbrowser requests httpx aiohttp urllib3 subprocess multiprocessing pty
    xml.sax xml.dom xml.etree lxml yaml _socket _ssl _ctypes _posixsubprocess _winapi posix nt time locale
    """.split()
)
#: What a file may use of these: names are imported from a table, one of words is called "today", workers are our own
#: processes, a plot is read back that was just drawn, and the linter of the fixtures is loaded from a checkout.
ALLOWED = {
    "__init__.py": {"import_module"},
    "_lexicon.py": {"today"},
    "cli/_fixtures.py": {"exec_module"},
    "cli/_jobs.py": {"multiprocessing"},
    "view/_plots.py": {"xml.etree.ElementTree"},
}
#: Built-in functions that run text as code.
CALLS = frozenset({"eval", "exec", "compile", "__import__", "breakpoint", "input"})
#: Functions that start a program, load code or objects, or tell the time or the locale, whatever module they are of.
FUNCTIONS = frozenset(
    """
    system popen fork forkpty posix_spawn posix_spawnp startfile spawnl spawnle spawnlp spawnlpe spawnv spawnve spawnvp
    spawnvpe execl execle execlp execlpe execv execve execvp execvpe exec_module load_module load_dynamic
    read_pickle to_pickle today now utcnow fromtimestamp localtime gmtime setlocale getlocale
    """.split()
)


def forbidden(tree: ast.AST) -> Iterator[str]:
    """What a module imports or names of these, and whatever it imports by a name that may be anything."""
    own = {id(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call) and is_own(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if is_forbidden(alias.name))
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names if is_forbidden_of(node.module, alias))
        elif isinstance(node, ast.Name) and (node.id in CALLS or node.id == "import_module") and id(node) not in own:
            yield node.id
        elif isinstance(node, ast.Attribute) and is_forbidden_attribute(node) and id(node) not in own:
            yield node.attr
        elif isinstance(node, ast.keyword) and node.arg == "allow_pickle":
            yield node.arg


def is_forbidden_of(module: str | None, alias: ast.alias) -> bool:
    """Whether ``from module import alias`` is forbidden; another name for `import_module` would hide its calls."""
    hides = alias.name == "import_module" and alias.asname is not None
    return hides or alias.name in FUNCTIONS | CALLS or is_forbidden(f"{module}.{alias.name}")


def is_forbidden(name: str) -> bool:
    """Whether the dotted `name` is one of MODULES or inside one."""
    pieces = name.split(".")
    return any(".".join(pieces[:n]) in MODULES for n in range(1, len(pieces) + 1))


def is_forbidden_attribute(node: ast.Attribute) -> bool:
    """Whether `node` is one of FUNCTIONS, `import_module`, or `builtins.eval` or the like."""
    if isinstance(node.value, ast.Name) and node.value.id in ("builtins", "__builtins__"):
        return node.attr in CALLS
    return node.attr in FUNCTIONS or node.attr == "import_module"


def is_own(call: ast.Call) -> bool:
    """Whether `call` imports a module that can only be one of the package: its name begins with the package's."""
    if getattr(call.func, "id", getattr(call.func, "attr", "")) != "import_module":
        return False
    name = call.args[0]
    if isinstance(name, ast.JoinedStr):
        name = name.values[0]
    return isinstance(name, ast.Constant) and str(name.value).startswith("communique.")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_nothing_forbidden(path: Path) -> None:
    allowed = ALLOWED.get(path.relative_to(PACKAGE).as_posix(), set())
    assert set(forbidden(ast.parse(path.read_text(encoding="utf-8")))) == allowed


@pytest.mark.parametrize(
    "code",
    [
        "import pickle",
        "from urllib.request import urlopen",
        "from urllib import request",
        "import http.client as h",
        "import xml.etree.ElementTree",
        "eval('1')",
        "f = exec",
        "import builtins; builtins.eval('1')",
        "import os; os.system('ls')",
        "from importlib import import_module; import_module(name)",
        "import importlib; importlib.import_module('os')",
        "def f():\n    import socket",
        "from os import system",
        "from os import execve as e, path",
        "import os; os.execvp('ls', [])",
        "import os; os.posix_spawnp('ls', [], {})",
        "from builtins import eval as e",
        "import importlib; f = importlib.import_module; f('os')",
        "from importlib import import_module as f; f('os')",
        "import _socket",
        "import pandas as pd; pd.read_pickle('a')",
        "import numpy as np; np.load('a', allow_pickle=True)",
        "loader.load_module()",
        "spec.loader.exec_module(module)",
        "import datetime as dt; dt.date.today()",
        "import time; time.time()",
        "import locale",
    ],
)
def test_notices(code: str) -> None:
    assert list(forbidden(ast.parse(code)))


@pytest.mark.parametrize(
    "code",
    [
        "import regex; regex.compile('a')",
        "from urllib.parse import urlsplit",
        "import_module(f'communique.languages.{m}')",
        "from importlib import import_module, util; import_module('communique.html')",
        "import datetime as dt; dt.date.fromisoformat('2022-03-01')",
    ],
)
def test_lets_pass(code: str) -> None:
    assert list(forbidden(ast.parse(code))) == []
