"""The same content as two sites."""
import pathlib
import re
import shutil
import subprocess
import sys


def ours(folder, program):
    site = folder / "leernetwerk"
    subprocess.run([program, "build", "-q", "--output", site], check=True)
    return site


def mkdocs(folder):
    """The files as they are; only the name of the title differs. Its search and fonts as by default."""
    docs = folder / "docs"
    shutil.copytree("content", docs)
    for page in docs.rglob("*.md"):
        text = page.read_text(encoding="utf-8")
        page.write_text(re.sub(r"^titel:", "title:", text, count=1, flags=re.M), encoding="utf-8")
    settings = folder / "mkdocs.yml"
    settings.write_text(
        "site_name: Kennisbank Kennemerland\ntheme: { name: material, language: nl }\n"
        "docs_dir: docs\nsite_dir: mkdocs\n", encoding="utf-8")
    command = pathlib.Path(sys.executable).parent / "mkdocs"
    subprocess.run([command, "build", "-q", "-f", settings], check=True)
    return folder / "mkdocs"
