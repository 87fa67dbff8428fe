"""The same content as two sites."""
import re
import shutil
import subprocess
import sys
from pathlib import Path


def ours(folder, program):
    site = folder / "leernetwerk"
    subprocess.run([program, "build", "-q", "--output", site], check=True)
    return site


def mkdocs(folder):
    subprocess.run(mkdocs_command(mkdocs_source(Path("content"), folder), folder / "mkdocs"), check=True)
    return folder / "mkdocs"


def mkdocs_source(content, folder):
    """The files as they are; only the name of the title differs. Its search and fonts as by default.

    Gives the settings, to build with.
    """
    docs = folder / "docs"
    shutil.copytree(content, docs)
    for page in docs.rglob("*.md"):
        text = page.read_text(encoding="utf-8")
        page.write_text(re.sub(r"^titel:", "title:", text, count=1, flags=re.M), encoding="utf-8")
    settings = folder / "mkdocs.yml"
    settings.write_text(
        "site_name: Kennisbank\ntheme: { name: material, language: nl }\ndocs_dir: docs\n",
        encoding="utf-8")
    return settings


def mkdocs_command(settings, output):
    return [sys.executable, "-m", "mkdocs", "build", "-q", "-f", settings, "-d", output.absolute()]
