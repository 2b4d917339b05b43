"""What the package never does: load pickles, run text as code, reach the network, or start a program."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import communique

PACKAGE = Path(communique.__file__).parent
FILES = sorted(path for path in PACKAGE.rglob("*.py") if "fixtures" not in path.relative_to(PACKAGE).parts)

#: Modules that read objects or code from bytes, reach the network, start programs, or load native code.
MODULES = frozenset(
    """
    pickle cPickle _pickle dill cloudpickle marshal shelve copyreg code codeop runpy ctypes cffi
    socket socketserver ssl select asyncio http urllib.request urllib.robotparser ftplib smtplib poplib imaplib nntplib
    telnetlib xmlrpc webbrowser requests httpx aiohttp urllib3 subprocess multiprocessing pty
    xml.sax xml.dom xml.etree lxml yaml
    """.split()
)
#: What a file may import of these: workers are our own processes, and a plot is read back that was just drawn.
ALLOWED = {
    "__init__.py": {"import_module"},
    "cli/_jobs.py": {"multiprocessing"},
    "view/_plots.py": {"xml.etree.ElementTree"},
}
#: Built-in functions that run text as code.
CALLS = frozenset({"eval", "exec", "compile", "__import__", "breakpoint", "input"})
#: Methods that start a program, whatever module they are of.
METHODS = frozenset({"system", "popen", "spawnl", "spawnv", "execv", "execve", "fork", "posix_spawn"})


def forbidden(tree: ast.AST) -> Iterator[str]:
    """What a module imports or calls of these."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if is_forbidden(alias.name))
        elif isinstance(node, ast.ImportFrom):
            names = (f"{node.module}.{alias.name}" for alias in node.names)
            yield from (name for name in names if is_forbidden(name))
        elif isinstance(node, ast.Name) and node.id in CALLS:
            yield node.id
        elif isinstance(node, ast.Attribute) and (node.attr in METHODS or is_builtin(node)):
            yield node.attr
        elif isinstance(node, ast.Call) and getattr(node.func, "id", getattr(node.func, "attr", "")) == "import_module":
            yield from (["import_module"] if not is_own(node) else [])


def is_forbidden(name: str) -> bool:
    """Whether the dotted `name` is one of MODULES or inside one."""
    pieces = name.split(".")
    return any(".".join(pieces[:n]) in MODULES for n in range(1, len(pieces) + 1))


def is_builtin(node: ast.Attribute) -> bool:
    """Whether `node` is `builtins.eval` or the like."""
    return isinstance(node.value, ast.Name) and node.value.id in ("builtins", "__builtins__") and node.attr in CALLS


def is_own(call: ast.Call) -> bool:
    """Whether an imported module can only be one of the package: its name begins with the package's."""
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
    ],
)
def test_lets_pass(code: str) -> None:
    assert list(forbidden(ast.parse(code))) == []
