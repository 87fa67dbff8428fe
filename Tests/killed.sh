#!/bin/sh
# Builds a small kennisbank and kills the build, or fills its disk, at every system call that writes:
# what stands must be the whole old or the whole new site.
#
#   Tests/killed.sh LEERNETWERK
set -eu
program="$(realpath "$1")"
root="$(realpath "$(dirname "$0")/..")"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"

mkdir -p old/content/themas old/content/innovaties
printf 'naam: Proef\n' >old/content/kennisbank.yml
printf -- '---\ntitel: Digitalisering\n---\n' >old/content/themas/digitalisering.md
for name in een twee; do
  cat >"old/content/innovaties/$name.md" <<END
---
titel: Innovatie $name
samenvatting: >-
  Een korte beschrijving voor de proef met genoeg woorden om geen waarschuwing te geven, want er
  horen er twintig in te staan.
fase: gewenst
gecontroleerd-op: 2026-01-01
doelgroep: [volwassenen]
---

## Thema

- Digitalisering

## Werkzame elementen

Nog niet bekend.

## Resultaten

Nog niet bekend.

## Partners

Nog niet bekend.
END
done
cp -r old new
sed 's/Innovatie twee/Innovatie drie/' old/content/innovaties/twee.md >new/content/innovaties/drie.md
rm new/content/innovaties/twee.md

# One title longer ago, so that the site of before has files that neither of the others has.
cp -r old older
sed 's/Innovatie een/Innovatie vier/' old/content/innovaties/een.md >older/content/innovaties/vier.md
rm older/content/innovaties/een.md

export SWIFT_BACKTRACE=enable=no
faults() {
  python3 "$root/Tests/faults.py" --output site \
    --old 'rm -rf content && cp -r old/content content' \
    --new 'rm -rf content && cp -r new/content content' "$@" \
    -- "$program" build -q --now 2026-06-01 --jobs 1 --templates "$root/templates"
}
faults --kill renameat2,renameat,linkat,unlinkat,ftruncate,fsync,syncfs --fail ENOSPC:mkdirat,openat
faults --warm 'rm -rf content && cp -r older/content content' \
  --kill renameat2,renameat,linkat,unlinkat,mkdirat,syncfs --fail ENOSPC:mkdirat
